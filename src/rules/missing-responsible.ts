import { blankFields } from './evidence/blankFields';
import { defineRule } from './rule';

/** An activity whose responsible area is blank where the others name theirs. */
export default defineRule({
  id: 'missing-responsible',
  severity: 'warning',
  title: 'Actividad sin responsable',
  why: 'Nadie responde por una actividad que no tiene área responsable.',
  citation: 'Buena práctica',
  example: { before: '(vacío)', after: 'Instancia interna' },
  messages: {
    blank: 'La actividad «{title}» no tiene área responsable.',
  },
  *check(context) {
    yield* blankFields(context, 'responsible', 'blank');
  },
});
