import type { PlainDate } from '../../calendar/plainDate';
import { addDays, dayOf, daysBetween, monthOf, yearOf } from '../../calendar/plainDate';
import { rememberRows } from '../view/rowMemory';
import type { SheetView } from '../view/sheetView';
import { yearBand } from './monthColumns';
import type { YearPart } from './slotLabels';
import { daysLabel, yearPartLabel } from './slotLabels';
import type { SlotHeader } from './slotHeader';

/** With fewer a row of dates may be data. */
const FEWEST_WEEKS = 4;
const FEWEST_PARTS = 2;
/** Farther apart than this, dates head no weeks or fortnights. */
const LONGEST_STEP = 16;
const LONGEST_LABEL = 30;

interface Dated {
  readonly label: string;
  readonly column: number;
  readonly date: PlainDate | null;
}

/** Slots headed by their first days: each lasts up to the next one, the last as long as the one before. Null when they do not ascend in small steps. */
export function slotsFromDates(labels: readonly Dated[]): SlotHeader[] | null {
  const slots: SlotHeader[] = [];
  let step = 0;
  for (const [index, { label, column, date }] of labels.entries()) {
    if (date === null) return null;
    const next = labels[index + 1]?.date ?? null;
    if (next !== null) step = daysBetween(date, next);
    if (step < 1 || step > LONGEST_STEP) return null;
    const end = addDays(date, step - 1);
    const [month, year] = [monthOf(date), yearOf(date)];
    const monthsOn = (yearOf(end) - year) * 12 + monthOf(end) - month;
    slots.push({ label, column, month, year, days: { from: dayOf(date), to: dayOf(end), monthsOn } });
  }
  return slots;
}

/** The longest run of columns (without a gap in what they say) for which `read` finds something. */
export function longestRun<T>(
  view: SheetView,
  row: number,
  read: (column: number, label: string) => T | null,
): T[] {
  let best: T[] = [];
  let run: T[] = [];
  for (const column of view.columns(row)) {
    const label = view.text(row, column).trim();
    if (label === '') continue;
    const found = label.length > LONGEST_LABEL ? null : read(column, label);
    if (found !== null) run.push(found);
    if (run.length > best.length) best = run;
    if (found === null) run = [];
  }
  return best;
}

/** Weeks whose labels say day and month: true dates, "31 ago - 4 sep". */
function weeksIn(view: SheetView, row: number): SlotHeader[] | null {
  const dates = longestRun(view, row, (column, label) => {
    const date = view.date(row, column);
    return date === null ? null : { label, column, date };
  });
  if (dates.length >= FEWEST_WEEKS) return slotsFromDates(dates);
  const ranges = longestRun(view, row, (column, label): SlotHeader | null => {
    const days = /\p{L}{3}/u.test(label) ? daysLabel(label) : null;
    const month = days?.month ?? null;
    if (days === null || month === null) return null;
    const { from, to } = days;
    return { label, column, month, year: null, days: { from, to, monthsOn: to < from ? 1 : 0 } };
  });
  if (ranges.length < FEWEST_WEEKS) return null;
  const ordered = ranges.every((slot, index) => {
    const previous = ranges[index - 1];
    if (!previous) return true;
    const ahead = (slot.month - previous.month + 12) % 12;
    return ahead <= 1 && (ahead === 1 || slot.days.from > previous.days.from);
  });
  return ordered ? ranges : null;
}

interface PartColumn extends YearPart {
  readonly label: string;
  readonly column: number;
}

/** Parts of the year that follow each other: "T3 2026 | T4 2026 | T1 2027". */
function yearPartsIn(view: SheetView, row: number): SlotHeader[] | null {
  const parts = longestRun(view, row, (column, label): PartColumn | null => {
    const part = yearPartLabel(label);
    return part && { ...part, label, column };
  });
  const fewest = parts.every(({ sure }) => sure) ? FEWEST_PARTS : FEWEST_PARTS + 1;
  if (parts.length < fewest) return null;
  const follow = parts.every(({ month }, index) => {
    const previous = parts[index - 1];
    return !previous || month === ((previous.month + previous.monthsOn) % 12) + 1;
  });
  if (!follow) return null;
  const band = yearBand(
    view,
    row,
    parts.map(({ column }) => column),
  );
  return parts.map(({ label, column, month, monthsOn, year }) => ({
    label,
    column,
    month,
    year: year ?? band.get(column) ?? null,
    days: { from: 1, to: 31, monthsOn },
  }));
}

/** The slots that a row (0-based) names without a row of months above it: quarters and other parts of the year, or weeks by their dates; null for none. */
export const datedSlotRow = rememberRows(
  (view, row): SlotHeader[] | null => yearPartsIn(view, row) ?? weeksIn(view, row),
);
