import type { WordsRead } from './periodWord';

const MARK = '(?:hrs?|horas|h|[ap]\\.? ?m)(?![a-z])\\.?';
const CLOCK = `(?:\\d{1,2}(?::\\d{2}){1,2}(?: ?${MARK})?|\\d{1,2} ?${MARK})`;

/** Hours and time zones, which a period of days leaves aside. */
const HOURS: readonly RegExp[] = [
  // "De 9 a 18 horas", "9:00 - 18:00".
  new RegExp(`^(?:(?:de|entre|desde) )?(?:las )?(?:${CLOCK}|\\d{1,2}) ?(?:-|a|y|hasta) ?(?:las )?${CLOCK}`),
  // Of "desde las 20 horas del 2 de julio" the day counts.
  new RegExp(`^(?:(?:(?:a partir de|desde|a) )?las )?${CLOCK}`),
  /^(?:tiempo|horario|hora)(?: (?:del|de la|de|local|oficial)){0,2}(?: (?:centro|pacifico|noroeste|sureste|ciudad de mexico|mexico))?(?![a-z])/,
];

/** What all of them begin with, and nearly no date. */
const MAY_BE_HOURS = /^(?:\d{1,2}[:hapy -]|(?:de|entre|desde|las|a) |tiempo|hora)/;

/** The hour, range of hours or time zone that a plain text (`plainPeriodText`) begins with, which says nothing; or null. */
export function hoursAt(text: string): WordsRead | null {
  if (!MAY_BE_HOURS.test(text)) return null;
  for (const pattern of HOURS) {
    const hours = pattern.exec(text);
    if (hours) return { words: [], length: hours[0].length };
  }
  return null;
}
