import { drillDays, mentionsDrills } from '../lineamientos/drills';
import { defineRule } from './rule';

/** A calendar with fewer drills than the lineamientos ask for. */
export default defineRule({
  id: 'too-few-drills',
  severity: 'error',
  title: 'Menos simulacros de los requeridos',
  why: 'Los acuerdos de muchos institutos, también para elecciones extraordinarias, prevén al menos tres simulacros.',
  citation: 'Reglamento de Elecciones, artículo 349, y Anexo 13 (sin confirmar)',
  example: { before: 'Simulacros: 16 y 23 de mayo', after: 'Simulacros: 16, 23 y 30 de mayo' },
  messages: {
    'too-few': 'El calendario tiene {count} de los {minimum} simulacros que se esperan.',
    'no-days': 'El plan menciona simulacros, pero no dice en qué días; se esperan al menos {minimum}.',
  },
  *check({ calendar, compliance }) {
    if (compliance === null) return;
    const { minimum, citation } = compliance.edition.drills;
    const days = drillDays(calendar);
    const { foldedBy } = compliance;
    // In a part of a plan the drills may stand elsewhere, unless it has some itself.
    if (foldedBy === 'part' ? !mentionsDrills(calendar) : foldedBy !== null) return;
    if (days.length >= minimum) return;
    if (days.length === 0 && mentionsDrills(calendar)) {
      yield { messageId: 'no-days', data: { minimum }, cell: null, severity: 'warning', citation };
      return;
    }
    const [first] = days;
    yield {
      messageId: 'too-few',
      data: { count: days.length, minimum },
      cell: first?.cell ?? null,
      citation,
      activity: first?.activity ?? null,
    };
  },
});
