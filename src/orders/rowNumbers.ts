import { LAST_ROW } from '../snapshot/address';

/** More rows than anybody means to name one by one. */
const MOST_ROWS = 10_000;

/** The 0-based rows that a person names by their numbers, "12, 15-18"; null for what names none or no rows of Excel. */
export function rowsNamed(text: string): number[] | null {
  const rows = new Set<number>();
  // A dash binds what stands on both its sides, spaces or not.
  const joined = text
    .split(/[-–]/)
    .map((part) => part.trim())
    .join('-');
  for (const part of joined.split(/[,;\s]+/).filter((word) => word !== '')) {
    const [, first, last = first] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from >= 1 && to >= from && to <= LAST_ROW + 1 && to - from < MOST_ROWS)) return null;
    for (let row = from; row <= to; row += 1) rows.add(row - 1);
  }
  return rows.size === 0 ? null : [...rows].sort((one, other) => one - other);
}

/** Numbers of ascending 0-based rows as people write them: "3, 12–15". */
export function rowsInWords(rows: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const row of rows) {
    const open = spans.at(-1);
    if (open?.[1] === row - 1) open[1] = row;
    else spans.push([row, row]);
  }
  return spans
    .map(([first, last]) =>
      first === last
        ? String(first + 1)
        : `${String(first + 1)}${last === first + 1 ? ', ' : '–'}${String(last + 1)}`,
    )
    .join(', ');
}
