import type { Activity } from '../calendar/calendar';
import type { RequiredDocument } from './documents';
import type { Condition, Edition } from './edition';
import { createLexicon } from './matching/lexicon';
import { fitOf, mayMeet, readActivity } from './matching/reader';
import type { Settings } from './settings';

/** What a plan says of a condition: it holds, it does not, or nothing that is plain. */
type Answer = 'yes' | 'no' | 'unclear';

/** Whether the conditions of some documents hold, and which activity says so. */
export interface Conditions {
  /** A third party helps to implement and operate the PREP. */
  readonly thirdParty: Answer;
  /** The activity that says so; null when the settings do or nothing does. */
  readonly because: Activity | null;
  /** There are disseminators (difusores). */
  readonly disseminators: Answer;
  readonly disseminatorsBecause: Activity | null;
}

interface Told {
  readonly answer: Answer;
  readonly because: Activity | null;
}

const UNCLEAR: Told = { answer: 'unclear', because: null };

function told(activities: readonly Activity[], edition: Edition, condition: Condition): Told {
  const lexicon = createLexicon();
  const yes = lexicon.patterns(edition.conditions[condition].yes);
  const no = lexicon.patterns(edition.conditions[condition].no);
  let firstYes: Activity | null = null;
  let firstNo: Activity | null = null;
  for (const activity of activities) {
    if (!mayMeet(activity)) continue;
    const read = readActivity(activity, lexicon);
    const saysYes = fitOf(read, yes) !== null;
    const saysNo = fitOf(read, no) !== null;
    if (saysYes && !saysNo) firstYes ??= activity;
    if (saysNo && !saysYes) firstNo ??= activity;
  }
  if (firstYes && firstNo) return UNCLEAR;
  if (firstYes) return { answer: 'yes', because: firstYes };
  return firstNo ? { answer: 'no', because: firstNo } : UNCLEAR;
}

/**
 * Whether a third party helps and whether there are disseminators, as the activities say; the setting wins.
 * Where activities contradict each other, or say it conditionally ("en su caso"), the answer is unclear.
 */
export function conditionOf(
  activities: readonly Activity[],
  settings: Pick<Settings, 'thirdParty'>,
  edition: Edition,
): Conditions {
  const { thirdParty } = settings;
  const third = thirdParty === null ? told(activities, edition, 'third-party') : null;
  const disseminators = told(activities, edition, 'disseminators');
  return {
    thirdParty: third?.answer ?? thirdParty ?? 'unclear',
    because: third?.because ?? null,
    disseminators: disseminators.answer,
    disseminatorsBecause: disseminators.because,
  };
}

/**
 * True when a document is asked for under these conditions. What hangs on a third party is asked for only where a
 * plan plainly has one; what hangs on disseminators unless the plan plainly has none, for nearly all have some.
 */
export function applies(
  document: RequiredDocument,
  conditions: Pick<Conditions, 'thirdParty' | 'disseminators'>,
): boolean {
  switch (document.requirement.condition) {
    case 'third-party':
      return conditions.thirdParty === 'yes';
    case 'disseminators':
      return conditions.disseminators !== 'no';
    case null:
      return true;
  }
}
