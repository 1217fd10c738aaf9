import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../snapshot/pageLayout';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../snapshot/workbook';
import type { ModelCell, SheetModel } from './workbookModel';
import { WorkbookModel } from './workbookModel';

/** Namespace of the part in which this project keeps its settings. */
const SETTINGS_NAMESPACE = 'urn:calendario-prep:settings:1';

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Puts cells of a snapshot into a sheet of the model, which may hold others already. */
export function putCells(sheet: SheetModel, rows: SheetSnapshot['rows']): void {
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const target = sheet.ensure(row, column);
      target.value = cell.value;
      if (cell.formula !== undefined) target.formula = cell.formula;
      target.numberFormat = cell.numberFormat ?? 'General';
      target.fill = cell.fill ?? null;
    }
  }
}

/** A model that holds what the snapshot holds; sheets get identifiers of the model's own. */
export function modelFromSnapshot(snapshot: WorkbookSnapshot): WorkbookModel {
  const model = new WorkbookModel();
  model.name = snapshot.name;
  model.dateSystem = snapshot.dateSystem;
  model.structureProtected = snapshot.structureProtected;
  for (const from of snapshot.sheets) {
    const sheet = model.addSheet(from.name);
    sheet.visibility = VISIBILITY[from.visibility];
    sheet.protected = from.protected;
    if (from.pageLayout) sheet.pageLayout = from.pageLayout;
    for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of from.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
    putCells(sheet, from.rows);
  }
  if (snapshot.settings !== null) {
    const text = escapeXml(snapshot.settings);
    const xml = `<calendario-prep xmlns="${SETTINGS_NAMESPACE}">${text}</calendario-prep>`;
    model.xmlParts.push({ id: model.freshId(), xml });
  }
  return model;
}

function snapshotCell(cell: ModelCell): Cell | null {
  if (cell.value === null && cell.formula === undefined && cell.fill === null) return null;
  return {
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.fill === null ? {} : { fill: cell.fill }),
  };
}

function snapshotSheet(sheet: SheetModel): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of [...sheet.rows].sort(([one], [other]) => one - other)) {
    const kept = new Map<number, Cell>();
    for (const [column, cell] of [...cells].sort(([one], [other]) => one - other)) {
      const snapshot = snapshotCell(cell);
      if (snapshot) kept.set(column, snapshot);
    }
    if (kept.size > 0) rows.set(row, kept);
  }
  const visibility =
    sheet.visibility === 'VeryHidden' ? 'veryHidden' : sheet.visibility === 'Hidden' ? 'hidden' : 'visible';
  return {
    id: sheet.id,
    name: sheet.name,
    visibility,
    protected: sheet.protected,
    rows,
    hiddenRows: new Set(sheet.hiddenRows),
    ...(sheet.hiddenColumns.size === 0 ? {} : { hiddenColumns: new Set(sheet.hiddenColumns) }),
    ...(sameLayout(sheet.pageLayout, DEFAULT_PAGE_LAYOUT) ? {} : { pageLayout: sheet.pageLayout }),
  };
}

/** What the model holds, as a snapshot: what a person sees, read without going through a host. */
export function snapshotOfModel(model: WorkbookModel): WorkbookSnapshot {
  const part = model.xmlParts.find(({ xml }) => xml.includes(`"${SETTINGS_NAMESPACE}"`));
  const text = part === undefined ? undefined : /^[^>]*>([\s\S]*)<\/[^>]*>\s*$/.exec(part.xml)?.[1];
  return {
    name: model.name,
    dateSystem: model.dateSystem,
    structureProtected: model.structureProtected,
    sheets: model.sheets.map(snapshotSheet),
    settings: text === undefined ? null : unescapeXml(text),
  };
}
