import { shownCode } from '../calendar/activityCode';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { editCell } from '../snapshot/edit';
import type { JoinedRow, SeparateGrid } from '../grid/separateGrid';
import { separateGrid } from '../grid/separateGrid';
import { codeEnding } from './evidence/codeStyle';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';

/** Writes the plan's number in the grid, with the ending that the cell has ("35…" → "36…"), a number as a number. */
function writeCode(
  { workbook }: RuleContext,
  { grid }: SeparateGrid,
  { row }: JoinedRow,
  code: string,
): Fix | null {
  const { codeColumn, sheet } = grid;
  if (codeColumn === null) return null;
  const at = { sheet, row: row.row, column: codeColumn };
  const snapshot = sheetNamed(workbook, sheet);
  const held = snapshot && cellAt(snapshot, at.row, at.column);
  if (held?.formula !== undefined) return null;
  const ending = codeEnding(row.codeText ?? '');
  const numeric = typeof held?.value === 'number' && /^\d+$/.test(code);
  const edit = editCell(
    workbook,
    at,
    numeric ? { value: Number(code) } : { value: `${code}${ending}`, numberFormat: '@' },
  );
  return edit && { title: `Escribir ${code}, su número en el plan`, edits: [edit] };
}

/** A row of the grid numbered otherwise than its activity in the plan. */
export default defineRule({
  id: 'grid-code-mismatch',
  severity: 'warning',
  title: 'Número distinto en el plan y en la cuadrícula',
  why: 'Con números distintos nadie sabe de qué actividad habla una observación.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: { before: 'Cuadrícula: 35; plan: 36', after: 'Los dos: 36' },
  messages: {
    mismatch: 'La fila tiene el número {grid} y en el plan la actividad es la {plan}.',
    blank: 'La fila no tiene número y en el plan la actividad es la {plan}.',
  },
  *check(context) {
    const separate = separateGrid(context.calendar);
    if (separate === null || separate.grid.codeColumn === null) return;
    const { sheet, codeColumn } = separate.grid;
    for (const joined of separate.joined) {
      const { row, activity } = joined;
      const code = shownCode(activity);
      if (code === null || row.code === activity.code) continue;
      yield {
        messageId: row.codeText === null ? 'blank' : 'mismatch',
        data: { grid: shownCode(row) ?? row.codeText ?? '', plan: code },
        cell: { sheet, row: row.row, column: codeColumn },
        activity,
        fix: writeCode(context, separate, joined, code),
      };
    }
  },
});
