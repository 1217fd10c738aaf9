import catalogueRow from './catalogue-row';
import conditionUnclear from './condition-unclear';
import deadlinesBeforeProcess from './deadlines-before-process';
import drillNotSunday from './drill-not-sunday';
import drillOutsideWindow from './drill-outside-window';
import endBeforeStart from './end-before-start';
import gridCodeMismatch from './grid-code-mismatch';
import gridDeliverableMismatch from './grid-deliverable-mismatch';
import gridOutdated from './grid-outdated';
import gridRowDuplicate from './grid-row-duplicate';
import gridRowMissing from './grid-row-missing';
import gridRowUnknown from './grid-row-unknown';
import invalidDate from './invalid-date';
import lateForDeadline from './late-for-deadline';
import missingDate from './missing-date';
import missingDeliverable from './missing-deliverable';
import missingMonthlyReport from './missing-monthly-report';
import missingMonthlySession from './missing-monthly-session';
import missingTopic from './missing-topic';
import preliminaryAfterFinal from './preliminary-after-final';
import type { Rule } from './rule';
import tooFewDrills from './too-few-drills';

/** Every rule, in the order in which findings of the same cell are told. */
export const rules: readonly Rule[] = [
  // Dates
  invalidDate,
  missingDate,
  endBeforeStart,
  // The lineamientos
  missingDeliverable,
  missingMonthlyReport,
  lateForDeadline,
  preliminaryAfterFinal,
  tooFewDrills,
  drillOutsideWindow,
  drillNotSunday,
  missingMonthlySession,
  missingTopic,
  conditionUnclear,
  deadlinesBeforeProcess,
  catalogueRow,
  // Plan against grid
  gridRowMissing,
  gridRowDuplicate,
  gridRowUnknown,
  gridCodeMismatch,
  gridDeliverableMismatch,
  gridOutdated,
];
