import { comparedPlan } from './evidence/folding';
import { defineRule } from './rule';

/** Nothing in the plan says whether a third party helps, which decides whether document 10 is asked for. */
export default defineRule({
  id: 'condition-unclear',
  severity: 'info',
  title: 'No se sabe si participa un tercero',
  why: 'El instrumento jurídico con el tercero se exige solo cuando un tercero auxilia al Instituto; el plan debe decirlo.',
  citation: 'Anexo 13, Lineamientos del PREP, numeral 33 (modalidad e instrumento con el tercero)',
  example: {
    before: 'Documento de modalidad',
    after: 'Documento que informa que el OPL implementa el PREP por sí mismo',
  },
  messages: {
    unclear:
      'El plan no dice si el PREP se implementa con el apoyo de un tercero; dígalo en la actividad o en el panel.',
  },
  *check({ compliance: seen }) {
    const compliance = comparedPlan(seen);
    if (compliance?.conditions.thirdParty !== 'unclear') return;
    const modality = compliance.requirements.find(({ document }) => document.requirement.id === 'modalidad');
    // Where the document itself is missing that is the finding; this one would say it twice.
    if (modality?.status === 'missing') return;
    const activity = modality?.match.counted ?? null;
    yield { messageId: 'unclear', cell: activity?.cells.title ?? null, activity };
  },
});
