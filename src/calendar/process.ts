import type { ProcessYears } from './calendar';
import type { PlainDate } from './plainDate';
import { addDays, addMonths, dayOfWeek, isoDate, monthOf, yearOf } from './plainDate';

/** Election days of the ordinary local processes that are known, by the year of the vote. */
const KNOWN_ELECTION_DAYS: ReadonlyMap<number, PlainDate> = new Map(
  ['2017-06-04', '2018-07-01', '2021-06-06', '2022-06-05', '2023-06-04', '2024-06-02', '2027-06-06'].map(
    (text) => {
      const day = isoDate(text);
      return [yearOf(day), day];
    },
  ),
);

/** Ordinary votes fall on the first Sunday of June unless a law says otherwise. */
function firstSundayOfJune(year: number): PlainDate {
  const first = isoDate(`${String(year)}-06-01`);
  return addDays(first, (7 - dayOfWeek(first)) % 7);
}

/** The first month of an ordinary process is September; dates of late August belong to the same year. */
const FIRST_MONTH = 8;

/** A process of two years, S–D of the first and E–JL of the second. */
export function processOfYears(first: number, last: number): ProcessYears {
  return { first, firstMonth: first === last ? 1 : FIRST_MONTH, last };
}

/**
 * The process that one year alone stands for: 2024 is 2023-2024, for the vote was in June 2024; 2026 is 2026-2027.
 * A year without a known vote, or an extraordinary election, is that year alone.
 */
export function processOfYear(year: number, extraordinary: boolean): ProcessYears {
  if (!extraordinary && KNOWN_ELECTION_DAYS.has(year)) return processOfYears(year - 1, year);
  if (!extraordinary && KNOWN_ELECTION_DAYS.has(year + 1)) return processOfYears(year, year + 1);
  return processOfYears(year, year);
}

/** The process around an election day: from ten months before to one month after. */
export function processAround(electionDay: PlainDate): ProcessYears {
  const from = addMonths(electionDay, -10);
  const to = addMonths(electionDay, 1);
  return {
    first: yearOf(from),
    firstMonth: yearOf(from) === yearOf(to) ? 1 : monthOf(from),
    last: yearOf(to),
  };
}

/** The election day of an ordinary process (2023-2024 → 2024-06-02), or null when it is not known. */
export function knownElectionDay(process: ProcessYears): PlainDate | null {
  return process.last === process.first + 1 ? (KNOWN_ELECTION_DAYS.get(process.last) ?? null) : null;
}

/** The first vote of an ordinary process from a day on: the known one, else the first Sunday of June. */
export function nextElectionDay(today: PlainDate): PlainDate {
  const known = [...KNOWN_ELECTION_DAYS.values()].find((day) => day >= today);
  if (known !== undefined) return known;
  const [thisYear, nextYear] = [yearOf(today), yearOf(today) + 1].map(firstSundayOfJune);
  return thisYear !== undefined && thisYear >= today ? thisYear : (nextYear ?? today);
}

/** True when a day is the known vote of an ordinary local process. */
export function isOrdinaryElectionDay(day: PlainDate): boolean {
  return KNOWN_ELECTION_DAYS.get(yearOf(day)) === day;
}
