import type { ActivityCode } from '../calendar/activityCode';
import { codeLevel, parentCode, parseActivityCode } from '../calendar/activityCode';
import type {
  Activity,
  ActivityCells,
  ActivityKind,
  ProcessYears,
  Section,
  UnreadCell,
} from '../calendar/calendar';
import { foldText, squeezeSpaces } from '../calendar/foldedText';
import type { Period } from '../calendar/period';
import { isBlankPeriod } from '../calendar/period';
import type { DateSystem } from '../calendar/serial';
import type { CellRef } from '../snapshot/address';
import type { SheetSnapshot } from '../snapshot/workbook';
import { splitBullets } from './bullets';
import { textOf } from './cellText';
import type { RowDates } from './rowPeriod';
import { hasNoDates, periodOfRow, periodsOfBullets, rowDates } from './rowPeriod';
import { sectionOf } from './sections';
import type { SheetTable, TableRow } from './sheetTables';
import type { PeriodColumn } from './tables';

/** What was read of the tables of a sheet. */
export interface ActivitiesRead {
  readonly activities: readonly Activity[];
  readonly unread: readonly UnreadCell[];
}

interface RowText {
  codeText: string | null;
  code: ActivityCode | null;
  title: string;
  /** The title with its line breaks, for its bullets. */
  rawTitle: string;
  deliverable: string | null;
  responsible: string | null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const CODE_BEFORE_TITLE = /^((?:\d{1,3}\.)+\d{0,3}|\d{1,3}[.)])[-–.)\s]*\s+(?=\p{L})/u;

