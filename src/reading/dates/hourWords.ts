import type { PeriodWord, WordsRead } from './periodWord';

const MARK = '(?:hrs?|horas|h|[ap]\\.? ?m)(?![a-z])\\.?';
const TIME_OF_DAY = 'de la (?:manana|tarde|noche|madrugada)';
const CLOCK = `(?:\\d{1,2}(?::\\d{2}){1,2}(?: ?${MARK}| ${TIME_OF_DAY})?|\\d{1,2} (?:en punto|${TIME_OF_DAY})|\\d{1,2} ?${MARK}|(?<=las )[a-z]{3,10} horas)`;
/** "… del 6 de junio" behind an hour: the hour is that day's. */
const OF_DAY = ',? (?:del?|del? dia|el)? ?(?:dia )?(?:[a-z]{5,9},? )?(?=\\d)(?!\\d+:)';

/** "A partir de las 20:00 horas del 6 de junio" begins on that day. */
const FROM_HOUR = new RegExp(`^(?:a partir de|desde) las ${CLOCK}${OF_DAY}`);
/** "… a las 20:00 horas del 7 de junio" behind another day ends on that one. */
const TO_HOUR = new RegExp(`^a las ${CLOCK}${OF_DAY}`);

/** Hours and time zones, which a period of days leaves aside. */
const HOURS: readonly RegExp[] = [
  // "De 9 a 18 horas", "9:00 - 18:00".
  new RegExp(`^(?:(?:de|entre|desde) )?(?:las )?(?:${CLOCK}|\\d{1,2}) ?(?:-|a|y|hasta) ?(?:las )?${CLOCK}`),
  // Of "6 de junio, desde las 20 horas" the day counts.
  new RegExp(`^(?:(?:(?:a partir de|desde|a) )?las )?${CLOCK}`),
  /^(?:tiempo|horario|hora)(?: (?:del|de la|de|local|oficial)){0,2}(?: (?:centro|pacifico|noroeste|sureste|ciudad de mexico|mexico))?(?![a-z])/,
  /^(?:por la (?:manana|tarde|noche)|al? (?:mediodia|medianoche))(?![a-z])/,
];

/** What all of them begin with, and nearly no date. */
const MAY_BE_HOURS = /^(?:\d{1,2}[:hapy -]|(?:de|entre|desde|las|al?|por) |tiempo|hora)/;

const isDay = ({ is }: PeriodWord): boolean => is === 'month' || is === 'date' || is === 'election';

/**
 * The hour, range of hours or time zone that a plain text (`plainPeriodText`) begins with, which says nothing but that a
 * period begins or ends with its day; null when there is none. `before`: the words before it.
 */
export function hoursAt(text: string, before: readonly PeriodWord[]): WordsRead | null {
  if (!MAY_BE_HOURS.test(text)) return null;
  const [from] = FROM_HOUR.exec(text) ?? [];
  if (from !== undefined) return { words: [{ is: 'from' }], length: from.length };
  const [to] = before.some(isDay) ? (TO_HOUR.exec(text) ?? []) : [];
  if (to !== undefined) return { words: [{ is: 'to' }], length: to.length };
  for (const pattern of HOURS) {
    const hours = pattern.exec(text);
    if (hours) return { words: [], length: hours[0].length };
  }
  return null;
}
