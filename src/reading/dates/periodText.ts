import type { Day, MonthPart } from './monthParts';
import { daysOfPart } from './monthParts';
import type { PeriodToken } from './periodTokens';
import { periodTokens, plainPeriodText } from './periodTokens';

/** One end of a period as the text gives it, before its year is known. */
export interface DatePoint {
  /** Day of the month as written (it may not exist); null for a whole month. */
  readonly day: number | null;
  /** True when `day` counts back from the month's last one, which is 0. */
  readonly fromEnd: boolean;
  /** 1–12. */
  readonly month: number;
  readonly year: number | null;
  /** Day of the week that stands beside the date: 0 Sunday … 6 Saturday. */
  readonly weekday: number | null;
  /** True when the numbers make a date only with the month first (05/13/2026). */
  readonly monthFirst: boolean;
}

/** From one point to another; a start or an end may be missing ("hasta el 5 de mayo"). */
export interface SpanText {
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
}

/** What the text of a date or period says. */
export type PeriodText =
  | { readonly kind: 'spans'; readonly spans: readonly SpanText[]; readonly openEnd: boolean }
  /** The whole process: Permanente. */
  | { readonly kind: 'whole' }
  /** Somebody wrote that there is no date yet: "Por definir", "N/A", "–". */
  | { readonly kind: 'undecided' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: PeriodText = { kind: 'unreadable' };

const WHOLE =
  /^(?:en adelante|indefinid[oa]|(?:por )?tiempo indefinido)$|^(?:(?:de )?(?:forma|manera|actividad) )?(?:permanentes?|permanentemente|continu[oa]s?|continuamente|constante|(?:seman|quincen|mensu|bimestr|trimestr)al(?:es|mente)?|diari[oa](?:mente)?)$|^(?:(?:cada|todos los|todas las) (?:dias?|semanas?|mes(?:es)?))$|^(?:(?:a mas tardar|dentro de) )?(?:el |los )?(?:dias? )?(?:primeros )?(?:\d{1,2}|cinco|diez)(?: primeros)?(?: dias?)? (?:de |del )?(?:cada mes|mes siguiente)$|^(?:durante )?todo (?:el|su) (?:proceso|periodo|ano|tiempo|pel?)(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\d{2} ?[-/] ?(?:20)?\d{2})?$|^durante (?:el|la) (?:proceso|operacion)(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\d{2} ?[-/] ?(?:20)?\d{2})?$/;

const UNDECIDED =
  /^(?:(?:pendientes? |fecha )?(?:por|de) (?:definir|confirmar|determinar|asignar|acordar)(?:se)?|pendientes?|sin fecha|n\.?\/?a|s\/?f|s\/?d|no aplica|tbd|x+|-+|_+|\?+|por definir fecha)$/;

/** A point that may still lack its month, which a later point lends ("1 al 5 de octubre"). */
interface LoosePoint {
  day: number | null;
  fromEnd: boolean;
  month: number | null;
  year: number | null;
  weekday: number | null;
  monthFirst: boolean;
  /** Week (1–5, -1 last) or half of a month (1, 2): it stands for several days. */
  part: MonthPart | null;
}

const emptyPoint = (): LoosePoint => ({
  day: null,
  fromEnd: false,
  month: null,
  year: null,
  weekday: null,
  monthFirst: false,
  part: null,
});

/**
 * Reads the text of a date or a period in the spellings that Mexican calendars use; dates are day first.
 * Never throws: what is not a period is "unreadable".
 * @example parsePeriodText('del 1 al 5 de marzo') // one span, 1 to 5 of month 3, no year
 */
export function parsePeriodText(text: string): PeriodText {
  const plain = plainPeriodText(text);
  if (/^[-_?.…–—\s]+$/.test(text.trim())) return { kind: 'undecided' };
  if (UNDECIDED.test(plain)) return { kind: 'undecided' };
  if (WHOLE.test(plain)) return { kind: 'whole' };
  const read = parsePlain(plain);
  if (read.kind !== 'unreadable' || !plain.includes('(')) return read;
  const withoutNotes = plain
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutNotes === '' ? UNREADABLE : parsePlain(plainPeriodText(withoutNotes));
}

function parsePlain(plain: string): PeriodText {
  const tokens = periodTokens(plain);
  if (tokens === null || tokens.length === 0) return UNREADABLE;
  const opened = openEnd(tokens);
  const items = itemsOf(opened.tokens);
  if (items === null) return UNREADABLE;
  if (!lendMonths(items)) return UNREADABLE;
  const spans: SpanText[] = [];
  for (const item of items) {
    const span = spanOf(item);
    if (span === null) return UNREADABLE;
    spans.push(span);
  }
  return { kind: 'spans', spans, openEnd: opened.open };
}

/** "A partir de marzo", "desde el 1 de marzo", "Diciembre- en adelante": the period has no end of its own. */
function openEnd(tokens: readonly PeriodToken[]): { tokens: readonly PeriodToken[]; open: boolean } {
  const onward = tokens.findIndex((token) => token.is === 'onward');
  if (onward >= 0 && onward === tokens.length - 1) {
    const before = tokens.slice(0, onward).filter((token) => token.is !== 'from');
    const joined = before.at(-1)?.is === 'to' ? before.slice(0, -1) : before;
    return { tokens: joined[0]?.is === 'to' ? joined.slice(1) : joined, open: true };
  }
  const from = tokens.findIndex((token) => token.is === 'from');
  if (from < 0) return { tokens, open: false };
  // "a partir de" begins with an "a" that joins nothing.
  const rest = [...tokens.slice(0, from).filter((token) => token.is !== 'to'), ...tokens.slice(from + 1)];
  return { tokens: rest, open: !rest.some((token) => token.is === 'to') };
}

interface Item {
  start: LoosePoint | null;
  end: LoosePoint | null;
}

/** Splits the tokens into items joined by "and", each with one or two ends. Null when they make no sense. */
function itemsOf(tokens: readonly PeriodToken[]): Item[] | null {
  const items: Item[] = [];
  let between = false;
  let pending: Item | null = null;
  let expectsEnd = false;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!token) return null;
    if (token.is === 'between') {
      between = true;
      index += 1;
    } else if (token.is === 'to' || (token.is === 'and' && between && pending?.end === null)) {
      if (pending?.end || expectsEnd) return null;
      // "28 de febrero, al 5 de marzo": the comma joins nothing.
      if (pending === null && tokens[index - 1]?.is === 'and') pending = items.pop() ?? null;
      if (pending?.end) return null;
      pending ??= { start: null, end: null };
      expectsEnd = true;
      between = false;
      index += 1;
    } else if (token.is === 'and') {
      if (expectsEnd) return null;
      if (pending) items.push(pending);
      pending = null;
      index += 1;
    } else {
      const read = pointAt(tokens, index);
      if (read === null) return null;
      if (expectsEnd && pending) {
        pending.end = read.point;
        expectsEnd = false;
      } else if (pending) {
        return null;
      } else {
        pending = { start: read.point, end: null };
      }
      index = read.next;
    }
  }
  if (expectsEnd) return null;
  if (pending) items.push(pending);
  return items.length === 0 ? null : items;
}

