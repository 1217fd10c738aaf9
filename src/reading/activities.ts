import { codeLevel, parseActivityCode } from '../calendar/activityCode';
import type {
  Activity,
  ActivityCells,
  ActivityKind,
  ProcessYears,
  Section,
  UnreadCell,
} from '../calendar/calendar';
import { squeezeSpaces } from '../calendar/foldedText';
import { isBlankPeriod, NO_PERIOD } from '../calendar/period';
import type { DateSystem } from '../calendar/serial';
import type { CellRef } from '../snapshot/address';
import type { SheetSnapshot } from '../snapshot/workbook';
import { ActivityTree } from './activityTree';
import { splitBullets } from './bullets';
import { textOf } from './cellText';
import type { RowDates } from './rowPeriod';
import { periodOfRow, periodsOfBullets, rowDates } from './rowPeriod';
import { hasReadableDate, natureOf } from './rowNature';
import type { RowText } from './rowTexts';
import { textsOfRows } from './rowTexts';
import type { Heading } from './sections';
import { sectionOf } from './sections';
import type { SheetTable, TableRow } from './sheetTables';
import type { PeriodColumn } from './tables';

/** What was read of the tables of a sheet. */
export interface ActivitiesRead {
  readonly activities: readonly Activity[];
  readonly unread: readonly UnreadCell[];
}

const byPlace = ({ cell: one }: UnreadCell, { cell: other }: UnreadCell): number =>
  one.row - other.row || one.column - other.column;

