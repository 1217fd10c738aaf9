import { counted } from '../spanish/counted';
import type { Finding } from '../validation/validate';
import { changeMarks } from './marking';
import { defineOrder } from './order';

/**
 * Shade the cells of these findings by severity; marks of others go away. The fills they had are kept in the workbook,
 * so that the marks can be taken away another day. Month cells and protected sheets are left alone.
 */
export const mark = defineOrder({
  id: 'mark',
  title: 'marcar',
  carryOut: (means, { findings }: { readonly findings: readonly Finding[] }, current) =>
    changeMarks(means, current, findings),
  told: ({ deed: { cells } }) =>
    `Se marcaron ${counted(cells, 'celda', 'celdas')}. «Quitar marcas» les devuelve su relleno.`,
});
