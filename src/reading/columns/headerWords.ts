import type { ActivityKind } from '../../calendar/calendar';
import { foldText } from '../../calendar/foldedText';

/** What a column of a list of activities holds. */
export type ColumnRole =
  | 'code'
  | 'title'
  | 'subtitle'
  | 'year'
  | 'day'
  | 'deliverable'
  | 'responsible'
  | 'start'
  | 'end'
  | 'period'
  | 'topic';

/** What a header says: the role of its column, how sure, and whether it speaks of sessions or drills. */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  /** 2: the field's own word; 1: a word that could mean something else too. */
  readonly weight: 1 | 2;
  readonly kind: ActivityKind;
}

/** "Inicio", "Fecha de inicio", "F. inicio": a word for one end of a period, perhaps with "fecha" before it. */
const endWord = (words: string): string => `(?:(?:fecha|f|dia) (?:de |del? )?(?:la )?)?(?:${words})`;

const START = endWord('inicio|ini|inicial|inicia|iniciar|comienzo|comienza|arranque');
const END = endWord(
  'termino|term|terminacion|fin|final|finaliza|finalizacion|termina|conclusion|conclusiones|concluye|cierre|limite|vencimiento|entrega|compromiso',
);
const DELIVERABLE = '(?:entregables?|entreg|entr|productos?|prod|documentos?|doc|documentacion|evidencias?)';
const TITLE =
  '(?:actividad|actividades|activ|act|tareas?|accion|acciones|sesion|sesiones|reunion|reuniones|simulacros?)';
const OWNER =
  '(?:responsables?|ejecutor[ae]s?|encargad[oa]s?|resp|unidad(?:es)?|areas?|organos?|instancias?|direccion(?:es)?)';
const NUMBER = '(?:num|no|n|numero|nivel|consecutivo|cons|clave|folio|id|numeral|numeracion|item)';

/** Patterns over the folded header, first match wins; the weaker ones come last. */
const PATTERNS: readonly { role: ColumnRole; weight: 1 | 2; pattern: RegExp }[] = [
  {
    role: 'code',
    weight: 2,
    pattern: new RegExp(
      `^${NUMBER}(?: (?:de |del |de la )?(?:act|actividad|actividades|sesion|reunion|simulacro|tarea|orden|consecutivo|progresivo|cons))?$`,
    ),
  },
  { role: 'start', weight: 2, pattern: new RegExp(`^${START}$|^(?:del|desde|de)$`) },
  {
    role: 'end',
    weight: 2,
    pattern: new RegExp(`^${END}$|^(?:al|hasta|a|plazo|plazo limite|plazo de entrega)$`),
  },
  {
    role: 'deliverable',
    weight: 2,
    pattern: new RegExp(
      `^${DELIVERABLE}(?: (?:(?:o|y|a) )?(?:${DELIVERABLE}|esperados?|entregar|generados?|soporte))?$`,
    ),
  },
  {
    role: 'responsible',
    weight: 2,
    pattern: new RegExp(
      `^(?:(?:personas?|puestos?) )?${OWNER}(?: (?:(?:o|y|u) )?(?:${OWNER}|administrativas?|(?:de la |del |de su )?(?:actividad|directo|entregable|ejecucion)))?$`,
    ),
  },
  { role: 'subtitle', weight: 2, pattern: /^sub ?(?:actividad|actividades|tareas?|acciones)$/ },
  {
    role: 'title',
    weight: 2,
    pattern: new RegExp(
      `^(?:(?:descripcion|nombre) (?:de )?(?:la |las )?)?${TITLE}(?: (?:(?:o|y) )?(?:${TITLE}|(?:a|por) (?:realizar|desarrollar|ejecutar)|prep|del prep|principales|programadas?|especificas?))?$|^descripcion$`,
    ),
  },
  {
    role: 'period',
    weight: 2,
    pattern:
      /^(?:periodos?|mes|meses|fechas?|calendarizacion|temporalidad|vigencia|programacion|plazos?)(?: \p{L}+){0,5}$|^cuando$/u,
  },
  { role: 'year', weight: 2, pattern: /^(?:ano|ejercicio)$/ },
  { role: 'day', weight: 2, pattern: /^dias?$/ },
  {
    role: 'topic',
    weight: 2,
    pattern: /^(?:temas?|asuntos?|orden del dia|temas? a tratar|observaciones|comentarios|notas?)$/,
  },
  { role: 'code', weight: 1, pattern: /^(?:(?:num|no|numero)(?: \p{L}+){0,4}|punto|inciso|partida)$/u },
  {
    role: 'title',
    weight: 1,
    pattern:
      /^(?:concepto|rubro|etapa|proyecto|hito|evento|entidad|entidades|estado|asunto|(?:actividad|actividades|descripcion|tareas?) .*|tipo de sesion)$/,
  },
  { role: 'start', weight: 1, pattern: new RegExp(`^${START} .*$`) },
  { role: 'end', weight: 1, pattern: new RegExp(`^${END} .*$`) },
  { role: 'deliverable', weight: 1, pattern: new RegExp(`^${DELIVERABLE} .*$`) },
  { role: 'responsible', weight: 1, pattern: new RegExp(`^${OWNER} .*$`) },
];

