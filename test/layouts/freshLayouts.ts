import { agreementsInRomanMonths } from './fresh/agreementsInRomanMonths';
import { areaBandsDelAl } from './fresh/areaBandsDelAl';
import { areaSubtotals } from './fresh/areaSubtotals';
import { codesJoinTwoSheets } from './fresh/codesJoinTwoSheets';
import { dayByDayOperation } from './fresh/dayByDayOperation';
import { drillsAmongTheRows } from './fresh/drillsAmongTheRows';
import { englishTaskList } from './fresh/englishTaskList';
import { filteredByStatus } from './fresh/filteredByStatus';
import { fortnightWordsByStage } from './fresh/fortnightWordsByStage';
import { headersInThreeStoreys } from './fresh/headersInThreeStoreys';
import { lettersOfRoles } from './fresh/lettersOfRoles';
import { minuteWithItsTasks } from './fresh/minuteWithItsTasks';
import { mondaysAcross } from './fresh/mondaysAcross';
import { monthBandsDaysOnly } from './fresh/monthBandsDaysOnly';
import { notesBeforeTheTitle } from './fresh/notesBeforeTheTitle';
import { oficioAndLegalGround } from './fresh/oficioAndLegalGround';
import { plannedAdjustedReal } from './fresh/plannedAdjustedReal';
import { printedPages } from './fresh/printedPages';
import { projectOutline } from './fresh/projectOutline';
import { sessionDaysBelowMarkedMonths } from './fresh/sessionDaysBelowMarkedMonths';
import { shoutedBrokenHeaders } from './fresh/shoutedBrokenHeaders';
import { snakeCaseWithHiddenDrafts } from './fresh/snakeCaseWithHiddenDrafts';
import { whatWhoByWhen } from './fresh/whatWhoByWhen';
import { wideCellsFromWord } from './fresh/wideCellsFromWord';
import type { UnseenLayout } from './unseenLayout';

/** Layouts of PREP plans written by somebody who never saw the reader, by name; every one of the half 'after'. */
export const freshLayouts: Readonly<Record<string, UnseenLayout>> = {
  agreementsInRomanMonths,
  areaBandsDelAl,
  areaSubtotals,
  codesJoinTwoSheets,
  dayByDayOperation,
  drillsAmongTheRows,
  englishTaskList,
  filteredByStatus,
  fortnightWordsByStage,
  headersInThreeStoreys,
  lettersOfRoles,
  minuteWithItsTasks,
  mondaysAcross,
  monthBandsDaysOnly,
  notesBeforeTheTitle,
  oficioAndLegalGround,
  plannedAdjustedReal,
  printedPages,
  projectOutline,
  sessionDaysBelowMarkedMonths,
  shoutedBrokenHeaders,
  snakeCaseWithHiddenDrafts,
  whatWhoByWhen,
  wideCellsFromWord,
};
