import { defineRole } from './role';

/** How far the activity is, in words: "Estatus", "Situación" over "En proceso", "Concluida". */
export default defineRole({
  id: 'status',
  words:
    /^(?:estatus|status|situacion(?: actual)?|semaforo|estado (?:actual|que guarda|de avance|de la actividad)|(?:estatus|status) (?:de |del )?(?:la )?(?:actividad|avance|entregable|cumplimiento))$/,
  likely: /^(?:estado|cumplimiento|cumplida|concluida|hecho|realizado)$/,
  cells: ['status'],
  place: 'anywhere',
  byCells: 0.6,
});
