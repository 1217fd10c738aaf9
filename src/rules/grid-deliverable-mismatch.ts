import { foldText } from '../calendar/foldedText';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { editCell } from '../snapshot/edit';
import type { CellRef } from '../snapshot/address';
import { separateGrid } from '../grid/separateGrid';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';

function writeDeliverable({ workbook }: RuleContext, at: CellRef, deliverable: string): Fix | null {
  const sheet = sheetNamed(workbook, at.sheet);
  if (sheet && cellAt(sheet, at.row, at.column)?.formula !== undefined) return null;
  const edit = editCell(workbook, at, { value: deliverable });
  return edit && { title: `Escribir «${deliverable}», como en el plan`, edits: [edit] };
}

/** A row of the grid whose deliverable is not the plan's, case and punctuation aside. */
export default defineRule({
  id: 'grid-deliverable-mismatch',
  severity: 'warning',
  title: 'Entregable distinto en el plan y en la cuadrícula',
  why: 'El documento del plan lleva las dos listas; si prometen cosas distintas, nadie sabe cuál vale.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: { before: 'Cuadrícula: Invitación; plan: Informe', after: 'Los dos: Informe' },
  messages: {
    mismatch: 'El entregable es «{grid}» y en el plan es «{plan}».',
    blank: 'El entregable está en blanco y en el plan es «{plan}».',
  },
  *check(context) {
    const separate = separateGrid(context.calendar);
    if (separate === null || separate.grid.deliverableColumn === null) return;
    const { sheet, deliverableColumn } = separate.grid;
    for (const { row, activity } of separate.joined) {
      const plan = activity.deliverable;
      if (plan === null || foldText(plan) === foldText(row.deliverable ?? '')) continue;
      const cell = { sheet, row: row.row, column: deliverableColumn };
      yield {
        messageId: row.deliverable === null ? 'blank' : 'mismatch',
        data: { grid: row.deliverable ?? '', plan },
        cell,
        activity,
        fix: writeDeliverable(context, cell, plan),
      };
    }
  },
});
