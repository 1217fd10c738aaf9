import { documentInWords } from '../lineamientos/matching/documentWords';
import { listed } from '../spanish/listed';
import { comparedPlan } from './evidence/folding';
import { defineRule } from './rule';

/** Deadlines that had passed when the process began, said once: an election called a few months before the vote. */
export default defineRule({
  id: 'deadlines-before-process',
  severity: 'info',
  title: 'Plazos anteriores al inicio del proceso',
  why: 'En una elección extraordinaria el proceso empieza después de algunos plazos; el Instituto y el INE acuerdan los que rigen.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: 'Jornada 28 de noviembre de 2021; el proceso inicia en agosto',
    after: 'Plazos acordados para la elección extraordinaria',
  },
  messages: {
    before: 'El plazo de {count} documentos es anterior al inicio de este proceso: {documents}.',
    one: 'El plazo de «{documents}» es anterior al inicio de este proceso.',
  },
  *check({ compliance: seen }) {
    const compliance = comparedPlan(seen);
    if (compliance === null) return;
    const before = compliance.requirements.filter(
      ({ beforeProcess, status }) => beforeProcess && status !== 'not-applicable',
    );
    if (before.length === 0) return;
    const documents = listed(before.map(({ document }) => documentInWords(document)));
    yield {
      messageId: before.length === 1 ? 'one' : 'before',
      data: { count: before.length, documents },
      cell: null,
    };
  },
});
