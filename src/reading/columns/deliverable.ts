import { defineRole } from './role';

const DELIVERABLE = '(?:entregables?|entreg|entr|productos?|prod|documentos?|doc|documentacion|evidencias?)';

/** What is handed in: "Entregable", "Producto", "Documentos generados". */
export default defineRole({
  id: 'deliverable',
  words: new RegExp(
    `^${DELIVERABLE}(?: (?:(?:o|y|a) )?(?:${DELIVERABLE}|esperados?|entregar|generados?|soporte))?$`,
  ),
  likely: new RegExp(`^${DELIVERABLE} .*$`),
  cells: ['text', 'few-words'],
  place: 'anywhere',
});
