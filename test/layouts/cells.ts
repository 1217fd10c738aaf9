import type { DateCell, FilledCell, LayoutCell } from './unseenLayout';

/** A true Excel date; without a format it is shown as "dd/mm/yyyy". */
export const day = (date: string, format?: string): DateCell =>
  format === undefined ? { date } : { date, format };

/** A cell shaded by hand, with a value where one is told. */
export const paint = (fill: string, value?: string | number): FilledCell =>
  value === undefined ? { fill } : { fill, value };

/**
 * The cells of a time axis drawn as text: "#" holds the mark, "." is empty, spaces only group.
 * @example slots('.. #. ..', 'X') // six cells, the third one with an X
 */
export const slots = (drawn: string, mark: LayoutCell): readonly LayoutCell[] =>
  [...drawn.replaceAll(' ', '')].map((slot) => (slot === '#' ? mark : null));

/** As many empty cells as told. */
export const empty = (count: number): readonly LayoutCell[] => Array<LayoutCell>(count).fill(null);
