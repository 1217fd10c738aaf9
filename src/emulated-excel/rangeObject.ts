import type { CellValue } from '../snapshot/workbook';
import { LONGEST_TEXT } from '../snapshot/workbook';
import type { Area } from './area';
import {
  WHOLE_SHEET,
  areaAddress,
  boundingArea,
  cellCount,
  intersection,
  isInsideSheet,
  parseArea,
  quotedSheetName,
} from './area';
import { cellProperties, columnProperties, rowProperties, setCellProperties } from './cellProperties';
import { formatObject } from './formatObjects';
import type { Member } from './hostObject';
import { HostObject, invalidArgument, itemNotFound, numberArgument } from './hostObject';
import { WRONG_SIZE, matrix, put } from './matrices';
import { fitRow } from './rowHeights';
import type { Session } from './session';
import { requireFormattable, requirePresent, requireUnlocked, requireWritable } from './session';
import { entryOf, shownText } from './typedText';
import type { ModelCell, SheetModel } from './workbookModel';
import { worksheetObject } from './worksheetObject';

/** The sheet and area behind a range object. */
class RangeTarget {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {}
}

const isCellValue = (value: unknown): value is CellValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const isTooLong = (value: CellValue): boolean => typeof value === 'string' && value.length > LONGEST_TEXT;

/** The number format that Excel tells; its own short date it tells as American Excel has it. */
const toldFormat = ({ tellsSystemDate }: Session, cell: ModelCell | undefined): string => {
  const format = cell?.numberFormat ?? 'General';
  return tellsSystemDate && format === 'dd/mm/yyyy' ? 'm/d/yyyy' : format;
};

