import { a1 } from '../../../snapshot/address';
import type { NewCell, NewSheet } from '../../../snapshot/edit';
import { addressGroups, addressOf, rectanglesOf, slicesOf } from '../areas';
import { writtenValue } from '../cellText';
import type { Addition } from './addition';
import type { PlacedCell } from './newSheetContent';
import { extentOf, placedCells } from './newSheetContent';
import type { WriteStep } from './writeSteps';
import { fillSteps } from './writeSteps';

const SLICE_CELLS = 10_000;

/** Points of a column that is so many characters wide in Excel's default font. */
const pointsOfWidth = (characters: number): number => (characters * 7 + 5) * 0.75;

const placeOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `'${sheet.replace(/'/g, "''")}'!${a1(row, column)}`;

type Setter = (format: Excel.RangeFormat) => void;

/** Steps that set one thing of the format of all cells that fulfil the condition. */
function formatSteps(
  name: string,
  cells: readonly PlacedCell[],
  has: (cell: NewCell) => boolean,
  set: Setter,
): WriteStep[] {
  return addressGroups(rectanglesOf(cells.filter(({ cell }) => has(cell)))).map((group) => {
    const address = group.map(addressOf).join(',');
    return {
      bytes: address.length + 400,
      queue: (context) => {
        set(context.workbook.worksheets.getItem(name).getRanges(address).format);
        return undefined;
      },
    };
  });
}

function borderSteps(name: string, cells: readonly PlacedCell[]): WriteStep[] {
  return rectanglesOf(cells.filter(({ cell }) => cell.border === true)).map((area) => ({
    bytes: 3000,
    queue: (context) => {
      const { borders } = context.workbook.worksheets.getItem(name).getRange(addressOf(area)).format;
      const edges: Excel.BorderIndex[] = [
        Excel.BorderIndex.edgeTop,
        Excel.BorderIndex.edgeBottom,
        Excel.BorderIndex.edgeLeft,
        Excel.BorderIndex.edgeRight,
        ...(area.bottom > area.top ? [Excel.BorderIndex.insideHorizontal] : []),
        ...(area.right > area.left ? [Excel.BorderIndex.insideVertical] : []),
      ];
      for (const edge of edges) borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
      return undefined;
    },
  }));
}

function contentSteps(name: string, content: NewSheet): WriteStep[] {
  const extent = extentOf(content);
  if (!extent) return [];
  return slicesOf(extent, SLICE_CELLS).map((slice) => {
    const line = (read: (cell: NewCell | null) => unknown): unknown[][] =>
      content.rows
        .slice(slice.top, slice.bottom + 1)
        .map((cells) =>
          Array.from({ length: extent.right + 1 }, (_cell, column) => read(cells[column] ?? null)),
        );
    const formats = line((cell) => cell?.numberFormat ?? 'General');
    const values = line((cell) => writtenValue(cell?.value ?? null));
    return {
      bytes: JSON.stringify([formats, values]).length + 800,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(addressOf(slice));
        range.numberFormat = formats;
        range.values = values;
        return undefined;
      },
    };
  });
}

function freezeStep(name: string, { frozenRows, frozenColumns }: NewSheet): WriteStep[] {
  if (frozenRows === 0 && frozenColumns === 0) return [];
  const queue = (context: Excel.RequestContext): undefined => {
    const { freezePanes } = context.workbook.worksheets.getItem(name);
    if (frozenColumns === 0) freezePanes.freezeRows(frozenRows);
    else if (frozenRows === 0) freezePanes.freezeColumns(frozenColumns);
    else
      freezePanes.freezeAt(addressOf({ top: 0, left: 0, bottom: frozenRows - 1, right: frozenColumns - 1 }));
    return undefined;
  };
  return [{ bytes: 400, queue }];
}

function widthSteps(name: string, { columnWidths }: NewSheet): WriteStep[] {
  return columnWidths.map((width, column) => ({
    bytes: 400,
    queue: (context) => {
      const address = addressOf({ top: 0, left: column, bottom: 0, right: column });
      context.workbook.worksheets.getItem(name).getRange(address).format.columnWidth = pointsOfWidth(width);
      return undefined;
    },
  }));
}

/** Rows are made as high as their text takes, once it is there. */
function heightSteps(name: string, content: NewSheet): WriteStep[] {
  const extent = extentOf(content);
  if (!extent || !placedCells(content).some(({ cell }) => cell.wrap === true)) return [];
  const queue = ({ workbook }: Excel.RequestContext): undefined => {
    workbook.worksheets.getItem(name).getRange(addressOf(extent)).format.autofitRows();
  };
  return [{ bytes: 400, queue }];
}

/**
 * Steps that add a sheet. It has its name from the beginning, since a renaming would take the user's undo steps away;
 * while it is being built its tab has a colour that no other has, by which an unfinished one is told from anybody else's.
 * Widths come before what is wrapped, or Excel would leave the rows as high as in narrow columns. `onAdded` gets its
 * identifier.
 */
export function newSheetSteps(
  { content, buildingColor }: Addition,
  onAdded: (sheetId: string) => void,
): WriteStep[] {
  const { name } = content;
  const cells = placedCells(content);
  const fills = cells.flatMap(({ row, column, cell }) =>
    cell.fill === undefined ? [] : [{ row, column, fill: cell.fill }],
  );
  const links = cells.flatMap(({ row, column, cell }) =>
    cell.link ? [{ row, column, link: cell.link }] : [],
  );
  const aligned = (side: 'left' | 'center') => (cell: NewCell) => cell.align === side;
  const formatted = (has: (cell: NewCell) => boolean, set: Setter): WriteStep[] =>
    formatSteps(name, cells, has, set);
  return [
    {
      bytes: 500,
      queue: ({ workbook }) => {
        workbook.worksheets.add(name).tabColor = buildingColor;
        return undefined;
      },
    },
    ...widthSteps(name, content),
    // Links come before values: a link without a text of its own may write one.
    ...links.map(({ row, column, link }): WriteStep => ({
      bytes: 500,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(a1(row, column));
        range.hyperlink = { documentReference: placeOf(link) };
        return undefined;
      },
    })),
    ...contentSteps(name, content),
    ...fillSteps(name, fills),
    ...formatted(
      (cell) => cell.bold === true,
      (format) => (format.font.bold = true),
    ),
    ...formatted(
      (cell) => cell.wrap === true,
      (format) => (format.wrapText = true),
    ),
    ...formatted(aligned('center'), (format) => (format.horizontalAlignment = 'Center')),
    ...formatted(aligned('left'), (format) => (format.horizontalAlignment = 'Left')),
    ...borderSteps(name, cells),
    ...freezeStep(name, content),
    ...heightSteps(name, content),
    {
      bytes: 300,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.tabColor = '';
        sheet.load('id');
        return () => onAdded(sheet.id);
      },
    },
  ];
}
