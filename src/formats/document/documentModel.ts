import type { PlainDate } from '../../calendar/plainDate';
import type { PaintOptions } from '../../grid/paintOptions';
import { DEFAULT_PAINT } from '../../grid/paintOptions';
import { dayInWords } from '../../spanish/dayInWords';
import { electionDayInWords } from '../../spanish/electionDayInWords';
import type { Examination } from '../../validation/examine';
import type { DocumentMonth } from './documentMonths';
import { monthsOfDocument } from './documentMonths';
import { documentRows } from './documentRows';
import type { DocumentRow } from './documentRows';
import type { DocumentField, FieldName } from './fields';
import { fieldsNamed } from './fields';
import { legendOf } from './legend';
import type { DocumentLegend } from './legend';
import { monthlyPlan } from './monthlyPlan';
import type { MonthlyTable } from './monthlyPlan';
import { oneLine } from '../../spanish/printableText';
import { processInWords } from '../../spanish/processInWords';

/** What the person who exports wants. */
export interface DocumentOptions {
  /** Date of issue, made at the edge. */
  readonly issued: PlainDate;
  /** Title in place of the usual one. */
  readonly title?: string;
  readonly paint?: PaintOptions;
  /** Whether there are columns with the first and the last day; no unless told. */
  readonly dates?: boolean;
  /** Whether there is a column with who is responsible; no unless told. */
  readonly responsible?: boolean;
  /** Whether the plan's tables by month follow, with the sub-activities; no unless told. */
  readonly monthlyTables?: boolean;
}

/** A calendar as every writer lays it out: Word, HTML, picture. All texts are printable. */
export interface PlanDocument {
  readonly title: string;
  /** "2023-2024", or "" where the process is not known. */
  readonly process: string;
  /** "Jornada electoral: 2 de junio de 2024", with "(jornada supuesta)" where nobody wrote it, or "". */
  readonly subtitle: string;
  readonly issued: PlainDate;
  /** "Fecha de emisión: 1 de octubre de 2026". */
  readonly issuedLine: string;
  /** In the order of the table, before the months. */
  readonly fields: readonly DocumentField[];
  readonly months: readonly DocumentMonth[];
  readonly rows: readonly DocumentRow[];
  readonly legend: DocumentLegend;
  /** Tables of the plan by month; empty unless asked for. */
  readonly monthlyTables: readonly MonthlyTable[];
}

function titleOf(process: string, wanted: string | undefined): string {
  const own = oneLine(wanted ?? '');
  if (own !== '') return own;
  return process === ''
    ? 'Calendario de actividades del PREP'
    : `Calendario de actividades del PREP ${process}`;
}

/** The document of an examined workbook: its calendar as a table, ready for every writer. Never throws on what cells hold. */
export function planDocument(examination: Examination, options: DocumentOptions): PlanDocument {
  const { calendar, plan } = examination;
  const { issued, paint = DEFAULT_PAINT, dates = false, responsible = false } = options;
  const process = processInWords(calendar.process);
  const rows = documentRows(examination, paint);
  const months = monthsOfDocument(plan.months);
  const day = calendar.electionDay;
  // A column in which no row says anything is left out.
  const wanted: FieldName[] = [
    'deliverable',
    ...(dates ? (['start', 'end'] as const) : []),
    ...(responsible ? (['responsible'] as const) : []),
  ];
  return {
    title: titleOf(process, options.title),
    process,
    subtitle: day === null ? '' : `Jornada electoral: ${electionDayInWords(day)}`,
    issued,
    issuedLine: `Fecha de emisión: ${dayInWords(issued)}`,
    fields: fieldsNamed(['code', 'title', ...wanted.filter((name) => rows.some((row) => row[name] !== ''))]),
    months,
    rows,
    legend: legendOf(months, rows, paint),
    monthlyTables: options.monthlyTables === true ? monthlyPlan(calendar) : [],
  };
}
