import { OWN_SHEETS } from '../calendar/ownSheets';
import { freeSheetName } from '../grid/layoutGrid';
import { defineFormat } from './format';
import { findingsSheet } from './sheet/findingsSheet';

/** MIME type of a workbook. */
export const WORKBOOK_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook with a sheet of the findings. */
export default defineFormat({
  id: 'findingsSheet',
  of: 'workbook',
  extension: 'xlsx',
  mime: WORKBOOK_MIME,
  label: 'libro con los hallazgos',
  contents: ['hallazgos'],
  named: 'hallazgos',
  order: 'report',
  addition(examination, today) {
    const sheet = freeSheetName(examination.workbook, OWN_SHEETS.findings);
    return { sheet, edits: [{ kind: 'addSheet', content: findingsSheet(examination, sheet, today) }] };
  },
});
