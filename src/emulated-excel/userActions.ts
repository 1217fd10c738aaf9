import type { CellValue } from '../snapshot/workbook';
import type { Area } from './area';
import { WHOLE_SHEET, parseArea } from './area';
import type { EmulatedExcel } from './emulatedExcel';
import { EVENT } from './session';
import { entryOf } from './typedText';
import type { SheetModel } from './workbookModel';

/** What a person does in the sheets of an emulated Excel, with the events that Excel sends for it. */
export class UserOfExcel {
  constructor(readonly excel: EmulatedExcel) {}

  /** Types something into a cell, as at the keyboard. @example user.type('Plan', 'E7', '30 de abril') */
  type(sheetName: string, address: string, input: CellValue): void {
    const { sheet, area } = this.#place(sheetName, address);
    const cell = sheet.ensure(area.row, area.column);
    const entry = entryOf(input, cell.numberFormat, this.excel.model);
    cell.value = entry.value;
    if (entry.formula === undefined) delete cell.formula;
    else cell.formula = entry.formula;
    if (entry.format !== undefined && cell.numberFormat === 'General') cell.numberFormat = entry.format;
    this.#tell(sheet, area, 'RangeEdited');
  }

  /** Shades cells by hand; null takes the fill away. */
  fill(sheetName: string, address: string, colour: string | null): void {
    const { sheet, area } = this.#place(sheetName, address);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = sheet.ensure(row, column);
        cell.fill = colour;
        cell.pattern = null;
      }
    }
    this.excel.formatted(sheet, area);
    this.excel.flushEvents();
  }

  /** Hatches cells by hand, or gives them a gradient: "LightUp", "LinearGradient"; over white unless told. */
  hatch(sheetName: string, address: string, pattern: string, colour = '#FFFFFF'): void {
    this.fill(sheetName, address, colour);
    const { sheet, area } = this.#place(sheetName, address);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        sheet.ensure(row, column).pattern = { name: pattern, color: '#FF0000' };
      }
    }
  }

  /** Gives cells a number format by hand. */
  format(sheetName: string, address: string, numberFormat: string): void {
    const { sheet, area } = this.#place(sheetName, address);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        sheet.ensure(row, column).numberFormat = numberFormat;
      }
    }
    this.excel.formatted(sheet, area);
    this.excel.flushEvents();
  }

  /** Inserts blank rows before a row (0-based). */
  insertRows(sheetName: string, row: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    sheet.shiftRows(row, count);
    this.#tell(sheet, { ...WHOLE_SHEET, row, rows: count }, 'RowInserted');
  }

  /** Deletes rows from a row (0-based) on. */
  deleteRows(sheetName: string, row: number, count = 1): void {
    const sheet = this.#sheet(sheetName);
    sheet.shiftRows(row + count, -count);
    this.#tell(sheet, { ...WHOLE_SHEET, row, rows: count }, 'RowDeleted');
  }

  /** Sorts whole rows from a row (0-based) on: the first of them is then the one that was at `order[0]`, and so on. */
  sortRows(sheetName: string, row: number, order: readonly number[]): void {
    const sheet = this.#sheet(sheetName);
    const sorted = order.map((index) => sheet.rows.get(row + index));
    sorted.forEach((cells, index) => {
      if (cells) sheet.rows.set(row + index, cells);
      else sheet.rows.delete(row + index);
    });
    this.#tell(sheet, { ...WHOLE_SHEET, row, rows: order.length }, 'RangeEdited');
  }

  /** Gives a sheet another name. */
  renameSheet(sheetName: string, name: string): void {
    const sheet = this.#sheet(sheetName);
    sheet.name = name;
    this.excel.sheetEvent(EVENT.nameChanged, sheet);
    this.excel.flushEvents();
  }

  /** Deletes a sheet. */
  deleteSheet(sheetName: string): void {
    this.excel.model.removeSheet(this.#sheet(sheetName));
  }

  /** Selects cells. */
  select(sheetName: string, address: string): void {
    const { sheet, area } = this.#place(sheetName, address);
    this.excel.model.active = sheet;
    this.excel.model.selection = { sheet, area };
    this.excel.selected(sheet, area);
    this.excel.flushEvents();
  }

  #sheet(name: string): SheetModel {
    const sheet = this.excel.model.sheet(name);
    if (!sheet) throw new Error(`no sheet named ${name}`);
    return sheet;
  }

  #place(sheetName: string, address: string): { sheet: SheetModel; area: Area } {
    const area = parseArea(address);
    if (!area) throw new Error(`not an address: ${address}`);
    const sheet = this.#sheet(sheetName);
    if (sheet.visibility !== 'Visible') throw new Error(`nobody sees the sheet ${sheetName}`);
    return { sheet, area };
  }

  #tell(sheet: SheetModel, area: Area, changeType: string): void {
    this.excel.changed(sheet, area, changeType);
    this.excel.flushEvents();
  }
}
