import { a1 } from '../../snapshot/address';
import { LONGEST_TEXT } from '../../snapshot/workbook';
import { displayText } from './cellText';
import type { TextBlock } from './clipboardText';
import type { Desk } from '../desk/desk';
import type { Area } from '../../emulated-excel/area';
import { intersection } from '../../emulated-excel/area';
import { READ_ONLY, protectedText } from '../desk/refusals';
import { areaOf } from '../desk/selection';
import { isFormulaText, typedEntry } from './typedEntry';

/** Most cells that are pasted in one go. */
const MOST_CELLS = 200_000;

const FORMULA = 'El banco de trabajo no calcula fórmulas ni las cambia; hágalo en Excel.';

/** Why the cells of the sheet cannot be written now, or null. */
function refusal(desk: Desk): string | null {
  if (desk.book.model.readOnly) return READ_ONLY;
  return desk.sheet.protected ? protectedText(desk.sheet) : null;
}

/** Writes one text as typed; true unless the cell holds a formula or the text cannot be written. */
function put(desk: Desk, row: number, column: number, text: string): boolean {
  const { sheet } = desk;
  const { dateSystem } = desk.book.model;
  const known = sheet.cell(row, column);
  if (known?.formula !== undefined || isFormulaText(text) || text.length > LONGEST_TEXT) return false;
  if (sheet.isCovered(row, column)) return true;
  const entry = typedEntry(text, known?.numberFormat ?? 'General', dateSystem);
  if (entry.value === (known?.value ?? null)) return true;
  const cell = sheet.ensure(row, column);
  cell.value = entry.value;
  if (entry.numberFormat !== undefined) cell.numberFormat = entry.numberFormat;
  return true;
}

/** Puts what the user typed into a cell; says why when it cannot. True when the cell now holds it. */
export function typeInto(desk: Desk, row: number, column: number, text: string): boolean {
  const refused = refusal(desk);
  const hasFormula = desk.sheet.cell(row, column)?.formula !== undefined || isFormulaText(text);
  if (refused !== null || hasFormula || text.length > LONGEST_TEXT) {
    const why = hasFormula ? FORMULA : 'En una celda caben 32,767 caracteres; el texto es más largo.';
    desk.say(refused ?? `${a1(row, column)} quedó como estaba. ${why}`);
    return false;
  }
  desk.edit({ row, column, rows: 1, columns: 1 }, () => put(desk, row, column, text));
  return true;
}

/** Empties the selected cells, those with formulas apart. */
export function clearSelection(desk: Desk): void {
  const refused = refusal(desk);
  if (refused !== null) return desk.say(refused);
  const { sheet } = desk;
  const used = sheet.usedArea();
  const area = used && intersection(used, areaOf(sheet, desk.selection));
  if (!area) return;
  let kept = 0;
  desk.edit(area, () => {
    eachPlace(area, (row, column) => {
      const cell = sheet.cell(row, column);
      if (cell?.formula !== undefined) kept += 1;
      else if (cell && cell.value !== null) sheet.ensure(row, column).value = null;
    });
  });
  if (kept > 0) desk.say(`${kept} celdas con fórmula quedaron como estaban. ${FORMULA}`);
}

/** The selected cells as text, as they are shown. */
export function selectedBlock(desk: Desk): string[][] {
  const { sheet } = desk;
  const selected = areaOf(sheet, desk.selection);
  const used = sheet.usedArea();
  const area = (used && intersection(used, selected)) ?? { ...selected, rows: 1, columns: 1 };
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      displayText(sheet.cell(area.row + row, area.column + column), desk.book.model.dateSystem),
    ),
  );
}

/** Where a block lands: from the selection's first cell, repeated while it fills the selection exactly. */
function landing(selected: Area, rows: number, columns: number): Area {
  const fits = selected.rows % rows === 0 && selected.columns % columns === 0;
  return fits ? selected : { ...selected, rows, columns };
}

/** Pastes a block of text over the selection, each text as if it had been typed, and selects what it covered. */
export function paste(desk: Desk, block: TextBlock): void {
  const refused = refusal(desk);
  if (refused !== null) return desk.say(refused);
  const columns = Math.max(...block.map((row) => row.length));
  const area = landing(areaOf(desk.sheet, desk.selection), block.length, columns);
  if (area.rows * area.columns > MOST_CELLS) {
    return desk.say('Lo que va a pegar pasa de 200,000 celdas: no se pegó nada. Péguelo por partes.');
  }
  let refusedCells = 0;
  desk.edit(area, () => {
    eachPlace(area, (row, column) => {
      const text = block[(row - area.row) % block.length]?.[(column - area.column) % columns];
      if (text !== undefined && !put(desk, row, column, text)) refusedCells += 1;
    });
  });
  desk.selectArea(area);
  if (refusedCells > 0) desk.say(`${refusedCells} celdas con fórmula quedaron como estaban. ${FORMULA}`);
}

function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}
