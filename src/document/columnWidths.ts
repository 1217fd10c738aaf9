import type { DocumentField, FieldName } from './fields';
import type { PlanDocument } from './documentModel';

/** Wanted widths in twentieths of a point on a page of 14,400; the title takes what is left. */
const WANTED: Readonly<Record<Exclude<FieldName, 'title'>, number>> = {
  code: 640,
  deliverable: 2000,
  start: 1120,
  end: 1120,
  responsible: 1700,
};
const PAGE = 14_400;
const MONTH = 420;
/** A month's column that holds days: "11–30". */
const MONTH_WITH_DAYS = 560;
const NARROWEST_TITLE = 3600;

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
  const fixed = fields.reduce((sum, { name }) => sum + (name === 'title' ? 0 : WANTED[name]), 0);
  const title = Math.max(NARROWEST_TITLE, PAGE - fixed - months * monthWidth);
  const wanted = [
    ...fields.map(({ name }) => (name === 'title' ? title : WANTED[name])),
    ...Array.from({ length: months }, () => monthWidth),
  ];
  const widths = scaled(wanted, total);
  return { fields: widths.slice(0, fields.length), months: widths.slice(fields.length) };
}

/** Widths of the columns of a document's table in a space of `total` (twips, pixels): the same proportions everywhere. */
export function columnWidths({ fields, months, rows }: PlanDocument, total: number): ColumnWidths {
  const wide = rows.some(({ shaded }) => shaded.some(({ mark }) => mark.length > 2));
  const labels = months.some(({ label }) => label.length > 2);
  return widthsOf(fields, months.length, wide || labels ? MONTH_WITH_DAYS : MONTH, total);
}
