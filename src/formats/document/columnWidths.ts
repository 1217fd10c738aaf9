import type { DocumentField, FieldName } from './fields';
import type { PlanDocument } from './documentModel';

/** Widths on a page of 14,400 twentieths of a point. Columns of numbers and dates have what their texts need. */
const PAGE = 14_400;
const RIGID: Readonly<Partial<Record<FieldName, number>>> = {
  code: 760,
  start: 1280,
  end: 1280,
  responsible: 1600,
};
/** Columns of running text get at least these shares of what is left; the title gets the rest. */
const FLEXIBLE: Readonly<Partial<Record<FieldName, number>>> = {
  title: 3600,
  deliverable: 2250,
};
/** Running text never gets less than this in all; beyond it every column shrinks. */
const LEAST_FLEXIBLE = 4800;
const MONTH = 420;
/** A month's column that holds days ("11–30") or a year ("S 26"). */
const WIDE_MONTH = 500;

/** Widths of a table's columns, whole numbers that add up to the total asked for. */
export interface ColumnWidths {
  /** In the order of the fields. */
  readonly fields: readonly number[];
  /** Of each month. */
  readonly months: readonly number[];
}

function scaled(wanted: readonly number[], total: number): number[] {
  const sum = wanted.reduce((all, width) => all + width, 0);
  let taken = 0;
  let before = 0;
  return wanted.map((width) => {
    before += width;
    const upTo = Math.round((before / sum) * total);
    const own = upTo - taken;
    taken = upTo;
    return own;
  });
}

/** Widths of columns with these fields and so many months of one width, adding up to `total`. */
export function widthsOf(
  fields: readonly DocumentField[],
  months: number,
  monthWidth: number,
  total: number,
): ColumnWidths {
  const rigid = fields.reduce((sum, { name }) => sum + (RIGID[name] ?? 0), months * monthWidth);
  const left = Math.max(LEAST_FLEXIBLE, PAGE - rigid);
  const shares = fields.reduce((sum, { name }) => sum + (FLEXIBLE[name] ?? 0), 0);
  const shrunk = Math.min(1, left / shares);
  const spare = Math.max(0, left - shares);
  const wanted = [
    ...fields.map(
      ({ name }) => RIGID[name] ?? (FLEXIBLE[name] ?? 0) * shrunk + (name === 'title' ? spare : 0),
    ),
    ...Array.from({ length: months }, () => monthWidth),
  ];
  const widths = scaled(wanted, total);
  return { fields: widths.slice(0, fields.length), months: widths.slice(fields.length) };
}

/** Widths of the columns of a document's table in a space of `total` (twips, pixels): the same proportions everywhere. */
export function columnWidths({ fields, months, rows }: PlanDocument, total: number): ColumnWidths {
  const wide =
    months.some(({ label }) => label.length > 2) ||
    rows.some(({ shaded }) => shaded.some(({ mark }) => mark.length > 2));
  return widthsOf(fields, months.length, wide ? WIDE_MONTH : MONTH, total);
}
