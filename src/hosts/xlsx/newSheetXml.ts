import type { CellRef } from '../../snapshot/address';
import { a1 } from '../../snapshot/address';
import type { NewCell, NewSheet } from '../../snapshot/edit';
import { contentOf } from './cellXml';
import type { StyleWriter } from './styleWriting';
import { escapeAttribute } from './xmlText';

/** Namespace of the elements of a worksheet; the strict format has another. */
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function paneXml({ frozenRows, frozenColumns }: NewSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = [
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '',
    frozenRows > 0 ? ` ySplit="${frozenRows}"` : '',
  ];
  const corner = a1(frozenRows, frozenColumns);
  return `<pane${splits.join('')} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function cellXml(cell: NewCell, row: number, column: number, styles: StyleWriter): string {
  const { value, link, ...look } = cell;
  const address = a1(row, column);
  const isPlain = Object.keys(look).length === 0 && link === undefined;
  const style = isPlain ? 0 : styles.formatFor({ ...look, link: link !== undefined });
  const { type, content } = contentOf(value, '', address);
  if (content === '' && style === 0) return '';
  const attributes = `${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return content === ''
    ? `<c r="${address}"${attributes}/>`
    : `<c r="${address}"${attributes}>${content}</c>`;
}

const location = ({ sheet, row, column }: CellRef): string =>
  `'${sheet.replace(/'/g, "''")}'!${a1(row, column)}`;

function linksXml(rows: NewSheet['rows']): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.link
        ? [`<hyperlink ref="${a1(row, column)}" location="${escapeAttribute(location(cell.link))}"/>`]
        : [],
    ),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** Height of a line of text and of the tallest row, in points. */
const LINE_HEIGHT = 15;
const TALLEST_ROW = 409;

/** Lines that a wrapped text takes in a column of so many characters; words at a line's end leave some room unused. */
function linesIn(text: string, width: number): number {
  const room = Math.max(1, width * 0.95);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / room)), 0);
}

/**
 * The height of a row whose wrapped texts take several lines, as an attribute; "" for one line. Excel fits it anew when
 * the row is edited; programs that do not fit rows by themselves show it as it is.
 */
function heightXml(cells: NewSheet['rows'][number], widths: readonly number[]): string {
  const lines = cells.map((cell, column) =>
    cell?.wrap === true && typeof cell.value === 'string' ? linesIn(cell.value, widths[column] ?? 9) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(TALLEST_ROW, most * LINE_HEIGHT)}"`;
}

/** The part of a sheet that we lay out ourselves; the looks it needs are added to `styles`. */
export function newSheetXml(sheet: NewSheet, styles: StyleWriter, namespace: string): string {
  const rows = sheet.rows.map((cells, row) => {
    const inside = cells.map((cell, column) => (cell === null ? '' : cellXml(cell, row, column, styles)));
    if (inside.every((xml) => xml === '')) return '';
    return `<row r="${row + 1}"${heightXml(cells, sheet.columnWidths)}>${inside.join('')}</row>`;
  });
  const widest = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const last = a1(Math.max(0, sheet.rows.length - 1), widest - 1);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    `<dimension ref="${last === 'A1' ? last : `A1:${last}`}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columnWidths),
    `<sheetData>${rows.join('')}</sheetData>`,
    linksXml(sheet.rows),
    '</worksheet>',
  ].join('');
}