/** Headers of sheets that are no plan, though they have dates and descriptions: logs, directories, budgets, risks. */
const FOREIGN =
  /^(?:version(?:es)?|revision(?:es)?|autor(?:es)?|elaboro|modifico|aprobo|cambios?|motivo(?: .*)?|descripcion (?:de |del |de los )?(?:cambios?|riesgos?|modificacion(?:es)?)|cargo|puesto|telefonos?|extension|ext|correos?(?: .*)?|email|nombres?(?: .*)?|costos?(?: .*)?|importe|monto|precio(?: .*)?|cantidad|presupuesto|subtotal|iva|proveedor(?:es)?|unidad de medida|riesgos?|probabilidad|impacto|mitigacion|destinatario|remitente|oficio|(?:no|num|numero) de oficio|asistencia|firma|rubrica|hoja|pagina|fundamento(?: legal)?|festividad)$/;

/** True for a header that belongs to a list of another kind: a log of changes, a directory, a budget. */
export function isForeignHeader(text: string): boolean {
  return FOREIGN.test(foldHeader(text));
}

const OTHER_LISTS =
  /\b(?:control de (?:cambios|versiones)|versiones|bitacora|directorio|contactos?|presupuesto|costos|catalogos?|inhabiles|festivos|vacaciones|riesgos|asistencia|glosario|instrucciones|indice|oficios|correspondencia|listas)\b/;

/** True for the name of a sheet that holds a list of another kind: "Control de cambios", "Días inhábiles". */
export function isOtherList(sheetName: string): boolean {
  return OTHER_LISTS.test(foldText(sheetName));
}

/** A header as it is compared: words broken at the line's end joined, remarks in brackets left out, folded. */
function foldHeader(text: string, asTyped: string = foldText(text)): string {
  const whole = text.replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1').replace(/\([^)]*\)/g, ' ');
  return whole === text ? asTyped : foldText(whole) || asTyped;
}

/** Longest header that is looked at; anything longer is a text, not a header. */
const LONGEST_HEADER = 60;

/**
 * What a column's header means, or null when it is no header that we know.
 * "#" and "N°" are codes; "Fecha de Reunión" is the period of a session. Who has the folded text gives it too.
 */
export function meaningOfHeader(text: string, asTyped?: string): HeaderMeaning | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_HEADER) return null;
  if (/^(?:#|n[°º]\.?)$/i.test(trimmed)) return { role: 'code', weight: 2, kind: 'activity' };
  const folded = foldHeader(trimmed, asTyped);
  const found = PATTERNS.find(({ pattern }) => pattern.test(folded));
  return found ? { role: found.role, weight: found.weight, kind: kindOfHeader(folded) } : null;
}

/** Whether a folded header speaks of drills, of sessions or meetings, or of activities. */
export function kindOfHeader(folded: string): ActivityKind {
  if (/\bsimulacros?\b/.test(folded)) return 'drill';
  return /\b(?:sesion|sesiones|reunion|reuniones)\b/.test(folded) ? 'session' : 'activity';
}
