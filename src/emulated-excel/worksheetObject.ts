import { WHOLE_SHEET, parseArea } from './area';
import type { Member } from './hostObject';
import {
  HostError,
  HostObject,
  accessDenied,
  invalidArgument,
  itemNotFound,
  numberArgument,
  textArgument,
} from './hostObject';
import { pageLayoutObject } from './pageLayoutObject';
import { rangeAreasObject } from './rangeAreasObject';
import { rangeObject } from './rangeObject';
import type { Session } from './session';
import { EVENT, requireFocus, requireOpenStructure, requireWritable } from './session';
import type { SheetModel, SheetVisibility } from './workbookModel';

const VISIBILITIES: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Checks a name for a sheet. @throws HostError for one that is taken or that Excel does not take. */
function checkName(session: Session, name: string, location: string, own?: SheetModel): void {
  // Excel keeps one name for its list of changes.
  if (!name || name.length > 31 || /^history$/i.test(name) || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(location);
  const holder = session.model.sheet(name);
  if (holder && holder !== own) {
    throw new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      location,
    );
  }
}

/** Makes sure that a sheet besides this one is visible. @throws HostError InvalidOperation. */
function requireOtherVisible({ model }: Session, sheet: SheetModel, location: string): void {
  if (model.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw new HostError('InvalidOperation', 'A workbook needs one visible sheet.', location);
}

/** Members that register and unregister a kind of event. */
function registrations(
  session: Session,
  target: string,
  names: Readonly<Record<string, number>>,
): Record<string, Member> {
  const members: Record<string, Member> = {};
  for (const [name, event] of Object.entries(names)) {
    members[`_Register${name}Event`] = { since: 7, call: () => session.subscribe(event, target, 1) };
    members[`_Unregister${name}Event`] = { since: 7, call: () => session.subscribe(event, target, -1) };
  }
  return members;
}

function protectionObject(session: Session, sheet: SheetModel): HostObject {
  return new HostObject('WorksheetProtection', {
    Protected: { since: 2, get: () => sheet.protected },
    Options: { since: 2, get: () => ({ allowFormatCells: sheet.protected && sheet.allowFormatCells }) },
    Protect: {
      since: 2,
      call: () => {
        if (sheet.protected) throw accessDenied('WorksheetProtection.protect');
        requireWritable(session, sheet, 'WorksheetProtection.protect');
        sheet.protected = true;
      },
    },
    Unprotect: { since: 2, call: () => void (sheet.protected = false) },
  });
}

function freezeObject(session: Session, sheet: SheetModel): HostObject {
  const freeze = (rows: number, columns: number): void => {
    requireFocus(session, 'WorksheetFreezePanes');
    requireWritable(session, sheet, 'WorksheetFreezePanes');
    sheet.frozen = { rows, columns };
  };
  return new HostObject('WorksheetFreezePanes', {
    FreezeRows: { since: 7, call: (count) => freeze(numberArgument(count, 'freezeRows'), 0) },
    FreezeColumns: { since: 7, call: (count) => freeze(0, numberArgument(count, 'freezeColumns')) },
    FreezeAt: {
      since: 7,
      call: (range) => {
        const area = parseArea(textArgument(range, 'freezeAt').replace(/^.*!/, ''));
        if (!area) throw invalidArgument('WorksheetFreezePanes.freezeAt');
        freeze(area.row + area.rows, area.column + area.columns);
      },
    },
    Unfreeze: { since: 7, call: () => freeze(0, 0) },
  });
}

/** One sheet. */
export function worksheetObject(session: Session, sheet: SheetModel): HostObject {
  const { model } = session;
  const area = (address: unknown) => {
    if (address === null || address === undefined || address === '') return WHOLE_SHEET;
    const found = parseArea(textArgument(address, 'Worksheet.getRange').replace(/^.*!/, ''));
    if (!found) throw invalidArgument('Worksheet.getRange');
    return found;
  };
  const used = (valuesOnly: unknown) => sheet.usedArea(valuesOnly === true);
  return new HostObject(
    'Worksheet',
    {
      Id: { since: 1, get: () => sheet.id },
      Name: {
        since: 1,
        get: () => sheet.name,
        set: (value) => {
          const name = textArgument(value, 'Worksheet.name');
          requireOpenStructure(session, 'Worksheet.name');
          checkName(session, name, 'Worksheet.name', sheet);
          sheet.name = name;
          session.sheetEvent(EVENT.nameChanged, sheet);
          session.clearUndoStack();
        },
      },
      Position: { since: 1, get: () => model.sheets.indexOf(sheet) },
      Visibility: {
        since: 1,
        get: () => sheet.visibility,
        set: (value) => {
          if (!VISIBILITIES.includes(String(value))) throw invalidArgument('Worksheet.visibility');
          requireOpenStructure(session, 'Worksheet.visibility');
          if (value !== 'Visible') {
            requireOtherVisible(session, sheet, 'Worksheet.visibility');
            if (model.active === sheet)
              model.active =
                model.sheets.find((other) => other !== sheet && other.visibility === 'Visible') ?? null;
          }
          sheet.visibility = String(value) as SheetVisibility;
        },
      },
      TabColor: {
        since: 7,
        get: () => sheet.tabColor,
        set: (value) => {
          const colour = textArgument(value, 'Worksheet.tabColor');
          if (!/^(?:#[0-9a-f]{6})?$/i.test(colour)) throw invalidArgument('Worksheet.tabColor');
          requireOpenStructure(session, 'Worksheet.tabColor');
          sheet.tabColor = colour.toUpperCase();
        },
      },
      Protection: { since: 2, get: () => protectionObject(session, sheet) },
      PageLayout: {
        since: 9,
        get: () => {
          session.printerAsked.push(sheet.name);
          return pageLayoutObject(session, sheet);
        },
      },
      FreezePanes: { since: 7, get: () => freezeObject(session, sheet) },
      GetRange: { since: 1, call: (address) => rangeObject(session, sheet, area(address)) },
      GetRanges: { since: 9, call: (address) => rangeAreasObject(session, sheet, address) },
      GetCell: {
        since: 1,
        call: (row, column) => {
          const place = { row: numberArgument(row, 'getCell'), column: numberArgument(column, 'getCell') };
          return rangeObject(session, sheet, { ...place, rows: 1, columns: 1 });
        },
      },
      GetRangeByIndexes: {
        since: 7,
        call: (...args) => {
          const [row = -1, column = -1, rows = 0, columns = 0] = args.map((value) =>
            numberArgument(value, 'getRangeByIndexes'),
          );
          return rangeObject(session, sheet, { row, column, rows, columns });
        },
      },
      GetUsedRange: {
        since: 1,
        call: (only) => rangeObject(session, sheet, used(only) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      },
      GetUsedRangeOrNullObject: {
        since: 4,
        call: (only) => {
          const found = used(only);
          return found && rangeObject(session, sheet, found);
        },
      },
      Activate: {
        since: 1,
        call: () => {
          if (sheet.visibility !== 'Visible') {
            throw new HostError('InvalidOperation', 'A hidden sheet is not activated.', 'Worksheet.activate');
          }
          model.active = sheet;
          session.sheetEvent(EVENT.activated, sheet);
        },
      },
      Delete: {
        since: 1,
        call: () => {
          requireFocus(session, 'Worksheet.delete');
          requireOpenStructure(session, 'Worksheet.delete');
          requireOtherVisible(session, sheet, 'Worksheet.delete');
          model.removeSheet(sheet);
          session.clearUndoStack();
          session.sheetEvent(EVENT.deleted, sheet);
        },
      },
      ...registrations(session, sheet.id, {
        DataChanged: EVENT.changed,
        SelectionChanged: EVENT.selectionChanged,
      }),
    },
    { identity: () => ({ Id: sheet.id }) },
  );
}

/** The sheets of the workbook. */
export function worksheetsObject(session: Session): HostObject {
  const { model } = session;
  const find = (key: unknown): HostObject | null => {
    const sheet = model.sheet(textArgument(key, 'WorksheetCollection.getItem'));
    return sheet ? worksheetObject(session, sheet) : null;
  };
  const first = (): HostObject => {
    const [sheet] = model.sheets;
    if (!sheet) throw itemNotFound('WorksheetCollection.getFirst');
    return worksheetObject(session, sheet);
  };
  return new HostObject(
    'WorksheetCollection',
    {
      GetItemOrNullObject: { since: 4, call: find },
      GetActiveWorksheet: {
        since: 1,
        call: () => (model.active ? worksheetObject(session, model.active) : first()),
      },
      GetFirst: { since: 5, call: first },
      GetCount: { since: 4, call: () => model.sheets.length },
      Add: {
        since: 1,
        call: (given) => {
          requireFocus(session, 'WorksheetCollection.add');
          requireOpenStructure(session, 'WorksheetCollection.add');
          let name = typeof given === 'string' ? given : '';
          for (let number = model.sheets.length + 1; name === ''; number += 1) {
            if (!model.sheet(`Hoja${number}`)) name = `Hoja${number}`;
          }
          checkName(session, name, 'WorksheetCollection.add');
          const sheet = model.addSheet(name);
          session.sheetEvent(EVENT.added, sheet);
          return worksheetObject(session, sheet);
        },
      },
      ...registrations(session, 'Workbook', {
        DataChanged: EVENT.changed,
        FormatChanged: EVENT.formatChanged,
        SelectionChanged: EVENT.selectionChanged,
        Activated: EVENT.activated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
      }),
      _RegisterEventNameChanged: {
        since: 17,
        call: () => session.subscribe(EVENT.nameChanged, 'Workbook', 1),
      },
      _UnregisterEventNameChanged: {
        since: 17,
        call: () => session.subscribe(EVENT.nameChanged, 'Workbook', -1),
      },
    },
    {
      items: () => model.sheets.map((sheet) => worksheetObject(session, sheet)),
      index: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound('WorksheetCollection.getItem');
        return found;
      },
    },
  );
}
