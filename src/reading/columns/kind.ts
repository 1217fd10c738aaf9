import { defineRole } from './role';

/** What a row is, in a word: "Tipo" over "Actividad", "Simulacro", "Sesión". */
export default defineRole({
  id: 'kind',
  words:
    /^(?:tipo|clase|categoria|naturaleza)(?: (?:de|del?) (?:la )?(?:actividad|registro|evento|renglon|tarea))?$/,
  cells: ['row-kind'],
  place: 'anywhere',
  needsCells: true,
});
