import type { PlainDate } from '../calendar/plainDate';
import { isoDate } from '../calendar/plainDate';
import { CLOSING } from './catalogue/closing';
import type { CatalogueEntry } from './catalogue/entry';
import { ORGANISING } from './catalogue/organising';
import { SYSTEM } from './catalogue/system';
import { TESTS } from './catalogue/tests';
import { CONDITIONS, TOPICS } from './catalogue/topics';
import type { Edition, Requirement } from './edition';

const NORM = 'Anexo 13, Lineamientos del PREP';

const ENTRIES: readonly CatalogueEntry[] = [...ORGANISING, ...SYSTEM, ...TESTS, ...CLOSING];

function numbered(numberOf: (entry: CatalogueEntry, index: number) => number | null): Requirement[] {
  return ENTRIES.map((entry, index) => {
    const number = numberOf(entry, index);
    const place = number === null ? '' : `, documento ${String(number)}`;
    return { ...entry, number, citation: `${NORM}, numeral 33${place}` };
  });
}

const shared = {
  topics: TOPICS,
  drills: { minimum: 3, windowDays: 30, weekday: 0, citation: NORM },
  sessions: { minimumPerMonth: 1, citation: NORM },
  conditions: CONDITIONS,
};

/** Process 2023-2024: of its official numbers only that of the final PREP report is known. */
const EDITION_2023: Edition = {
  ...shared,
  id: '2023-2024',
  title: 'Lineamientos del PREP, proceso 2023-2024',
  electionsFrom: isoDate('2024-01-01'),
  requirements: numbered((entry) => (entry.id === 'informe-final-prep' ? 27 : null)),
};

/** Process 2026-2027: thirty-two documents in the order of their official numbers. */
const EDITION_2026: Edition = {
  ...shared,
  id: '2026-2027',
  title: 'Lineamientos del PREP, proceso 2026-2027',
  electionsFrom: isoDate('2027-01-01'),
  requirements: numbered((_entry, index) => index + 1),
};

/** The editions that come with the program, oldest first. */
export const editions: readonly Edition[] = [EDITION_2023, EDITION_2026];

/**
 * The edition that rules an election: the newest whose first elections are not later than that day;
 * the oldest for elections before any of them.
 */
export function editionFor(electionDay: PlainDate): Edition {
  return [...editions].reverse().find((edition) => edition.electionsFrom <= electionDay) ?? EDITION_2023;
}

/** The edition of an id, "2026-2027", or null. */
export function editionNamed(id: string): Edition | null {
  return editions.find((edition) => edition.id === id) ?? null;
}
