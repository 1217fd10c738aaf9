import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The last day after a change; it counts where it is filled: "Nueva fecha límite", "Término reprogramado". */
export default defineRole({
  id: 'modifiedEnd',
  words: dated('modified', 'end'),
  likely: dated('modified', 'end', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'modified', side: 'end' },
});
