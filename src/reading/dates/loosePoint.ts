import type { Day, MonthPart } from './monthParts';
import type { PeriodToken, PointToken } from './periodPhrases';
import { isJoint } from './periodPhrases';
import type { NumericDate } from './periodWord';
import type { DatePoint, ElectionPoint } from './writtenPeriod';

/** A point that may still lack its month, which a later point lends ("1 al 5 de octubre"). */
export interface LoosePoint {
  day: number | null;
  fromEnd: boolean;
  month: number | null;
  /** The last month of a part of the year, whose first one is `month`; null for other points. */
  lastMonth: number | null;
  year: number | null;
  weekday: number | null;
  nth: number | null;
  monthFirst: boolean;
  /** True where the month stands before its day: "mayo 16, 23 y 30". */
  monthLeads: boolean;
  /** A week, half or other part of a month: it stands for several days. */
  part: MonthPart | null;
  /** Where it is counted from the election day. */
  election: ElectionPoint | null;
}

const emptyPoint = (): LoosePoint => ({
  day: null,
  fromEnd: false,
  month: null,
  lastMonth: null,
  year: null,
  weekday: null,
  nth: null,
  monthFirst: false,
  monthLeads: false,
  part: null,
  election: null,
});

/** The point that some tokens begin with, and how many of them it takes. Null when there is none. */
export function pointOf(tokens: readonly PeriodToken[]): { point: LoosePoint; length: number } | null {
  const point = emptyPoint();
  const after = tokens.findIndex((token) => isJoint(token) || !takes(point, token));
  const length = after < 0 ? tokens.length : after;
  const says = hasDays(point) || point.month !== null;
  return says ? { point, length } : null;
}

const hasDays = ({ day, part, nth, election }: LoosePoint): boolean =>
  day !== null || part !== null || nth !== null || election !== null;

/** Adds to a point what a token says; false when the point has that already, so that it ends before the token. */
function takes(point: LoosePoint, token: PointToken): boolean {
  const dayless = !hasDays(point);
  switch (token.is) {
    case 'weekday':
      return sets(point, point.weekday === null, { weekday: token.weekday });
    case 'date':
      return dayless && point.month === null && takesDate(point, token.date);
    case 'day':
      return sets(point, dayless, { day: token.day, fromEnd: token.fromEnd });
    case 'nth':
      return sets(point, dayless && point.weekday === null, { nth: token.nth, weekday: token.weekday });
    case 'part':
      return sets(point, dayless, { part: token.part });
    case 'election':
      return sets(point, dayless && point.month === null, { election: token.point });
    case 'some':
      return dayless;
    case 'month':
      return sets(point, point.month === null, {
        month: token.month,
        year: token.year ?? point.year,
        monthLeads: dayless,
      });
    case 'months':
      return sets(point, dayless && point.month === null, { month: token.first, lastMonth: token.last });
    case 'year':
      return sets(point, point.year === null && (point.month ?? point.election ?? point.day) !== null, {
        year: token.value,
      });
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

/** A point on one of its days: its own, or one of its part. */
export function onDay(point: LoosePoint, { day, fromEnd, later }: Day): DatePoint {
  const { month, year, weekday, nth, monthFirst } = point;
  const date = { day, fromEnd, month: month ?? 0, year, weekday, nth, monthFirst };
  return later === undefined ? date : { ...date, apart: { unit: 'day', count: later } };
}
