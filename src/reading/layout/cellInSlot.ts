import type { Slot } from '../../calendar/calendar';
import type { ReadDate, Span } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { YearMonth } from '../../calendar/yearMonth';
import { monthNumber, monthOfDate, monthsBetween, yearOfMonth } from '../../calendar/yearMonth';
import type { Cell } from '../../snapshot/workbook';
import { parsePeriodText } from '../dates/periodText';
import { plainPeriodText } from '../dates/periodWords';
import { isUndecided } from '../dates/setPhrases';
import type { DateSource } from '../dates/years';
import { readPeriod } from '../dates/years';
import { nameOfMonth, weekdayOfWord } from '../../spanish/spanishWords';
import { isMark } from './paintedCell';

/** What a cell below a slot says of when its row's activity takes place. */
export type SaidInSlot =
  /** Nothing: empty, "no", an amount. */
  | { readonly is: 'nothing' }
  /** That it is in the slot; `note` is what it says besides ("Sesión"), or "". */
  | { readonly is: 'mark'; readonly note: string }
  /** Days of the slot; a null start or end is the slot's own. */
  | { readonly is: 'days'; readonly spans: readonly Span[] }
  /** Something that is not understood: `marks` tells whether it can be a mark all the same. */
  | { readonly is: 'unclear'; readonly marks: boolean };

const NOTHING: SaidInSlot = { is: 'nothing' };
const MARK: SaidInSlot = { is: 'mark', note: '' };

/** Where a cell stands and what is read below it. */
export interface SlotPlace {
  /** From the first day of the cell's first slot to the last day of its last one. */
  readonly slot: Slot;
  readonly source: DateSource;
  /** The day of a cell that holds a true Excel date. */
  readonly date: PlainDate | null;
  /** True where numbers tell how many, not which day. */
  readonly counts: boolean;
}

const isWithin = (read: ReadDate | null, { start, end }: Slot): boolean =>
  read === null ||
  (read.date === null
    ? read.problem?.kind === 'impossible-day' && read.month === monthOfDate(start)
    : read.date >= start && read.date <= end);

const BARE_WORD =
  /^(?:hasta|desde|antes|a|mas|tardar|partir|en|adelante|fin|final|finales|mes|del?|los?|el|al|y|e|dias?|\d{1,2}°?)$/;

/** True for days without their month, perhaps with their weekday: "15", "1-10", "5 y 20", "del 3 al 9", "hasta el 12", "a partir del 15". */
const isBare = (plain: string): boolean =>
  plain
    .split(/[\s,;/-]+/)
    .every((word) => word === '' || BARE_WORD.test(word) || weekdayOfWord(word) !== undefined);

/** What a text may mean as a date in a month: as it stands, or as days or a part of that month ("1a quincena"). */
function readingsIn(plain: string, month: YearMonth): string[] {
  const own = ` de ${nameOfMonth(monthNumber(month))} de ${String(yearOfMonth(month))}`;
  if (!isBare(plain)) return [plain, plain + own];
  const onward = /^(?:del? )?(\d{1,2}) ?(?:en adelante|(?:-|al?) ?fin(?:al|ales)?(?: del? mes)?)$/.exec(
    plain,
  );
  const days = onward?.[1] === undefined ? plain + own : `a partir del ${onward[1]}${own}`;
  // "5/10" in October is one day; "1-10" is ten.
  return plain.includes('/') ? [plain, days] : [days];
}

/** The days that a text names in the slot; null where it names none, or others. */
function daysOf(text: string, { slot, source }: SlotPlace): SaidInSlot | null {
  const month = monthOfDate(slot.start);
  const plain = squeezeSpaces(plainPeriodText(text).replace(/\([^)]*\)/g, ' '));
  const readings = month === monthOfDate(slot.end) ? readingsIn(plain, month) : isBare(plain) ? [] : [plain];
  for (const reading of readings) {
    const read = parsePeriodText(reading);
    if (read.kind !== 'spans') continue;
    const { spans, extent } = readPeriod(read, source, { section: month, process: null });
    if (!spans.every(({ start, end }) => isWithin(start, slot) && isWithin(end, slot))) continue;
    const last = spans.length - 1;
    const opened = ({ start, end }: Span, index: number): Span =>
      extent === 'open-end' && index === last ? { start, end: null } : { start, end };
    return { is: 'days', spans: spans.map(opened) };
  }
  return null;
}

function ofNumber(value: number, place: SlotPlace, cell: Cell): SaidInSlot {
  if (value === 0) return NOTHING;
  // A share of the work ("25 %") says that some of it is done in the slot.
  if (value > 0 && value <= 1 && cell.numberFormat?.includes('%') === true) return MARK;
  if (place.counts && value > 0) return MARK;
  if (!Number.isInteger(value) || value < 1 || value > 31) return { is: 'unclear', marks: false };
  return daysOf(String(value), place) ?? { is: 'unclear', marks: true };
}

/** True for a text that names a month in which the slot has no day. */
function namesOtherMonth(plain: string, { start, end }: Slot): boolean {
  const read = parsePeriodText(plain);
  if (read.kind !== 'spans') return false;
  const own = monthsBetween(monthOfDate(start), monthOfDate(end)).map(monthNumber);
  return read.spans.some((span) =>
    [span.start, span.end].some((point) => point !== null && !own.includes(point.month)),
  );
}

const REFUSAL = /^(?:no|ninguna?)$/;
const AMOUNT = /^[$€\d.,\s%]+$/;

function ofText(text: string, place: SlotPlace, cell: Cell): SaidInSlot {
  if (isMark(text) || /^x+$/i.test(text)) return MARK;
  const plain = plainPeriodText(text);
  if (plain === '' || REFUSAL.test(plain) || isUndecided(plain)) return NOTHING;
  if (/^\d+$/.test(plain)) return ofNumber(Number(plain), place, cell);
  const days = daysOf(text, place);
  if (days !== null) return days;
  if (/\d/.test(text)) return { is: 'unclear', marks: !AMOUNT.test(text) };
  return namesOtherMonth(plain, place.slot)
    ? { is: 'unclear', marks: true }
    : { is: 'mark', note: squeezeSpaces(text) };
}

/** What the value of a cell below a slot says; its fill is not looked at. */
export function saidInSlot(cell: Cell | undefined, place: SlotPlace): SaidInSlot {
  const value = cell?.value ?? null;
  if (!cell || value === null || value === false) return NOTHING;
  if (value === true) return MARK;
  if (place.date !== null) {
    const read: ReadDate = {
      ...place.source,
      date: place.date,
      month: monthOfDate(place.date),
      problem: null,
      yearFrom: 'text',
    };
    return isWithin(read, place.slot)
      ? { is: 'days', spans: [{ start: read, end: read }] }
      : { is: 'unclear', marks: true };
  }
  if (typeof value === 'number') return ofNumber(value, place, cell);
  const text = value.trim();
  return text === '' ? NOTHING : ofText(text, place, cell);
}
