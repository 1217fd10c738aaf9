import { counted } from '../spanish/counted';
import { listed } from '../spanish/listed';
import type { Finding } from '../validation/validate';
import { changeMarks } from './marking';
import { defineOrder } from './order';

/**
 * Shade the cells of these findings by severity; marks of others go away. The fills they had are kept in the workbook,
 * so that the marks can be taken away another day. Month cells are left alone, and protected sheets that do not let cells be formatted, which is told.
 */
export const mark = defineOrder({
  id: 'mark',
  title: 'marcar',
  carryOut: (means, { findings }: { readonly findings: readonly Finding[] }, current) =>
    changeMarks(means, current, findings),
  told({ deed: { cells, closed } }) {
    const left =
      closed.length === 0
        ? ''
        : ` En ${listed(closed.map((name) => `«${name}»`))} no se marcó nada, porque la protección de la hoja no lo permite.`;
    return `Se marcaron ${counted(cells, 'celda', 'celdas')}. «Quitar marcas» les devuelve su relleno.${left}`;
  },
});
