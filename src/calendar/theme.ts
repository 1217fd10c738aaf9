import type { Severity } from './severity';

// Every colour of what is painted, written or drawn stands here, in the lowest room that all who paint may import.

/** The colour of a painted month where nothing else is asked for; dark enough to print in grey, light enough for black text. */
export const DEFAULT_COLOR = '#9C89C9';

/** Colours that stay apart for people with the common colour blindnesses (after Okabe and Ito, softened for black text). */
export const AREA_COLORS: readonly string[] = [
  DEFAULT_COLOR,
  '#E8B04B',
  '#6FB7D9',
  '#5DB899',
  '#E58A6B',
  '#C9C04A',
  '#7E9BD6',
  '#D48FBF',
  '#A8A8A8',
  '#B58B6A',
];

/** Behind the headings of columns, on our own sheets and in documents. */
export const HEADER_COLOR = '#D9D2E9';
/** Behind the headings of the catalogue's sheet, which staff change. */
export const CATALOGUE_HEADER_COLOR = '#D9E2F3';
/** Behind the name of a group of findings. */
export const GROUP_COLOR = '#F1EEF8';
/** Lines of tables in pictures and in HTML. */
export const LINE_COLOR = '#6B6B6B';
/** Text; black on every colour above reads well. */
export const TEXT_COLOR = '#000000';
/** The paper that pictures and previews are drawn on. */
export const PAPER_COLOR = '#FFFFFF';

/** Light fills behind the name of a severity, which is always written out too. */
export const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  error: '#F8D7DA',
  warning: '#FFF3CD',
  info: '#E2E3E5',
};

/** Fill of a marked cell by severity: light, so that its text stays readable. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: '#F4B6B6',
  warning: '#FFE08A',
  info: '#BFD7F2',
};
