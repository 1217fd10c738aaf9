import { citationOf } from '../lineamientos/citation';
import { comparedPlan } from './evidence/folding';
import { defineRule } from './rule';

/** The document that tells and the one that hangs on it. */
const DECIDED_BY: readonly string[] = ['modalidad', 'instrumento-tercero'];

/** Nothing in the plan says whether a third party helps, which decides whether document 10 is asked for. */
export default defineRule({
  id: 'condition-unclear',
  severity: 'info',
  title: 'No se sabe si participa un tercero',
  why: 'El instrumento jurídico con el tercero se pide solo cuando un tercero auxilia al Instituto, y por el plan no se sabe.',
  citation: 'Anexo 13, numeral 33, entregables 7 y 10',
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
    const { edition } = compliance;
    const numbers = edition.requirements
      .filter(({ id }) => DECIDED_BY.includes(id))
      .map(({ number }) => number);
    const modality = compliance.requirements.find(({ document }) => document.requirement.id === 'modalidad');
    // Where the document itself is missing that is the finding; this one would say it twice.
    if (modality?.status === 'missing') return;
    const activity = modality?.match.counted ?? null;
    yield {
      messageId: 'unclear',
      cell: activity?.cells.title ?? null,
      activity,
      citation: citationOf(edition, numbers),
    };
  },
});
