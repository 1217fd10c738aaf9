import type { PlainDate } from '../../calendar/plainDate';
import type { SheetView } from '../view/sheetView';
import { longestRun, slotsFromDates } from './datedSlotRows';
import type { MonthLabel } from './monthColumns';
import type { CountedLabel, DaysLabel } from './slotLabels';
import { countedLabel, daysLabel, monthPartLabel } from './slotLabels';
import type { SlotDays, SlotHeader } from './slotHeader';

/** A label below a month; of the three things that it may say, one. */
interface PartLabel {
  readonly label: string;
  readonly column: number;
  readonly date: PlainDate | null;
  readonly days: DaysLabel | null;
  readonly counted: CountedLabel | null;
}

/** A month with the labels below it, in the order of the sheet. */
interface PartedMonth {
  readonly month: MonthLabel;
  readonly parts: readonly PartLabel[];
}

const LONGEST_LABEL = 30;
/** With fewer, parts of months may be anything. */
const FEWEST_PARTS = 4;
const WEEK = 7;
/** More columns than this below a month are its days, not its weeks. */
const MOST_WEEKS = 5;

function partAt(view: SheetView, row: number, column: number): PartLabel | null {
  const label = view.text(row, column).trim();
  if (label.length > LONGEST_LABEL) return null;
  const date = view.date(row, column);
  const days = date === null ? daysLabel(label) : null;
  const counted = date === null && days === null ? countedLabel(label) : null;
  return date === null && days === null && counted === null ? null : { label, column, date, days, counted };
}

/** The labels of a row below the months above it; null where one of them is no part of a month, or a month has none. */
function partedMonths(
  view: SheetView,
  row: number,
  months: readonly MonthLabel[],
  monthRow: number,
): PartedMonth[] | null {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return null;
  const width = view.width(monthRow, last.column);
  const end = last.column + width;
  const parted = months.map((month) => ({ month, parts: [] as PartLabel[] }));
  let at = 0;
  for (const column of view.columns(row)) {
    if (column < first.column || view.text(row, column).trim() === '') continue;
    while (column >= (months[at + 1]?.column ?? Number.MAX_SAFE_INTEGER)) at += 1;
    const part = partAt(view, row, column);
    // The last month is as wide as its merged cell or, where it is not merged, as long as parts go on.
    if (at === months.length - 1 && column >= end && (width > 1 || part === null)) break;
    if (part === null) return null;
    parted[at]?.parts.push(part);
  }
  return parted.every(({ parts }) => parts.length > 0) ? parted : null;
}

const slotOf = (
  { label, column }: Pick<PartLabel, 'label' | 'column'>,
  { month, year }: Pick<MonthLabel, 'month' | 'year'>,
  days: SlotDays,
): SlotHeader => ({ label, column, month, year, days });

/** The month before another, with its year where that is known. */
const before = ({ month, year }: MonthLabel): Pick<MonthLabel, 'month' | 'year'> =>
  month === 1 ? { month: 12, year: year === null ? null : year - 1 } : { month: month - 1, year };

/** Slots that say their days: "02-06"; a first one that runs backwards ("28-02") begins in the month before. */
function slotsOfDays({ month, parts }: PartedMonth): SlotHeader[] | null {
  const slots: SlotHeader[] = [];
  for (const [index, part] of parts.entries()) {
    const { counted } = part;
    const alone = counted?.unit === null && counted.ordinal <= 31 ? counted.ordinal : null;
    const days = part.days ?? (alone === null ? null : { from: alone, to: alone, month: null });
    if (days === null) return null;
    const { from, to } = days;
    const crosses = to < from;
    const earlier = before(month);
    const begins =
      days.month === null
        ? crosses && index === 0
          ? earlier
          : month
        : days.month === earlier.month
          ? earlier
          : month;
    slots.push(slotOf(part, begins, { from, to, monthsOn: crosses ? 1 : 0 }));
  }
  return slots;
}

/** The days of a half (1, 2), third (1–3) or week (1–5) of a month; null where there is no such part. */
function daysOf(parts: 2 | 3 | 5, ordinal: number, isLast: boolean): SlotDays | null {
  if (ordinal < 1 || ordinal > parts) return null;
  const length = parts === 2 ? 15 : parts === 3 ? 10 : WEEK;
  const toEnd = parts === 5 ? isLast && ordinal >= 4 : ordinal === parts;
  return { from: (ordinal - 1) * length + 1, to: toEnd ? 31 : ordinal * length, monthsOn: 0 };
}

const isConsecutive = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

const ordinalsOf = ({ parts }: PartedMonth): number[] => parts.map(({ counted }) => counted?.ordinal ?? 0);

