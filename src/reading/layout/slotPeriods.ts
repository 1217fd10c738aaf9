import type { CalendarGrid, GridColumn, UnreadCell } from '../../calendar/calendar';
import { isWholeMonth } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { Period, ReadDate, Span } from '../../calendar/period';
import { NO_PERIOD } from '../../calendar/period';
import { daysBetween } from '../../calendar/plainDate';
import { monthOfDate } from '../../calendar/yearMonth';
import { monthInWords } from '../../spanish/dayInWords';
import type { SheetView } from '../view/sheetView';
import type { SaidInSlot } from './cellInSlot';
import { saidInSlot } from './cellInSlot';
import { backgroundOf, isPainted } from './paintedCell';
import type { SlotCell } from './slotCells';
import { slotCells } from './slotCells';

/** A weekend may lie between two weeks that follow each other, and days that no column has. */
const NEXT_DAY_WITHIN = 4;

/** Fewer numbers than these tell nothing of what they are. */
const FEWEST_COUNTS = 3;

/** When a row's activity takes place by what its slots show, and what of that was not understood. */
export interface SlotPeriod {
  readonly period: Period;
  readonly unclear: readonly UnreadCell[];
}

/** A slot's label as a message quotes it: that of a part of a month with its month. */
function labelInWords(slot: GridColumn): string {
  const { label, month, start, end } = slot;
  return isWholeMonth(slot) || monthOfDate(start) !== monthOfDate(end)
    ? label
    : `${label} (${monthInWords(month)})`;
}

/** A stretch of time in a row: from a cell to the same or a later one. */
interface Stretch {
  readonly start: ReadDate;
  readonly end: ReadDate;
  /** Whether it begins with its first slot, and ends with its last one. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly first: GridColumn;
  readonly last: GridColumn;
}

/** Reads the rows of one grid. */
class GridRows {
  private readonly cellsOf: (row: number) => readonly SlotCell[];
  private readonly counts: boolean;

  constructor(
    private readonly view: SheetView,
    private readonly grid: CalendarGrid,
    private readonly each: 'joined' | 'apart',
  ) {
    this.cellsOf = slotCells(
      view.merges,
      grid.columns,
      grid.rows.map(({ row }) => row),
    );
    this.counts = this.holdsCounts();
  }

  /** The numbers in the slots of a row; a nought says nothing. */
  private numbersIn(row: number): number[] {
    return this.grid.columns
      .map(({ column }) => this.view.cell(row, column)?.value)
      .filter((value) => typeof value === 'number')
      .filter((value) => value !== 0);
  }

  /** True when another number of a row, not that of its activity, is the sum of those in its slots. */
  private hasTotal(row: number, sum: number): boolean {
    const slots = new Set([...this.grid.columns.map(({ column }) => column), this.grid.codeColumn]);
    return this.view
      .columns(row)
      .some((column) => !slots.has(column) && this.view.cell(row, column)?.value === sum);
  }

  /**
   * True when numbers tell how many of something there are in a slot, not on which day it is: ones everywhere, or a total
   * in each row.
   */
  private holdsCounts(): boolean {
    const rows = this.grid.rows
      .map(({ row }) => ({ row, numbers: this.numbersIn(row) }))
      .filter(({ numbers }) => numbers.length > 0);
    const all = rows.flatMap(({ numbers }) => numbers);
    if (all.length < FEWEST_COUNTS) return false;
    const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
    return (
      all.every((number) => number === 1) ||
      rows.every(({ row, numbers }) => this.hasTotal(row, sumOf(numbers)))
    );
  }

