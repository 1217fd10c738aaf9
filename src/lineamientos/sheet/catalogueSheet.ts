import { OWN_SHEETS } from '../../calendar/ownSheets';
import { CATALOGUE_HEADER_COLOR } from '../../calendar/theme';
import type { NewCell, NewSheet } from '../../snapshot/edit';
import { CATALOGUE_COLUMNS, CHOICES, COLUMN_NAMES, textOfChoice } from './catalogueColumns';
import type { CatalogueColumn } from './catalogueColumns';
import { formatDeadline } from '../deadline';
import type { Edition, RequiredVersion, Requirement } from '../edition';

export { readCatalogueSheet } from './catalogueReading';
export type { CatalogueProblem, CatalogueReading } from './catalogueReading';

const headerCell = (column: CatalogueColumn): NewCell => ({
  value: CATALOGUE_COLUMNS[column].header,
  bold: true,
  fill: CATALOGUE_HEADER_COLOR,
  wrap: true,
  border: true,
});

function valuesOf(
  requirement: Requirement,
  version: RequiredVersion,
): Record<CatalogueColumn, string | number | null> {
  return {
    id: requirement.id,
    number: requirement.number,
    title: requirement.title,
    version: textOfChoice(CHOICES.version, version.version),
    deadline: formatDeadline(version.deadline),
    graceDays: version.graceDays,
    lateSeverity: textOfChoice(CHOICES.lateSeverity, version.lateSeverity),
    evidence: textOfChoice(CHOICES.evidence, version.evidence),
    condition: textOfChoice(CHOICES.condition, requirement.condition),
    monthly: textOfChoice(CHOICES.yesNo, requirement.monthly === true),
    citation: requirement.citation,
    words: requirement.words.join('\n'),
    versionWords: version.words?.join('\n') ?? null,
  };
}

/**
 * A sheet "Lineamientos" with the documents of an edition, one row for each version, that staff can edit and keep in
 * their workbook; `readCatalogueSheet` reads it back exactly.
 */
export function catalogueToSheet(edition: Edition): NewSheet {
  const rows = edition.requirements.flatMap((requirement) =>
    requirement.versions.map((version) => {
      const values = valuesOf(requirement, version);
      return COLUMN_NAMES.map((column): NewCell | null => {
        const value = values[column];
        return value === null || value === '' ? null : { value, wrap: true, border: true };
      });
    }),
  );
  return {
    name: OWN_SHEETS.lineamientos,
    columnWidths: COLUMN_NAMES.map((column) => CATALOGUE_COLUMNS[column].width),
    rows: [COLUMN_NAMES.map(headerCell), ...rows],
    frozenRows: 1,
    frozenColumns: 1,
  };
}
