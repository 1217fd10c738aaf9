import type { Calendar } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import type { PaintOptions } from '../grid/paintGrid';
import { DEFAULT_PAINT } from '../grid/paintGrid';
import type { GridPlan } from '../grid/planGrid';
import { planGrid } from '../grid/planGrid';
import { readCalendar } from '../reading/readCalendar';
import { rules } from '../rules/index';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Finding } from './validate';
import { validate } from './validate';

/** What the person who asks knows or wants. */
export interface ExamineOptions {
  /** Today, made at the edge. */
  readonly today: PlainDate;
  /** The election day, where it is given; else the workbook tells it. */
  readonly electionDay?: PlainDate | null;
  /** Names of the only sheets to look at. */
  readonly sheets?: readonly string[];
  readonly paint?: PaintOptions;
}

/** Everything that the engine has to say of a workbook. */
export interface Examination {
  readonly workbook: WorkbookSnapshot;
  readonly calendar: Calendar;
  readonly plan: GridPlan;
  readonly findings: readonly Finding[];
}

/** Reads, plans the grid and runs every rule: the one way in for the command line, the pane and the workbench. */
export function examine(workbook: WorkbookSnapshot, options: ExamineOptions): Examination {
  const { today, electionDay = null, sheets = [], paint = DEFAULT_PAINT } = options;
  const calendar = readCalendar(workbook, {
    sheets,
    electionDay: electionDay === null ? null : { date: electionDay, source: 'option' },
  });
  const plan = planGrid(calendar);
  const findings = validate(rules, { workbook, calendar, grid: plan, paint, today });
  return { workbook, calendar, plan, findings };
}
