import type { CalendarGrid } from '../../calendar/calendar';
import type { CellRef } from '../../snapshot/address';
import { columnLetters } from '../../snapshot/address';
import type { PageLayoutEdit } from '../../snapshot/edit';
import type { PageLayout } from '../../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../../snapshot/pageLayout';
import { lastRowOf, sheetNamed } from '../../snapshot/workbook';
import type { Examination } from '../../validation/examine';
import { oneLine } from '../../spanish/printableText';

/** Excel refuses a longer footer, its codes counted. */
const LONGEST_FOOTER = 255;

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** An absolute reference as a formula has it: "'Hoja 1'!$A$1:$N$70"; rows and columns are 0-based, both included. */
function areaReference(from: CellRef, to: Omit<CellRef, 'sheet'>): string {
  const corner = ({ row, column }: Omit<CellRef, 'sheet'>): string =>
    `$${columnLetters(column)}$${String(row + 1)}`;
  return `${quoted(from.sheet)}!${corner(from)}:${corner(to)}`;
}

/** The footer's texts at the left and right; an "&" of a title would be a code. */
function footerOf(title: string): string {
  const end = '&RPágina &P de &N';
  const start = '&L';
  const room = LONGEST_FOOTER - start.length - end.length;
  // What begins with a digit would be taken for the size of the font.
  const text = oneLine(title)
    .replace(/&/g, '&&')
    .replace(/^(?=\d)/, ' ');
  const cut = text.slice(0, room).replace(/(^|[^&])((?:&&)*)&$/, '$1$2');
  return `${start}${cut}${end}`;
}

/** Years, quarters and months stand in at most so many rows above the labels of the columns. */
const MOST_BANDS = 2;

/** Rows that head the grid: that of its columns' labels and the rows of months and years right above them. */
function headingRows({ workbook }: Examination, grid: CalendarGrid): [number, number] {
  const rows = sheetNamed(workbook, grid.sheet)?.rows;
  const isBand = (row: number): boolean =>
    grid.columns.some(({ column }) => (rows?.get(row)?.get(column)?.value ?? null) !== null);
  let first = grid.headerRow;
  while (grid.headerRow - first < MOST_BANDS && isBand(first - 1)) first -= 1;
  return [first, grid.headerRow];
}

/**
 * How the sheet of the grid should be printed: on its side, one page wide, its heading on every page, up to the last of its
 * rows and columns, with title and page at the foot. Null where the workbook has no grid.
 */
export function wantedPageLayout(examination: Examination, title: string): PageLayout | null {
  const { grid } = examination.calendar;
  const sheet = grid === null ? undefined : sheetNamed(examination.workbook, grid.sheet);
  if (grid === null || !sheet) return null;
  const [first, last] = headingRows(examination, grid);
  const columns = [
    grid.titleColumn,
    grid.codeColumn ?? 0,
    grid.deliverableColumn ?? 0,
    ...grid.columns.map(({ column }) => column),
  ];
  for (const cells of sheet.rows.values()) for (const column of cells.keys()) columns.push(column);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  const bottom = Math.max(lastRowOf(sheet), grid.headerRow);
  return {
    orientation: 'landscape',
    fit: { wide: 1, tall: 0 },
    repeated: `${quoted(grid.sheet)}!$${String(first + 1)}:$${String(last + 1)}`,
    printArea: areaReference({ sheet: grid.sheet, row: 0, column: 0 }, { row: bottom, column: right }),
    footer: footerOf(title),
  };
}

/** The edit that makes the sheet of the grid print so; its inverse is the way back. Null without a grid, or when it does. */
export function pageLayoutEdit(examination: Examination, title: string): PageLayoutEdit | null {
  const { grid } = examination.calendar;
  const after = wantedPageLayout(examination, title);
  if (grid === null || after === null) return null;
  const before = sheetNamed(examination.workbook, grid.sheet)?.pageLayout ?? DEFAULT_PAGE_LAYOUT;
  return sameLayout(before, after) ? null : { kind: 'pageLayout', sheet: grid.sheet, before, after };
}
