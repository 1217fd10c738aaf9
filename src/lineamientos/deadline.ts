import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import { addDays, addMonths, endOfMonth } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { firstDayOf, shiftMonth } from '../calendar/yearMonth';
import { counted } from '../spanish/counted';

/** When a document is due, relative to election day J. Negative counts lie before, positive after. */
export type DeadlineExpression =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'days'; readonly days: number }
  /** The last day of J's month. */
  | { readonly kind: 'month-end' }
  /** So many days from the day that another expression gives: 15 days before (J − 2 months) is days −15. */
  | { readonly kind: 'days-from'; readonly days: number; readonly from: DeadlineExpression }
  /** A day (1–28) of the month after the one that a monthly report is about. */
  | { readonly kind: 'following-month'; readonly day: number }
  /** So many days from a day that the plan itself sets; another expression where the plan does not tell it. */
  | {
      readonly kind: 'plan-day';
      readonly of: PlanDayName;
      readonly days: number;
      readonly otherwise: DeadlineExpression;
    };

/** A day that a plan sets and deadlines hang on: that of the system test, that of the first drill. */
export type PlanDayName = 'test' | 'first-drill';

/** A day of the plan that a deadline is counted from. */
export interface PlanDay {
  readonly of: PlanDayName;
  readonly date: PlainDate;
}

/** The days that a plan sets, each null where it does not tell it. A test of several days has its first and its last. */
export interface PlanDays {
  readonly test: { readonly first: PlainDate; readonly last: PlainDate } | null;
  readonly firstDrill: PlainDate | null;
}

/** The days of a plan that tells none. */
export const NO_PLAN_DAYS: PlanDays = { test: null, firstDrill: null };

/** The day of the plan that an expression counts from; null for one that counts from none, or where the plan is silent. */
export function planDayOf(expression: DeadlineExpression, { test, firstDrill }: PlanDays): PlanDay | null {
  if (expression.kind === 'days-from') return planDayOf(expression.from, { test, firstDrill });
  if (expression.kind !== 'plan-day') return null;
  // What comes before a test of several days is counted from its first day, what comes after it from its last.
  const testDay = expression.days < 0 ? test?.first : test?.last;
  const date = expression.of === 'test' ? (testDay ?? null) : firstDrill;
  return date === null ? null : { of: expression.of, date };
}

/**
 * The day that an expression gives for an election day; months are clamped to the month's end.
 * @param month the month that a monthly report is about; needed by "following-month" alone.
 * @param planDays the days that the plan sets; needed by "plan-day" alone.
 * @example deadlineOn(parseDeadline('J - 4 meses'), isoDate('2021-10-31')) === '2021-06-30'
 * @throws RangeError for "following-month" without a month.
 */
export function deadlineOn(
  expression: DeadlineExpression,
  electionDay: PlainDate,
  month: YearMonth | null = null,
  planDays: PlanDays = NO_PLAN_DAYS,
): PlainDate {
  switch (expression.kind) {
    case 'months':
      return addMonths(electionDay, expression.months);
    case 'days':
      return addDays(electionDay, expression.days);
    case 'month-end':
      return endOfMonth(electionDay);
    case 'days-from':
      return addDays(deadlineOn(expression.from, electionDay, month, planDays), expression.days);
    case 'following-month':
      if (month === null) throw new RangeError('a monthly deadline needs its month');
      return addDays(firstDayOf(shiftMonth(month, 1)), expression.day - 1);
    case 'plan-day': {
      const day = planDayOf(expression, planDays);
      return day === null
        ? deadlineOn(expression.otherwise, electionDay, month, planDays)
        : addDays(day.date, expression.days);
    }
  }
}

/** True when an expression counts from the month of a monthly report rather than from election day alone. */
export function isMonthly(expression: DeadlineExpression): boolean {
  return (
    expression.kind === 'following-month' ||
    (expression.kind === 'days-from' && isMonthly(expression.from)) ||
    (expression.kind === 'plan-day' && isMonthly(expression.otherwise))
  );
}

const countedFrom = (from: string, count: number, unit: string): string =>
  count === 0 ? from : `${from} ${count < 0 ? '-' : '+'} ${unit}`;

/** How a catalogue calls the days that a plan sets. */
const PLAN_DAY_WORDS: Readonly<Record<PlanDayName, string>> = {
  test: 'prueba',
  'first-drill': 'primer simulacro',
};

