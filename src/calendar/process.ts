import type { ProcessYears } from './calendar';
import type { PlainDate } from './plainDate';
import { addDays, addMonths, dayOfWeek, isoDate, monthOf, yearOf } from './plainDate';
import type { YearMonth } from './yearMonth';
import { firstDayOf, monthNumber, monthOfDate, shiftMonth, yearOfMonth } from './yearMonth';

/** Ordinary votes that were not on the first Sunday of June, by their year: with the federal one in July; put off. */
const OTHER_ELECTION_DAYS: ReadonlyMap<number, PlainDate> = new Map(
  ['2018-07-01', '2020-10-18'].map(isoDate).map((day) => [yearOf(day), day]),
);

/** Years of the votes that a year by itself means; in the years between them only a few states voted, or will. */
const YEARS_OF_MOST_VOTES = [2015, 2016, 2017, 2018, 2021, 2022, 2023, 2024, 2027];

function firstSundayOfJune(year: number): PlainDate {
  const first = isoDate(`${String(year)}-06-01`);
  return addDays(first, (7 - dayOfWeek(first)) % 7);
}

/** The day of the ordinary local votes of a year: the first Sunday of June but for two known years. */
const ordinaryVote = (year: number): PlainDate => OTHER_ELECTION_DAYS.get(year) ?? firstSundayOfJune(year);

/** A process opens on the first day of the tenth month before its vote. */
const MONTHS_BEFORE = 10;
/** That is August for a vote in June. */
const FIRST_MONTH = 8;

/**
 * A process of two years, S–D of the first and E–JL of the second; where the vote was in July or in October, its months
 * begin later too, so that those after the vote are of its own year.
 */
export function processOfYears(first: number, last: number): ProcessYears {
  return { first, firstMonth: first === last ? 1 : openingMonth(monthOf(ordinaryVote(last))), last };
}

/** Number (1–12) of the tenth month before one; its year need not be one that a date can have. */
const openingMonth = (month: number): number => ((month - 1 - MONTHS_BEFORE + 12) % 12) + 1;

/** The day on which the process of an election opens: the first of the tenth month before it. */
export function openingOf(electionDay: PlainDate): PlainDate {
  return firstDayOf(shiftMonth(monthOfDate(electionDay), -MONTHS_BEFORE));
}

/** The ordinary process whose vote is in a year: 2024 is 2023-2024. */
export function processOfVote(year: number): ProcessYears {
  return processOfYears(year - 1, year);
}

/**
 * The process that one year alone stands for: 2024 is 2023-2024, for the vote was in June 2024; 2026 is 2026-2027, whose
 * vote is that of most states. An extraordinary election is of that year alone.
 */
export function processOfYear(year: number, extraordinary: boolean): ProcessYears {
  if (extraordinary) return processOfYears(year, year);
  const isBefore = !YEARS_OF_MOST_VOTES.includes(year) && YEARS_OF_MOST_VOTES.includes(year + 1);
  return processOfVote(isBefore ? year + 1 : year);
}

/** The process that most of some months are of, S–JL of two years; null where they are of several. */
export function processOfMonths(months: readonly YearMonth[]): ProcessYears | null {
  const counts = new Map<number, number>();
  for (const month of months) {
    const first = yearOfMonth(month) - (monthNumber(month) < FIRST_MONTH ? 1 : 0);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] * 2 > months.length ? processOfVote(most[0] + 1) : null;
}

/** The process around an election day: from ten months before to one month after. */
export function processAround(electionDay: PlainDate): ProcessYears {
  const from = openingOf(electionDay);
  const to = addMonths(electionDay, 1);
  return {
    first: yearOf(from),
    firstMonth: yearOf(from) === yearOf(to) ? 1 : monthOf(from),
    last: yearOf(to),
  };
}

/**
 * The election day that an ordinary process has by its years (2023-2024 → 2024-06-02). Null for a process of one year,
 * which is that of an extraordinary election, on any day.
 */
export function ordinaryElectionDay({ first, last }: ProcessYears): PlainDate | null {
  return last === first + 1 ? ordinaryVote(last) : null;
}

/** The vote of most states that is next from a day on; after the last known one the next first Sunday of June. */
export function nextElectionDay(today: PlainDate): PlainDate {
  const year = yearOf(today);
  const days = [...YEARS_OF_MOST_VOTES, year, year + 1].map(ordinaryVote);
  return days.find((day) => day >= today) ?? today;
}

/** A process that begins later than so many months before the vote is a compressed one. */
const LATEST_START_MONTHS = 8;

/** True for a process that begins on a day and is too short for its deadlines, as where a vote was called a few months before. */
export function isCompressed(begins: PlainDate, electionDay: PlainDate): boolean {
  return !isOrdinaryElectionDay(electionDay) && begins > addMonths(electionDay, -LATEST_START_MONTHS);
}

/** True when a day is that of the ordinary local votes of its year. */
export function isOrdinaryElectionDay(day: PlainDate): boolean {
  return ordinaryVote(yearOf(day)) === day;
}
