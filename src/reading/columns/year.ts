import { defineRole } from './role';

/** The year of the row's dates. */
export default defineRole({
  id: 'year',
  words: /^(?:ano|ejercicio)$/,
  cells: ['year'],
  place: 'anywhere',
  needsCells: true,
});
