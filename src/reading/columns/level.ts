import { defineRole } from './role';

/** Levels (1, 2, 3), or the numbers themselves where no other column has them. */
export default defineRole({
  id: 'level',
  words: /^nivel$/,
  cells: ['level', 'code'],
  place: 'before-title',
});
