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
      const before = filled[index - 1] ?? 0;
      const apart = before + view.width(row, before) < column;
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
  if (starts.length === 0) {
    const known = stackedTables(view, false);
    return known.tables.length > 0 ? known : stackedTables(view, true);
  }
  const edges = [0, ...starts, Number.MAX_SAFE_INTEGER];
  const parts = edges
    .slice(0, -1)
    .map((from, index) => stackedTables(view.columnsFrom(from, edges[index + 1] ?? from), false));
  return {
    tables: parts.flatMap(({ tables }) => tables),
    letterhead: parts.flatMap(({ letterhead }) => letterhead),
    headings: parts.flatMap(({ headings }) => headings),
  };
}

/** The tables of a sheet as its rows go by, from top to bottom. */
class TableStack {
  readonly tables: Open[] = [];
  readonly letterhead: string[] = [];
  /** Headings below the first header that head no table yet. */
  readonly headings = new Set<Heading>();
  private open: Open | null = null;
  private heading: Heading | null = null;

  constructor(private readonly view: SheetView) {}

  /** True for a row with a true date where the open table has its dates: it goes on with it and heads nothing. */
  hasDateIn(row: number): boolean {
    const columns = this.open?.header.columns;
    if (columns === undefined) return false;
    return [columns.start, columns.end].some(
      (column) => column !== null && this.view.date(row, column) !== null,
    );
  }

  /** A header opens a table: a further one, or one inside the table above it. */
  takeHeader(header: TableHeader, afterBlank: boolean): void {
    if (this.heading !== null) this.headings.delete(this.heading);
    const outer: Open | null = this.open?.outer ?? this.open;
    const inner = outer !== null && this.heading === outer.heading && isInner(header, outer, afterBlank);
    const hangsOn = inner ? (outer.rows.at(-1)?.row ?? null) : null;
    this.open = { header, heading: this.heading, rows: [], hangsOn, outer: inner ? outer : null };
    this.tables.push(this.open);
  }

  /** A row that heads no table is a heading, a row of the open table, or belongs to the letterhead above all tables. */
  takeRow(row: number, afterBlank: boolean): void {
    const found = this.headingAt(row);
    if (this.open === null) this.takeAbove(row, found);
    else if (found !== null) this.takeHeading(found);
    else {
      if (this.open.outer && leavesInner(this.view, row, this.open)) this.open = this.open.outer;
      this.open.rows.push({ row, heading: this.heading, afterBlank });
    }
  }

  /** The heading that a row is; inside a table it names a month or begins where numbers do. */
  private headingAt(row: number): Heading | null {
    const widest = this.open ? headingColumn(this.open.header) : Number.MAX_SAFE_INTEGER;
    const found = headingAt(this.view, row, widest);
    if (found === null || opensLikeNote(found.title)) return null;
    return this.open === null || found.month !== null || found.column <= widest ? found : null;
  }

  /** Of the texts above the first table only a month is a section; the others are its letterhead. */
  private takeAbove(row: number, found: Heading | null): void {
    if (found === null) {
      for (const column of this.view.columns(row)) this.letterhead.push(this.view.text(row, column));
      return;
    }
    this.letterhead.push(found.title);
    if (found.month !== null) this.heading = found;
  }

  private takeHeading(found: Heading): void {
    // A letterhead repeated on the next page is no section.
    if (this.letterhead.includes(found.title)) return;
    // Right under another heading it is a part of what that one heads.
    if (this.heading !== null && this.heading.row === found.row - 1) this.headings.delete(this.heading);
    this.heading = found;
    this.headings.add(found);
  }
}

/** `daring`: the first header may be one in words that nobody knows. */
function stackedTables(view: SheetView, daring: boolean): SheetTables {
  const stack = new TableStack(view);
  let previous = -1;
  let skipTo = -1;
  for (const row of view.rows()) {
    const afterBlank = row > previous + 1;
    previous = row;
    if (row < skipTo) continue;
    const header = stack.hasDateIn(row) ? null : headerAt(view, row, daring && stack.tables.length === 0);
    if (header === null) stack.takeRow(row, afterBlank);
    else {
      stack.takeHeader(header, afterBlank);
      skipTo = row + header.height;
    }
  }
  const banded = stack.tables.map((table) => withBands(view, table));
  return {
    tables: banded.map(({ table }) => table),
    letterhead: stack.letterhead.filter((text) => text.trim() !== ''),
    headings: [...stack.headings, ...banded.flatMap(({ bands }) => bands)],
  };
}
