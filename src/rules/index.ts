import afterWrittenDeadline from './after-written-deadline';
import ambiguousDate from './ambiguous-date';
import beforeGrid from './before-grid';
import catalogueRow from './catalogue-row';
import codeGap from './code-gap';
import codeStyle from './code-style';
import conditionUnclear from './condition-unclear';
import deadlinesBeforeProcess from './deadlines-before-process';
import drillNotSunday from './drill-not-sunday';
import drillOutsideWindow from './drill-outside-window';
import duplicateCode from './duplicate-code';
import endBeforeStart from './end-before-start';
import gridCodeMismatch from './grid-code-mismatch';
import gridDeliverableMismatch from './grid-deliverable-mismatch';
import gridOutdated from './grid-outdated';
import gridRowDuplicate from './grid-row-duplicate';
import gridRowMissing from './grid-row-missing';
import gridRowUnknown from './grid-row-unknown';
import invalidDate from './invalid-date';
import lateForDeadline from './late-for-deadline';
import lostTrailingZero from './lost-trailing-zero';
import missingDate from './missing-date';
import missingDeliverable from './missing-deliverable';
import missingDeliverableName from './missing-deliverable-name';
import missingMonthlyReport from './missing-monthly-report';
import missingMonthlySession from './missing-monthly-session';
import missingResponsible from './missing-responsible';
import missingTopic from './missing-topic';
import noOwnEdition from './no-own-edition';
import notUnderstood from './not-understood';
import otherProcess from './other-process';
import outsideParentDates from './outside-parent-dates';
import outsideProcess from './outside-process';
import ownCatalogue from './own-catalogue';
import partOfPlan from './part-of-plan';
import preliminaryAfterFinal from './preliminary-after-final';
import type { Rule } from './rule';
import sectionMismatch from './section-mismatch';
import sentWithinDays from './sent-within-days';
import textDate from './text-date';
import tooFewDrills from './too-few-drills';
import undatedDeliverable from './undated-deliverable';
import wrongYear from './wrong-year';

/** Every rule, in the order in which findings of the same cell are told. */
export const rules: readonly Rule[] = [
  // Dates
  invalidDate,
  otherProcess,
  wrongYear,
  endBeforeStart,
  missingDate,
  ambiguousDate,
  outsideProcess,
  afterWrittenDeadline,
  outsideParentDates,
  sectionMismatch,
  beforeGrid,
  textDate,
  // Numbering and columns
  lostTrailingZero,
  duplicateCode,
  codeGap,
  codeStyle,
  missingDeliverableName,
  missingResponsible,
  notUnderstood,
  // The lineamientos
  noOwnEdition,
  partOfPlan,
  missingDeliverable,
  missingMonthlyReport,
  lateForDeadline,
  sentWithinDays,
  undatedDeliverable,
  preliminaryAfterFinal,
  tooFewDrills,
  drillOutsideWindow,
  drillNotSunday,
  missingMonthlySession,
  missingTopic,
  conditionUnclear,
  deadlinesBeforeProcess,
  catalogueRow,
  ownCatalogue,
  // Plan against grid
  gridRowMissing,
  gridRowDuplicate,
  gridRowUnknown,
  gridCodeMismatch,
  gridDeliverableMismatch,
  gridOutdated,
];
