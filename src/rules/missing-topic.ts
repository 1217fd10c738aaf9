import { wholePlan } from './evidence/folding';
import { defineRule } from './rule';

/** A topic that the work plan has to cover and no activity does. */
export default defineRule({
  id: 'missing-topic',
  severity: 'error',
  title: 'Tema del plan de trabajo sin actividad',
  why: 'El plan de trabajo debe considerar, al menos, los temas que enumeran los lineamientos, cada uno con una actividad o más.',
  citation: 'Anexo 13, Lineamientos del PREP (contenido del plan de trabajo)',
  example: {
    before: '(ninguna actividad sobre capacitación)',
    after: 'Contratar y capacitar al personal de apoyo',
  },
  messages: {
    missing: 'Ninguna actividad trata el tema «{topic}».',
  },
  *check({ compliance: seen }) {
    const compliance = wholePlan(seen);
    if (compliance === null) return;
    for (const { topic, activities } of compliance.topics) {
      if (activities.length === 0) yield { messageId: 'missing', data: { topic: topic.title }, cell: null };
    }
  },
});