/** Halves, thirds or weeks by their ordinals or, where numbers run on from month to month, by their places. */
function slotsOfParts(parted: readonly PartedMonth[], parts: 2 | 3 | 5): SlotHeader[] | null {
  const all = parted.flatMap(ordinalsOf);
  const runsOn = all.length > parts && isConsecutive(all);
  const slots: SlotHeader[] = [];
  for (const [index, one] of parted.entries()) {
    const ordinals = ordinalsOf(one);
    if (!isConsecutive(ordinals)) return null;
    const late = lateBy(index, ordinals.length, parts);
    for (const [place, part] of one.parts.entries()) {
      const ordinal = runsOn ? place + 1 + late : (ordinals[place] ?? 0);
      const days = daysOf(parts, ordinal, place === one.parts.length - 1);
      if (days === null) return null;
      slots.push(slotOf(part, one.month, days));
    }
  }
  return slots;
}

/** Numbers that are days: each one day where they follow each other, else each the days up to the next number. */
function slotsOfNumbers(parted: readonly PartedMonth[], daily: boolean): SlotHeader[] | null {
  const slots: SlotHeader[] = [];
  for (const [index, one] of parted.entries()) {
    const numbers = ordinalsOf(one);
    const after = parted[index + 1];
    const next = after && ordinalsOf(after)[0];
    for (const [place, part] of one.parts.entries()) {
      const from = numbers[place] ?? 0;
      const following = numbers[place + 1];
      if (from > 31 || (following !== undefined && following <= from)) return null;
      const crosses = following === undefined && next !== undefined && next > 1 && next < from;
      const to = daily ? from : following !== undefined ? following - 1 : crosses ? next - 1 : 31;
      slots.push(slotOf(part, one.month, { from, to, monthsOn: crosses && !daily ? 1 : 0 }));
    }
  }
  return slots;
}

/** Slots of numbers without a word: by how many stand below a month they are halves, thirds, weeks or days. */
function slotsOfBareNumbers(parted: readonly PartedMonth[]): SlotHeader[] | null {
  const most = Math.max(...parted.map(({ parts }) => parts.length));
  if (most < 2) return null;
  // "15 | 30": the halves by their last days.
  const byEnds = parted.every((one) => {
    const [first, last, more] = ordinalsOf(one);
    return first === 15 && last !== undefined && last >= 28 && more === undefined;
  });
  if (byEnds) return placed(parted, 2);
  if (!parted.every((one) => isConsecutive(ordinalsOf(one)))) return slotsOfNumbers(parted, false);
  if (most > MOST_WEEKS) return slotsOfNumbers(parted, true);
  return slotsOfParts(parted, most === 2 ? 2 : most === 3 ? 3 : 5);
}

/** How many parts a first month that begins late lacks: it has its last ones. */
const lateBy = (index: number, own: number, parts: 2 | 3 | 5): number =>
  index === 0 ? Math.max((parts === 5 ? 4 : parts) - own, 0) : 0;

/** Halves, thirds or weeks by their places below their months. */
function placed(parted: readonly PartedMonth[], parts: 2 | 3 | 5): SlotHeader[] {
  return parted.flatMap(({ month, parts: own }, index) =>
    own.flatMap((part, place) => {
      const ordinal = place + 1 + lateBy(index, own.length, parts);
      const days = daysOf(parts, ordinal, place === own.length - 1);
      return days === null ? [] : [slotOf(part, month, days)];
    }),
  );
}

function slotsOfCounted(parted: readonly PartedMonth[]): SlotHeader[] | null {
  const units = new Set(parted.flatMap(({ parts }) => parts.map(({ counted }) => counted?.unit ?? null)));
  const [unit] = units;
  if (units.size > 1) return null;
  if (unit === null) return slotsOfBareNumbers(parted);
  if (unit === 'half' || unit === 'q' || unit === 'h') return slotsOfParts(parted, 2);
  if (unit === 'third') return slotsOfParts(parted, 3);
  return unit === 'week' || unit === 's' ? slotsOfParts(parted, 5) : null;
}

/**
 * The slots that a row (0-based) names below months in a row above it: halves ("1Q | 2Q", "1-15 | 16-31"), weeks ("S1 … S5",
 * "1 2 3 4", "02-06", dates), thirds or days; null where it names none. Week k is days 7(k−1)+1 to 7k, the fourth or fifth
 * up to the month's end where it is the month's last; halves are 1–15 and 16 to the end; thirds begin on 1, 11 and 21.
 */
