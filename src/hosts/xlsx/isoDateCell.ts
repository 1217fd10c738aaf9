import { parseIsoDate } from '../../calendar/plainDate';
import type { DateSystem } from '../../calendar/serial';
import { serialOf } from '../../calendar/serial';

/** Format given to a date cell whose own format does not show a date. */
export const ISO_DATE_FORMAT = 'yyyy-mm-dd';

/** Serial number of a cell of type "d" ("2026-08-01", "2026-08-01T12:00:00"); null when it is no date. */
export function serialOfIsoText(text: string, system: DateSystem): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  const day = parseIsoDate(match?.[1] ?? '');
  if (!match || day === null) return null;
  const [, , hours = '0', minutes = '0', seconds = '0'] = match;
  return serialOf(day, system) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
