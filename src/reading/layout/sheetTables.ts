import { parseActivityCode } from '../../calendar/activityCode';
import { bandsOf } from './bands';
import type { SheetView } from '../view/sheetView';
import { opensLikeNote } from '../view/noteWords';
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
  /** Headings below the first header that may head rows; those that turn out to head none are notes. */
  readonly headings: readonly Heading[];
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
function leavesInner(view: SheetView, row: number, open: Open): boolean {
  const codeColumn = open.outer?.header.columns.code ?? null;
  if (codeColumn === null) return false;
  return parseActivityCode(view.text(row, codeColumn)) !== null;
}

/** Column up to which a heading inside a table may begin: the number's, or the title's where there is no number. */
function headingColumn(header: TableHeader): number {
  const { code, title } = header.columns;
  if (code === null) return -1;
  return title === null ? code : Math.min(code, title - 1);
}

/** The rows of a table without those that are bands, each under the band or heading above it. */
function withBands(view: SheetView, table: SheetTable): { table: SheetTable; bands: readonly Heading[] } {
  const bands = bandsOf(
    view,
    table.header,
    table.rows.map(({ row }) => row),
  );
  if (bands.size === 0) return { table, bands: [] };
  let band: Heading | null = null;
  let above: Heading | null = table.heading;
  const rows = table.rows.flatMap((row) => {
    if (row.heading !== above) band = null;
    above = row.heading;
    const own: Heading | undefined = bands.get(row.row);
    if (own) band = own;
    // A month tells the year, so the month's heading stays the section of the rows under both.
    const heading = row.heading?.month ? row.heading : (band ?? row.heading);
    return own ? [] : [{ ...row, heading }];
  });
  return { table: { ...table, rows }, bands: [...bands.values()] };
}

/** Columns where a table of its own begins beside another one, to the right of the first. */
function tablesBeside(view: SheetView): number[] {
  const starts = new Set<number>();
  for (const row of view.rows()) {
    const filled = view.columns(row).filter((column) => view.text(row, column).trim() !== '');
    const first = view.folded(row, filled[0] ?? 0);
    const likely = filled.filter((column, index) => {
      if (index < 2 || index > filled.length - 2) return false;
      const apart = (filled[index - 1] ?? 0) < column - 1;
      return apart || view.folded(row, column) === first;
    });
    if (likely.length === 0 || headerAt(view, row) === null) continue;
    for (const column of likely) {
      const left = headerAt(view.columnsFrom(0, column), row);
      const right = headerAt(view.columnsFrom(column, Number.MAX_SAFE_INTEGER), row);
      if (left !== null && right !== null && hasTimes(left) && hasTimes(right)) starts.add(column);
    }
  }
  return [...starts].sort((one, other) => one - other);
}

const hasTimes = ({ columns, months }: TableHeader): boolean =>
  columns.start !== null || columns.end !== null || columns.periods.length > 0 || months.length > 0;

/** Finds every table of a sheet, wherever it begins: from top to bottom and, where some stand side by side, from left to right. */
export function tablesOf(view: SheetView): SheetTables {
  const starts = tablesBeside(view);
  if (starts.length === 0) return stackedTables(view);
  const edges = [0, ...starts, Number.MAX_SAFE_INTEGER];
  const parts = edges
    .slice(0, -1)
    .map((from, index) => stackedTables(view.columnsFrom(from, edges[index + 1] ?? from)));
  return {
    tables: parts.flatMap(({ tables }) => tables),
    letterhead: parts.flatMap(({ letterhead }) => letterhead),
    headings: parts.flatMap(({ headings }) => headings),
  };
}

function stackedTables(view: SheetView): SheetTables {
  const tables: Open[] = [];
  const letterhead: string[] = [];
  const headings = new Set<Heading>();
  let open = null as Open | null;
  let heading = null as Heading | null;
  let previous = -1;
  let skipTo = -1;
  for (const row of view.rows()) {
    if (row < skipTo) {
      previous = row;
      continue;
    }
    const afterBlank = row > previous + 1;
    previous = row;
    const header = headerAt(view, row);
    if (header !== null) {
      if (heading !== null) headings.delete(heading);
      const outer: Open | null = open?.outer ?? open;
      const inner = outer !== null && heading === outer.heading && isInner(header, outer, afterBlank);
      const hangsOn = inner ? (outer.rows.at(-1)?.row ?? null) : null;
      open = { header, heading, rows: [], hangsOn, outer: inner ? outer : null };
      tables.push(open);
      skipTo = row + header.height;
      continue;
    }
    const found = headingAt(view, row, open ? headingColumn(open.header) : Number.MAX_SAFE_INTEGER);
    if (
      found !== null &&
      !opensLikeNote(found.title) &&
      (open === null || found.month !== null || found.column <= headingColumn(open.header))
    ) {
      // A letterhead repeated on the next page is no section.
      if (open !== null && letterhead.includes(found.title)) continue;
      if (open === null) letterhead.push(found.title);
      // Right under another heading it is a part of what that one heads.
      if (heading !== null && headings.has(heading) && heading.row === found.row - 1)
        headings.delete(heading);
      // Of the texts above the first table only a month is a section; the others are its letterhead.
      if (open !== null || found.month !== null) heading = found;
      if (open !== null) headings.add(found);
      continue;
    }
    if (open === null) {
      for (const column of view.columns(row)) letterhead.push(view.text(row, column));
      continue;
    }
    if (open.outer && leavesInner(view, row, open)) open = open.outer;
    open.rows.push({ row, heading, afterBlank });
  }
  const banded = tables.map((table) => withBands(view, table));
  return {
    tables: banded.map(({ table }) => table),
    letterhead: letterhead.filter((text) => text.trim() !== ''),
    headings: [...headings, ...banded.flatMap(({ bands }) => bands)],
  };
}
