import type { ReactElement } from 'react';
import { a1 } from '../../snapshot/address';
import { displayText, editText } from '../entry/cellText';
import type { Desk } from '../desk/desk';
import { areaAddress } from '../../emulated-excel/area';
import { areaOf, shownPlace } from '../desk/selection';

/** The address of what is selected and the whole content of the active cell, which may not fit into it. */
export function CellBar({ desk }: { desk: Desk }): ReactElement {
  const { sheet, selection } = desk;
  const area = areaOf(sheet, selection);
  const { row, column } = shownPlace(sheet, selection.active);
  const cell = sheet.cell(row, column);
  const address = area.rows * area.columns > 1 ? areaAddress(area) : a1(row, column);
  const { dateSystem } = desk.book.model;
  // As in Excel, what a format hides in the cell is told here.
  const content = cell?.formula ?? (displayText(cell, dateSystem) || editText(cell, dateSystem));
  return (
    <div className="cell-bar">
      <output className="cell-address" aria-label="Celdas seleccionadas">
        {address}
      </output>
      <span className="cell-content">{content}</span>
    </div>
  );
}
