import type { ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import type { PlainDate } from '../calendar/plainDate';
import { processAround, processOfYear, processOfYears } from '../calendar/process';

/** The years of the process that a text names: "2016-2017", "2026/27", "Elecciones extraordinarias 2021"; null when none. */
export function processInText(text: string): ProcessYears | null {
  const pair = /(?<!\d)(20\d{2})\s*[-–—/_]\s*(20\d{2}|\d{2})(?!\d|[-/]\d)/.exec(text);
  if (pair?.[1] && pair[2]) {
    const first = Number(pair[1]);
    const last = pair[2].length === 2 ? Math.floor(first / 100) * 100 + Number(pair[2]) : Number(pair[2]);
    if (last === first + 1) return processOfYears(first, last);
  }
  const years = new Set(
    [...text.matchAll(/(?<![\d/.-])20\d{2}(?![\d/.-]\d|\d)/g)].map(([year]) => Number(year)),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined
    ? processOfYear(year, foldText(text).includes('extraordinari'))
    : null;
}

/** The process of the first text that names one; a pair of years in any of them goes before a year alone. */
export function processInTexts(texts: readonly string[]): ProcessYears | null {
  const found = texts.map(processInText).filter((process) => process !== null);
  return found.find(({ first, last }) => first !== last) ?? found[0] ?? null;
}

/** The process that spans all of these years, when they are one or two in a row; null otherwise. */
export function processOfAll(years: readonly number[]): ProcessYears | null {
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
