import type { PartUnit } from './monthParts';
import type { ElectionPoint } from './writtenPeriod';

/** A date written with its day, month (1–12, or 13 and more when it is not one) and perhaps its year. */
export interface NumericDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** What a word or sign of a period means by itself. */
export type PeriodWord =
  | { readonly is: 'date'; readonly date: NumericDate }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'year'; readonly value: number }
  | { readonly is: 'month'; readonly month: number; readonly year: number | null }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'ordinal'; readonly value: number }
  /** `many`: "semanas", whose numbers are all of weeks. */
  | { readonly is: 'unit'; readonly unit: PartUnit; readonly many: boolean }
  /** A whole part: "Q1", "1Q de abril", "S2 mayo". */
  | { readonly is: 'part'; readonly unit: PartUnit; readonly ordinal: number }
  /** A day counted from the election day. */
  | { readonly is: 'election'; readonly point: ElectionPoint }
  /** "Finales de", "mediados de". */
  | { readonly is: 'some' }
  /** "to" joins two ends, "and" two items, "between" turns the next "and" into "to". */
  | { readonly is: 'to' | 'and' | 'from' | 'onward' | 'between' };

/** Words that some letters of a text say, and how many letters they are; none for what says nothing. */
export interface WordsRead {
  readonly words: readonly PeriodWord[];
  readonly length: number;
}