const valueType = (cell: ModelCell | undefined): string => {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** Where a line of a matrix lands: a strict Excel fills the shown rows one after the other, and the last lines are lost. */
function landing(
  session: Session,
  sheet: SheetModel,
  area: Area,
): (row: number, input: unknown) => number | null {
  const isHidden = [...sheet.hiddenRows].some((row) => row >= area.row && row < area.row + area.rows);
  if (!session.misplacesFilteredWrites || area.rows < 2 || !isHidden) return (row) => row;
  const shown = Array.from({ length: area.rows }, (_row, index) => area.row + index).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  return (row, input) => (Array.isArray(input) ? (shown[row - area.row] ?? null) : row);
}

function contentMembers(session: Session, sheet: SheetModel, area: Area): Record<string, Member> {
  const write = (location: string) => (input: unknown) => {
    requireUnlocked(session, sheet, area, location);
    const rowFor = landing(session, sheet, area);
    put(area, input, location, (given, column, value) => {
      const row = rowFor(given, input);
      if (row === null) return;
      if (!isCellValue(value) || isTooLong(value)) throw invalidArgument(location);
      if (sheet.isCovered(row, column)) return;
      const cell = sheet.ensure(row, column);
      const entry = entryOf(value, cell.numberFormat, session.model);
      cell.value = entry.value;
      if (entry.formula === undefined) delete cell.formula;
      else cell.formula = entry.formula;
      if (entry.format !== undefined && cell.numberFormat === 'General') cell.numberFormat = entry.format;
      if (cell.wrap) fitRow(sheet, row);
    });
    session.changed(sheet, area);
  };
  return {
    Values: {
      since: 1,
      get: () => matrix(sheet, area, (cell) => cell?.value ?? ''),
      set: write('Range.values'),
    },
    Formulas: {
      since: 1,
      get: () => matrix(sheet, area, (cell) => cell?.formula ?? cell?.value ?? ''),
      set: write('Range.formulas'),
    },
    Text: { since: 1, get: () => matrix(sheet, area, (cell) => shownText(cell, session.model.dateSystem)) },
    NumberFormat: {
      since: 1,
      get: () => matrix(sheet, area, (cell) => toldFormat(session, cell)),
      set: (input) => {
        requireFormattable(session, sheet, 'Range.numberFormat');
        const rowFor = landing(session, sheet, area);
        put(area, input, 'Range.numberFormat', (given, column, value) => {
          const row = rowFor(given, input);
          if (row !== null) sheet.ensure(row, column).numberFormat = String(value);
        });
        session.formatted(sheet, area);
      },
    },
    ValueTypes: { since: 1, get: () => matrix(sheet, area, valueType) },
    Hyperlink: {
      since: 7,
      get: () => sheet.cell(area.row, area.column)?.link ?? null,
      set: (input) => {
        requireWritable(session, sheet, 'Range.hyperlink');
        const cell = sheet.ensure(area.row, area.column);
        cell.link = input as ModelCell['link'];
        const shown = cell.link?.textToDisplay;
        if (shown !== undefined) cell.value = shown;
      },
    },
  };
}

function placeMembers(session: Session, sheet: SheetModel, area: Area): Record<string, Member> {
  const hidden = (): boolean | null => {
    let count = 0;
    for (const row of sheet.hiddenRows) if (row >= area.row && row < area.row + area.rows) count += 1;
    return count === 0 ? false : count === area.rows ? true : null;
  };
  return {
    Address: { since: 1, get: () => `${quotedSheetName(sheet.name)}!${areaAddress(area)}` },
    RowIndex: { since: 1, get: () => area.row },
    ColumnIndex: { since: 1, get: () => area.column },
    RowCount: { since: 1, get: () => area.rows },
    ColumnCount: { since: 1, get: () => area.columns },
    CellCount: { since: 1, get: () => cellCount(area) },
    RowHidden: { since: 2, get: hidden },
    Format: { since: 1, get: () => formatObject(session, { sheet, areas: [area] }) },
    Worksheet: { since: 1, get: () => worksheetObject(session, sheet) },
    ConditionalFormats: { since: 6, get: () => conditionalFormatsObject(sheet, [area]) },
  };
}

function neighbourMembers(session: Session, sheet: SheetModel, area: Area): Record<string, Member> {
  const at = (row: unknown, column: unknown, rows = 1, columns = 1): HostObject => {
    const place = {
      row: area.row + numberArgument(row, 'Range'),
      column: area.column + numberArgument(column, 'Range'),
    };
    return rangeObject(session, sheet, { ...place, rows, columns });
  };
  const other = (value: unknown): Area => {
    const target = value instanceof HostObject ? value.parts.target : undefined;
    const named =
      typeof value === 'string' ? parseArea(value) : target instanceof RangeTarget ? target.area : null;
    if (named === null) throw invalidArgument('Range');
    return named;
  };
  const within = (found: Area | null): HostObject | null => found && rangeObject(session, sheet, found);
  const used = (valuesOnly: unknown): Area | null => {
    const all = sheet.usedArea(valuesOnly === true);
    return all && intersection(all, area);
  };
  return {
    GetCell: { since: 1, call: (row, column) => at(row, column) },
    GetRow: { since: 1, call: (row) => at(row, 0, 1, area.columns) },
    GetColumn: { since: 1, call: (column) => at(0, column, area.rows, 1) },
    GetLastRow: { since: 1, call: () => at(area.rows - 1, 0, 1, area.columns) },
    GetBoundingRect: {
      since: 1,
      call: (value) => rangeObject(session, sheet, boundingArea(area, other(value))),
    },
    GetIntersection: {
      since: 1,
      call: (value) => {
        const shared = within(intersection(area, other(value)));
        if (!shared) throw itemNotFound('Range.getIntersection');
        return shared;
      },
    },
    GetIntersectionOrNullObject: { since: 4, call: (value) => within(intersection(area, other(value))) },
    GetUsedRange: { since: 1, call: (only) => within(used(only) ?? { ...area, rows: 1, columns: 1 }) },
    GetUsedRangeOrNullObject: { since: 4, call: (only) => within(used(only)) },
    GetResizedRange: {
      since: 3,
      call: (rows, columns) =>
        at(0, 0, area.rows + numberArgument(rows, 'Range'), area.columns + numberArgument(columns, 'Range')),
    },
    GetEntireRow: {
      since: 1,
      call: () => rangeObject(session, sheet, { ...WHOLE_SHEET, row: area.row, rows: area.rows }),
    },
  };
}

function deedMembers(session: Session, sheet: SheetModel, area: Area): Record<string, Member> {
  return {
    GetCellProperties: { since: 9, call: (selection) => cellProperties(sheet, area, selection) },
    GetRowProperties: { since: 9, call: (selection) => rowProperties(sheet, area, selection) },
    GetColumnProperties: { since: 9, call: (selection) => columnProperties(sheet, area, selection) },
    SetCellProperties: { since: 9, call: (data) => setCellProperties(session, sheet, area, data) },
    Select: {
      since: 1,
      call: () => {
        requirePresent(session, sheet, 'Range.select');
        session.model.active = sheet;
        session.model.selection = { sheet, area };
        session.selected(sheet, area);
      },
    },
    Merge: {
      since: 2,
      call: () => {
        requireWritable(session, sheet, 'Range.merge');
        sheet.merges.push(area);
      },
    },
    _ValidateArraySize: {
      since: 3,
      call: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw invalidArgument('Range.values', WRONG_SIZE);
      },
    },
  };
}

/** The conditional formats that lie over any of the areas. */
export function conditionalFormatsObject(sheet: SheetModel, areas: readonly Area[]): HostObject {
  const over = sheet.conditionalFormats.filter((format) =>
    areas.some((area) => intersection(format, area) !== null),
  );
  return new HostObject('ConditionalFormatCollection', { GetCount: { since: 6, call: () => over.length } });
}

/** A range of a sheet. @throws HostError InvalidArgument when it does not fit into a sheet. */
export function rangeObject(session: Session, sheet: SheetModel, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument('Range');
  let reference: string | undefined;
  const object: HostObject = new HostObject(
    'Range',
    {
      ...contentMembers(session, sheet, area),
      ...placeMembers(session, sheet, area),
      ...neighbourMembers(session, sheet, area),
      ...deedMembers(session, sheet, area),
      _KeepReference: { since: 1, call: () => void (reference ??= session.keep(object)) },
    },
    {
      identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
      target: new RangeTarget(sheet, area),
    },
  );
  return object;
}
