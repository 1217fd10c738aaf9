import { numberings } from '../calendar/numbering';
import { grouped } from '../snapshot/grouped';
import { describeCell } from '../snapshot/address';
import { editCell } from '../snapshot/edit';
import type { CodeCell, CodeStyle } from './evidence/codeStyle';
import { codeCells, sameStyle, styleFor } from './evidence/codeStyle';
import { listCells } from './evidence/listWords';
import type { Report, RuleContext } from './rule';
import { defineRule } from './rule';

interface Uneven extends CodeCell {
  readonly right: string;
}

/** Codes that are written in another style than those of their level. */
function unevenCodes(codes: readonly CodeCell[], all: readonly CodeCell[], sheet: string): Uneven[] {
  const styles = new Map<number, CodeStyle>();
  return codes.flatMap((code) => {
    const style = styles.get(code.level) ?? styleFor(all, sheet, code.level);
    styles.set(code.level, style);
    if (sameStyle(code.style, style)) return [];
    return [{ ...code, right: `${style.before}${code.core}${style.after}` }];
  });
}

/** Cells whose code lost a zero: its own rule rewrites them whole. */
function lostZeroCells({ calendar }: RuleContext): Set<string> {
  const lost = numberings(calendar).flatMap((run) => run.filter(({ lostZero }) => lostZero));
  return new Set(
    lost.flatMap(({ activity }) => (activity.cells.code ? [describeCell(activity.cells.code)] : [])),
  );
}

function reportOf({ workbook }: RuleContext, uneven: readonly Uneven[]): Report[] {
  const [first] = uneven;
  if (!first) return [];
  const edits = uneven.flatMap(
    ({ cell, right }) => editCell(workbook, cell, { value: right, numberFormat: '@' }) ?? [],
  );
  return [
    {
      messageId: 'uneven',
      data: {
        count: uneven.length,
        cells: listCells(uneven.map(({ cell }) => cell)),
        text: first.text,
        right: first.right,
      },
      cell: first.cell,
      fix: { title: 'Escribir los números de la misma manera', edits },
    },
  ];
}

/** Numbers of activities typed in different manners. */
export default defineRule({
  id: 'code-style',
  severity: 'info',
  title: 'Numeración escrita de varias maneras',
  why: 'Unos números llevan punto final y otros no, o llevan puntos de más: se lee mal en el documento y dificulta buscar.',
  citation: 'Buena práctica',
  example: { before: '20., 20.1, 21., 21.1.', after: '20., 20.1., 21., 21.1.' },
  messages: {
    uneven:
      'Números escritos de otra manera que los demás: {count} ({cells}). Por ejemplo, «{text}» en lugar de «{right}».',
  },
  *check(context) {
    const lost = lostZeroCells(context);
    const codes = codeCells(context.workbook, context.calendar).filter(
      ({ cell }) => !lost.has(describeCell(cell)),
    );
    for (const [sheet, here] of grouped(codes, ({ cell }) => cell.sheet)) {
      yield* reportOf(context, unevenCodes(here, codes, sheet));
    }
  },
});
