import { MONTH_NAME_PATTERN } from '../../spanish/spanishWords';

const PROCESS =
  'proceso(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\\d{2} ?[-/] ?(?:20)?\\d{2})?';
const WEEKDAYS = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)';
const RATE =
  '(?:permanentes?|permanentemente|continu[oa]s?|continuamente|constante|periodic[oa](?:mente)?|(?:seman|quincen|mensu|bimestr|trimestr|cuatrimestr|semestr|anu)al(?:es|mente)?|diari[oa](?:mente)?)';
const HOUR = '\\d{1,2}(?::\\d{2})?(?: ?(?:h|hrs?|horas))?';

/** Several patterns as one, which is quicker to ask. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** Texts that stand for the whole process, or for every so often in it. */
const WHOLE = anyOf([
  /^(?:en adelante|indefinid[oa]|(?:por )?tiempo indefinido)$/,
  new RegExp(`^(?:(?:de )?(?:forma|manera|actividad) )?${RATE}$`),
  new RegExp(
    `^(?:cada|todos los|todas las) (?:dias?|semanas?|quincenas?|mes(?:es)?|bimestres?|trimestres?|${WEEKDAYS})$`,
  ),
  /^cada (?:\d{1,2}|dos|tres|cuatro|cinco|ocho|quince|tercer) (?:dias?|semanas?|mes(?:es)?|horas)$/,
  /^(?:una|dos|tres|cuatro|\d) ve(?:z|ces) (?:al|por|a la) (?:dia|semana|quincena|mes|bimestre|trimestre|ano)$/,
  new RegExp(`^(?:de )?${WEEKDAYS} a ${WEEKDAYS}(?:,? ?(?:de )?${HOUR} ?(?:-|a) ?${HOUR})?$`),
  /^(?:(?:a mas tardar|dentro de) )?(?:el |los )?(?:dias? )?(?:primeros )?(?:\d{1,2}|cinco|diez)(?: primeros)?(?: dias?)? (?:de |del )?(?:cada mes|mes siguiente)$/,
  /^(?:el )?[a-z]{5,7}(?: [a-z]{3,9}){1,2} de cada mes$/,
  /^(?:durante )?todo (?:el|su) (?:periodo|ano|tiempo|pel?)(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\d{2} ?[-/] ?(?:20)?\d{2})?$/,
  new RegExp(`^(?:durante )?todo (?:el|su) ${PROCESS}$`),
  new RegExp(`^durante (?:el|la) (?:${PROCESS}|operacion(?: electoral)?(?: local)?)$`),
]);

/** What a plan says where there is no date yet. */
const UNDECIDED = anyOf([
  /^[-_?.\s]+$/,
  /^(?:(?:pendientes? |fecha )?(?:por|de) (?:definir|confirmar|determinar|asignar|acordar|calendarizar|programar|establecer)(?:se)?|pendientes?|pte|sin fecha|n\.? ?\/?a|s\/?f|s\/?d|n\/?d|s\/n|no aplica|tbd|tbc|to be [a-z]{4,10}|x+)$/,
  /^(?:a|sin|no|se) (?:definir(?:a|se)?|definid[oa]|determinar(?:a)?|determinad[oa]|establecer(?:a)?|confirmar)(?: (?:posteriormente|despues|aun|todavia))?$/,
  /^(?:variable|indeterminad[oa]|abiert[oa]|ningun[oa]?|eventual(?:mente)?|ocasional(?:mente)?|esporadic[oa](?:mente)?|(?:fecha )?tentativ[oa]|fecha (?:pendiente|abierta)|unica vez)$/,
  /^sin fecha (?:definid|especific|determinad|establecid|fij|programad)[a-z]{1,3}$/,
  /^no (?:se requiere|es necesari[oa]|hay|existe|procede|corresponde)$/,
  /^(?:por|bajo|a) (?:evento|demanda|pedido)$/,
  /^(?:(?:lo|cuanto) antes(?: posible)?|(?:lo )?mas pronto posible|(?:de )?inmediat[oa]|a la brevedad(?: posible)?)$/,
  /^(?:cuando|segun|si|conforme) (?:se |sea |asi se )?(?:requieran?|necesari[oa]s?|necesiten?|soliciten?|presenten?|corresponda|proceda|aplique|amerite)$/,
  /^(?:solo )?(?:en |de )(?:su caso|caso de (?:ser necesari[oa]|requerirse|que se requiera)|ser (?:necesari[oa]|el caso))$/,
]);

