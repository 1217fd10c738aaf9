import { codeLevel, isLetterCode, parseColumnCode } from '../../calendar/activityCode';
import type { RowFate } from '../../calendar/account';
import type { Activity, ActivityCells, ProcessYears, Section, UnreadCell } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import { isBlankPeriod, NO_PERIOD } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import type { YearMonth } from '../../calendar/yearMonth';
import type { CellRef } from '../../snapshot/address';
import { ActivityTree } from './activityTree';
import { splitBullets } from './bullets';
import type { SheetView } from '../view/sheetView';
import { processOfYears } from '../../calendar/process';
import { hasReadableDate, natureOf } from './rowNature';
import type { RowDates } from './rowPeriod';
import { keptBeside } from './keptBeside';
import { opensLegend } from '../view/noteWords';
import { kindOfRow, kindOfWord } from './rowKind';
import { furtherDate, periodOfRow, periodsOfBullets, rowDates } from './rowPeriod';
import type { RowText } from './rowTexts';
import { textsOfRows } from './rowTexts';
import type { Heading } from '../layout/sections';
import { sectionOf } from '../layout/sections';
import type { SheetTable, TableRow } from '../layout/sheetTables';
import type { PeriodColumn } from '../layout/tableColumns';
import { byPlace, unheadedInRow, unreadInRow } from './unreadCells';
import type { YearContext } from '../dates/years';

/** What was read of the tables of a sheet. */
export interface ActivitiesRead {
  readonly activities: readonly Activity[];
  readonly unread: readonly UnreadCell[];
  /** What became of the rows (0-based) of each table. */
  readonly fates: ReadonlyMap<SheetTable, ReadonlyMap<number, RowFate>>;
}

/** What is known of the time of a sheet before its rows are read. */
export interface KnownTime {
  readonly process: ProcessYears | null;
  readonly electionDay: PlainDate | null;
  /** The month that the whole sheet is about, for days without one; null where it is about none. */
  readonly month: YearMonth | null;
}

/** A row of a table, ready to become an activity. */
interface ReadRow {
  readonly table: SheetTable;
  readonly row: number;
  readonly texts: RowText;
  readonly dates: RowDates;
  readonly section: Section | null;
  readonly context: YearContext;
}

const NO_DATES: RowDates = { start: null, end: null, period: null };

/** The first text of a row. */
const textOfRow = ({ codeText, title, deliverable }: RowText): string =>
  codeText ?? (title || (deliverable ?? ''));

