import { MONTH_NAME_PATTERN } from '../../spanish/spanishWords';

/** What is said in many ways, and the one way that the grammar knows. */
const SAME: readonly (readonly [pattern: RegExp, usual: string])[] = [
  [/^(?:en el (?:transcurso|curso)|a lo largo) del? (?:mes de )?/, ''],
  // "Dentro de los 5 días siguientes" counts from a day.
  [/^dentro del? (?!l[oa]s (?!primer|ultim))/, ''],
  [/^(?:a mas tardar|como maximo|maximo|para)[: ]+(?:(?:al?|el|en|de|dia) ){0,3}(?=[a-z\d])/, 'hasta '],
  [/^(?:por lo|al|cuando) menos (?:con )?(?=[a-z\d])/, 'hasta '],
  [/^antes de que (?:concluya|termine|finalice|acabe) (?:el mes de )?/, 'hasta '],
  [new RegExp(`^(?:al? )?cierre del? (?:mes de )?(?=${MONTH_NAME_PATTERN})`), 'ultimo dia de '],
  // Which days of the week are worked says nothing of a range.
  [/(?<=[\da-z]),? (?:de )?lunes a (?:viernes|sabados?|domingos?)$/, ''],
  [/ asi como /, ' y '],
];

const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** "6/ix/2026": the month in roman numerals, as lawyers write it. */
const withRomanMonths = (plain: string): string =>
  plain.replace(
    /(?<![\w/.-])(\d{1,2})([/. -])([ivx]{1,4})\2(\d{4}|\d{2})(?![\w/-])/g,
    (whole, day: string, between: string, roman: string, year: string) => {
      const month = ROMAN_MONTHS.indexOf(roman) + 1;
      return month === 0 ? whole : [day, String(month), year].join(between === ' ' ? '/' : between);
    },
  );

/** A plain text (`plainPeriodText`) of a date in the words that the grammar knows. */
export function inUsualWords(plain: string): string {
  return SAME.reduce((text, [pattern, usual]) => text.replace(pattern, usual), withRomanMonths(plain));
}