export function slotsUnderMonths(
  view: SheetView,
  row: number,
  months: readonly MonthLabel[],
  monthRow: number,
): SlotHeader[] | null {
  const parted = partedMonths(view, row, months, monthRow);
  if (parted === null) return null;
  const labels = parted.flatMap(({ parts }) => parts);
  // A part for each month alone parts none.
  if (labels.length < 2 * months.length - 2 || labels.length < FEWEST_PARTS) return null;
  if (labels.every(({ date }) => date !== null)) return slotsFromDates(labels);
  if (labels.some(({ date }) => date !== null)) return null;
  if (labels.every(({ counted }) => counted !== null)) return slotsOfCounted(parted);
  const slots = parted.map(slotsOfDays);
  return slots.some((own) => own === null) ? null : slots.flatMap((own) => own ?? []);
}

/**
 * The slots of a row (0-based) whose labels name the month and the part: "1a quincena sep | 2a quincena sep", "Sep S1 | Sep
 * S2"; null for none.
 */
export function slotsWithMonths(view: SheetView, row: number): SlotHeader[] | null {
  const labels = longestRun(view, row, (column, label) => {
    const said = monthPartLabel(label);
    return said && { ...said, label, column };
  });
  if (labels.length < FEWEST_PARTS) return null;
  const parted: { month: MonthLabel; parts: PartLabel[] }[] = [];
  for (const { label, column, month, year, counted } of labels) {
    const part = { label, column, date: null, days: null, counted: { ...counted, year: null } };
    const current = parted.at(-1);
    if (current?.month.month === month) current.parts.push(part);
    else parted.push({ month: { label, column, month, year }, parts: [part] });
  }
  const followed = parted.every(({ month }, index) => {
    const previous = parted[index - 1]?.month.month;
    return previous === undefined || month.month === (previous % 12) + 1;
  });
  return followed ? slotsOfCounted(parted) : null;
}

/**
 * True when the row below months (0-based) parts them in a way that is not understood (six weeks, halves out of order):
 * such a sheet is no grid of months, and painting its first columns would say what nobody meant.
 */
export function hasOtherParts(view: SheetView, months: readonly MonthLabel[], monthRow: number): boolean {
  const first = months[0]?.column ?? 0;
  const last = months.at(-1)?.column ?? 0;
  if (last - first < 2 * (months.length - 1)) return false;
  const below = view.columns(monthRow + 1).filter((column) => view.text(monthRow + 1, column).trim() !== '');
  const isData = below.some((column) => column < first && view.meaning(monthRow + 1, column) === null);
  const parts = below.filter((column) => column >= first && partAt(view, monthRow + 1, column) !== null);
  return !isData && parts.length >= 2 * months.length;
}

/** So many rows below months tell whether the columns between them are used. */
const SAMPLE_ROWS = 40;

/** True when something stands in the columns between months, so that they are no mere gaps. */
function usesColumnsBetween(view: SheetView, months: readonly MonthLabel[], monthRow: number): boolean {
  const own = new Set(months.map(({ column }) => column));
  const first = months[0]?.column ?? 0;
  const last = months.at(-1)?.column ?? 0;
  for (let row = monthRow + 1; row <= monthRow + SAMPLE_ROWS; row += 1) {
    const used = view.columns(row).some((column) => column > first && column < last && !own.has(column));
    if (used) return true;
  }
  return false;
}

/**
 * How many columns each month has: those of its merged cell or, where none is merged, those up to the next month, if they
 * are as many as weeks or something stands in them. The last month is then as wide as the one before.
 */
function widthsOf(view: SheetView, months: readonly MonthLabel[], monthRow: number): number[] {
  const merged = months.map(({ column }) => view.width(monthRow, column));
  if (merged.some((width) => width > 1)) return merged;
  const apart = months.slice(1).map(({ column }, index) => column - (months[index]?.column ?? 0));
  const least = Math.min(...apart);
  if (least < 2 || (least < 4 && !usesColumnsBetween(view, months, monthRow))) return merged;
  return [...apart, apart.at(-1) ?? 1];
}

/** The slots of months whose cells take up 2 to 5 columns each without labels of their own: halves, thirds or weeks. */
export function unlabelledSlots(
  view: SheetView,
  months: readonly MonthLabel[],
  monthRow: number,
): SlotHeader[] | null {
  const widths = widthsOf(view, months, monthRow);
  const most = Math.max(...widths);
  // The first and the last month may be there in part; a month among them that is one column has no parts.
  const inner = widths.slice(1, -1);
  if (most < 2 || most > MOST_WEEKS || Math.min(...inner) < (most < 4 ? most : 4)) return null;
  const parts = most === 2 ? 2 : most === 3 ? 3 : 5;
  const parted = months.map((month, index) => ({
    month,
    parts: Array.from({ length: widths[index] ?? 0 }, (_, place) => ({
      label: month.label,
      column: month.column + place,
      date: null,
      days: null,
      counted: null,
    })),
  }));
  return placed(parted, parts);
}
