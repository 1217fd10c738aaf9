import { isOfPlan } from './ofPlan';
import type { ActivityCode } from './activityCode';
import { grouped } from '../snapshot/grouped';
import { isLetterCode, isRomanCode, parseColumnCode } from './activityCode';
import type { Activity, Calendar, PlanTable } from './calendar';
import { lostZeros } from './lostZeros';

/** An activity with a number. */
export interface NumberedActivity {
  readonly activity: Activity;
  /** Its code, a lost zero restored. */
  readonly code: ActivityCode;
  /** True when the code as typed lacks a zero that it lost. */
  readonly lostZero: boolean;
}

interface Typed {
  readonly activity: Activity;
  readonly code: ActivityCode;
  /** Id of the stage with a roman number that it stands under, or "". */
  readonly stage: string;
}

/** The last table of a sheet that begins above a row; null when there is none. */
function tableAbove(tables: readonly PlanTable[], row: number): PlanTable | null {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle]?.headerRow ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return tables[low - 1] ?? null;
}

/** What an activity stands under: its table and section. Numbering begins anew there, if anywhere. */
function placeOf({ cells, section }: Activity, tables: readonly PlanTable[]): string {
  const table = tableAbove(tables, cells.title.row);
  return `${String(table?.headerRow)} ${String(section?.cell.row)}`;
}

const isFirst = (code: ActivityCode): boolean => code.split('.').every((segment) => segment === '1');

/** Splits the numbered activities of a sheet where a table or section begins again with 1. */
function splitRuns(activities: readonly Typed[], tables: readonly PlanTable[]): Typed[][] {
  const runs: Typed[][] = [];
  let run: Typed[] = [];
  let seen = new Set<ActivityCode>();
  let place = '';
  for (const typed of activities) {
    const here = `${placeOf(typed.activity, tables)} ${typed.stage}`;
    if (run.length === 0 || (here !== place && isFirst(typed.code) && seen.has(typed.code))) {
      run = [];
      seen = new Set();
      runs.push(run);
    }
    place = here;
    run.push(typed);
    seen.add(typed.code);
  }
  return runs;
}

function restored(run: readonly Typed[]): NumberedActivity[] {
  const lost = lostZeros(
    run.map(({ code }) => code),
    run.map(({ activity }) => activity.code),
  );
  return run.map(({ activity, code }, index) => {
    const whole = lost.get(index);
    return { activity, code: whole ?? code, lostZero: whole !== undefined };
  });
}

/**
 * The numbered activities of the plan, one list for each numbering: a sheet has one, unless its tables or sections each
 * begin with 1 again, as do stages with roman numbers. Sessions and drills are left out; lost zeros are restored.
 */
export function numberings({ activities, tables }: Calendar): NumberedActivity[][] {
  let stage = '';
  const numbered = activities.flatMap((activity): Typed[] => {
    const { codeText, id } = activity;
    const code = codeText === null ? null : parseColumnCode(codeText);
    if (!isOfPlan(activity) || code === null) return [];
    if (isRomanCode(code)) stage = id;
    // Letters and stages have no order that a rule could hold them to.
    return isRomanCode(code) || isLetterCode(code) ? [] : [{ activity, code, stage }];
  });
  const bySheet = grouped(numbered, ({ activity }) => activity.cells.title.sheet);
  return [...bySheet].flatMap(([sheet, typed]) => {
    const own = tables
      .filter((table) => table.sheet === sheet)
      .sort((one, other) => one.headerRow - other.headerRow);
    return splitRuns(typed, own).map(restored);
  });
}
