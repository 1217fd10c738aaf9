import type { PlainDate } from '../../calendar/plainDate';
import type { CalendarEvent } from './calendarEvents';
import { day, list, oneOf, readOrNull, record, text } from '../asked/checkedJson';
import type { Read } from '../asked/checkedJson';

/** The events that a user chose for a calendar file, and what the file needs besides. */
export interface Agenda {
  /** What calendar programs call it. */
  readonly name: string;
  readonly issued: PlainDate;
  readonly events: readonly CalendarEvent[];
}

const kind = oneOf(['deadline', 'activity', 'session', 'drill']);

const event: Read<CalendarEvent> = (value) => {
  const read = record(value);
  return {
    key: text(read['key']),
    kind: kind(read['kind']),
    date: day(read['date']),
    summary: text(read['summary']),
    description: text(read['description']),
  };
};

const agenda: Read<Agenda> = (value) => {
  const read = record(value);
  return { name: text(read['name']), issued: day(read['issued']), events: list(event)(read['events']) };
};

/** The agenda that JSON of unknown origin holds, its texts printable; null when it is none. */
export function readAgenda(value: unknown): Agenda | null {
  return readOrNull(agenda, value);
}
