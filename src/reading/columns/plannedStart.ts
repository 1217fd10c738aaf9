import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The first day as planned, said so beside other dates: "Inicio programado". */
export default defineRole({
  id: 'plannedStart',
  words: dated('planned', 'start'),
  likely: dated('planned', 'start', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'planned', side: 'start' },
});
