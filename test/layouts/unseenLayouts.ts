import { approvedExecutedRescheduled } from './unseen/approvedExecutedRescheduled';
import { bulletsSharingAMonth } from './unseen/bulletsSharingAMonth';
import { bulletsWithPeriods } from './unseen/bulletsWithPeriods';
import { commitmentsMovedAndDone } from './unseen/commitmentsMovedAndDone';
import { datePairsUnderMonths } from './unseen/datePairsUnderMonths';
import { daysInMonthCells } from './unseen/daysInMonthCells';
import { daysOpenAndCloseUnderMonths } from './unseen/daysOpenAndCloseUnderMonths';
import { deliverablesByVersion } from './unseen/deliverablesByVersion';
import { documentsMergedOverVersions } from './unseen/documentsMergedOverVersions';
import { dotsUnderDatedMonthsWithBands } from './unseen/dotsUnderDatedMonthsWithBands';
import { farCornerPriorities } from './unseen/farCornerPriorities';
import { halvesUnderMonths } from './unseen/halvesUnderMonths';
import { hiddenDatesAfterTheShown } from './unseen/hiddenDatesAfterTheShown';
import { hiddenOldDatesAndSessionRows } from './unseen/hiddenOldDatesAndSessionRows';
import { kindsOfRowsAndSessionsBelow } from './unseen/kindsOfRowsAndSessionsBelow';
import { legalLimitsAsDates } from './unseen/legalLimitsAsDates';
import { mergedDocumentsUnderBands } from './unseen/mergedDocumentsUnderBands';
import { mergedPhaseAndArea } from './unseen/mergedPhaseAndArea';
import { numberedWeeksUnderEnglishMonths } from './unseen/numberedWeeksUnderEnglishMonths';
import { onesUnderDatedMonthsFromAugust } from './unseen/onesUnderDatedMonthsFromAugust';
import { paintedFortnightsWithBands } from './unseen/paintedFortnightsWithBands';
import { planBesideSessions } from './unseen/planBesideSessions';
import { planInTwoTablesSideBySide } from './unseen/planInTwoTablesSideBySide';
import { quartersAsMonthRanges } from './unseen/quartersAsMonthRanges';
import { relativeLegalDeadlines } from './unseen/relativeLegalDeadlines';
import { sessionsOverMonthsOnASheet } from './unseen/sessionsOverMonthsOnASheet';
import { shadedQuarters } from './unseen/shadedQuarters';
import { sheetAMonthWithDayNumbers } from './unseen/sheetAMonthWithDayNumbers';
import { sheetAMonthWithOtherHeaders } from './unseen/sheetAMonthWithOtherHeaders';
import { spokenDaysInMonthCells } from './unseen/spokenDaysInMonthCells';
import { threeHeaderRowsAndLegend } from './unseen/threeHeaderRowsAndLegend';
import { weeksOfAnExtraordinaryElection } from './unseen/weeksOfAnExtraordinaryElection';
import type { UnseenLayout } from './unseenLayout';

/** Layouts of PREP plans that nobody of the reader has seen, those of the half 'before' first. */
export const unseenLayouts: readonly UnseenLayout[] = [
  bulletsWithPeriods,
  farCornerPriorities,
  hiddenOldDatesAndSessionRows,
  commitmentsMovedAndDone,
  relativeLegalDeadlines,
  halvesUnderMonths,
  weeksOfAnExtraordinaryElection,
  shadedQuarters,
  datePairsUnderMonths,
  dotsUnderDatedMonthsWithBands,
  daysInMonthCells,
  planBesideSessions,
  mergedPhaseAndArea,
  sessionsOverMonthsOnASheet,
  deliverablesByVersion,
  sheetAMonthWithDayNumbers,
  bulletsSharingAMonth,
  threeHeaderRowsAndLegend,
  hiddenDatesAfterTheShown,
  approvedExecutedRescheduled,
  legalLimitsAsDates,
  paintedFortnightsWithBands,
  numberedWeeksUnderEnglishMonths,
  quartersAsMonthRanges,
  daysOpenAndCloseUnderMonths,
  onesUnderDatedMonthsFromAugust,
  spokenDaysInMonthCells,
  planInTwoTablesSideBySide,
  mergedDocumentsUnderBands,
  kindsOfRowsAndSessionsBelow,
  documentsMergedOverVersions,
  sheetAMonthWithOtherHeaders,
];
