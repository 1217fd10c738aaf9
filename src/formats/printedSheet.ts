import { planDocument } from './document/documentModel';
import { WORKBOOK_MIME } from './findingsSheet';
import { defineFormat } from './format';
import { pageLayoutEdit } from './sheet/pageLayout';

/** The workbook with the grid's sheet ready to be printed. */
export default defineFormat({
  id: 'printedSheet',
  of: 'workbook',
  extension: 'xlsx',
  mime: WORKBOOK_MIME,
  label: 'libro listo para imprimir',
  contents: ['impresion'],
  named: 'calendario',
  order: 'print',
  addition(examination, today) {
    const { grid } = examination.calendar;
    if (grid === null) return null;
    const edit = pageLayoutEdit(examination, planDocument(examination, { issued: today }).title);
    return { sheet: grid.sheet, edits: edit === null ? [] : [edit] };
  },
});
