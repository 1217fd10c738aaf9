import { shownCode } from '../calendar/activityCode';
import type { ActivityCode } from '../calendar/activityCode';
import type { NumberedActivity } from '../calendar/numbering';
import { numberings } from '../calendar/numbering';
import type { CellRef } from '../snapshot/address';
import { a1 } from '../snapshot/address';
import { defineRule } from './rule';

const cellOf = ({ activity }: NumberedActivity): CellRef => activity.cells.code ?? activity.cells.title;

/** Two activities with the same number. */
export default defineRule({
  id: 'duplicate-code',
  severity: 'warning',
  title: 'Número repetido',
  why: 'Con dos actividades del mismo número nadie sabe a cuál se refiere un acuerdo o un informe, ni cuál es su fila en el calendario.',
  citation: 'Buena práctica',
  example: { before: '27, 28, 28, 30', after: '27, 28, 29, 30' },
  messages: {
    repeated: 'El número {code} ya está en {other}.',
  },
  *check({ calendar }) {
    for (const run of numberings(calendar)) {
      const first = new Map<ActivityCode, CellRef>();
      for (const numbered of run) {
        const cell = cellOf(numbered);
        const { activity, code } = numbered;
        const other = first.get(code);
        if (other === undefined) first.set(code, cell);
        else
          yield {
            messageId: 'repeated',
            data: { code: shownCode({ ...activity, code }) ?? code, other: a1(other.row, other.column) },
            cell,
            activity,
          };
      }
    }
  },
});