/** The point that begins at a token, and the token after it. Null when there is none. */
function pointAt(tokens: readonly PeriodToken[], first: number): { point: LoosePoint; next: number } | null {
  const point = emptyPoint();
  let index = first;
  let some = false;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.is === 'weekday' && point.weekday === null) {
      point.weekday = token.weekday;
      // "domingo, 6 de junio": the comma joins nothing.
      if (tokens[index + 1]?.is === 'and' && point.day === null) index += 1;
    } else if (token.is === 'date' && point.day === null && point.month === null) {
      if (!setNumericDate(point, token.date)) return null;
    } else if (token.is === 'number' && point.part === null && point.day === null) {
      point.day = token.value;
    } else if (token.is === 'number' && point.part?.ordinal === 0) {
      point.part = { ...point.part, ordinal: token.value };
    } else if (token.is === 'ordinal' && point.part === null && point.day === null) {
      const unit = tokens[index + 1];
      if (unit?.is === 'part' && unit.part !== 'some') {
        point.part = { of: unit.part, ordinal: token.value };
        index += 1;
      } else if (token.value === 1) {
        point.day = 1;
      } else if (tokens[index + 1]?.is === 'and' || tokens[index + 1]?.is === 'to') {
        // "tercera y cuarta semana de mayo": the unit comes with the next one.
        point.part = { of: 'week', ordinal: token.value };
      } else if (token.value === -1 && tokens[index + 1]?.is === 'month') {
        point.day = 0;
        point.fromEnd = true;
      } else return null;
    } else if (token.is === 'part' && point.part === null && point.day === null) {
      if (token.part === 'some') some = true;
      else if (tokens[index + 1]?.is === 'number' && tokens[index + 2]?.is === 'to') continue;
      else if (tokens[index + 1]?.is === 'number') point.part = { of: token.part, ordinal: 0 };
      else return null;
    } else if (token.is === 'month' && point.month === null) {
      point.month = token.month;
      if (token.year !== null) point.year = token.year;
      const after = tokens[index + 1];
      // "mayo 12, 2024": the day behind the month.
      if (
        point.day === null &&
        point.part === null &&
        !some &&
        after?.is === 'number' &&
        token.year === null
      ) {
        point.day = after.value;
        index += 1;
        if (tokens[index + 1]?.is === 'and' && tokens[index + 2]?.is === 'year') index += 1;
      } else if (after?.is === 'and' && tokens[index + 2]?.is === 'year') index += 1;
    } else if (token.is === 'year' && point.year === null && point.month !== null) {
      point.year = token.value;
    } else break;
  }
  return index === first || (point.day === null && point.month === null && point.part === null)
    ? null
    : { point, next: index };
}

