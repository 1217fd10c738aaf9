import { monthOfWord, numberOfWord, ordinalOfWord, weekdayOfWord } from '../../spanish/spanishWords';
import type { PartUnit } from './monthParts';
import type { PeriodWord } from './periodWord';

const FILLERS = new Set(
  (
    'de del el la las los lo dia dias mes meses ano anos durante mas tardar antes en todo todos toda fecha periodo aprox aproximadamente ' +
    'hora horas hrs hr h corriente curso mismo presente limite tentativo tentativa inclusive proximo como minimo maximo ' +
    'habil habiles naturales estimado estimada the of on'
  ).split(' '),
);

const SIGNS: ReadonlyMap<string, PeriodWord['is'] & ('to' | 'and')> = new Map([
  ['-', 'to'],
  ['→', 'to'],
  ['to', 'to'],
  ['through', 'to'],
  ['until', 'to'],
  ['/', 'and'],
  ['|', 'and'],
  ['+', 'and'],
  ['o', 'and'],
  ['and', 'and'],
  [',', 'and'],
  [';', 'and'],
  ['&', 'and'],
  ['y', 'and'],
  ['e', 'and'],
  ['al', 'to'],
  ['a', 'to'],
  ['hasta', 'to'],
]);

const UNITS: ReadonlyMap<string, PartUnit> = new Map<string, PartUnit>([
  ['semana', 'week'],
  ['quincena', 'half'],
  ['mitad', 'half'],
  ['bimestre', 2],
  ['trimestre', 3],
  ['cuatrimestre', 4],
  ['semestre', 6],
]);

/** What a word or sign says by itself; none for one that says nothing, null for one that no date is written with. */
export function singleWord(word: string): readonly PeriodWord[] | null {
  if (FILLERS.has(word)) return [];
  const meaning = meaningOf(word);
  return meaning && [meaning];
}

function meaningOf(word: string): PeriodWord | null {
  const sign = SIGNS.get(word);
  if (sign) return { is: sign };
  const month = monthOfWord(word);
  if (month !== undefined) return { is: 'month', month, year: null };
  const weekday = weekdayOfWord(word);
  if (weekday !== undefined) return { is: 'weekday', weekday };
  const ordinal = ordinalOfWord(word);
  if (ordinal !== undefined) return { is: 'ordinal', value: ordinal };
  const number = numberOfWord(word);
  if (number !== undefined) return { is: 'number', value: number };
  const unit = UNITS.get(word) ?? UNITS.get(word.slice(0, -1));
  if (unit) return { is: 'unit', unit, many: word.endsWith('s') };
  if (/^(?:inicios?|principios?|comienzos?|mediados?|finales|fines|final|fin)$/.test(word))
    return { is: 'some' };
  if (word === 'desde' || word === 'partir' || word === 'from') return { is: 'from' };
  if (word === 'adelante' || word === 'posterior') return { is: 'onward' };
  if (word === 'entre' || word === 'between') return { is: 'between' };
  return null;
}
