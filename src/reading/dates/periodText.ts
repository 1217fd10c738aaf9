import type { Day, MonthPart } from './monthParts';
import { daysOfPart } from './monthParts';
import type { Joint, PeriodToken, PointToken } from './periodPhrases';
import { isJoint, periodPhrases } from './periodPhrases';
import type { NumericDate } from './periodTokens';
import { periodWords, plainPeriodText } from './periodTokens';

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
  const words = periodWords(plain);
  const tokens = words && periodPhrases(words);
  if (tokens === null || tokens.length === 0) return UNREADABLE;
  const opened = openEnd(tokens);
  const items = itemsOf(opened.tokens);
  if (items === null || !lendMonths(items)) return UNREADABLE;
  const spans = items.map(spanOf);
  const read = spans.filter((span) => span !== null);
  return read.length < spans.length ? UNREADABLE : { kind: 'spans', spans: read, openEnd: opened.open };
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

/** Items as they are joined, one token after the other; each step is false where it makes no sense. */
class JoinedItems {
  readonly items: Item[] = [];
  private open: Item | null = null;
  private awaitsEnd = false;
  private isBetween = false;

  between(): boolean {
    this.isBetween = true;
    return true;
  }

  to(): boolean {
    if (this.awaitsEnd) return false;
    // "28 de febrero, al 5 de marzo": the comma joins nothing.
    this.open ??= this.items.pop() ?? { start: null, end: null };
    this.awaitsEnd = true;
    this.isBetween = false;
    return this.open.end === null;
  }

  and(): boolean {
    if (this.isBetween && this.open?.end === null) return this.to();
    return !this.awaitsEnd && this.close();
  }

  point(point: LoosePoint): boolean {
    if (this.open === null) this.open = { start: point, end: null };
    else if (this.awaitsEnd) this.open.end = point;
    else return false;
    this.awaitsEnd = false;
    return true;
  }

  /** Ends the last item; false where it still awaits its end. */
  close(): boolean {
    if (this.open) this.items.push(this.open);
    this.open = null;
    return !this.awaitsEnd;
  }
}

/** Splits the tokens into items joined by "and", each with one or two ends. Null when they make no sense. */
function itemsOf(tokens: readonly PeriodToken[]): Item[] | null {
  const joined = new JoinedItems();
  let rest = tokens;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const point = isJoint(first) ? null : pointOf(rest);
    const makesSense = isJoint(first) ? joinBy(joined, first) : point !== null && joined.point(point.point);
    if (!makesSense) return null;
    rest = rest.slice(point?.length ?? 1);
  }
  return joined.close() && joined.items.length > 0 ? joined.items : null;
}

function joinBy(joined: JoinedItems, { is }: Joint): boolean {
  if (is === 'to') return joined.to();
  if (is === 'and') return joined.and();
  return is === 'between' && joined.between();
}

/** The point that some tokens begin with, and how many of them it takes. Null when there is none. */
function pointOf(tokens: readonly PeriodToken[]): { point: LoosePoint; length: number } | null {
  const point = emptyPoint();
  const after = tokens.findIndex((token) => isJoint(token) || !takes(point, token));
  const length = after < 0 ? tokens.length : after;
  const says = point.day !== null || point.month !== null || point.part !== null;
  return says ? { point, length } : null;
}

/** Adds to a point what a token says; false when the point has that already, so that it ends before the token. */
function takes(point: LoosePoint, token: PointToken): boolean {
  const dayless = point.day === null && point.part === null;
  switch (token.is) {
    case 'weekday':
      return sets(point, point.weekday === null, { weekday: token.weekday });
    case 'date':
      return point.day === null && point.month === null && takesDate(point, token.date);
    case 'day':
      return sets(point, dayless, { day: token.day, fromEnd: token.fromEnd });
    case 'part':
      return sets(point, dayless, { part: token.part });
    case 'some':
      return dayless;
    case 'month':
      return sets(point, point.month === null, { month: token.month, year: token.year ?? point.year });
    case 'year':
      return sets(point, point.year === null && point.month !== null, { year: token.value });
  }
}

function sets(point: LoosePoint, free: boolean, said: Partial<LoosePoint>): boolean {
  if (free) Object.assign(point, said);
  return free;
}

function takesDate(point: LoosePoint, { day, month, year }: NumericDate): boolean {
  const monthFirst = month > 12 && day <= 12;
  if (month < 1 || (month > 12 && !monthFirst) || (monthFirst && month > 31)) return false;
  const read = monthFirst ? { day: month, month: day } : { day, month };
  return sets(point, read.month >= 1, { ...read, year, monthFirst });
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
