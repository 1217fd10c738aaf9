import { separateGrid } from '../grid/separateGrid';
import { defineRule } from './rule';

/** Two rows of the grid for one activity. */
export default defineRule({
  id: 'grid-row-duplicate',
  severity: 'warning',
  title: 'Fila repetida en la cuadrícula',
  why: 'Una actividad repetida suele ocupar el lugar de otra que falta.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: { before: 'Las filas 37 y 38 dicen lo mismo', after: 'Cada actividad tiene una fila' },
  messages: {
    duplicate: 'La fila repite la actividad «{title}», que ya está en la fila {first}.',
  },
  *check(context) {
    const separate = separateGrid(context.calendar);
    if (separate === null) return;
    const { sheet, titleColumn } = separate.grid;
    const firstRows = new Map<string, number>();
    for (const { row, activity, first } of separate.joined) {
      if (first) {
        firstRows.set(activity.id, row.row + 1);
        continue;
      }
      const data = { title: activity.title, first: firstRows.get(activity.id) ?? 0 };
      yield { messageId: 'duplicate', data, cell: { sheet, row: row.row, column: titleColumn }, activity };
    }
  },
});
