import { documentsAsked, documentsNotFound } from './evidence/folding';
import { defineRule } from './rule';

/** A plan of a few rows of a few weeks: what it lacks may well stand elsewhere, and is said in one line. */
export default defineRule({
  id: 'part-of-plan',
  severity: 'warning',
  title: 'Parece una parte del plan',
  why: 'Con pocos documentos y pocas semanas no puede decirse qué le falta al plan: lo demás puede estar en otro libro. Revise aquí el plan completo, o compruebe que no falten hojas.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: 'Seis renglones de mayo',
    after: 'El plan completo, de septiembre a julio',
  },
  messages: {
    part: 'Parece una parte del plan: no se encontraron {missing} de los {asked} documentos que piden los lineamientos, y por eso no se señalan uno por uno.',
  },
  *check({ compliance }) {
    if (compliance?.foldedBy !== 'part') return;
    const details = documentsNotFound(compliance);
    const data = { missing: details.length, asked: documentsAsked(compliance) };
    yield { messageId: 'part', data, cell: null, details };
  },
});
