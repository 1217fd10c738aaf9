import { shownCode } from '../../calendar/activityCode';
import { HEADER_COLOR, SEVERITY_COLORS, GROUP_COLOR } from '../../calendar/theme';
import { SEVERITY_WORDS } from '../../spanish/severityWords';
import type { PlainDate } from '../../calendar/plainDate';
import type { DateSystem } from '../../calendar/serial';
import { serialOf } from '../../calendar/serial';
import type { Severity } from '../../calendar/severity';
import { describeCell } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/address';
import type { NewCell, NewSheet } from '../../snapshot/edit';
import { LONGEST_TEXT } from '../../snapshot/workbook';
import type { Examination } from '../../validation/examine';

import type {
  FindingGroup,
  FindingsReport,
  ReportedFinding,
  RequirementLine,
} from '../document/findingsReport';
import { findingsReport } from '../document/findingsReport';
import { oneLine } from '../../spanish/printableText';

/** Excel in Spanish shows this as day, month and year. */
const DATE_FORMAT = 'dd/mm/yyyy';
const COLUMN_WIDTHS = [16, 24, 70, 44, 16, 26, 40, 50];

type Row = readonly (NewCell | null)[];

/** A text that names what a cell holds may be longer than a cell; a pair of halves is not taken apart. */
const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const bordered = (value: string, look: Partial<NewCell> = {}): NewCell => ({
  value: fitting(value),
  numberFormat: '@',
  wrap: true,
  border: true,
  ...look,
});

const header = (names: readonly string[]): Row =>
  names.map((name) => bordered(name, { bold: true, fill: HEADER_COLOR, align: 'center' }));

/** Lines above the tables run on over their neighbours, so they do not wrap. */
const line = (value: string, bold = false): Row => [{ value: fitting(value), numberFormat: '@', bold }];

const linkTo = (cell: CellRef | null): NewCell =>
  cell === null ? bordered('') : bordered(oneLine(describeCell(cell)), { link: cell });

const dateCell = (date: PlainDate | null, system: DateSystem): NewCell =>
  date === null
    ? bordered('')
    : { value: serialOf(date, system), numberFormat: DATE_FORMAT, border: true, align: 'center' };

const severityCell = (name: string, severity: Severity | null): NewCell =>
  bordered(name, severity === null ? {} : { fill: SEVERITY_COLORS[severity] });

const findingRow = (finding: ReportedFinding, whose: string): Row => [
  severityCell(SEVERITY_WORDS[finding.severity].heading, finding.severity),
  linkTo(finding.cell),
  bordered(finding.message),
  bordered(finding.correction),
  bordered(whose),
  bordered(finding.rule),
  bordered(finding.citation),
];

function groupRows({ name, title, findings, activity }: FindingGroup): Row[] {
  const heading = title === '' ? name : `${name}. ${title}`;
  return [
    [{ value: fitting(heading), numberFormat: '@', bold: true, fill: GROUP_COLOR }],
    ...findings.map((finding) => findingRow(finding, (activity && shownCode(activity)) ?? '')),
  ];
}

const requirementRow = (requirement: RequirementLine, system: DateSystem): Row => [
  dateCell(requirement.deadline, system),
  linkTo(requirement.cell),
  bordered(requirement.document),
  severityCell(requirement.state, requirement.severity),
  dateCell(requirement.end, system),
  bordered(requirement.activity),
  bordered(requirement.citation),
  bordered(requirement.rule),
];

function findingRows({ groups, noFindings }: FindingsReport): Row[] {
  if (groups.length === 0) return [line(noFindings)];
  return [
    header(['Gravedad', 'Celda', 'Hallazgo', 'Corrección propuesta', 'Actividad', 'Regla', 'Fundamento']),
    ...groups.flatMap(groupRows),
  ];
}

function requirementRows({ requirements, noCompliance }: FindingsReport, system: DateSystem): Row[] {
  if (requirements.length === 0)
    return noCompliance === '' ? [line('La edición no pide documentos.')] : [line(noCompliance)];
  return [
    header([
      'Fecha límite',
      'Celda',
      'Documento requerido',
      'Estado',
      'Término en el plan',
      'Actividad',
      'Fundamento',
      'Cuenta del plazo',
    ]),
    ...requirements.map((requirement) => requirementRow(requirement, system)),
  ];
}

/**
 * The report of findings as a sheet to add: the findings by activity, each with a link to its cell, and the table of
 * required documents with deadlines and dates. `issued` is the date of issue, where one is wanted.
 * @example findingsSheet(examination, freeSheetName(workbook, OWN_SHEETS.findings), today)
 */
export function findingsSheet(
  examination: Examination,
  name: string,
  issued: PlainDate | null = null,
): NewSheet {
  const report = findingsReport(examination, issued);
  const { dateSystem } = examination.workbook;
  return {
    name,
    columnWidths: COLUMN_WIDTHS,
    rows: [
      line(report.title, true),
      ...report.facts.map((fact) => line(fact)),
      [],
      line('Hallazgos por actividad', true),
      ...findingRows(report),
      [],
      line('Documentos que piden los lineamientos', true),
      ...requirementRows(report, dateSystem),
    ],
    frozenRows: 0,
    frozenColumns: 0,
  };
}
