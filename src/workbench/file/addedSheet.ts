import type { CellRef } from '../../snapshot/address';
import { parseA1 } from '../../snapshot/address';
import type { NewCell, NewSheet } from '../../snapshot/edit';
import type { ModelCell, SheetModel } from '../../emulated-excel/workbookModel';

/** Characters of the default font that fit a width in points. */
export const charactersOfPoints = (points: number): number =>
  Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);

function linkOf({ link }: ModelCell): CellRef | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(link?.documentReference ?? '');
  const place = match?.[3] === undefined ? null : parseA1(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return place && sheet !== undefined ? { sheet, ...place } : undefined;
}

const ALIGNMENTS: Readonly<Record<string, 'left' | 'center'>> = { Left: 'left', Center: 'center' };

function newCell(cell: ModelCell): NewCell | null {
  const link = linkOf(cell);
  const align = ALIGNMENTS[cell.horizontalAlignment];
  const content: NewCell = {
    value: cell.value,
    ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.fill === null ? {} : { fill: cell.fill }),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.wrap ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(cell.borders.size > 0 ? { border: true } : {}),
    ...(link ? { link } : {}),
  };
  return Object.keys(content).length === 1 && content.value === null ? null : content;
}

/** A sheet of the model, one that was added since the file was opened, as the file host lays it out. */
export function newSheetOf(sheet: SheetModel): NewSheet {
  const used = sheet.usedArea();
  const height = used ? used.row + used.rows : 0;
  const width = used ? used.column + used.columns : 0;
  const lastWidth = Math.max(-1, ...sheet.columnWidths.keys());
  return {
    name: sheet.name,
    columnWidths: Array.from({ length: lastWidth + 1 }, (_column, column) =>
      charactersOfPoints(sheet.columnWidths.get(column) ?? 48),
    ),
    rows: Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_cell, column) => {
        const cell = sheet.cell(row, column);
        return cell ? newCell(cell) : null;
      }),
    ),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}
