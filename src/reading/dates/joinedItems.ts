import type { LoosePoint } from './loosePoint';
import { pointOf } from './loosePoint';
import type { Joint, PeriodToken } from './periodPhrases';
import { isJoint } from './periodPhrases';

/** A day or a part of a period, or two of them as its ends; an end may be missing. */
export interface Item {
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

/** Splits the tokens of a period into items joined by "and", each with one or two ends. Null when they make no sense. */
export function itemsOf(tokens: readonly PeriodToken[]): Item[] | null {
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

/** Days behind a month that stands before its day are of that month: "mayo 16, 23 y 30". */
function lendLeadingMonth(points: readonly LoosePoint[]): void {
  const last = points.findLastIndex(({ month }) => month !== null);
  const leader = points[last];
  if (leader?.monthLeads !== true || leader.day === null) return;
  for (const point of points.slice(last + 1)) point.month = leader.month;
}

/** A point without a month takes that of the next one, or of one that leads. False when there is none to take. */
export function lendMonths(items: readonly Item[]): boolean {
  const points = items
    .flatMap(({ start, end }) => [start, end].filter((point) => point !== null))
    .filter(({ election }) => election === null);
  lendLeadingMonth(points);
  let next: LoosePoint | null = null;
  for (const point of points.toReversed()) {
    if (point.month === null) {
      if (next === null) return false;
      point.month = next.month;
      point.year ??= next.year;
    }
    next = point;
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
