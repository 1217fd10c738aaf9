import type { Severity } from '../../rules/rule';

/** Behind the headings of columns, as in the grid that we lay out in Excel. */
export const HEADER_COLOR = '#D9D2E9';
/** Lines of tables in pictures and in HTML. */
export const LINE_COLOR = '#6B6B6B';
/** Text; black on every colour of the palette reads well. */
export const TEXT_COLOR = '#000000';
/** Light fills behind the name of a severity, which is always written out too. */
export const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  error: '#F8D7DA',
  warning: '#FFF3CD',
  info: '#E2E3E5',
};
