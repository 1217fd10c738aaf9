import { isGridPainted, outdatedRows, paintGrid } from '../grid/paintGrid';
import { defineRule } from './rule';

/** Painted months that are not those of the dates; a grid that nobody painted yet is not outdated. */
export default defineRule({
  id: 'grid-outdated',
  severity: 'warning',
  title: 'La cuadrícula no coincide con las fechas',
  why: 'Cuando una fecha cambia en la revisión, el sombreado de su fila queda viejo.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: { before: 'Término en mayo; sombreado hasta abril', after: 'Sombreado hasta mayo' },
  messages: {
    outdated: 'El sombreado de {count} filas no coincide con sus fechas (filas {rows}).',
    one: 'El sombreado de la fila {rows} no coincide con sus fechas.',
  },
  *check({ workbook, calendar, grid, paint }) {
    if (calendar.grid === null || !isGridPainted(workbook, calendar.grid)) return;
    const outdated = outdatedRows(workbook, grid);
    const [first] = outdated;
    if (!first || first.row === null) return;
    const rows = outdated.slice(0, 10).map(({ row }) => String((row ?? 0) + 1));
    const { sheet, titleColumn } = calendar.grid;
    yield {
      messageId: outdated.length === 1 ? 'one' : 'outdated',
      data: { count: outdated.length, rows: outdated.length > 10 ? `${rows.join(', ')}…` : rows.join(', ') },
      cell: { sheet, row: first.row, column: titleColumn },
      activity: outdated.length === 1 ? first.activity : null,
      fix: { title: 'Pintar la cuadrícula', edits: paintGrid(workbook, calendar, grid, paint) },
    };
  },
});