/** Reads the rows of a sheet's tables into activities, one after the other. */
class SheetReader {
  private readonly unread: UnreadCell[] = [];
  private readonly fates = new Map<SheetTable, Map<number, RowFate>>();
  private readonly usedHeadings = new Set<Heading>();
  private readonly tree: ActivityTree;
  /** The activity that the sub-activities of a column of their own belong to. */
  private holder: Activity | null = null;
  /** The stage that a column of its own named last. */
  private stage: Heading | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly tables: readonly SheetTable[],
    private readonly headings: readonly Heading[],
    private readonly known: KnownTime,
  ) {
    this.tree = new ActivityTree(this.shallowestCode());
  }

  read(): ActivitiesRead {
    for (const table of this.tables) this.readTable(table);
    for (const heading of this.headings) {
      if (!this.usedHeadings.has(heading)) this.unread.push(...unreadInRow(this.view, heading.row));
    }
    // A table inside another one belongs right below the row that it hangs on.
    if (this.tables.some(({ hangsOn }) => hangsOn !== null)) {
      this.tree.activities.sort((one, other) => one.cells.title.row - other.cells.title.row);
    }
    return { activities: this.tree.activities, unread: this.unread.sort(byPlace), fates: this.fates };
  }

  private cell(row: number, column: number | null): string {
    return this.view.text(row, column);
  }

  private at(row: number, column: number): CellRef {
    return { sheet: this.view.name, row, column };
  }

  /** Plans that number everything 3.1, 3.2… have no activity "3": their shallowest codes are of level 1. */
  private shallowestCode(): number {
    let least = Number.MAX_SAFE_INTEGER;
    for (const { header, rows } of this.tables) {
      for (const { row } of rows) {
        const code = parseColumnCode(this.cell(row, header.columns.code));
        if (code !== null && !isLetterCode(code)) least = Math.min(least, codeLevel(code));
        if (least === 1) return 1;
      }
    }
    return least === Number.MAX_SAFE_INTEGER ? 1 : least;
  }

  private readTable(table: SheetTable): void {
    this.stage = null;
    const { columns } = table.header;
    const main = columns.periods[0] ?? null;
    // Months to the left of the titles are written once for the rows that they group.
    const groups = main !== null && columns.title !== null && main.column < columns.title;
    const rows = textsOfRows(this.view, table).map(({ tableRow, texts }) => ({
      tableRow,
      texts,
      dates: rowDates(this.view, tableRow.row, columns),
    }));
    const last = rows.findLastIndex(({ texts, dates }) => texts.code !== null || hasReadableDate(dates));
    const lastDated = rows.findLastIndex(({ dates }) => hasReadableDate(dates));
    const legend = rows.findIndex(({ texts }, index) => index > lastDated && opensLegend(textOfRow(texts)));
    const fates = new Map<number, RowFate>();
    this.fates.set(table, fates);
    let above: Activity | null = null;
    let grouping: RowDates | null = null;
    rows.forEach(({ tableRow, texts, dates }, index) => {
      const { row, afterBlank } = tableRow;
      if (this.view.said.notActivities.has(row)) {
        fates.set(row, 'left-out-by-user');
        above = null;
        return;
      }
      const place = {
        afterBlank,
        trailing: index > last,
        closing: last >= 0 && index > last,
        belowActivity: above !== null,
      };
      const isLegend = legend >= 0 && index >= legend && lastDated >= 0;
      const nature = isLegend ? 'unread' : natureOf(texts, dates, place);
      fates.set(row, nature === 'unread' ? 'not-understood' : nature);
      if (nature === 'unread') {
        this.unread.push(...unreadInRow(this.view, row));
        above = null;
        return;
      }
      if (dates.period !== null || afterBlank) grouping = dates.period === null ? null : dates;
      this.unread.push(...unheadedInRow(this.view, table.header, row));
      const read = this.rowOf(table, tableRow, texts, groups ? (grouping ?? dates) : dates);
      if (nature === 'continuation' && above) this.addContinuation(read, above);
      else above = texts.subtitle === '' ? this.addWithFurtherDates(read) : this.addWithSubtitle(read);
    });
  }

  private rowOf(table: SheetTable, { row, heading }: TableRow, texts: RowText, dates: RowDates): ReadRow {
    if (heading) this.usedHeadings.add(heading);
    const { process, electionDay } = this.known;
    const section = sectionOf(
      heading?.month ? heading : (this.stageOf(table, row, texts) ?? heading),
      this.view.name,
      process,
    );
    const year = Number(this.cell(row, table.header.columns.year));
    const context =
      year >= 2000 && year <= 2100
        ? { section: null, process: processOfYears(year, year), electionDay }
        : { section: section?.month ?? this.known.month, process, electionDay };
    return { table, row, texts, dates, section, context };
  }

  /** The stage that a column names for a row, or for the rows below it; a month's heading above tells more. */
  private stageOf({ header }: SheetTable, row: number, { stage }: RowText): Heading | null {
    const { section } = header.columns;
    if (section === null) return null;
    if (stage !== '' && stage !== this.stage?.title)
      this.stage = { title: stage, row, column: section, month: null, year: null };
    return this.stage;
  }

  private cellsOf({ table, row, dates }: ReadRow, period: number | null): ActivityCells {
    const { columns } = table.header;
    const versions = columns.dates.length > 1;
    const ref = (column: number | null): CellRef | null => (column === null ? null : this.at(row, column));
    return {
      code: ref(columns.code),
      title: this.at(row, columns.title ?? columns.code ?? 0),
      deliverable: ref(columns.deliverable),
      responsible: ref(columns.responsible),
      start: (versions ? dates.start?.source.cell : undefined) ?? ref(columns.start),
      end: (versions ? dates.end?.source.cell : undefined) ?? ref(columns.end),
      period: (versions ? dates.period?.source.cell : undefined) ?? ref(period),
    };
  }

  /** By row and column of its title: tables that stand side by side have rows in common. */
  private idOf({ table, row }: ReadRow): string {
    return `${this.view.name}!${String(row)},${String(table.header.columns.title)}`;
  }

  /** The activity of a row on its own, of the first level; what differs is told in `changes`. */
  private activityOf(read: ReadRow, changes: Partial<Activity>): Activity {
    const { table, row, texts, dates, section, context } = read;
    const { columns } = table.header;
    const { periods } = columns;
    const listed = periods[0] && periods.length > 1 ? periods[0].kind : table.header.kind;
    const own = listed === 'activity' ? (kindOfWord(texts.kind) ?? kindOfRow(texts.title)) : listed;
    const beside = keptBeside(this.view, row, columns, context);
    return {
      id: this.idOf(read),
      kind: own,
      code: texts.code,
      codeText: texts.codeText,
      level: 1,
      parent: null,
      title: texts.title,
      deliverable: texts.deliverable,
      responsible: texts.responsible,
      period: periodOfRow(dates, context),
      section,
      cells: this.cellsOf(read, periods[0]?.column ?? null),
      ...(own !== listed ? { inPlan: true } : {}),
      ...(beside === null ? {} : { beside }),
      ...changes,
    };
  }

  private addWithFurtherDates(read: ReadRow): Activity | null {
    const activity = this.addActivity(read);
    for (const column of read.table.header.columns.periods.slice(1)) this.addDated(read, column, activity);
    return activity;
  }

  private addActivity(read: ReadRow): Activity | null {
    const { table, row, texts, dates, context } = read;
    const own = this.activityOf(read, {});
    const parent =
      table.hangsOn === null
        ? this.tree.parentOf(texts, own.period, table.header.columns.code !== null)
        : this.tree.holderAt(table.hangsOn);
    const { lead, bullets } =
      own.kind === 'session' ? { lead: texts.title, bullets: [] } : splitBullets(texts.rawTitle);
    const whole = {
      ...own,
      level: this.tree.levelOf(texts, parent),
      parent: parent?.id ?? null,
      title: lead === '' ? texts.title : lead,
    };
    if (bullets.length === 0) return this.tree.add(whole, row);
    // Bullets without a text above them are activities of their own, unless a number holds them together.
    const held = lead !== '' || texts.code !== null || bullets.length === 1;
    const holder = held ? this.tree.add(whole, row) : null;
    if (lead === '' && bullets.length === 1) return holder;
    const paired = periodsOfBullets(dates, bullets.length, lead !== '', context);
    if ('mismatch' in paired)
      this.unread.push({ cell: paired.mismatch, text: squeezeSpaces(paired.text), reason: 'date' });
    bullets.forEach((title, index) => {
      const bullet = {
        ...whole,
        id: `${whole.id}#${String(index + 1)}`,
        code: null,
        codeText: null,
        level: holder ? holder.level + 1 : whole.level,
        parent: holder?.id ?? whole.parent,
        title,
        // Nothing above them has the row's deliverable: it is theirs.
        deliverable: holder === null ? whole.deliverable : null,
        period: 'mismatch' in paired ? NO_PERIOD : (paired.periods[index] ?? whole.period),
      };
      this.tree.add(bullet, row);
    });
    return holder;
  }

  /** A further deliverable or date of the activity above, whose title's cell is merged over the rows. */
  private addContinuation(read: ReadRow, above: Activity): void {
    const part = this.activityOf(read, {
      kind: above.kind,
      level: above.level + 1,
      parent: above.id,
      title: above.title,
      responsible: read.texts.responsible ?? above.responsible,
    });
    this.tree.add(part, read.row);
  }

  /** A row with a sub-activity in a column of its own: the activity, where it is named here, and below it the other. */
  private addWithSubtitle(read: ReadRow): Activity {
    const { table, row, texts } = read;
    const ofSub = texts.code !== null && codeLevel(texts.code) > this.tree.shallowest;
    const named = texts.title !== '' && !texts.untitled && texts.title !== this.holder?.title;
    if (named) {
      const code = ofSub ? { code: null, codeText: null } : {};
      const above = { ...texts, ...code, deliverable: null };
      this.holder = this.addActivity({ ...read, texts: above, dates: NO_DATES });
    }
    const sub = this.activityOf(read, {
      id: `${this.idOf(read)}>`,
      ...(named && !ofSub ? { code: null, codeText: null } : {}),
      level: (this.holder?.level ?? 0) + 1,
      parent: this.holder?.id ?? null,
      title: texts.subtitle,
    });
    const title = this.at(row, table.header.columns.subtitle ?? sub.cells.title.column);
    return this.tree.add({ ...sub, cells: { ...sub.cells, title } }, row);
  }

  /** A further date of the row under a header of its own ("Operación del PREP"), as an item of its own. */
  private addDated(read: ReadRow, { column, header, kind }: PeriodColumn, activity: Activity | null): void {
    const { row, texts } = read;
    const dates = furtherDate(this.view, row, column);
    const dated = this.activityOf(
      { ...read, dates },
      {
        id: `${this.idOf(read)}@${String(column)}`,
        kind,
        code: null,
        codeText: null,
        level: activity?.level ?? 1,
        parent: activity?.parent ?? null,
        title: `${texts.title}: ${header}`,
        deliverable: null,
        cells: this.cellsOf(read, column),
      },
    );
    if (!isBlankPeriod(dated.period)) this.tree.activities.push(dated);
  }
}

/** Reads the rows of a sheet's tables; what is no activity is listed as unread, with its cell. */
export function readActivities(
  view: SheetView,
  tables: readonly SheetTable[],
  headings: readonly Heading[],
  known: KnownTime,
): ActivitiesRead {
  return new SheetReader(view, tables, headings, known).read();
}
