import { defineRole } from './role';

/** The letter with which a deliverable was handed in: "Oficio", "No. de oficio de remisión". */
export default defineRole({
  id: 'evidence',
  words:
    /^(?:oficios?|(?:no|num|numero) (?:de )?oficio(?: \p{L}+){0,3}|se (?:remitio|envio|entrego) con|oficio (?:de )?(?:envio|entrega|remision|respuesta))$/u,
  cells: ['document', 'text', 'few-words'],
  place: 'anywhere',
});
