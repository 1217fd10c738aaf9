import { wholePlan } from './evidence/folding';
import { defineRule } from './rule';

/** A topic that the work plan has to cover and no activity does. */
export default defineRule({
  id: 'missing-topic',
  severity: 'error',
  title: 'Tema del plan de trabajo sin actividad',
  why: 'El plan de trabajo trata ciertos temas, cada uno con una actividad o más; el que no tiene ninguna se olvida.',
  citation: 'Anexo 13, numeral 33, entregable 6',
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
      if (activities.length > 0) continue;
      const { title, citation } = topic;
      yield { messageId: 'missing', data: { topic: title }, cell: null, citation };
    }
  },
});
