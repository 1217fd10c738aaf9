import { numberOfWord } from '../../spanish/spanishWords';
import type { PeriodWord, WordsRead } from './periodWord';
import type { ElectionPoint } from './writtenPeriod';

const ELECTION =
  '(?:la |el )?(?:celebracion de la |(?:dia|fecha) de la )?(?:jornada|eleccion)(?: electoral| comicial)?(?: local)?(?: ordinaria| extraordinaria)?(?![a-z])';
const COUNT = '(\\d{1,3}|[a-z]{2,12})';
const UNIT = '(dia|semana|mes|hora)(?:e?s)?';
const BEFORE = 'antes|previ[oa]s?|anterior(?:es)?|con anterioridad|con antelacion';
const SIDE = `(${BEFORE}|despues|posterior(?:es)?|siguientes?|con posterioridad)`;
const BEHIND = `(?: (?:naturales|habiles|calendario|corridos))? ${SIDE} (?:de |del |a |al )${ELECTION}`;

const WINDOW = new RegExp(`^(?:dentro de|durante|en) l[oa]s ${COUNT} ${UNIT}${BEHIND}`);
const COUNTED = new RegExp(`^${COUNT} ${UNIT}${BEHIND}`);
const NEXT = new RegExp(`^(?:al |el |la )?${UNIT}${BEHIND}`);
const LETTER = /^j ?([-+]) ?(\d{1,3})(?: ?(dia|semana|mes)(?:e?s)?)?(?![a-z\d])/;
const DAY_ITSELF = new RegExp(`^${ELECTION}`);

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

function byLetter([text, sign, count, unit]: RegExpExecArray): WordsRead | null {
  const point = pointOf(unit ?? 'dia', Number(count) * (sign === '-' ? -1 : 1));
  return oneDay(point, text.length);
}

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
  const within = WINDOW.exec(text);
  const some = COUNTED.exec(text);
  const one = NEXT.exec(text);
  const read = (within && counted(within, true)) ?? (some && counted(some, false)) ?? (one && next(one));
  if (read !== null) return read;
  const [itself] = DAY_ITSELF.exec(text) ?? [];
  return itself === undefined ? null : oneDay(days(0), itself.length);
}