/** Reads the rows of a sheet's tables into activities, one after the other. */
class SheetReader {
  readonly unread: UnreadCell[] = [];
  private readonly tree: ActivityTree;
  private readonly usedHeadings = new Set<Heading>();
  /** The activity that the sub-activities of a column of their own belong to. */
  private holder: Activity | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly tables: readonly SheetTable[],
    private readonly headings: readonly Heading[],
    private readonly process: ProcessYears | null,
    private readonly system: DateSystem,
  ) {
    this.tree = new ActivityTree(this.shallowestCode());
  }

  read(): ActivitiesRead {
    for (const table of this.tables) this.readTable(table);
    for (const heading of this.headings) {
      if (!this.usedHeadings.has(heading))
        this.leaveUnread(heading.row, (column) => column === heading.column);
    }
    // A table inside another one belongs right below the row that it hangs on.
    if (this.tables.some(({ hangsOn }) => hangsOn !== null)) {
      this.tree.activities.sort((one, other) => one.cells.title.row - other.cells.title.row);
    }
    return { activities: this.tree.activities, unread: this.unread.sort(byPlace) };
  }

  private cell(row: number, column: number | null): string {
    return column === null ? '' : textOf(this.sheet.rows.get(row)?.get(column), this.system);
  }

  private at(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** Plans that number everything 3.1, 3.2… have no activity "3": their shallowest codes are of level 1. */
  private shallowestCode(): number {
    let least = Number.MAX_SAFE_INTEGER;
    for (const { header, rows } of this.tables) {
      for (const { row } of rows) {
        const code = parseActivityCode(this.cell(row, header.columns.code));
        if (code !== null) least = Math.min(least, codeLevel(code));
        if (least === 1) return 1;
      }
    }
    return least === Number.MAX_SAFE_INTEGER ? 1 : least;
  }

  private readTable(table: SheetTable): void {
    const { columns } = table.header;
    const main = columns.periods[0] ?? null;
    const rows = textsOfRows(this.sheet, table, this.system).map(({ tableRow, texts }) => ({
      tableRow,
      texts,
      dates: rowDates(this.sheet, tableRow.row, columns, main?.column ?? null, this.system),
    }));
    const last = rows.findLastIndex(({ texts, dates }) => texts.code !== null || hasReadableDate(dates));
    let above: Activity | null = null;
    let grouping: RowDates | null = null;
    rows.forEach(({ tableRow, texts, dates: own }, index) => {
      const place = {
        afterBlank: tableRow.afterBlank,
        trailing: index > last,
        belowActivity: above !== null,
      };
      // Months to the left of the titles are written once for the rows that they group.
      const groups = main !== null && columns.title !== null && main.column < columns.title;
      const shared = groups && own.period === null && !tableRow.afterBlank ? grouping : null;
      const nature = natureOf(texts, own, place);
      if (nature === 'unread') {
        this.leaveUnread(tableRow.row);
        above = null;
        return;
      }
      if (groups && own.period !== null) grouping = own;
      if (tableRow.afterBlank && own.period === null) grouping = null;
      this.listUnheaded(table, tableRow.row);
      if (nature === 'continuation' && above) this.addContinuation(table, tableRow, texts, own, above);
      else above = this.readRow(table, tableRow, texts, shared ?? own);
    });
  }

  private readRow(table: SheetTable, tableRow: TableRow, texts: RowText, dates: RowDates): Activity | null {
    const main = table.header.columns.periods[0] ?? null;
    const section = sectionOf(tableRow.heading, this.sheet.name, this.process);
    if (tableRow.heading) this.usedHeadings.add(tableRow.heading);
    if (texts.subtitle !== '') return this.addWithSubtitle(table, tableRow, texts, dates, section, main);
    const activity = this.addActivity(table, tableRow, texts, dates, section, main);
    for (const column of table.header.columns.periods.slice(1))
      this.addDated(table, tableRow.row, texts, section, column, activity);
    return activity;
  }

  /** Every cell of a row that is none of the plan's. */
  private leaveUnread(row: number, columns: (column: number) => boolean = () => true): void {
    for (const column of this.sheet.rows.get(row)?.keys() ?? []) {
      const text = squeezeSpaces(this.cell(row, column));
      if (text !== '' && columns(column))
        this.unread.push({ cell: this.at(row, column), text, reason: 'row' });
    }
  }

  /** What stands in an activity's row where the table has no column: nobody can say what it is. */
  private listUnheaded({ header }: SheetTable, row: number): void {
    const used = new Set(Object.values(header.columns).filter((value) => typeof value === 'number'));
    for (const { column } of header.months) used.add(column);
    this.leaveUnread(row, (column) => !header.named.has(column) && !used.has(column));
  }

  /** A further deliverable or date of the activity above, whose title's cell is merged over the rows. */
  private addContinuation(
    table: SheetTable,
    { row, heading }: TableRow,
    texts: RowText,
    dates: RowDates,
    above: Activity,
  ): void {
    const main = table.header.columns.periods[0] ?? null;
    const section = sectionOf(heading, this.sheet.name, this.process);
    this.tree.add(
      {
        id: `${this.sheet.name}!${String(row)}`,
        kind: above.kind,
        code: null,
        codeText: null,
        level: above.level + 1,
        parent: above.id,
        title: above.title,
        deliverable: texts.deliverable,
        responsible: texts.responsible ?? above.responsible,
        period: periodOfRow(dates, { section: section?.month ?? null, process: this.process }),
        section,
        cells: this.cellsOf(table, row, main?.column ?? null),
      },
      row,
    );
  }

  /** A row with a sub-activity in a column of its own: the activity, where it is named here, and below it the other. */
  private addWithSubtitle(
    table: SheetTable,
    tableRow: TableRow,
    texts: RowText,
    dates: RowDates,
    section: Section | null,
    main: PeriodColumn | null,
  ): Activity | null {
    const { row } = tableRow;
    const ofSub = texts.code !== null && codeLevel(texts.code) > this.tree.shallowest;
    const named = texts.title !== '' && !texts.untitled && texts.title !== this.holder?.title;
    if (named) {
      const whole = ofSub ? { ...texts, code: null, codeText: null } : texts;
      const none = { start: null, end: null, period: null };
      this.holder = this.addActivity(table, tableRow, { ...whole, deliverable: null }, none, section, main);
    }
    const holder = this.holder;
    const added: Activity = {
      id: `${this.sheet.name}!${String(row)}>`,
      kind: table.header.kind,
      code: named && !ofSub ? null : texts.code,
      codeText: named && !ofSub ? null : texts.codeText,
      level: (holder?.level ?? 0) + 1,
      parent: holder?.id ?? null,
      title: texts.subtitle,
      deliverable: texts.deliverable,
      responsible: texts.responsible,
      period: periodOfRow(dates, { section: section?.month ?? null, process: this.process }),
      section,
      cells: {
        ...this.cellsOf(table, row, main?.column ?? null),
        title: this.at(row, table.header.columns.subtitle ?? 0),
      },
    };
    return this.tree.add(added, row);
  }

  private cellsOf(table: SheetTable, row: number, period: number | null): ActivityCells {
    const { columns } = table.header;
    const ref = (column: number | null): CellRef | null => (column === null ? null : this.at(row, column));
    return {
      code: ref(columns.code),
      title: this.at(row, columns.title ?? columns.code ?? 0),
      deliverable: ref(columns.deliverable),
      responsible: ref(columns.responsible),
      start: ref(columns.start),
      end: ref(columns.end),
      period: ref(period),
    };
  }

  private addActivity(
    table: SheetTable,
    { row, heading }: TableRow,
    texts: RowText,
    dates: RowDates,
    section: Section | null,
    main: PeriodColumn | null,
  ): Activity | null {
    const context = {
      section: sectionOf(heading, this.sheet.name, this.process)?.month ?? null,
      process: this.process,
    };
    const kind = main && table.header.columns.periods.length > 1 ? main.kind : table.header.kind;
    const { lead, bullets } =
      kind === 'session' ? { lead: texts.title, bullets: [] } : splitBullets(texts.rawTitle);
    const period = periodOfRow(dates, context);
    const parent =
      table.hangsOn === null
        ? this.tree.parentOf(texts, period, table.header.columns.code !== null)
        : this.tree.holderAt(table.hangsOn);
    const base = {
      kind,
      section,
      deliverable: texts.deliverable,
      responsible: texts.responsible,
      cells: this.cellsOf(table, row, main?.column ?? null),
    };
    const whole: Activity = {
      ...base,
      id: `${this.sheet.name}!${String(row)}`,
      code: texts.code,
      codeText: texts.codeText,
      level: this.tree.levelOf(texts, parent),
      parent: parent?.id ?? null,
      title: lead === '' ? texts.title : lead,
      period,
    };
    if (bullets.length === 0) return this.tree.add(whole, row);
    const paired = periodsOfBullets(dates, bullets.length, lead !== '', context);
    // Bullets without a text above them are activities of their own, unless a number holds them together.
    const holder =
      lead !== '' || texts.code !== null || bullets.length === 1 ? this.tree.add(whole, row) : null;
    if (lead === '' && bullets.length === 1) return holder;
    if ('mismatch' in paired)
      this.unread.push({ cell: paired.mismatch, text: squeezeSpaces(paired.text), reason: 'date' });
    bullets.forEach((title, index) => {
      const own = 'mismatch' in paired ? NO_PERIOD : (paired.periods[index] ?? period);
      this.tree.add(
        {
          ...base,
          id: `${whole.id}#${String(index + 1)}`,
          code: null,
          codeText: null,
          level: holder ? holder.level + 1 : whole.level,
          parent: holder?.id ?? whole.parent,
          title,
          deliverable: null,
          period: own,
        },
        row,
      );
    });
    return holder;
  }

  /** A further date of the row under a header of its own ("Operación del PREP"), as an item of its own. */
  private addDated(
    table: SheetTable,
    row: number,
    texts: RowText,
    section: Section | null,
    { column, header, kind }: PeriodColumn,
    activity: Activity | null,
  ): void {
    const dates = rowDates(
      this.sheet,
      row,
      { ...table.header.columns, start: null, end: null },
      column,
      this.system,
    );
    const period = periodOfRow(dates, { section: section?.month ?? null, process: this.process });
    if (isBlankPeriod(period)) return;
    const own: ActivityKind = kind;
    this.tree.activities.push({
      id: `${this.sheet.name}!${String(row)}@${String(column)}`,
      kind: own,
      code: null,
      codeText: null,
      level: activity?.level ?? 1,
      parent: activity?.parent ?? null,
      title: `${texts.title}: ${header}`,
      deliverable: null,
      responsible: texts.responsible,
      period,
      section,
      cells: this.cellsOf(table, row, column),
    });
  }
}

/** Reads the rows of a sheet's tables; what is no activity is listed as unread, with its cell. */
export function readActivities(
  sheet: SheetSnapshot,
  tables: readonly SheetTable[],
  headings: readonly Heading[],
  process: ProcessYears | null,
  system: DateSystem,
): ActivitiesRead {
  return new SheetReader(sheet, tables, headings, process, system).read();
}
