import type { Area } from './area';
import { areaAddress, cellCount, quotedSheetName } from './area';
import {
  reportedFill,
  reportedPattern,
  reportedPatternColor,
  reportedTint,
  sharedValue,
} from './formatObjects';
import { HostError, invalidArgument, notEmulated } from './hostObject';
import type { Session } from './session';
import { requireFormattable } from './session';
import type { SheetModel } from './workbookModel';

/** What a caller asks for: nested names with true at the end, {format: {fill: {color: true}}}. */
type Selection = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** Above this many cells Excel on the web broke on setting cell properties. */
const MOST_CELLS_SET = 20_000;

const isSelection = (value: unknown): value is Selection => typeof value === 'object' && value !== null;

function answer(selection: unknown, readers: Readonly<Record<string, unknown>>, path = ''): Answer {
  if (!isSelection(selection)) throw invalidArgument(`properties${path}`);
  const result: Answer = {};
  for (const [name, wanted] of Object.entries(selection)) {
    if (wanted === false || wanted === undefined) continue;
    const reader = readers[name];
    if (reader === undefined) throw notEmulated(`cell property${path}.${name}`);
    result[name] =
      typeof reader === 'function'
        ? (reader as () => unknown)()
        : answer(wanted, reader as Selection, `${path}.${name}`);
  }
  return result;
}

function readersFor(sheet: SheetModel, area: Area, extra: Readonly<Record<string, unknown>>): Selection {
  const target = { sheet, areas: [area] };
  return {
    address: () => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`,
    format: {
      fill: {
        color: () => sharedValue(target, reportedFill),
        pattern: () => sharedValue(target, reportedPattern),
        patternColor: () => sharedValue(target, reportedPatternColor),
        tintAndShade: () => sharedValue(target, reportedTint),
      },
      font: { bold: () => sharedValue(target, (cell) => cell?.bold ?? false) },
      wrapText: () => sharedValue(target, (cell) => cell?.wrap ?? false),
    },
    ...extra,
  };
}

/** What Range.getCellProperties answers: one object a cell. */
export function cellProperties(sheet: SheetModel, area: Area, selection: unknown): Answer[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const one = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return answer(selection, readersFor(sheet, one, {}));
    }),
  );
}

/** What Range.getRowProperties answers: one object a row; a property that is not the same all along it is null. */
export function rowProperties(sheet: SheetModel, area: Area, selection: unknown): Answer[] {
  return Array.from({ length: area.rows }, (_row, index) => {
    const row = area.row + index;
    const extra = { rowHidden: () => sheet.hiddenRows.has(row), rowIndex: () => row };
    return answer(selection, readersFor(sheet, { ...area, row, rows: 1 }, extra));
  });
}

/** What Range.getColumnProperties answers: one object a column; a property that is not the same all along it is null. */
export function columnProperties(sheet: SheetModel, area: Area, selection: unknown): Answer[] {
  return Array.from({ length: area.columns }, (_column, index) => {
    const column = area.column + index;
    const extra = { columnHidden: () => sheet.hiddenColumns.has(column), columnIndex: () => column };
    return answer(selection, readersFor(sheet, { ...area, column, columns: 1 }, extra));
  });
}

/** Range.setCellProperties: fills only; refuses more cells than Excel on the web bears. */
export function setCellProperties(session: Session, sheet: SheetModel, area: Area, data: unknown): void {
  const where = 'Range.setCellProperties';
  requireFormattable(session, sheet, where);
  if (cellCount(area) > MOST_CELLS_SET) {
    throw new HostError(
      'GeneralException',
      `emulator: ${cellCount(area)} cells are too many for setCellProperties`,
      where,
    );
  }
  if (!Array.isArray(data) || data.length !== area.rows) throw invalidArgument(where);
  data.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw invalidArgument(where);
    line.forEach((properties: unknown, column) => {
      if (!isSelection(properties) || Object.keys(properties).length === 0) return;
      const fill = isSelection(properties['format']) ? properties['format']['fill'] : undefined;
      if (!isSelection(fill) || typeof fill['color'] !== 'string')
        throw notEmulated('setCellProperties without fill colour');
      const cell = sheet.ensure(area.row + row, area.column + column);
      cell.fill = fill['color'].toUpperCase();
      cell.pattern = null;
    });
  });
}
