import { OWN_SHEETS } from '../../calendar/ownSheets';
import { CATALOGUE_HEADER_COLOR } from '../../calendar/theme';
import type { NewCell, NewSheet } from '../../snapshot/edit';
import type { BlockName } from './catalogueBlocks';
import { BLOCK_HEADERS } from './catalogueBlocks';
import { CATALOGUE_COLUMNS, CHOICES, COLUMN_NAMES, textOfChoice } from './catalogueColumns';
import type { CatalogueColumn } from './catalogueColumns';
import { formatDeadline } from '../deadline';
import type { Edition, RequiredVersion, Requirement, Topic } from '../edition';
import { TERMS } from './catalogueTerms';

export { readCatalogueSheet } from './catalogueReading';
export type { CatalogueChange, CatalogueProblem, CatalogueReading } from './catalogueReading';

type Values = Readonly<Partial<Record<CatalogueColumn, string | number | null>>>;

const headerRow = (block: BlockName): (NewCell | null)[] =>
  COLUMN_NAMES.map((column) => {
    const value = BLOCK_HEADERS[block][column];
    return value === undefined
      ? null
      : { value, bold: true, fill: CATALOGUE_HEADER_COLOR, wrap: true, border: true };
  });

const rowOf = (values: Values): (NewCell | null)[] =>
  COLUMN_NAMES.map((column) => {
    const value = values[column] ?? null;
    return value === null || value === '' ? null : { value, wrap: true, border: true };
  });

const topicRow = ({ id, title, citation, words }: Topic): (NewCell | null)[] =>
  rowOf({ id, title, deadline: 'sí', citation, words: words.join('\n') });

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
 * A sheet "Lineamientos" with the documents of an edition, one row for each version, and below them its topics, drills
 * and sessions, that staff can edit and keep in their workbook; `readCatalogueSheet` reads it back exactly.
 */
export function catalogueToSheet(edition: Edition): NewSheet {
  const documents = edition.requirements.flatMap((requirement) =>
    requirement.versions.map((version) => rowOf(valuesOf(requirement, version))),
  );
  const terms = TERMS.map(({ id, title, value, citation }) =>
    rowOf({ id, title, deadline: value(edition), citation: citation(edition) }),
  );
  return {
    name: OWN_SHEETS.lineamientos,
    columnWidths: COLUMN_NAMES.map((column) => CATALOGUE_COLUMNS[column].width),
    rows: [
      headerRow('documents'),
      ...documents,
      [],
      headerRow('topics'),
      ...edition.topics.map(topicRow),
      [],
      headerRow('terms'),
      ...terms,
    ],
    frozenRows: 1,
    frozenColumns: 1,
  };
}
