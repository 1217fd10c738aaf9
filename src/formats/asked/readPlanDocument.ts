import type { YearMonth } from '../../calendar/yearMonth';
import type { Read } from './checkedJson';
import { day, list, readOrNull, record, text, UnexpectedJson } from './checkedJson';
import type { PlanDocument } from '../document/documentModel';
import type { DocumentMonth } from '../document/documentMonths';
import type { DocumentRow, ShadedMonth } from '../document/documentRows';
import type { DocumentField, FieldName } from '../document/fields';
import { fieldsNamed } from '../document/fields';
import type { LegendEntry } from '../../grid/palette';
import type { MonthlyRow, MonthlyTable } from '../document/monthlyPlan';

/** Colours go into attributes as they are, so they may be nothing else. */
const color: Read<string> = (value) => {
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw new UnexpectedJson();
  return value;
};

const month: Read<YearMonth> = (value) => {
  if (typeof value !== 'string' || !/^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])$/.test(value))
    throw new UnexpectedJson();
  return value as YearMonth;
};

const level: Read<number> = (value) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 20)
    throw new UnexpectedJson();
  return value;
};

const FIELD_NAMES: readonly FieldName[] = ['code', 'title', 'deliverable', 'start', 'end', 'responsible'];

const field: Read<DocumentField> = (value) => {
  const { name } = record(value);
  const known = FIELD_NAMES.find((one) => one === name);
  const [own] = known === undefined ? [] : fieldsNamed([known]);
  if (!own) throw new UnexpectedJson();
  return own;
};

const column: Read<DocumentMonth> = (value) => {
  const read = record(value);
  return { month: month(read['month']), label: text(read['label']), name: text(read['name']) };
};

const shaded: Read<ShadedMonth> = (value) => {
  const read = record(value);
  return { month: month(read['month']), mark: text(read['mark']), color: color(read['color']) };
};

const monthlyRow: Read<MonthlyRow> = (value) => {
  const read = record(value);
  return {
    code: text(read['code']),
    level: level(read['level']),
    title: text(read['title']),
    deliverable: text(read['deliverable']),
    start: text(read['start']),
    end: text(read['end']),
    responsible: text(read['responsible']),
  };
};

const row: Read<DocumentRow> = (value) => {
  const read = record(value);
  return {
    ...monthlyRow(read),
    shaded: list(shaded)(read['shaded']),
    colorLabel: text(read['colorLabel']),
  };
};

const entry: Read<LegendEntry> = (value) => {
  const read = record(value);
  return { label: text(read['label']), color: color(read['color']) };
};

const table: Read<MonthlyTable> = (value) => {
  const read = record(value);
  return {
    heading: text(read['heading']),
    fields: list(field)(read['fields']),
    rows: list(monthlyRow)(read['rows']),
  };
};

const document: Read<PlanDocument> = (value) => {
  const read = record(value);
  const legend = record(read['legend']);
  return {
    title: text(read['title']),
    process: text(read['process']),
    subtitle: text(read['subtitle']),
    issued: day(read['issued']),
    issuedLine: text(read['issuedLine']),
    fields: list(field)(read['fields']),
    months: list(column)(read['months']),
    rows: list(row)(read['rows']),
    legend: { colors: list(entry)(legend['colors']), notes: list(text)(legend['notes']) },
    monthlyTables: list(table)(read['monthlyTables']),
  };
};

/** The document that JSON of unknown origin holds, its texts printable and its colours colours; null when it is none. */
export function readPlanDocument(value: unknown): PlanDocument | null {
  return readOrNull(document, value);
}
