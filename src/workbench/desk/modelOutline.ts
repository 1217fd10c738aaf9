import type { WorkbookModel } from '../../emulated-excel/workbookModel';

/** What an add-in changes besides cells and sheets: what it keeps in the workbook, and how sheets are printed. */
export const besidesCells = ({ xmlParts, sheets }: WorkbookModel): string =>
  JSON.stringify([xmlParts.map(({ xml }) => xml), sheets.map(({ pageLayout }) => pageLayout)]);

/** What is shown of a workbook besides its cells. */
export const outlineOf = (model: WorkbookModel): string =>
  JSON.stringify([
    model.active?.id,
    model.sheets.map(({ id, name, visibility, frozen }) => [id, name, visibility, frozen]),
    besidesCells(model),
  ]);
