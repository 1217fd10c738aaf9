import { defineRole } from './role';

/** How far the activity is, in parts of a hundred: "Avance", "% de avance". */
export default defineRole({
  id: 'progress',
  words:
    /^(?:avances?|porcentaje|progreso|completado|(?:porcentaje|grado|nivel) de (?:avance|cumplimiento)|de avance|avance (?:porcentual|real|actual)|completed?)$/,
  signs: /^%(?: (?:de )?(?:avance|completado|cumplimiento))?$/i,
  cells: ['percent', 'number'],
  place: 'anywhere',
  byCells: 0.5,
});
