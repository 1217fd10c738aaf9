import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The first day after a change; it counts where it is filled: "Inicio modificado", "Nuevo inicio". */
export default defineRole({
  id: 'modifiedStart',
  words: dated('modified', 'start'),
  likely: dated('modified', 'start', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'modified', side: 'start' },
});