/** What opens a text that puts a date off until something is decided or has happened. */
const CONDITION = anyOf([
  /^(?:a (?:solicitud|peticion|requerimiento|demanda|reserva) |sujet[oa] a |en funcion de |en terminos de |dependiendo de )/,
  /^(?:cuando |en cuanto |(?:de )?conform(?:e|idad) |de acuerdo |segun |una vez |tras )/,
  /^(?:previ[oa]|posterior|anterior|inmediata)(?:mente)? /,
  /^con (?:posterioridad|anterioridad|antelacion|anticipacion) /,
  /^(?:despues|antes) (?:de|del) /,
  /^(?:al|a|hasta|desde) (?:(?:el|la|su) )?(?:termino|concluir|conclusion|finalizar|finalizacion|terminar|cierre|inicio|iniciar|aprobar|firmar|firma|agotar|entrega|recepcion|dia siguiente)(?: |se |$)/,
  /^(?:a partir|desde|dentro) (?:de (?:la|su|el|los|las|que)|del) /,
  /^desde (?:la|que) /,
  /^(?:dentro del?|en (?:el|los)) (?:plazos?|terminos?|periodos?|tiempos?) /,
  /^en las? fechas? (?:que|en que|establecid|senalad)/,
  /^en (?:cada|la|las) (?:sesion|sesiones|reunion|reuniones)(?: |$)/,
  /^(?:durante (?:la|el|las|los|su|cada) |pendientes? (?:de|por|a) |(?:fecha )?por [a-z]{3,12}[aei]r(?:se)?(?: |$))/,
]);

/** So many days before or after something. */
const COUNTED =
  /^(?:a mas tardar |hasta |con )?(?:(?:dentro|durante|en|a) )?(?:(?:de|el|los|las|al|la) ){0,2}(?:(?:primer[oa]?s? )?(?:\d{1,3}|[a-z]{2,12}) )?(?:dias?|semanas?|mes(?:es)?|horas?)(?: (?:habiles|naturales|calendario|corridos))?(?: contad[oa]s)? (?:antes|previ[oa]s?|anterior(?:es)?|despues|posterior(?:es)?|siguientes?|a partir|(?:de |con )(?:anticipacion|antelacion|anterioridad)) (?:de|del|a|al) ([a-z ,.]+)$/;

/** "A los 5 días de su aprobación". */
const DAYS_OF =
  /^a los (?:\d{1,3}|[a-z]{3,12}) dias(?: (?:habiles|naturales))? de (?:la|el|su|cada) [a-z ,.]+$/;

const NAMES_DAY = new RegExp(`\\d|\\b${MONTH_NAME_PATTERN}\\b|\\b(?:jornada|eleccion)\\b`);
/** What only a month would settle, so that a text with it is a date that lacks something. */
const NAMES_PART = new RegExp(
  `\\b(?:${WEEKDAYS}|semana|quincena|bimestre|trimestre|cuatrimestre|semestre)\\b`,
);

/** True for a plain text (`plainPeriodText`) that means the whole process: "permanente", "cada mes", "todo el proceso". */
export function isWholeProcess(text: string): boolean {
  return WHOLE.test(text);
}

/** True for a plain text that says that there is no date: "por definir", "cuando se requiera", "5 días después de su firma". */
export function isUndecided(text: string): boolean {
  if (UNDECIDED.test(text)) return true;
  const counted = COUNTED.exec(text);
  if (counted !== null) return !NAMES_DAY.test(counted[1] ?? '');
  if (DAYS_OF.test(text)) return true;
  return CONDITION.test(text) && !NAMES_DAY.test(text) && !NAMES_PART.test(text);
}

const OFTEN = new RegExp(`^${RATE} ?[,:;]? |^cada (?=${WEEKDAYS} )`);

/** A text without the word at its front that says how often: "diario, del 24 de mayo al 5 de junio"; null without one. */
export function behindRate(text: string): string | null {
  const often = OFTEN.exec(text);
  return often && text.slice(often[0].length).replace(/^[,:;\s]+/, '');
}
