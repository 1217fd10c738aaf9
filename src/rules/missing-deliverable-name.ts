import { blankFields } from './evidence/blankFields';
import { defineRule } from './rule';

/** An activity whose deliverable is blank where the others name theirs. */
export default defineRule({
  id: 'missing-deliverable-name',
  severity: 'warning',
  title: 'Actividad sin entregable',
  why: 'Sin entregable no hay con qué comprobar que la actividad se cumplió, ni puede relacionarse con los documentos que se envían al INE.',
  citation: 'Buena práctica',
  example: { before: '(vacío)', after: 'Acuerdo' },
  messages: {
    blank: 'La actividad «{title}» no dice qué entrega.',
  },
  *check(context) {
    yield* blankFields(context, 'deliverable', 'blank');
  },
});
