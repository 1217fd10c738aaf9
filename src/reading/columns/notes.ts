import { defineRole } from './role';

/** Remarks about the row: "Observaciones", "Notas". */
export default defineRole({
  id: 'notes',
  words: /^(?:observaciones|comentarios|notas?)$/,
  cells: ['text'],
  place: 'anywhere',
});
