import type { ActivityKind } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';

/** What a column of a list of activities holds. */
export type ColumnRole =
  'code' | 'title' | 'deliverable' | 'responsible' | 'start' | 'end' | 'period' | 'topic';

/** What a header says: the role of its column, how sure, and whether it speaks of sessions or drills. */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  /** 2: the field's own word; 1: a word that could mean something else too. */
  readonly weight: 1 | 2;
  readonly kind: ActivityKind;
}

/** Patterns over the folded header, first match wins; the weaker ones come last. */
const PATTERNS: readonly { role: ColumnRole; weight: 1 | 2; pattern: RegExp }[] = [
  {
    role: 'code',
    weight: 2,
    pattern:
      /^(?:num|no|n|numero|nivel|consecutivo|cons|clave|folio|id|numeral|numeracion)(?: (?:de |del |de la )?(?:act|actividad|actividades|sesion|reunion|simulacro|tarea|orden|consecutivo|progresivo|cons))?$/,
  },
  {
    role: 'start',
    weight: 2,
    pattern:
      /^(?:fecha (?:de |del? )?)?(?:inicio|inicial|inicia|comienzo|arranque)(?: (?:de la actividad|programado|planeado|actividad))?$|^(?:del|desde|de)$/,
  },
  {
    role: 'end',
    weight: 2,
    pattern:
      /^(?:fecha (?:de |del? )?)?(?:termino|terminacion|fin|final|finaliza|termina|conclusion|conclusiones|cierre|limite|vencimiento|entrega|compromiso)(?: (?:de la actividad|programado|planeado|de entrega|actividad))?$|^(?:al|hasta|a|plazo|plazo limite|plazo de entrega)$/,
  },
  {
    role: 'deliverable',
    weight: 2,
    pattern:
      /^(?:entregables?|productos?(?: o entregables?)?|productos? entregables?|productos? esperados?|documentos?(?: entregables?)?|entregables? o (?:productos?|documentos?)|evidencias?)$/,
  },
  {
    role: 'responsible',
    weight: 2,
    pattern:
      /^(?:areas?|organos?|unidad|unidades|instancias?|personas?|puestos?)?(?: o (?:area|organo|unidad|instancia))? ?(?:responsables?|ejecutora?s?|encargad[oa]s?)(?: (?:de la actividad|directo|del entregable|de su ejecucion))?$|^(?:unidad|area|areas|organo|instancia)$/,
  },
  {
    role: 'title',
    weight: 2,
    pattern:
      /^(?:descripcion (?:de )?(?:la |las )?)?(?:actividad|actividades|tarea|tareas|acciones|accion|sesion|sesiones|reunion|reuniones|simulacro|simulacros)(?: (?:a (?:realizar|desarrollar|ejecutar)|prep|del prep|principales|programadas?|especificas?))?$|^descripcion$|^nombre de (?:la )?(?:actividad|tarea)$/,
  },
  {
    role: 'period',
    weight: 2,
    pattern:
      /^(?:periodos?|mes|meses|fechas?|calendarizacion|temporalidad|vigencia|programacion)(?: (?:o|y|de|del|en que|para|mes|fecha|periodo|la|su|se|ejecucion|realizacion|realiza|cumplimiento|celebracion|programada|programado|reunion|sesion|simulacro|ejecutar|propuesta|tentativa|\p{L}+))*$/u,
  },
  {
    role: 'topic',
    weight: 2,
    pattern: /^(?:temas?|asuntos?|orden del dia|temas? a tratar|observaciones|comentarios|notas?)$/,
  },
  { role: 'code', weight: 1, pattern: /^(?:num|no|numero)(?: \p{L}+)*$/u },
  {
    role: 'title',
    weight: 1,
    pattern:
      /^(?:concepto|rubro|etapa|proyecto|hito|evento|entidad|entidades|estado|asunto|actividad .*|actividades .*|descripcion .*|tipo de sesion)$/,
  },
  { role: 'start', weight: 1, pattern: /^(?:fecha (?:de )?)?inicio .*$/ },
  { role: 'end', weight: 1, pattern: /^(?:fecha (?:de )?)?(?:termino|fin|limite|entrega) .*$/ },
  { role: 'responsible', weight: 1, pattern: /^responsables? .*$|^area .*$/ },
];

/** Longest header that is looked at; anything longer is a text, not a header. */
const LONGEST_HEADER = 60;

/**
 * What a column's header means, or null when it is no header that we know.
 * "#" and "N°" are codes; "Fecha de Reunión" is the period of a session.
 */
export function meaningOfHeader(text: string): HeaderMeaning | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_HEADER) return null;
  if (/^(?:#|n[°º]\.?)$/i.test(trimmed)) return { role: 'code', weight: 2, kind: 'activity' };
  const folded = foldText(trimmed);
  const found = PATTERNS.find(({ pattern }) => pattern.test(folded));
  return found ? { role: found.role, weight: found.weight, kind: kindOfHeader(folded) } : null;
}

/** Whether a folded header speaks of drills, of sessions or meetings, or of activities. */
export function kindOfHeader(folded: string): ActivityKind {
  if (/\bsimulacros?\b/.test(folded)) return 'drill';
  return /\b(?:sesion|sesiones|reunion|reuniones)\b/.test(folded) ? 'session' : 'activity';
}
