import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The day when it ended in fact; progress, never the plan: "Término real". */
export default defineRole({
  id: 'actualEnd',
  words: dated('actual', 'end'),
  likely: dated('actual', 'end', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'actual', side: 'end' },
});
