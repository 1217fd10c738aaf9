import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The last day as it was planned at first: "Término original". */
export default defineRole({
  id: 'originalEnd',
  words: dated('original', 'end'),
  likely: dated('original', 'end', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'original', side: 'end' },
});
