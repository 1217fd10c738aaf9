import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The whole period, or the day, after a change: "Fecha modificada", "Reprogramación". */
export default defineRole({
  id: 'modifiedPeriod',
  words: dated('modified', 'whole'),
  likely: dated('modified', 'whole', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'modified', side: 'whole' },
});
