import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The last day as planned, said so beside other dates: "Término programado", "Fin previsto". */
export default defineRole({
  id: 'plannedEnd',
  words: dated('planned', 'end'),
  likely: dated('planned', 'end', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'planned', side: 'end' },
});
