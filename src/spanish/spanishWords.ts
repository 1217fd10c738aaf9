/** Names of the months as people type them, folded (no accents, lower case, no dots), to their number 1–12. */
const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'enero ene en jan january',
    'febrero feb febr february',
    'marzo mar mrz mzo march',
    'abril abr abl apr april',
    'mayo may',
    'junio jun june',
    'julio jul july',
    'agosto ago agos aug august',
    'septiembre sep sept set setiembre september',
    'octubre oct october',
    'noviembre nov novi november',
    'diciembre dic dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The names of the months as one alternative of a pattern, the longest first. */
export const MONTH_NAME_PATTERN = `(?:${[...MONTH_WORDS.keys()]
  .filter((name) => name.length > 2)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;

/** Names of the days of the week, folded, to their number: 0 Sunday … 6 Saturday. */
const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'domingo domingos dom sun sunday',
    'lunes lun mon monday',
    'martes mart tue tuesday',
    'miercoles mie mier wed wednesday',
    'jueves jue juev thu thursday',
    'viernes vie vier fri friday',
    'sabado sabados sab sat saturday',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

/** Ordinals, folded, to their number. */
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'primera primer primero 1a 1ra 1era i',
    'segunda segundo 2a 2da ii',
    'tercera tercer tercero 3a 3ra 3era iii',
    'cuarta cuarto 4a 4ta iv',
    'quinta quinto 5a 5ta v',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Numbers in words, folded, from one on; days and years of formal texts are written so. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
    'diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho ' +
    'veintinueve treinta'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Number (1–30) of a folded word, "veintiuno" → 21; undefined when it is none. */
export function numberOfWord(word: string): number | undefined {
  return NUMBER_WORDS.get(word);
}

/** Month (1–12) of a folded word, "sept" → 9; undefined when it is no month. "en" counts only as a column's label. */
export function monthOfWord(word: string): number | undefined {
  return word === 'en' ? undefined : MONTH_WORDS.get(word);
}

/** Day of the week (0 Sunday … 6 Saturday) of a folded word; undefined when it is none. */
export function weekdayOfWord(word: string): number | undefined {
  return WEEKDAY_WORDS.get(word);
}

/** Number of a folded ordinal, "tercera" → 3, "ultima" → -1, "penultima" → -2; undefined when it is none. */
export function ordinalOfWord(word: string): number | undefined {
  if (/^ultim[oa]$/.test(word)) return -1;
  return /^penultim[oa]$/.test(word) ? -2 : ORDINAL_WORDS.get(word);
}

/** Labels of one or two letters that calendars use for their month columns. */
const LABELS: ReadonlyMap<string, readonly number[]> = new Map([
  ['s', [9]],
  ['o', [10]],
  ['n', [11]],
  ['d', [12]],
  ['e', [1]],
  ['f', [2]],
  ['m', [3, 5]],
  ['mz', [3]],
  ['mr', [3]],
  ['a', [4, 8]],
  ['ab', [4]],
  ['my', [5]],
  ['ma', [3, 5]],
  ['j', [6, 7]],
  ['jn', [6]],
  ['jl', [7]],
  ['ag', [8]],
  ['en', [1]],
  ['fe', [2]],
  ['se', [9]],
  ['sp', [9]],
  ['oc', [10]],
  ['no', [11]],
  ['nv', [11]],
  ['di', [12]],
  ['dc', [12]],
]);

/** Months (1–12) that a folded column label may stand for: "mz" → [3], "m" → [3, 5], "sept" → [9]; empty for none. */
export function monthsOfLabel(label: string): readonly number[] {
  const named = MONTH_WORDS.get(label);
  return named === undefined ? (LABELS.get(label) ?? []) : [named];
}

const SHORT_LABELS = ['E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL', 'AG', 'S', 'O', 'N', 'D'] as const;

/** The label that a work plan's calendar uses for a month (1–12): 9 → "S", 3 → "MZ", 8 → "AG". */
export function labelOfMonth(month: number): string {
  return SHORT_LABELS[month - 1] ?? '';
}

const MONTH_NAMES =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Spanish names of the days of the week in lower case, from Sunday (0) on. */
export const WEEKDAY_NAMES: readonly string[] = 'domingo lunes martes miércoles jueves viernes sábado'.split(
  ' ',
);

/** Spanish name of a day of the week (0 Sunday … 6 Saturday), in lower case; "" for any other number. */
export const nameOfWeekday = (weekday: number): string => WEEKDAY_NAMES[weekday] ?? '';

/** Spanish name of a month (1–12), in lower case. */
export function nameOfMonth(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
