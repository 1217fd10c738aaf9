import { MONTH_NAME_PATTERN } from '../../spanish/spanishWords';

const PROCESS =
  'proceso(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\\d{2} ?[-/] ?(?:20)?\\d{2})?';
const WEEKDAYS = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)';
const RATE =
  '(?:permanentes?|permanentemente|continu[oa]s?|continuamente|constante|periodic[oa](?:mente)?|(?:seman|quincen|mensu|bimestr|trimestr)al(?:es|mente)?|diari[oa](?:mente)?)';

/** Several patterns as one, which is quicker to ask. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** Texts that stand for the whole process, or for every so often in it. */
const WHOLE = anyOf([
  /^(?:en adelante|indefinid[oa]|(?:por )?tiempo indefinido)$/,
  new RegExp(`^(?:(?:de )?(?:forma|manera|actividad) )?${RATE}$`),
  new RegExp(`^(?:cada|todos los|todas las) (?:dias?|semanas?|mes(?:es)?|${WEEKDAYS})$`),
  /^cada (?:\d{1,2}|dos|tres|cuatro|cinco|ocho|quince|tercer) (?:dias?|semanas?|mes(?:es)?|horas)$/,
  new RegExp(`^(?:de )?${WEEKDAYS} a ${WEEKDAYS}$`),
  /^(?:(?:a mas tardar|dentro de) )?(?:el |los )?(?:dias? )?(?:primeros )?(?:\d{1,2}|cinco|diez)(?: primeros)?(?: dias?)? (?:de |del )?(?:cada mes|mes siguiente)$/,
  /^(?:el )?[a-z]{5,7}(?: [a-z]{3,9}){1,2} de cada mes$/,
  /^(?:durante )?todo (?:el|su) (?:periodo|ano|tiempo|pel?)(?: electoral)?(?: local)?(?: ordinario| extraordinario)?(?: 20\d{2} ?[-/] ?(?:20)?\d{2})?$/,
  new RegExp(`^(?:durante )?todo (?:el|su) ${PROCESS}$`),
  new RegExp(`^durante (?:el|la) (?:${PROCESS}|operacion(?: electoral)?(?: local)?)$`),
]);

/** What a plan says where there is no date yet. */
const UNDECIDED = anyOf([
  /^[-_?.\s]+$/,
  /^(?:(?:pendientes? |fecha )?(?:por|de) (?:definir|confirmar|determinar|asignar|acordar|calendarizar|programar|establecer)(?:se)?|pendientes?|pte|sin fecha|n\.?\/?a|s\/?f|s\/?d|n\/?d|s\/n|no aplica|tbd|tbc|x+|por definir fecha)$/,
  /^(?:a|sin|no|se) (?:definir(?:a|se)?|definid[oa]|determinar(?:a)?|determinad[oa]|establecer(?:a)?|confirmar)(?: (?:posteriormente|despues|aun|todavia))?$/,
  /^(?:variable|indeterminad[oa])$/,
  /^(?:cuando|segun|si|conforme) (?:se |sea |asi se )?(?:requieran?|necesari[oa]s?|necesiten?|soliciten?|presenten?|corresponda|proceda|aplique|amerite)$/,
  /^(?:solo )?(?:en |de )(?:su caso|caso de (?:ser necesari[oa]|requerirse|que se requiera)|ser (?:necesari[oa]|el caso))$/,
]);

/** What opens a text that speaks of something that has to happen first. */
const CONDITION =
  /^(?:a (?:solicitud|peticion|requerimiento|demanda) |una vez |(?:al|a) (?:termino|concluir|finalizar|terminar|cierre|inicio) (?:de|del|la|el) |sujet[oa] a |(?:conforme|de acuerdo|segun) (?:a|al|con|el|la) |(?:previ[oa]|posterior|anterior)(?:mente)? (?:a|al) |(?:despues|antes) (?:de|del) |tras )/;

/** So many days before or after something. */
const COUNTED =
  /^(?:a mas tardar |hasta )?(?:(?:dentro|durante|en|a) )?(?:(?:de|el|los|las|al|la) ){0,2}(?:(?:primer[oa]?s? )?(?:\d{1,3}|[a-z]{2,12}) )?(?:dias?|semanas?|mes(?:es)?|horas?)(?: (?:habiles|naturales|calendario|corridos))?(?: contad[oa]s)? (?:antes|previ[oa]s?|anterior(?:es)?|despues|posterior(?:es)?|siguientes?|a partir) (?:de|del|a|al) ([a-z ,.]+)$/;

const NAMES_DAY = new RegExp(`\\d|\\b${MONTH_NAME_PATTERN}\\b|\\b(?:jornada|eleccion)\\b`);

/** True for a plain text (`plainPeriodText`) that means the whole process: "permanente", "cada mes", "todo el proceso". */
export function isWholeProcess(text: string): boolean {
  return WHOLE.test(text);
}

/** True for a plain text that says that there is no date: "por definir", "cuando se requiera", "5 días después de su firma". */
export function isUndecided(text: string): boolean {
  if (UNDECIDED.test(text)) return true;
  if (CONDITION.test(text)) return !NAMES_DAY.test(text);
  const counted = COUNTED.exec(text);
  return counted !== null && !NAMES_DAY.test(counted[1] ?? '');
}

const OFTEN = new RegExp(`^${RATE} ?[,:;]? |^cada (?=${WEEKDAYS} )`);

/** A text without the word at its front that says how often: "diario, del 24 de mayo al 5 de junio"; null without one. */
export function behindRate(text: string): string | null {
  const often = OFTEN.exec(text);
  return often && text.slice(often[0].length).replace(/^[,:;\s]+/, '');
}
