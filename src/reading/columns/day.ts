import { defineRole } from './role';

/** The day of the month, beside a column of months. */
export default defineRole({
  id: 'day',
  words: /^dias?(?: (?:o|y) dias?)?(?: de (?:ejecucion|realizacion|la actividad|cada mes|trabajo))?$/,
  cells: ['days'],
  place: 'anywhere',
});
