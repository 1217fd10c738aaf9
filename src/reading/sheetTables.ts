import { parseActivityCode } from '../calendar/activityCode';
import type { DateSystem } from '../calendar/serial';
import type { SheetSnapshot } from '../snapshot/workbook';
import { textOf } from './cellText';
import type { Heading } from './sections';
import { headingAt } from './sections';
import type { TableHeader } from './tables';
import { headerAt } from './tables';

/** A row of a table, with the heading it stands under. */
export interface TableRow {
  /** 0-based. */
  readonly row: number;
  readonly heading: Heading | null;
  /** True when an empty row lies between it and the row of the table above. */
  readonly afterBlank: boolean;
}

/** A table as it stands in its sheet. */
export interface SheetTable {
  readonly header: TableHeader;
  readonly heading: Heading | null;
  readonly rows: readonly TableRow[];
  /** For a small table inside another one (drills inside May): the row of the outer table it hangs on. */
  readonly hangsOn: number | null;
}

/** The tables of a sheet and the texts above the first one. */
export interface SheetTables {
  readonly tables: readonly SheetTable[];
  readonly letterhead: readonly string[];
}

interface Open {
  header: TableHeader;
  heading: Heading | null;
  rows: TableRow[];
  hangsOn: number | null;
  outer: Open | null;
}

const columnsUsed = ({ columns }: TableHeader): number[] =>
  [
    columns.code,
    columns.title,
    columns.deliverable,
    columns.responsible,
    columns.start,
    columns.end,
    ...columns.periods.map(({ column }) => column),
  ].filter((column) => column !== null);

/** A header without a number column, within the columns of the table it follows directly, heads a table inside it. */
function isInner(header: TableHeader, outer: Open, afterBlank: boolean): boolean {
  if (afterBlank || header.columns.code !== null || outer.header.columns.code === null) return false;
  const used = columnsUsed(outer.header);
  const widest = Math.max(...used);
  const inside = columnsUsed(header).every((column) => column <= widest);
  return inside && outer.rows.length > 0 && columnsUsed(header).length < used.length;
}

/** A row with a code belongs to the outer table again. */
function leavesInner(sheet: SheetSnapshot, row: number, open: Open, system: DateSystem): boolean {
  const codeColumn = open.outer?.header.columns.code ?? null;
  if (codeColumn === null) return false;
  return parseActivityCode(textOf(sheet.rows.get(row)?.get(codeColumn), system)) !== null;
}

/** Column up to which a heading inside a table may begin: the number's, or the title's where there is no number. */
function headingColumn(header: TableHeader): number {
  const { code, title } = header.columns;
  if (code === null) return -1;
  return title === null ? code : Math.min(code, title - 1);
}

/** Finds every table of a sheet, from top to bottom, wherever it begins. */
export function tablesOf(sheet: SheetSnapshot, system: DateSystem): SheetTables {
  const tables: Open[] = [];
  const letterhead: string[] = [];
  let open = null as Open | null;
  let heading = null as Heading | null;
  let previous = -1;
  let skipTo = -1;
  for (const row of sheet.rows.keys()) {
    if (row < skipTo) {
      previous = row;
      continue;
    }
    const afterBlank = row > previous + 1;
    previous = row;
    const header = headerAt(sheet, row, system);
    if (header !== null) {
      const outer: Open | null = open?.outer ?? open;
      const inner = outer !== null && heading === outer.heading && isInner(header, outer, afterBlank);
      const hangsOn = inner ? (outer.rows.at(-1)?.row ?? null) : null;
      open = { header, heading, rows: [], hangsOn, outer: inner ? outer : null };
      tables.push(open);
      skipTo = row + header.height;
      continue;
    }
    const found = headingAt(sheet, row, system, open ? headingColumn(open.header) : Number.MAX_SAFE_INTEGER);
    if (
      found !== null &&
      (open === null || found.month !== null || found.column <= headingColumn(open.header))
    ) {
      if (open === null) letterhead.push(found.title);
      // Of the texts above the first table only a month is a section; the others are its letterhead.
      if (open !== null || found.month !== null) heading = found;
      continue;
    }
    if (open === null) {
      for (const cell of sheet.rows.get(row)?.values() ?? []) letterhead.push(textOf(cell, system));
      continue;
    }
    if (open.outer && leavesInner(sheet, row, open, system)) open = open.outer;
    open.rows.push({ row, heading, afterBlank });
  }
  return { tables, letterhead: letterhead.filter((text) => text.trim() !== '') };
}
