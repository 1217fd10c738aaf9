import type { ActivityCode } from '../../calendar/activityCode';
import { codeLevel, isLetterCode, parentCode } from '../../calendar/activityCode';
import type { Activity } from '../../calendar/calendar';
import type { Period } from '../../calendar/period';
import { endOf, isBlankPeriod, startOf } from '../../calendar/period';
import type { RowText } from './rowTexts';

/** True when a period lies wholly within the days of another one. */
function within(inner: Period, outer: Period): boolean {
  const [start, end] = [startOf(outer), endOf(outer)];
  const [from, to] = [startOf(inner), endOf(inner)];
  return start !== null && end !== null && from !== null && to !== null && start <= from && to <= end;
}

/** True for an activity whose number ends in a zero of its own, "1.0", where others stand below it. */
const isHead = (activity: Activity | null): activity is Activity & { readonly code: ActivityCode } =>
  activity?.code?.endsWith('.0') === true;

/** The activities of a sheet as they are read, and which one each belongs to. */
export class ActivityTree {
  readonly activities: Activity[] = [];
  private readonly byCode = new Map<ActivityCode, Activity>();
  private readonly byRow = new Map<number, Activity>();
  private readonly byId = new Map<string, Activity>();
  private lastNumbered: Activity | null = null;
  /** The last one whose number is no letter, which letters count within. */
  private letterHolder: Activity | null = null;

  /** `shallowest` is the number of segments of the shortest code: plans that number all 3.1, 3.2… have no "3". */
  constructor(readonly shallowest: number) {}

  /** Keeps an activity that was read from a row (0-based). */
  add(activity: Activity, row: number): Activity {
    this.activities.push(activity);
    if (activity.code !== null) {
      this.byCode.set(activity.code, activity);
      this.lastNumbered = activity;
      if (!isLetterCode(activity.code)) this.letterHolder = activity;
    }
    this.byId.set(activity.id, activity);
    this.byRow.set(row, activity);
    return activity;
  }

  /** The activity that a table inside another one hangs on, by the row (0-based) above it. */
  holderAt(row: number): Activity | null {
    const above = this.byRow.get(row);
    return above === undefined ? null : this.topOf(above);
  }

  /** The activity that a row belongs to; null for one of the first level. `numbered`: its table has a column of numbers. */
  parentOf(texts: RowText, period: Period, numbered: boolean): Activity | null {
    if (texts.level !== null) return this.lastAbove(texts.level);
    if (texts.code !== null) return isLetterCode(texts.code) ? this.letterHolder : this.namedBy(texts.code);
    const last = this.lastNumbered;
    if (!numbered || texts.codeText !== null || texts.deliverable !== null || last === null) return null;
    // A row without a number below a numbered one goes on with what that one says, unless it has days outside its days.
    const top = this.topOf(last);
    return isBlankPeriod(period) || within(period, top.period) ? top : null;
  }

  /** The level of a row below its parent, from 1. */
  levelOf(texts: RowText, parent: Activity | null): number {
    const { level, code } = texts;
    if (level === null && code !== null && !isLetterCode(code)) {
      // "1.0" heads "1.1" and "1.2".
      if (isHead(parent)) return parent.level + 1 + codeLevel(code) - codeLevel(parent.code);
      return Math.max(1, codeLevel(code) - this.shallowest + 1);
    }
    return parent === null ? 1 : parent.level + 1;
  }

  private namedBy(code: ActivityCode): Activity | null {
    for (let above = parentCode(code); above !== null; above = parentCode(above)) {
      const parent = this.byCode.get(above) ?? this.byCode.get(`${above}.0` as ActivityCode);
      if (parent && parent.code !== code) return parent;
    }
    return null;
  }

  private lastAbove(level: number): Activity | null {
    return level === 1 ? null : (this.activities.findLast((activity) => activity.level < level) ?? null);
  }

  /** The activity that an item belongs to: itself, or the one above it. */
  private topOf(activity: Activity): Activity {
    return (activity.parent === null ? undefined : this.byId.get(activity.parent)) ?? activity;
  }
}
