import { defineRole } from './role';

const DELIVERABLE = '(?:entregables?|entreg|entr|productos?|prod|documentos?|doc|documentacion|evidencias?)';

/** What is handed in: "Entregable", "Producto", "Documentos generados". */
export default defineRole({
  id: 'deliverable',
  words: new RegExp(
    `^${DELIVERABLE}(?: (?:(?:o|y|a) )?(?:${DELIVERABLE}|esperados?|entregar|generados?|soporte))?$`,
  ),
  likely: new RegExp(
    `^${DELIVERABLE} .*$|^(?:resultados?(?: \\p{L}+)?|medios? de verificacion|(?:nombre del? )?(?:el )?(?:documento|entregable|producto)|que se (?:obtiene|entrega|genera|produce)|soporte(?: documental)?|insumos? generados?)$`,
    'u',
  ),
  cells: ['document', 'text', 'few-words'],
  place: 'anywhere',
  byCells: 0.45,
});
