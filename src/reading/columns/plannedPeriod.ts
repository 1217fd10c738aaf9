import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The whole period, or the day, as planned, said so beside other dates: "Fecha programada", "Planeado". */
export default defineRole({
  id: 'plannedPeriod',
  words: dated('planned', 'whole'),
  likely: dated('planned', 'whole', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'planned', side: 'whole' },
});