function setNumericDate(
  point: LoosePoint,
  date: { day: number; month: number; year: number | null },
): boolean {
  const { day, month, year } = date;
  const monthFirst = month > 12 && day <= 12;
  if (month < 1 || (month > 12 && !monthFirst) || (monthFirst && month > 31)) return false;
  point.day = monthFirst ? month : day;
  point.month = monthFirst ? day : month;
  point.year = year;
  point.monthFirst = monthFirst;
  return point.month >= 1;
}

/** A point without a month takes that of the next one. False when there is none to take. */
function lendMonths(items: readonly Item[]): boolean {
  const points = items.flatMap(({ start, end }) => [start, end].filter((point) => point !== null));
  let month: number | null = null;
  let year: number | null = null;
  for (const point of points.toReversed()) {
    if (point.month === null) {
      if (month === null) return false;
      point.month = month;
      point.year ??= year;
    } else {
      month = point.month;
      year = point.year;
    }
  }
  // Dates of a list share the year that the last one names, unless the months show that a year went by.
  if (items.length > 1 && items.every((item) => item.end === null)) lendYears(points);
  return true;
}

function lendYears(points: readonly LoosePoint[]): void {
  let next: LoosePoint | null = null;
  for (const point of points.toReversed()) {
    if (point.year === null && next?.year !== null && next?.year !== undefined) {
      point.year = (point.month ?? 0) > (next.month ?? 0) ? next.year - 1 : next.year;
    }
    next = point;
  }
}

function fixed(point: LoosePoint, { day, fromEnd }: Day): DatePoint {
  const { month, year, weekday, monthFirst } = point;
  return { day, fromEnd, month: month ?? 0, year, weekday, monthFirst };
}

function spanOf(item: Item): SpanText | null {
  const startDays = item.start?.part ? daysOfPart(item.start.part) : undefined;
  const endDays = item.end?.part ? daysOfPart(item.end.part) : undefined;
  if (startDays === null || endDays === null) return null;
  const start = item.start && fixed(item.start, startDays ? startDays[0] : item.start);
  if (item.end === null) {
    if (item.start === null || start === null) return null;
    return { start, end: startDays ? fixed(item.start, startDays[1]) : start };
  }
  return { start, end: fixed(item.end, endDays ? endDays[1] : item.end) };
}
