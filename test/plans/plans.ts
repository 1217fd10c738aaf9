import { plan as abbreviated } from './data/abbreviated';
import { plan as capitals } from './data/capitals';
import { plan as deliverablesByTopic } from './data/deliverablesByTopic';
import { plan as everydayWords } from './data/everydayWords';
import { plan as extraordinary } from './data/extraordinary';
import { plan as firstVersions } from './data/firstVersions';
import { plan as monthsAndWeeks } from './data/monthsAndWeeks';
import { plan as plainNouns } from './data/plainNouns';
import { plan as sheetsByMonth } from './data/sheetsByMonth';
import { plan as stages } from './data/stages';
import { plan as valleHondo } from './data/valleHondo';
import type { UnseenPlan } from './unseenPlan';

/** Whole plans that comply, each worded and laid out as no other. */
export const PLANS: readonly UnseenPlan[] = [
  valleHondo,
  abbreviated,
  stages,
  deliverablesByTopic,
  capitals,
  everydayWords,
  extraordinary,
  monthsAndWeeks,
  sheetsByMonth,
  firstVersions,
  plainNouns,
];
