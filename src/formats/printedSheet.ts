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
  edits(examination, today) {
    const { grid, workbook } = examination.calendar;
    if (grid === null) {
      return {
        refused: `${workbook} no tiene cuadrícula que imprimir; agréguela con la orden «pintar».`,
      };
    }
    const edit = pageLayoutEdit(examination, planDocument(examination, { issued: today }).title);
    return {
      edits: edit === null ? [] : [edit],
      told: `La hoja «${grid.sheet}» se imprime horizontal, a una página de ancho y con su encabezado en cada página.`,
    };
  },
});