  read(row: number): SlotPeriod {
    const stretches: Stretch[] = [];
    const unclear: UnreadCell[] = [];
    const background = backgroundOf(this.view.cell(row, this.grid.titleColumn));
    for (const slotCell of this.cellsOf(row)) {
      const said = this.said(row, slotCell);
      if (said.is === 'unclear') unclear.push(this.unclearAt(row, slotCell.anchor));
      const marked = said.is === 'mark' || (said.is === 'unclear' && said.marks);
      const painted = marked || isPainted(this.view.cell(row, slotCell.anchor), background);
      const found =
        said.is === 'days'
          ? said.spans.map((span) => this.stretch(row, slotCell, span, ''))
          : painted
            ? [this.stretch(row, slotCell, { start: null, end: null }, said.is === 'mark' ? said.note : '')]
            : [];
      for (const stretch of found) this.append(stretches, stretch);
    }
    if (stretches.length === 0) return { period: NO_PERIOD, unclear };
    return {
      period: { spans: stretches.map(({ start, end }) => ({ start, end })), extent: 'closed' },
      unclear,
    };
  }

  private said(row: number, { anchor, columns }: SlotCell): SaidInSlot {
    const { view } = this;
    const [first] = columns;
    const last = columns.at(-1);
    if (!first || !last) return { is: 'nothing' };
    return saidInSlot(view.cell(row, anchor), {
      slot: { start: first.start, end: last.end },
      source: {
        cell: { sheet: view.name, row, column: anchor },
        text: squeezeSpaces(view.text(row, anchor)),
        serial: view.date(row, anchor) !== null,
      },
      date: view.date(row, anchor),
      counts: this.counts,
    });
  }

  private unclearAt(row: number, column: number): UnreadCell {
    const { view } = this;
    return {
      cell: { sheet: view.name, row, column },
      text: squeezeSpaces(view.text(row, column)),
      reason: 'row',
    };
  }

  /** The days of a span of a cell; where it says no start or end they are those of the cell's slots. */
  private stretch(row: number, { anchor, columns }: SlotCell, span: Span, note: string): Stretch {
    const [first] = columns;
    const last = columns.at(-1);
    if (!first || !last) throw new Error('a cell of a grid shows at least one slot');
    const whole = columns.every(isWholeMonth);
    const byMonth = whole && span.start === null && span.end === null;
    const bound = (slot: GridColumn, isEnd: boolean): ReadDate => {
      const date = isEnd ? slot.end : slot.start;
      return {
        date: byMonth ? null : date,
        month: monthOfDate(date),
        problem: null,
        text: note === '' ? labelInWords(slot) : note,
        cell: { sheet: this.view.name, row, column: anchor },
        serial: false,
        yearFrom: 'process',
        ...(isEnd && !byMonth ? { earliest: span.start?.date ?? slot.start } : {}),
      };
    };
    const start = span.start ?? bound(first, false);
    const end = span.end ?? (byMonth && first === last ? start : bound(last, true));
    // Days up to a slot's last one go on where the next slot's begin with its first one.
    const opens = span.start === null || span.start.date === first.start;
    const closes = span.end === null || span.end.date === last.end;
    return { start, end, opens, closes, first, last };
  }

  /** Adds a stretch, or makes the last one longer where the two are one. */
  private append(stretches: Stretch[], next: Stretch): void {
    const previous = stretches.at(-1);
    const { columns } = this.grid;
    const follows =
      this.each === 'joined' &&
      previous !== undefined &&
      previous.closes &&
      next.opens &&
      columns[columns.indexOf(previous.last) + 1] === next.first &&
      daysBetween(previous.last.end, next.first.start) <= NEXT_DAY_WITHIN;
    if (follows)
      stretches[stretches.length - 1] = {
        ...next,
        start: previous.start,
        opens: previous.opens,
        first: previous.first,
      };
    else stretches.push(next);
  }
}

/**
 * Says, for the 0-based rows of a grid, when their activities take place by what their slots show: a fill or a mark is all
 * the slot's days, days in a cell are those days. Slots that follow each other are one span, unless each stands apart (a
 * session a month is no session of a year).
 */
export function slotPeriods(
  view: SheetView,
  grid: CalendarGrid,
  each: 'joined' | 'apart',
): (row: number) => SlotPeriod {
  const rows = new GridRows(view, grid, each);
  return (row) => rows.read(row);
}
