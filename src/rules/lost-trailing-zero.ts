import type { NumberedActivity } from '../calendar/numbering';
import { numberings } from '../calendar/numbering';
import { codeLevel } from '../calendar/activityCode';
import { editCell } from '../snapshot/edit';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import type { CodeCell } from './evidence/codeStyle';
import { codeCells, styleFor } from './evidence/codeStyle';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';

function fixOf(
  { workbook }: RuleContext,
  { activity, code }: NumberedActivity,
  codes: readonly CodeCell[],
): Fix | null {
  const at = activity.cells.code;
  if (at === null) return null;
  const sheet = sheetNamed(workbook, at.sheet);
  const held = sheet && cellAt(sheet, at.row, at.column);
  // The number may stand in the title, where there is nothing to rewrite.
  if (!held || held.value === null || held.formula !== undefined) return null;
  const { before, after } = styleFor(codes, at.sheet, codeLevel(code));
  const text = `${before}${code}${after}`;
  const edit = editCell(workbook, at, { value: text, numberFormat: '@' });
  return edit && { title: `Escribir «${text}» como texto`, edits: [edit] };
}

/** A code that Excel took for a number, so that 3.10 became 3.1. */
export default defineRule({
  id: 'lost-trailing-zero',
  severity: 'warning',
  title: 'Número que perdió su cero',
  why: 'Excel toma 3.10 por un número y lo muestra como 3.1: la subactividad queda con el número de otra.',
  citation: 'Buena práctica',
  example: { before: '3.9, 3.1, 3.11', after: '3.9, 3.10 (texto), 3.11' },
  messages: {
    lost: 'El número dice «{typed}», pero por su lugar es {code}: Excel le quitó el cero final.',
  },
  *check(context) {
    let codes: CodeCell[] | null = null;
    for (const numbered of numberings(context.calendar).flat()) {
      if (!numbered.lostZero) continue;
      codes ??= codeCells(context.workbook, context.calendar);
      const { activity, code } = numbered;
      yield {
        messageId: 'lost',
        data: { typed: activity.codeText ?? '', code },
        cell: activity.cells.code ?? activity.cells.title,
        activity,
        fix: fixOf(context, numbered, codes),
      };
    }
  },
});
