import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The day when it began in fact; progress, never the plan: "Inicio real". */
export default defineRole({
  id: 'actualStart',
  words: dated('actual', 'start'),
  likely: dated('actual', 'start', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'actual', side: 'start' },
});
