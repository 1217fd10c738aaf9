import type * as Docx from 'docx';
import type { Paragraph, Table } from 'docx';
import { WORD_STYLES } from './wordStyles';

/** The docx library, once it has been loaded. */
export type DocxLibrary = typeof Docx;

/** A cell of a table in Word; several lines become one paragraph with line breaks. */
export interface WordCell {
  readonly text: string;
  /** Id of a paragraph style. */
  readonly style: string;
  /** "#RRGGBB" behind the text; none where absent. */
  readonly fill?: string;
  /** Columns that it spans; 1 where absent. */
  readonly span?: number;
  /** True for a narrow cell, whose margins are next to nothing. */
  readonly narrow?: boolean;
}

/** A table in Word. */
export interface WordTable {
  /** What the table is, for who does not see it. */
  readonly title: string;
  readonly description: string;
  /** Widths of the columns in DXA (twentieths of a point). */
  readonly widths: readonly number[];
  /** The row that is repeated on every page. */
  readonly header: readonly WordCell[];
  readonly rows: readonly (readonly WordCell[])[];
}

/** Called while a long table is laid out: rows done and rows in all. */
export type Progress = (done: number, total: number) => void;

/** Rows laid out between two breaths, so that the pane stays alive. */
const ROWS_AT_ONCE = 100;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A paragraph of a style; a line break of the text stays one. */
export function paragraph(docx: DocxLibrary, text: string, style: string): Paragraph {
  const children = text
    .split('\n')
    .map((line, index) => new docx.TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
  return new docx.Paragraph({ style, children });
}

function tableCell(docx: DocxLibrary, cell: WordCell, width: number) {
  const { text, style, fill, span, narrow } = cell;
  const side = narrow === true ? 10 : 70;
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { left: side, right: side, top: 0, bottom: 0, marginUnitType: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlign.CENTER,
    ...(fill === undefined
      ? {}
      : { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: fill.replace('#', '') } }),
    ...(span === undefined ? {} : { columnSpan: span }),
    children: [paragraph(docx, text, style)],
  });
}

function tableRow(docx: DocxLibrary, cells: readonly WordCell[], widths: readonly number[], header: boolean) {
  let column = 0;
  const children = cells.map((cell) => {
    const from = column;
    column += cell.span ?? 1;
    return tableCell(
      docx,
      cell,
      widths.slice(from, column).reduce((sum, width) => sum + width, 0),
    );
  });
  return new docx.TableRow({ cantSplit: true, ...(header ? { tableHeader: true } : {}), children });
}

/** The library's table with the title and description that readers for the blind tell. */
function accessible(docx: DocxLibrary, table: Table, title: string, description: string): Table {
  // The library knows no such elements; they come last in the table's properties, its first child.
  const [properties] = (table as unknown as { root: unknown[] }).root;
  if (!(properties instanceof docx.XmlComponent)) throw new Error('the table of docx has no properties');
  for (const [name, value] of [
    ['w:tblCaption', title],
    ['w:tblDescription', description],
  ] as const) {
    properties.addChildElement(
      new docx.BuilderElement({ name, attributes: { value: { key: 'w:val', value } } }),
    );
  }
  return table;
}

/** A table of fixed widths whose header is repeated on every page and whose rows are never split. */
export async function wordTable(docx: DocxLibrary, content: WordTable, progress: Progress): Promise<Table> {
  const { title, description, widths, header, rows } = content;
  const laidOut = [tableRow(docx, header, widths, true)];
  for (const [index, cells] of rows.entries()) {
    laidOut.push(tableRow(docx, cells, widths, false));
    if ((index + 1) % ROWS_AT_ONCE === 0) {
      progress(index + 1, rows.length);
      await breath();
    }
  }
  progress(rows.length, rows.length);
  const table = new docx.Table({
    style: WORD_STYLES.table,
    layout: docx.TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: laidOut,
  });
  return accessible(docx, table, title, description);
}
