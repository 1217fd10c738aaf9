import type { PlainDate } from '../../calendar/plainDate';
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

/** The edition in use on a day: the one that rules the next election from that day on. */
export function editionInUse(today: PlainDate): Edition {
  return editionFor(nextElectionDay(today));
}

/** The edition of an id, "2026-2027", or null. */
export function editionNamed(id: string): Edition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}
