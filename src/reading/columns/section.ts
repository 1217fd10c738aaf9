import { defineRole } from './role';

/** The stage that a row belongs to, in a column of its own, often merged over its rows: "Etapa", "Fase", "Eje". */
export default defineRole({
  id: 'section',
  words:
    /^(?:etapas?|fases?|ejes?|bloques?|apartados?|secciones|seccion|componentes?|vertientes?|modulos?|procesos?|lineas? de accion|macroactividad|grupo)(?: (?:del?|de la) \p{L}+)?$/u,
  cells: ['few-words', 'text'],
  place: 'before-title',
});
