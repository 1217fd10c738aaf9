import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The whole period, or the day, as it was planned at first: "Fecha original", "Periodo anterior". */
export default defineRole({
  id: 'originalPeriod',
  words: dated('original', 'whole'),
  likely: dated('original', 'whole', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'original', side: 'whole' },
});
