import type { PlainDate } from '../../calendar/plainDate';
import { yearOf } from '../../calendar/plainDate';
import { nextElectionDay } from '../../calendar/process';
import type { Edition } from '../edition';
import edition2023 from './2023-2024';
import edition2026 from './2026-2027';

/** The editions that come with the program, oldest first: the one list of them. */
export const editions: readonly [Edition, ...Edition[]] = [edition2023, edition2026];

/**
 * The edition that rules an election: the newest whose first elections are not later than that day;
 * the oldest for elections before any of them.
 */
export function editionFor(electionDay: PlainDate): Edition {
  return [...editions].reverse().find((edition) => edition.electionsFrom <= electionDay) ?? editions[0];
}

/** Why an election is judged by the edition of another process. */
export type EditionGap =
  /** It was held before the elections of the oldest edition: what was asked then is not known. */
  | 'before-any'
  /** Its process has no edition of its own; the one before it rules. */
  | 'between';

/** Whether the process of an election has an edition of its own: null where it has, else why not. */
export function editionGap(electionDay: PlainDate): EditionGap | null {
  const year = yearOf(electionDay);
  if (editions.some(({ electionsFrom }) => yearOf(electionsFrom) === year)) return null;
  return electionDay < editions[0].electionsFrom ? 'before-any' : 'between';
}

/** The edition in use on a day: the one that rules the next election from that day on. */
export function editionInUse(today: PlainDate): Edition {
  return editionFor(nextElectionDay(today));
}

/** The edition of an id, "2026-2027", or null. */
export function editionNamed(id: string): Edition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}
