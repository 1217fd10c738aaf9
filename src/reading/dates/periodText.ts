import type { Item } from './joinedItems';
import { daysApart } from './daysApart';
import { itemsOf, lendMonths } from './joinedItems';
import type { LoosePoint } from './loosePoint';
import { onDay } from './loosePoint';
import { daysOfPart } from './monthParts';
import type { PeriodToken } from './periodPhrases';
import { isJoint, periodPhrases } from './periodPhrases';
import { periodWords, plainPeriodText } from './periodWords';
import { behindRate, isUndecided, isWholeProcess } from './setPhrases';
import { inUsualWords } from './usualWords';
import type { DatePoint, ElectionPoint, PeriodText, SpanText } from './writtenPeriod';
import { isElectionPoint } from './writtenPeriod';

const UNREADABLE: PeriodText = { kind: 'unreadable' };

/**
 * Reads the text of a date or a period in the spellings that Mexican calendars use; dates are day first.
 * Never throws: what is not a period is "unreadable".
 * @example parsePeriodText('del 1 al 5 de marzo') // one span, 1 to 5 of month 3, no year
 */
export function parsePeriodText(text: string): PeriodText {
  if (/^[-_¿?*.…–—\s]+$/.test(text.trim())) return { kind: 'undecided' };
  const plain = plainPeriodText(text);
  const read = readPlain(plain);
  return read.kind === 'unreadable' && plain.includes('(') ? readWithNotes(plain) : read;
}

const isDated = ({ kind }: PeriodText): boolean => kind === 'spans' || kind === 'relative';

/**
 * What a text says with what stands in brackets ("abril (segunda semana)"), else without it; where that is only how often,
 * the brackets tell when.
 */
function readWithNotes(plain: string): PeriodText {
  const joined = readPlain(plainPeriodText(plain.replace(/[()]/g, ' ')));
  if (isDated(joined)) return joined;
  const bare = plain
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const read = bare === '' ? UNREADABLE : readPlain(plainPeriodText(bare));
  if (read.kind !== 'whole') return read;
  const [, note = ''] = /\(([^)]*)\)?/.exec(plain) ?? [];
  const noted = readPlain(plainPeriodText(note));
  return isDated(noted) ? noted : read;
}

function readPlain(plain: string): PeriodText {
  if (isWholeProcess(plain)) return { kind: 'whole' };
  if (isUndecided(plain)) return { kind: 'undecided' };
  const often = behindRate(plain);
  if (often !== null && isWholeProcess(often)) return { kind: 'whole' };
  const usual = inUsualWords(often ?? plain);
  return daysApart(usual, readDates) ?? readDates(usual);
}

function readDates(plain: string): PeriodText {
  const words = periodWords(plain);
  const phrases = words && periodPhrases(words);
  const tokens = phrases && phrases.filter((token, index) => !isNameOfDay(token, phrases[index + 1]));
  if (tokens === null || tokens.length === 0) return UNREADABLE;
  const opened = openEnd(tokens);
  const items = itemsOf(opened.tokens);
  if (items === null || !lendMonths(items)) return UNREADABLE;
  return periodOf(items, opened.open);
}

/** "Jornada electoral: 6 de junio": right before a day it is that day's name. */
function isNameOfDay(token: PeriodToken, next: PeriodToken | undefined): boolean {
  if (token.is !== 'election' || token.point.count !== 0) return false;
  return next !== undefined && !isJoint(next) && next.is !== 'year';
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

type Point = DatePoint | ElectionPoint;

function periodOf(items: readonly Item[], openEnd: boolean): PeriodText {
  const read = items.map(spanOf);
  const spans = read.filter((span) => span !== null);
  if (spans.length < read.length) return UNREADABLE;
  const dated = spans.filter(hasDates);
  return dated.length < spans.length
    ? { kind: 'relative', spans, openEnd }
    : { kind: 'spans', spans: dated, openEnd };
}

const hasDates = (span: SpanText<Point>): span is SpanText =>
  [span.start, span.end].every((point) => point === null || !isElectionPoint(point));

/** First and last day of a point: the same where it is one day; null where there is no such part of a month. */
function endsOf(point: LoosePoint): readonly [Point, Point] | null {
  if (point.election !== null) return [point.election, point.election];
  if (point.part !== null) {
    const days = daysOfPart(point.part);
    return days && [onDay(point, days[0]), onDay(point, days[1])];
  }
  const first = onDay(point, point);
  return [first, point.lastMonth === null ? first : { ...first, month: point.lastMonth }];
}

function spanOf({ start, end }: Item): SpanText<Point> | null {
  const starts = start && endsOf(start);
  const ends = end ? endsOf(end) : starts;
  if ((start !== null && starts === null) || ends === null) return null;
  return { start: starts && starts[0], end: ends[1] };
}
