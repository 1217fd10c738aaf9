import { numberOfWord } from '../../spanish/spanishWords';
import type { DatePoint, DaysApart, PeriodText } from './writtenPeriod';

const BEFORE = 'antes|previ[oa]s?|anterior(?:es)?|con anterioridad|con antelacion';
/** "3 días antes del …", "dentro de los 5 días siguientes al …": the days that are counted from the day behind it. */
const APART = new RegExp(
  `^(hasta )?((?:dentro de|en|durante) l[oa]s )?(\\d{1,3}|[a-z]{2,12}) (dia|semana|mes)(?:e?s)?(?: (?:naturales|habiles|calendario|corridos))? (?:(${BEFORE})|despues|posterior(?:es)?|siguientes?|con posterioridad) (?:del?|al?) (?=.*\\d)`,
);

function apartOf(count: number, unit: string | undefined): DaysApart {
  if (unit === 'mes') return { unit: 'month', count };
  return { unit: 'day', count: unit === 'semana' ? count * 7 : count };
}

/** The days from one next to a day to the farthest one. */
function windowAt(day: DatePoint, farthest: DaysApart): [DatePoint, DatePoint] {
  const nearest: DaysApart = { unit: 'day', count: Math.sign(farthest.count) };
  const [from, to] = farthest.count < 0 ? [farthest, nearest] : [nearest, farthest];
  return [
    { ...day, apart: from },
    { ...day, apart: to },
  ];
}

/**
 * The period of a plain text that counts days from a date: "3 días antes del 16 de mayo"; `read` reads the date. Null
 * when it does not.
 */
export function daysApart(plain: string, read: (date: string) => PeriodText): PeriodText | null {
  const [text, latest, within, count = '', unit, before] = APART.exec(plain) ?? [];
  if (text === undefined) return null;
  const number = /^\d/.test(count) ? Number(count) : /^un[ao]?$/.test(count) ? 1 : numberOfWord(count);
  const date = read(plain.slice(text.length));
  const [span, ...others] = date.kind === 'spans' && !date.openEnd ? date.spans : [];
  const day = span?.start;
  if (number === undefined || !day || span.end !== day || others.length > 0) return null;
  const apart = apartOf(before === undefined ? number : -number, unit);
  const point = { ...day, apart };
  const [start, end] = within === undefined ? [point, point] : windowAt(day, apart);
  return { kind: 'spans', spans: [{ start: latest === undefined ? start : null, end }], openEnd: false };
}