/** The part of an expression that counts from a day of the plan: "prueba - 5 días". */
export function formatFromPlanDay(of: PlanDayName, days: number, name = PLAN_DAY_WORDS[of]): string {
  return countedFrom(name, days, counted(Math.abs(days), 'día', 'días'));
}

/** An expression as staff read and edit it: "J - 9 meses", "15 días antes de (J - 2 meses)", "día 5 del mes siguiente". */
export function formatDeadline(expression: DeadlineExpression): string {
  switch (expression.kind) {
    case 'months':
      return countedFrom('J', expression.months, counted(Math.abs(expression.months), 'mes', 'meses'));
    case 'days':
      return countedFrom('J', expression.days, counted(Math.abs(expression.days), 'día', 'días'));
    case 'month-end':
      return 'fin del mes de J';
    case 'days-from': {
      const direction = expression.days < 0 ? 'antes' : 'después';
      return `${counted(Math.abs(expression.days), 'día', 'días')} ${direction} de (${formatDeadline(expression.from)})`;
    }
    case 'following-month':
      return `día ${String(expression.day)} del mes siguiente`;
    case 'plan-day': {
      const { of, days, otherwise } = expression;
      return `${formatFromPlanDay(of, days)}; si no se sabe, ${formatDeadline(otherwise)}`;
    }
  }
}

/** Longest count that a deadline may have; more is a slip of the keyboard. */
const MOST_MONTHS = 60;
const MOST_DAYS = 1_000;

function fromJ(text: string): DeadlineExpression | null {
  const match = /^j *([+-]) *(\d+) *(mes|meses|dia|dias)$/.exec(text);
  if (!match)
    return /^(?:j|(?:el )?dia de la (?:jornada|eleccion))$/.test(text) ? { kind: 'days', days: 0 } : null;
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const months = match[3]?.startsWith('mes') ?? false;
  if (Math.abs(count) > (months ? MOST_MONTHS : MOST_DAYS)) return null;
  if (count === 0) return { kind: 'days', days: 0 };
  return months ? { kind: 'months', months: count } : { kind: 'days', days: count };
}

/** "prueba - 5 dias si no se sabe j - 51 dias": what is not known by the plan has to be known by J. */
function fromPlanDay(text: string): DeadlineExpression | null {
  const match = /^(prueba|primer simulacro) ([+-]) (\d+) dias? (?:si|y si) no se sabe (.+)$/.exec(text);
  if (!match) return null;
  const days = Number(match[3]) * (match[2] === '-' ? -1 : 1);
  const otherwise = parseFolded(match[4] ?? '');
  if (otherwise === null || otherwise.kind === 'plan-day' || Math.abs(days) > MOST_DAYS) return null;
  return { kind: 'plan-day', of: match[1] === 'prueba' ? 'test' : 'first-drill', days, otherwise };
}

/** Signs survive; accents, case, every kind of dash and doubled spaces do not. */
const plain = (text: string): string =>
  text
    .replace(/[−–—‑]/g, '-')
    .split(/([-+()])/)
    .map((part) => (/^[-+()]$/.test(part) ? part : foldText(part)))
    .filter((part) => part !== '')
    .join(' ');

/**
 * The expression that a text like those of `formatDeadline` stands for; null when it is none.
 * Case, accents, spaces and the kind of dash do not matter.
 */
export function parseDeadline(text: string): DeadlineExpression | null {
  return parseFolded(plain(text));
}

function parseFolded(folded: string): DeadlineExpression | null {
  const nested = /^(\d+) dias? (antes|despues) de \(? ?([^()]+?) ?\)?$/.exec(folded);
  if (nested) {
    const from = parseFolded(nested[3] ?? '');
    const days = Number(nested[1]) * (nested[2] === 'antes' ? -1 : 1);
    return from === null || days === 0 || Math.abs(days) > MOST_DAYS
      ? null
      : { kind: 'days-from', days, from };
  }
  if (/^(?:fin|ultimo dia|final) del mes de (?:j|la jornada)$/.test(folded)) return { kind: 'month-end' };
  const following = /^(?:el )?dia (\d+) del mes siguiente$/.exec(folded);
  if (following) {
    const day = Number(following[1]);
    return day >= 1 && day <= 28 ? { kind: 'following-month', day } : null;
  }
  return fromPlanDay(folded) ?? fromJ(folded);
}

/** The expression of a text that is known to be one, for catalogues and tests. @throws RangeError otherwise. */
export function deadline(text: string): DeadlineExpression {
  const expression = parseDeadline(text);
  if (expression === null) throw new RangeError(`not a deadline: ${text}`);
  return expression;
}
