import { foldText } from '../../calendar/foldedText';
import type { PlainDate } from '../../calendar/plainDate';
import { addDays, daysBetween, isoDate } from '../../calendar/plainDate';
import type { CalendarEvent } from './calendarEvents';
import { printableText } from '../../spanish/printableText';

/** What a calendar file is made with. */
export interface CalendarFileOptions {
  /** Date of issue: a later one makes an import update what an earlier one brought. */
  readonly issued: PlainDate;
  /** What calendar programs call it. */
  readonly name: string;
}

/** RFC 5545, section 3.1: a line has at most 75 octets, its line break left out. */
const LINE_OCTETS = 75;
const DAYS_BEFORE = [7, 1];
/** Day from which revisions are counted. */
const FIRST_REVISION = isoDate('2020-01-01');

/** Text as a value, RFC 5545 section 3.3.11. */
function escapeText(text: string): string {
  return printableText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

const encoder = new TextEncoder();

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** A line folded by octets, never within a character; the blank that begins a continuation counts. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** A short number of a text (FNV-1a, 32 bits) in hexadecimal: tells apart keys whose readable parts are cut alike. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const octet of encoder.encode(text)) hash = Math.imul(hash ^ octet, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** A UID of a key: readable, of plain characters, at most about 80 long. */
function uidOf(key: string): string {
  const readable = foldText(key)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50);
  return `${readable}-${digest(key)}${digest(`${key}#`)}@calendario-prep`;
}

const compact = (date: PlainDate): string => date.replace(/-/g, '');

const alarm = (days: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(summary)}`,
  `TRIGGER:-P${String(days)}D`,
  'END:VALARM',
];

function eventLines({ key, kind, date, summary, description }: CalendarEvent, issued: PlainDate): string[] {
  const next = addDays(date, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(key)}`,
    `DTSTAMP:${compact(issued)}T000000Z`,
    `SEQUENCE:${String(Math.max(0, daysBetween(FIRST_REVISION, issued)))}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    // Without an end an all-day event lasts its day; there is no day after the last.
    ...(next > date ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `CATEGORIES:${kind === 'deadline' ? 'Plazo PREP' : 'Actividad PREP'}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    ...DAYS_BEFORE.flatMap((days) => alarm(days, summary)),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545) of all-day events with reminders seven days and one day before. UIDs depend on the events'
 * keys alone, so that importing a later file updates. Hand in the events that the user chose.
 */
export function calendarFile(events: readonly CalendarEvent[], options: CalendarFileOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendario PREP//Calendario PREP//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...events.flatMap((event) => eventLines(event, options.issued)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