/** Reads the rows of a sheet's tables into activities, one after the other. */
class SheetReader {
  readonly activities: Activity[] = [];
  readonly unread: UnreadCell[] = [];
  private readonly byCode = new Map<ActivityCode, Activity>();
  private readonly byRow = new Map<number, Activity>();
  private readonly byId = new Map<string, Activity>();
  private lastNumbered: Activity | null = null;
  private readonly shallowest: number;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly tables: readonly SheetTable[],
    private readonly process: ProcessYears | null,
    private readonly system: DateSystem,
  ) {
    this.shallowest = this.shallowestCode();
  }

  read(): ActivitiesRead {
    for (const table of this.tables) for (const row of table.rows) this.readRow(table, row);
    return { activities: this.activities, unread: this.unread };
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

  private textsOf(table: SheetTable, row: number): RowText {
    const { columns, noun } = table.header;
    const codeText = orNull(squeezeSpaces(this.cell(row, columns.code)));
    const code = codeText === null ? null : parseActivityCode(codeText);
    const rawTitle =
      columns.title === null
        ? codeText === null
          ? ''
          : `${noun} ${codeText}`
        : this.cell(row, columns.title);
    const texts = {
      codeText,
      code,
      title: squeezeSpaces(rawTitle),
      rawTitle,
      deliverable: orNull(squeezeSpaces(this.cell(row, columns.deliverable))),
      responsible: orNull(squeezeSpaces(this.cell(row, columns.responsible))),
    };
    return columns.code === null && table.header.kind === 'activity' ? this.splitTitle(texts) : texts;
  }

  /** "1.1 Aprobar el acuerdo": the number in front of the title, where there is no column for it. */
  private splitTitle(texts: RowText): RowText {
    const found = CODE_BEFORE_TITLE.exec(texts.title);
    const code = found?.[1] === undefined ? null : parseActivityCode(found[1]);
    if (!found?.[1] || code === null) return texts;
    const rawTitle = texts.rawTitle.trimStart().slice(found[0].length);
    return { ...texts, code, codeText: found[1], title: texts.title.slice(found[0].length), rawTitle };
  }

  private readRow(table: SheetTable, tableRow: TableRow): void {
    const { row } = tableRow;
    const { columns } = table.header;
    const texts = this.textsOf(table, row);
    const main = columns.periods[0] ?? null;
    const dates = rowDates(this.sheet, row, columns, main?.column ?? null, this.system);
    const rest = texts.deliverable !== null || texts.responsible !== null || !hasNoDates(dates);
    if (texts.title === '') {
      if (texts.codeText !== null || rest) this.leaveUnread(table, row);
      return;
    }
    if (this.isNote(table, tableRow, texts, rest)) {
      this.leaveUnread(table, row);
      return;
    }
    const section = sectionOf(tableRow.heading, this.sheet.name, this.process);
    const activity = this.addActivity(table, tableRow, texts, dates, section, main);
    for (const column of columns.periods.slice(1))
      this.addDated(table, row, texts, section, column, activity);
  }

  /** Text below a table, or a signature: a title with nothing beside it, apart from the rows or opening like a note. */
  private isNote(table: SheetTable, { afterBlank }: TableRow, texts: RowText, rest: boolean): boolean {
    if (rest || texts.code !== null) return false;
    if (texts.codeText !== null && table.header.columns.title !== null) return false;
    const first = foldText(texts.title).split(' ')[0] ?? '';
    return (
      afterBlank ||
      /^(?:notas?|fuente|elaboro|reviso|aprobo|autorizo|vo|simbologia|observaciones)$/.test(first)
    );
  }

  private leaveUnread(table: SheetTable, row: number): void {
    const used = Object.values(table.header.columns).flatMap((value) =>
      typeof value === 'number'
        ? [value]
        : Array.isArray(value)
          ? value.map(({ column }: PeriodColumn) => column)
          : [],
    );
    const column = used.sort((one, other) => one - other).find((one) => this.cell(row, one).trim() !== '');
    if (column === undefined) return;
    this.unread.push({
      cell: this.at(row, column),
      text: squeezeSpaces(this.cell(row, column)),
      reason: 'row',
    });
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

  private parentOf(table: SheetTable, texts: RowText, dates: RowDates): Activity | null {
    if (table.hangsOn !== null) {
      const above = this.byRow.get(table.hangsOn);
      return above?.parent
        ? (this.activities.find(({ id }) => id === above.parent) ?? above)
        : (above ?? null);
    }
    if (texts.code !== null) {
      let code = parentCode(texts.code);
      while (code !== null) {
        const parent = this.byCode.get(code);
        if (parent) return parent;
        code = parentCode(code);
      }
      return null;
    }
    // A row without a number or dates, right below a numbered one, goes on with what that one says.
    const numbered = table.header.columns.code !== null && texts.codeText === null && hasNoDates(dates);
    const last = this.lastNumbered;
    if (!numbered || !last || texts.deliverable !== null) return null;
    return this.topOf(last);
  }

  /** The activity that an item belongs to: itself, or the one above it. */
  private topOf(activity: Activity): Activity {
    return (activity.parent === null ? undefined : this.byId.get(activity.parent)) ?? activity;
  }

  private levelOf(texts: RowText, parent: Activity | null): number {
    if (texts.code !== null) return Math.max(1, codeLevel(texts.code) - this.shallowest + 1);
    return parent === null ? 1 : parent.level + 1;
  }

  private add(activity: Activity, row: number): Activity {
    this.activities.push(activity);
    if (activity.code !== null) {
      this.byCode.set(activity.code, activity);
      this.lastNumbered = activity;
    }
    this.byId.set(activity.id, activity);
    this.byRow.set(row, activity);
    return activity;
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
    const parent = this.parentOf(table, texts, dates);
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
      level: this.levelOf(texts, parent),
      parent: parent?.id ?? null,
      title: lead === '' ? texts.title : lead,
      period: periodOfRow(dates, context),
    };
    if (bullets.length === 0) return this.add(whole, row);
    const paired = periodsOfBullets(dates, bullets.length, lead !== '', context);
    // Bullets without a text above them are activities of their own, unless a number holds them together.
    const holder = lead !== '' || texts.code !== null || bullets.length === 1 ? this.add(whole, row) : null;
    if (lead === '' && bullets.length === 1) return holder;
    if ('mismatch' in paired)
      this.unread.push({ cell: paired.mismatch, text: squeezeSpaces(paired.text), reason: 'date' });
    bullets.forEach((title, index) => {
      const period: Period =
        'mismatch' in paired ? { spans: [], extent: 'closed' } : (paired.periods[index] ?? whole.period);
      this.add(
        {
          ...base,
          id: `${whole.id}#${String(index + 1)}`,
          code: null,
          codeText: null,
          level: holder ? holder.level + 1 : whole.level,
          parent: holder?.id ?? whole.parent,
          title,
          deliverable: null,
          period,
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
    this.activities.push({
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
  process: ProcessYears | null,
  system: DateSystem,
): ActivitiesRead {
  return new SheetReader(sheet, tables, process, system).read();
}
