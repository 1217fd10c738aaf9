import { foldText } from '../calendar/foldedText';
import { separateGrid } from '../grid/separateGrid';
import { defineRule } from './rule';

/** A row of the grid that stands for no activity of the plan. */
export default defineRule({
  id: 'grid-row-unknown',
  severity: 'warning',
  title: 'Fila de la cuadrícula sin actividad en el plan',
  why: 'Una fila que no está en el plan quedó de una versión anterior o tiene otro nombre; no se puede pintar.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: {
    before: 'Fila «Contratar enlaces» que el plan ya no tiene',
    after: 'La fila se quita o la actividad se agrega al plan',
  },
  messages: {
    unknown: 'La fila «{title}» no corresponde a ninguna actividad del plan.',
  },
  *check(context) {
    const separate = separateGrid(context.calendar);
    if (separate === null) return;
    const { sheet, rows, titleColumn } = separate.grid;
    for (const { row, activity, title, code } of rows) {
      // A text without a number below the last row is a note or a legend.
      if (activity !== null || foldText(title) === '' || code === null) continue;
      yield { messageId: 'unknown', data: { title }, cell: { sheet, row, column: titleColumn } };
    }
  },
});
