import type { ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import {
  processAround,
  processOfMonths,
  processOfVote,
  processOfYear,
  processOfYears,
} from '../calendar/process';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { greatestOf, leastOf } from '../snapshot/extremes';

/** A pair of years in a row that a text names: "2016-2017", "2026/27", "2026 y 2027"; null when there is none. */
function pairInText(text: string): ProcessYears | null {
  const pair = /(?<!\d)(20\d{2})(?:\s*[-–—/_]\s*|\s+(?:a|al|y)\s+)(20\d{2}|\d{2})(?!\d|[-/]\d)/.exec(text);
  if (!pair?.[1] || !pair[2]) return null;
  const first = Number(pair[1]);
  const last = pair[2].length === 2 ? Math.floor(first / 100) * 100 + Number(pair[2]) : Number(pair[2]);
  return last === first + 1 ? processOfYears(first, last) : null;
}

/** A year that is the vote's: "PREP 2026", "Elecciones locales 2025", "Proceso Electoral Local Ordinario de Coahuila 2026". */
const YEAR_OF_VOTE =
  /\b(?:prep|p r e p|pel|procesos? electoral(?:es)?|resultados electorales preliminares|eleccion(?:es)?|comicios|jornada electoral)(?: (?!(?:plan|programa|calendario|cronograma)\b)[a-z]+){0,5} 20\d{2}\b/;

const EXTRAORDINARY = /\bextraordinari[oa]s?\b/;
const EXTRAORDINARY_VOTE =
  /\b(?:eleccion|elecciones|electoral|electorales|comicios|jornada|procesos?|pel|prep|plan|trabajo)(?: (?:[a-z]{1,12}|20\d{2})){0,4} extraordinari[oa]s?\b/;
/** Sessions are ordinary and extraordinary too, and so are their calendars. */
const OF_SESSIONS =
  /\b(?:sesion|sesiones|reunion|reuniones|asambleas?)\b(?: [a-z0-9]+){0,5} extraordinarias?\b/g;

const withoutSessions = (text: string): string => foldText(text).replace(OF_SESSIONS, ' ');

/** True when one of some texts speaks of an extraordinary election, whose vote is on any day. */
export function speaksOfExtraordinary(texts: readonly string[]): boolean {
  return texts.some((text) => EXTRAORDINARY_VOTE.test(withoutSessions(text)));
}

const JUDICIAL =
  /\b(?:eleccion(?:es)? (?:[a-z]+ ){0,3}judicial(?:es)?|judicial(?:es)? 20\d{2}|procesos? electoral(?:es)? (?:[a-z]+ ){0,3}judicial(?:es)?|(?:del|de los?) poder(?:es)? judicial(?:es)?|personas juzgadoras)\b/;
/** Offices and kinds of elections that have a PREP; one of them may be held on the day of a judicial one. */
const OTHER_VOTES =
  /\b(?:local(?:es)? ordinari[oa]s?|ordinari[oa]s? local(?:es)?|ayuntamientos?|diputaci(?:on|ones)|gubernaturas?|presidencias? municipal(?:es)?|alcaldias?)\b/;

/** True when texts speak of a judicial election and of no other one: such an election has no PREP. */
export function speaksOfJudicial(texts: readonly string[]): boolean {
  const folded = texts.map(foldText);
  return folded.some((text) => JUDICIAL.test(text)) && !folded.some((text) => OTHER_VOTES.test(text));
}

/**
 * The years of the process that a text names: "2016-2017", "2026/27", "Elecciones extraordinarias 2021"; null when none.
 * `others`: whether other texts speak of an extraordinary election.
 */
function processInText(text: string, others: boolean): ProcessYears | null {
  const pair = pairInText(text);
  if (pair !== null) return pair;
  const years = new Set(
    [...text.matchAll(/(?<!\d|\d[/.-])20\d{2}(?![\d/.-]\d|\d)/g)].map(([year]) => Number(year)),
  );
  const [year] = years;
  if (years.size !== 1 || year === undefined) return null;
  const extraordinary = others || EXTRAORDINARY.test(withoutSessions(text));
  return !extraordinary && YEAR_OF_VOTE.test(foldText(text))
    ? processOfVote(year)
    : processOfYear(year, extraordinary);
}

/** Words of the texts that speak of the process itself rather than of the norms behind it. */
const OF_PROCESS = /\b(?:proceso|pel|prep|plan|eleccion|elecciones|jornada)\b/;

/** The process of the first text that names one: a pair of years goes before a year alone, a text about the process before others. */
export function processInTexts(texts: readonly string[]): ProcessYears | null {
  const own = texts.filter((text) => OF_PROCESS.test(foldText(text)));
  const extraordinary = speaksOfExtraordinary(texts);
  for (const read of [pairInText, processInText]) {
    for (const text of [...own, ...texts]) {
      const process = read(text, extraordinary);
      if (process !== null) return process;
    }
  }
  return null;
}

/** The first month of an ordinary process that is not also one of those after the vote. */
const AUTUMN = 9;

/**
 * The process that spans all of some months, when their years are one or two in a row; else the one that most are of.
 * Null where there are none or they are of several.
 */
function processOfAll(months: readonly YearMonth[], extraordinary: boolean): ProcessYears | null {
  if (months.length === 0) return null;
  const years = months.map(yearOfMonth);
  const [first, last] = [leastOf(years), greatestOf(years)];
  if (last === first + 1) return processOfYears(first, last);
  if (last > first) return processOfMonths(months);
  if (extraordinary) return processOfYear(first, true);
  // What begins in autumn is of the vote of the next year.
  return months.every((month) => monthNumber(month) >= AUTUMN)
    ? processOfVote(first + 1)
    : processOfYear(first, false);
}

/** Where the years of a process may be found, the surest first. */
export interface ProcessEvidence {
  /** Texts above the tables and the names of the sheets. */
  readonly titles: readonly string[];
  /** Name of the file. */
  readonly workbookName: string;
  /** Months of the section headings ("Septiembre 2023"). */
  readonly sectionMonths: readonly YearMonth[];
  /** The election day, when the caller knows it. */
  readonly electionDay: PlainDate | null;
  /** Months of the dates that say their year themselves. */
  readonly dateMonths: readonly YearMonth[];
}

/** The years of the process by the surest evidence there is; null when nothing tells. */
export function findProcess(evidence: ProcessEvidence): ProcessYears | null {
  const { titles, workbookName, sectionMonths, electionDay, dateMonths } = evidence;
  const extraordinary = speaksOfExtraordinary([...titles, workbookName]);
  return (
    processInTexts(titles) ??
    processInText(workbookName, extraordinary) ??
    processOfAll(sectionMonths, extraordinary) ??
    (electionDay === null ? null : processAround(electionDay)) ??
    processOfAll(dateMonths, extraordinary)
  );
}
