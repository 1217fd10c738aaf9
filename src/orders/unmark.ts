import { counted } from '../spanish/counted';
import { changeMarks } from './marking';
import { defineOrder } from './order';

/** Take every mark away: the cells have again the fill that they had. */
export const unmark = defineOrder({
  id: 'unmark',
  title: 'quitar marcas',
  carryOut: (means, _asked: object, current) => changeMarks(means, current, []),
  told: ({ deed: { cells } }) => `Se quitaron las marcas de ${counted(cells, 'celda', 'celdas')}.`,
});
