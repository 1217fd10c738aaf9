import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

/** The first day as it was planned at first: "Inicio original", "Inicio" under "Fecha original". */
export default defineRole({
  id: 'originalStart',
  words: dated('original', 'start'),
  likely: dated('original', 'start', 2),
  cells: ['date', 'period'],
  place: 'after-title',
  dates: { version: 'original', side: 'start' },
});
