import type { ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import { processAround, processOfYear, processOfYears } from '../calendar/process';

/** A pair of years in a row that a text names: "2016-2017", "2026/27", "2026 y 2027"; null when there is none. */
function pairInText(text: string): ProcessYears | null {
  const pair = /(?<!\d)(20\d{2})(?:\s*[-–—/_]\s*|\s+(?:a|al|y)\s+)(20\d{2}|\d{2})(?!\d|[-/]\d)/.exec(text);
  if (!pair?.[1] || !pair[2]) return null;
  const first = Number(pair[1]);
  const last = pair[2].length === 2 ? Math.floor(first / 100) * 100 + Number(pair[2]) : Number(pair[2]);
  return last === first + 1 ? processOfYears(first, last) : null;
}

/** The years of the process that a text names: "2016-2017", "2026/27", "Elecciones extraordinarias 2021"; null when none. */
function processInText(text: string): ProcessYears | null {
  const pair = pairInText(text);
  if (pair !== null) return pair;
  const years = new Set(
    [...text.matchAll(/(?<!\d|\d[/.-])20\d{2}(?![\d/.-]\d|\d)/g)].map(([year]) => Number(year)),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined
    ? processOfYear(year, foldText(text).includes('extraordinari'))
    : null;
}

/** Words of the texts that speak of the process itself rather than of the norms behind it. */
const OF_PROCESS = /\b(?:proceso|pel|prep|plan|eleccion|elecciones|jornada)\b/;

/** The process of the first text that names one: a pair of years goes before a year alone, a text about the process before others. */
export function processInTexts(texts: readonly string[]): ProcessYears | null {
  const own = texts.filter((text) => OF_PROCESS.test(foldText(text)));
  for (const read of [pairInText, processInText]) {
    for (const text of [...own, ...texts]) {
      const process = read(text);
      if (process !== null) return process;
    }
  }
  return null;
}

/** The process that spans all of these years, when they are one or two in a row; null otherwise. */
function processOfAll(years: readonly number[]): ProcessYears | null {
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (last - first > 1) return null;
  return first === last ? processOfYear(first, false) : processOfYears(first, last);
}

/** Where the years of a process may be found, the surest first. */
export interface ProcessEvidence {
  /** Texts above the tables and the names of the sheets. */
  readonly titles: readonly string[];
  /** Name of the file. */
  readonly workbookName: string;
  /** Years of the section headings ("Septiembre 2023"). */
  readonly sectionYears: readonly number[];
  /** The election day, when the caller knows it. */
  readonly electionDay: PlainDate | null;
  /** Years written in the dates themselves. */
  readonly dateYears: readonly number[];
}

/** The years of the process by the surest evidence there is; null when nothing tells. */
export function findProcess(evidence: ProcessEvidence): ProcessYears | null {
  return (
    processInTexts(evidence.titles) ??
    processInText(evidence.workbookName) ??
    processOfAll(evidence.sectionYears) ??
    (evidence.electionDay === null ? null : processAround(evidence.electionDay)) ??
    processOfAll(evidence.dateYears)
  );
}
