import { defineRole } from './role';

/** Titles of sub-activities in a column of their own: "Subactividad". */
export default defineRole({
  id: 'subtitle',
  words: /^sub ?(?:actividad|actividades|tareas?|acciones)$/,
  cells: ['text'],
  place: 'after-title',
});
