import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { memo } from 'react';
import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import { a1 } from '../../snapshot/address';
import { displayText } from '../entry/cellText';
import type { Area } from '../../emulated-excel/area';
import type { SheetModel } from '../../emulated-excel/workbookModel';
import type { Place } from '../desk/selection';
import { cellStyle } from './cellStyle';
import type { TableCell } from './rowCells';
import { rowCells } from './rowCells';
import { lookOf } from './sheetShape';

/** The field in which a cell is edited, and where it lies. */
export interface GridEditor {
  readonly row: number;
  readonly column: number;
  readonly node: ReactNode;
}

/** What all rows of a sheet are drawn from; it is another object after every change. */
export interface GridScene {
  /** Version of the desk that it shows. */
  readonly version: number;
  readonly sheet: SheetModel;
  readonly look: SheetLook | null;
  readonly dateSystem: 1900 | 1904;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** Distance of each frozen column from the left edge, in pixels. */
  readonly frozenLefts: readonly number[];
  readonly selected: Area;
  readonly active: Place;
  readonly editor: GridEditor | null;
}

const isIn = ({ row, rows, column, columns }: Area, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

/** True when text that does not fit may run over into the cell to the right, as in Excel: that cell is empty. */
function runsOver(
  { sheet, columns }: GridScene,
  { column, columnSpan, shownRow, rowSpan }: TableCell,
): boolean {
  const next = column + columnSpan;
  if (rowSpan > 1 || columnSpan > 1 || next >= columns.length) return false;
  return (sheet.cell(shownRow, next)?.value ?? null) === null;
}

/** Whether a cell is selected, for its class and for assistive technology. */
function markOf({ selected, active }: GridScene, place: Place): 'active' | 'selected' | null {
  if (place.row === active.row && place.column === active.column) return 'active';
  return isIn(selected, place) ? 'selected' : null;
}

/** Style and classes of a cell of the table, by what it looks like and where it stands. */
function dressOf(
  scene: GridScene,
  cell: TableCell,
  mark: ReturnType<typeof markOf>,
): { css: CSSProperties; className: string | undefined; text: string; fill: string | null } {
  const { sheet, look, dateSystem, frozenLefts } = scene;
  const held = sheet.cell(cell.shownRow, cell.shownColumn);
  const style = lookOf(sheet, look, cell.shownRow, cell.shownColumn);
  const text = displayText(held, dateSystem);
  const fill = held?.fill ?? null;
  const left = frozenLefts[cell.column];
  const css: CSSProperties = {
    ...cellStyle(style, held?.value ?? null, fill),
    ...(text !== '' && !style.wrap && runsOver(scene, cell) ? { overflow: 'visible' } : {}),
    ...(left === undefined ? {} : { left }),
  };
  const classes = [
    fill === null ? '' : 'filled',
    left === undefined ? '' : 'frozen',
    mark ?? '',
    mark === 'active' ? 'selected' : '',
  ].filter((name) => name !== '');
  return { css, className: classes.join(' ') || undefined, text, fill };
}

function GridCell({ scene, cell }: { scene: GridScene; cell: TableCell }): ReactElement {
  const { editor } = scene;
  const { shownRow: row, shownColumn: column } = cell;
  const mark = markOf(scene, { row, column });
  const { css, className, text, fill } = dressOf(scene, cell, mark);
  const isShadedOnly = fill !== null && text === '';
  return (
    <td
      role="gridcell"
      aria-colindex={cell.column + 2}
      aria-selected={mark !== null}
      data-cell={a1(row, column)}
      tabIndex={mark === 'active' ? 0 : -1}
      className={className}
      style={css}
      {...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {})}
      {...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {})}
    >
      {isShadedOnly ? <span className="only-heard">sombreada</span> : text}
      {editor?.row === row && editor.column === column ? editor.node : null}
    </td>
  );
}

interface RowProps {
  readonly scene: GridScene;
  readonly row: number;
  readonly height: number;
  readonly merges: readonly { readonly area: Area; readonly merge: Area }[];
}

/** One row of the table, with its number before it. */
export const GridRow = memo(function GridRow({ scene, row, height, merges }: RowProps): ReactElement {
  const { sheet, columns, selected } = scene;
  const isHidden = sheet.hiddenRows.has(row);
  const isSelected = row >= selected.row && row < selected.row + selected.rows;
  const classes = [isHidden ? 'hidden-line' : '', isSelected ? 'in-selection' : ''].filter(
    (name) => name !== '',
  );
  return (
    <tr role="row" aria-rowindex={row + 2} data-row={row} style={{ height }}>
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        className={classes.join(' ') || undefined}
        {...(isHidden ? { title: 'Fila oculta en Excel' } : {})}
      >
        {row + 1}
        {isHidden ? <span className="only-heard"> (oculta en Excel)</span> : null}
      </th>
      {rowCells(row, columns.length, merges).map((cell) => (
        <GridCell key={cell.column} scene={scene} cell={cell} />
      ))}
    </tr>
  );
});
