import { numberOfWord, ordinalOfWord, weekdayOfWord } from '../../spanish/spanishWords';
import type { PeriodWord, WordsRead } from './periodWord';
import type { ElectionPoint } from './writtenPeriod';

const ELECTION =
  '(?:la |el )?(?:celebracion de la |(?:dia|fecha) de la )?(?:jornada|eleccion)(?: electoral| comicial)?(?: local)?(?: ordinaria| extraordinaria)?(?![a-z])';
const COUNT = '(\\d{1,3}|[a-z]{2,12})';
const UNIT = '(dia|semana|mes|hora)(?:e?s)?';
const BEFORE =
  'antes|previ[oa]s?|anterior(?:es)?|con (?:anterioridad|antelacion|anticipacion)|de (?:anterioridad|antelacion|anticipacion)';
const SIDE = `(${BEFORE}|despues|posterior(?:es)?|siguientes?|con posterioridad)`;
const BEHIND = `(?: (?:naturales|habiles|calendario|corridos))? ${SIDE} (?:de |del |a |al )${ELECTION}`;
const WEEKDAY = '(domingo|lunes|martes|miercoles|jueves|viernes|sabado)s?';

const WINDOW = new RegExp(`^(?:dentro de|durante|en) l[oa]s ${COUNT} ${UNIT}${BEHIND}`);
const COUNTED = new RegExp(`^(?:con )?${COUNT} ${UNIT}${BEHIND}`);
const BETWEEN = new RegExp(`^(?:de |entre |desde )?${COUNT} (?:a|al|y|-|hasta) ${COUNT} ${UNIT}${BEHIND}`);
const FROM_BEFORE = new RegExp(`^(?:desde|de) ${COUNT} ${UNIT} antes,? (?:y )?(?:hasta|a) ${ELECTION}`);
const NEXT = new RegExp(`^(?:al |el |la )?${UNIT}${BEHIND}`);
const WEEKDAYS = new RegExp(
  `^(?:l[oa]s |el |al )?(?:${COUNT} )?${WEEKDAY} ${SIDE} (?:de |del |a |al )${ELECTION}`,
);
const LETTER = /^j ?([-+]) ?(\d{1,3})(?: ?(?:(dia|semana|mes)(?:e?s)?|([dsm])))?(?![a-z\d])/;
const EVE = new RegExp(`^(?:la )?vispera de ${ELECTION}`);
const DAY_ITSELF = new RegExp(
  `^(?:(?:al |el )?(?:concluir|cierre|termino|finalizar|terminar|conclusion)(?: de)? |una vez (?:concluida|terminada|finalizada) |(?:la )?(?:manana|tarde|noche|madrugada) de )?${ELECTION}`,
);

const days = (count: number): ElectionPoint => ({ unit: 'day', count });

/** So many units of a word ("semana") before (negative) or after; null where they are no whole days. */
function pointOf(unit: string | undefined, count: number): ElectionPoint | null {
  if (unit === 'mes') return { unit: 'month', count };
  if (unit === 'hora') return count % 24 === 0 ? days(count / 24) : null;
  return days(unit === 'semana' ? count * 7 : count);
}

const numberOf = (word = ''): number | undefined =>
  /^un[ao]?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : numberOfWord(word);

const signOf = (side = ''): 1 | -1 => (new RegExp(`^(?:${BEFORE})$`).test(side) ? -1 : 1);

const word = (point: ElectionPoint): PeriodWord => ({ is: 'election', point });

function oneDay(point: ElectionPoint | null, length: number): WordsRead | null {
  return point && { words: [word(point)], length };
}

/** All the days from one next to the election day to the farthest one. */
function window(farthest: ElectionPoint | null, sign: 1 | -1, length: number): WordsRead | null {
  if (farthest === null) return null;
  const [from, to] = sign < 0 ? [farthest, days(-1)] : [days(1), farthest];
  return { words: [word(from), { is: 'to' }, word(to)], length };
}

