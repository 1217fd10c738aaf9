import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** When it took place in fact; progress, never the plan: "Fecha real". */
export default defineRole({
  id: 'actualPeriod',
  words: dated('actual', 'whole'),
  likely: dated('actual', 'whole', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'actual', side: 'whole' },
});
