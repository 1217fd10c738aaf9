import type { SheetView } from '../view/sheetView';
import { datedSlotRow } from './datedSlotRows';
import type { MonthLabel } from './monthColumns';
import { monthLabelsIn } from './monthColumns';
import { pairsUnderMonths } from './monthPairs';
import type { SlotHeader } from './slotHeader';
import { WHOLE_MONTH } from './slotHeader';
import { countedLabel } from './slotLabels';
import { hasOtherParts, slotsUnderMonths, slotsWithMonths, unlabelledSlots } from './slotsUnderMonths';

/** The columns of a table that stand for time. */
export interface TimeAxis {
  /** 0-based row with the labels of the slots: months, or what parts them. */
  readonly bottom: number;
  /** In the order of the sheet and of the calendar. */
  readonly slots: readonly SlotHeader[];
  /** 0-based columns from the first to the last slot; some may be no slot (what was done, a quarter's total). */
  readonly columns: ReadonlySet<number>;
}

/** A header has at most so many rows below its first one: years, quarters, months, weeks. */
const DEEPEST = 3;
/** Above halves or weeks one month may stand alone. */
const FEWEST_PARTED = 1;

/** Under fewer months columns that come again may be anything. */
const FEWEST_REPEATED = 3;

/** Words for what is planned, where each month has a column for it and others beside it ("P | R"). */
const PLANNED = /^(?:p|prog|programad[oa]s?|planead[oa]s?|plan|planificad[oa]s?|meta|previst[oa]s?)$/;

/** The slots that a row names, and the columns from the first to the last that they or what stands beside them take up. */
interface Found {
  readonly slots: readonly SlotHeader[];
  readonly first: number;
  readonly last: number;
}

function found(slots: readonly SlotHeader[] | null): Found | null {
  const first = slots?.[0]?.column;
  const last = slots?.at(-1)?.column;
  return slots === null || first === undefined || last === undefined ? null : { slots, first, last };
}

/** Months over the same few columns each ("Programado | Realizado"): the one of what is planned, else the first. */
function plannedColumns(view: SheetView, row: number, months: readonly MonthLabel[]): Found | null {
  const labels = months.map(({ column }, index) => {
    const next = months[index + 1]?.column;
    return view
      .columns(row)
      .filter((one) => one >= column && (next === undefined || one < next) && view.folded(row, one) !== '')
      .map((one) => ({ column: one, folded: view.folded(row, one) }));
  });
  const [own = []] = labels;
  if (months.length < FEWEST_REPEATED) return null;
  if (own.some(({ column }) => countedLabel(view.text(row, column)) !== null)) return null;
  const same = labels.every((some, index) => {
    const ofMonth = index === labels.length - 1 ? some.slice(0, own.length) : some;
    return ofMonth.length === own.length && ofMonth.every(({ folded }, at) => folded === own[at]?.folded);
  });
  if (own.length < 2 || !same || new Set(own.map(({ folded }) => folded)).size < own.length) return null;
  const at = Math.max(
    own.findIndex(({ folded }) => PLANNED.test(folded)),
    0,
  );
  const slots = months.map(({ label, column, month, year }, index) => ({
    label,
    column: labels[index]?.[at]?.column ?? column,
    month,
    year,
    days: WHOLE_MONTH,
  }));
  const last = labels.at(-1)?.[own.length - 1]?.column ?? 0;
  return { slots, first: months[0]?.column ?? 0, last };
}

/** The slots that a row parts the months above it into. */
function partedSlots(view: SheetView, row: number, bottom: number): Found | null {
  for (const monthRow of [bottom - 1, bottom - 2]) {
    if (monthRow < 0 || monthRow < row - DEEPEST) break;
    const months = monthLabelsIn(view, monthRow, FEWEST_PARTED);
    if (months.length === 0) continue;
    const slots = slotsUnderMonths(view, bottom, months, monthRow);
    return found(slots) ?? plannedColumns(view, bottom, months);
  }
  return null;
}

/** The slots of months, each a column or the columns that its cell takes up; none where it is not understood what parts them. */
function monthSlots(view: SheetView, row: number): SlotHeader[] | null {
  const months = monthLabelsIn(view, row);
  if (months.length === 0) return null;
  if (hasOtherParts(view, months, row)) return [];
  return (
    unlabelledSlots(view, months, row) ??
    months.map(({ label, column, month, year }) => ({ label, column, month, year, days: WHOLE_MONTH }))
  );
}

/** True when what stands in the rows below a header's first one, beside the axis, goes on with the header. */
function goesOn(view: SheetView, row: number, { bottom, columns }: TimeAxis): boolean {
  const top = view.columns(row).map((column) => ({ column, role: view.meaning(row, column)?.role }));
  for (let below = row + 1; below <= bottom; below += 1) {
    const beside = view.columns(below).filter((column) => !columns.has(column));
    const fits = beside.every((column) => {
      if (view.text(below, column).trim() === '') return true;
      const role = view.meaning(below, column)?.role;
      const repeats =
        (role === 'code' || role === 'title') &&
        top.some((cell) => cell.column !== column && !columns.has(cell.column) && cell.role === role);
      return role !== undefined && !repeats;
    });
    const says = [...columns].some((column) => view.text(below, column).trim() !== '');
    if (!fits || !says) return false;
  }
  return true;
}

function axisOf(bottom: number, { slots, first, last }: Found): TimeAxis {
  const columns = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return { bottom, slots, columns };
}

/**
 * The time axis of the header that begins at a row (0-based): the first row that says what the other columns hold. The
 * labels of the slots stand in that row or in one of the three below it, those of their months and years in it, between or
 * above. Months ("S O N D", "sep-26", dates), the halves, weeks or days that they are parted into, quarters and other parts
 * of the year, or weeks by their dates. Without slots where there is none, and for months over pairs "Inicio | Término" (`pairsUnderMonths`).
 */
export function timeAxisIn(view: SheetView, row: number): TimeAxis {
  const none: TimeAxis = { bottom: row, slots: [], columns: new Set() };
  if (pairsUnderMonths(view, row).length > 0) return none;
  for (let bottom = row + DEEPEST; bottom >= row; bottom -= 1) {
    const months = monthSlots(view, bottom);
    const slots =
      partedSlots(view, row, bottom) ??
      found(months ?? slotsWithMonths(view, bottom) ?? datedSlotRow(view, bottom));
    if (slots === null && months !== null) return none;
    if (slots === null) continue;
    const axis = axisOf(bottom, slots);
    if (bottom === row || goesOn(view, row, axis)) return axis;
  }
  return none;
}