function counted([text, count, unit, side]: RegExpExecArray, isWindow: boolean): WordsRead | null {
  const number = numberOf(count);
  if (number === undefined) return null;
  const sign = signOf(side);
  const point = pointOf(unit, sign * number);
  if (isWindow) return window(point, sign, text.length);
  return oneDay(point, text.length);
}

/** "La semana previa a la jornada" is the whole of it, "el día siguiente" one day. */
function next([text, unit, side]: RegExpExecArray): WordsRead | null {
  const sign = signOf(side);
  const point = pointOf(unit, sign);
  if (unit !== 'dia') return window(point, sign, text.length);
  return oneDay(point, text.length);
}

const LETTER_UNITS: ReadonlyMap<string, string> = new Map([
  ['s', 'semana'],
  ['m', 'mes'],
]);

function byLetter([text, sign, count, unit, letter = '']: RegExpExecArray): WordsRead | null {
  const spelled = unit ?? LETTER_UNITS.get(letter) ?? 'dia';
  return oneDay(pointOf(spelled, Number(count) * (sign === '-' ? -1 : 1)), text.length);
}

/** "De 30 a 15 días antes de la jornada". */
function between([text, one, other, unit, side]: RegExpExecArray): WordsRead | null {
  const [from, to] = [numberOf(one), numberOf(other)];
  if (from === undefined || to === undefined) return null;
  const [start, end] = [pointOf(unit, signOf(side) * from), pointOf(unit, signOf(side) * to)];
  return start && end && { words: [word(start), { is: 'to' }, word(end)], length: text.length };
}

function fromBefore([text, count, unit]: RegExpExecArray): WordsRead | null {
  const number = numberOf(count);
  const from = number === undefined ? null : pointOf(unit, -number);
  return from && { words: [word(from), { is: 'to' }, word(days(0))], length: text.length };
}

/** "El tercer domingo anterior a la jornada", "los tres domingos previos a la jornada". */
function weekdays([text, count, name = '', side]: RegExpExecArray): WordsRead | null {
  const weekday = weekdayOfWord(name);
  if (weekday === undefined) return null;
  const point = (nth: number): PeriodWord => word({ unit: 'weekday', weekday, count: signOf(side) * nth });
  if (count === undefined) return { words: [point(1)], length: text.length };
  const nth = ordinalOfWord(count);
  if (nth !== undefined) return nth < 0 ? null : { words: [point(nth)], length: text.length };
  const number = numberOf(count);
  if (number === undefined || number > 10) return null;
  const each = Array.from({ length: number }, (_, index) => point(index + 1));
  const inOrder = signOf(side) < 0 ? each.toReversed() : each;
  const words = inOrder.flatMap((one, index): PeriodWord[] => (index === 0 ? [one] : [{ is: 'and' }, one]));
  return { words, length: text.length };
}

/** The readers of what is counted from the election day, the most particular first. */
const COUNTING: readonly (readonly [RegExp, (match: RegExpExecArray) => WordsRead | null])[] = [
  [WINDOW, (match) => counted(match, true)],
  [FROM_BEFORE, fromBefore],
  [BETWEEN, between],
  [COUNTED, (match) => counted(match, false)],
  [NEXT, next],
  [WEEKDAYS, weekdays],
  [EVE, ([text]) => oneDay(days(-1), text.length)],
  [DAY_ITSELF, ([text]) => oneDay(days(0), text.length)],
];

/**
 * The days counted from the election day that a plain text (`plainPeriodText`) begins with: "15 días antes de la
 * jornada", "dentro de los 5 días posteriores a la elección", "J - 9 meses", "jornada electoral". Null when it does not.
 */
export function electionDaysAt(text: string): WordsRead | null {
  if (text.startsWith('j ') || /^j[-+]/.test(text)) {
    const letter = LETTER.exec(text);
    return letter && byLetter(letter);
  }
  // Nearly no text speaks of it.
  if (!text.includes('jornada') && !text.includes('eleccion')) return null;
  for (const [pattern, read] of COUNTING) {
    const match = pattern.exec(text);
    const words = match && read(match);
    if (words !== null) return words;
  }
  return null;
}
