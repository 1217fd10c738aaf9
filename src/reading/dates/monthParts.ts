/** A day of any month: its number, or how many days before the last one. */
export interface Day {
  readonly day: number | null;
  readonly fromEnd: boolean;
  /** So many days after it, where it is counted from that day. */
  readonly later?: number;
}

/**
 * A week (1–5, -1 the last) or half (1, 2, -1) of a month, its first or last so many days, or the week from a day on.
 */
export interface MonthPart {
  readonly of: 'week' | 'half' | 'firstDays' | 'lastDays' | 'weekFrom';
  readonly ordinal: number;
}

/** What parts are counted in: weeks and halves of a month, or so many months of a year (a quarter has three). */
export type PartUnit = MonthPart['of'] | 2 | 3 | 4 | 6;

const dayOfMonth = (day: number): Day => ({ day, fromEnd: false });
const dayFromEnd = (day: number): Day => ({ day, fromEnd: true });

/** First and last day of a week or half of a month; null where there is no such week or half. */
export function daysOfPart(part: MonthPart): [Day, Day] | null {
  const { of, ordinal } = part;
  if (of === 'firstDays') return [dayOfMonth(1), dayOfMonth(ordinal)];
  if (of === 'lastDays') return [dayFromEnd(ordinal - 1), dayFromEnd(0)];
  if (of === 'weekFrom') return [dayOfMonth(ordinal), { ...dayOfMonth(ordinal), later: 6 }];
  if (of === 'half') {
    if (ordinal === 1) return [dayOfMonth(1), dayOfMonth(15)];
    return ordinal === 2 || ordinal === -1 ? [dayOfMonth(16), dayFromEnd(0)] : null;
  }
  if (ordinal === -1) return [dayFromEnd(6), dayFromEnd(0)];
  if (ordinal < 1 || ordinal > 5) return null;
  return ordinal === 5
    ? [dayOfMonth(29), dayFromEnd(0)]
    : [dayOfMonth(ordinal * 7 - 6), dayOfMonth(ordinal * 7)];
}

/** First and last month (1–12) of a part of the year of so many months; -1 is the last part. Null where there is none. */
export function monthsOfPart(months: 2 | 3 | 4 | 6, ordinal: number): [number, number] | null {
  const part = ordinal === -1 ? 12 / months : ordinal;
  return part < 1 || part * months > 12 ? null : [(part - 1) * months + 1, part * months];
}
