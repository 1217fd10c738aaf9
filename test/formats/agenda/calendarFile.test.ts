import { isoDate } from '../../../src/calendar/plainDate';
import type { CalendarEvent } from '../../../src/formats/agenda/calendarEvents';
import { calendarEvents } from '../../../src/formats/agenda/calendarEvents';
import { calendarFile } from '../../../src/formats/agenda/calendarFile';
import { plan, row } from '../../rules/plan';
import { describeWithShared } from '../../shared';
import { examined, examinedFixture, ISSUED, JALISCO } from '../document/examined';
import { readStrictly, valueOf } from '../../../scripts/judge/strictCalendar';

/** A TEXT value; every backslash has to escape something that may be escaped. */
function textOf(value: string): string {
  expect(value.replace(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/);
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}

const OPTIONS = { issued: ISSUED, name: 'Calendario' };

const event = (extra: Partial<CalendarEvent>): CalendarEvent => ({
  key: 'actividad/2026-2027/instalar',
  kind: 'activity',
  date: isoDate('2026-10-06'),
  summary: 'Término: 1. Instalar',
  description: '',
  ...extra,
});

describe('a calendar file', () => {
  it('holds all-day events that take up no time, with reminders seven days and one day before', () => {
    const calendar = readStrictly(calendarFile([event({ date: isoDate('2026-12-31') })], OPTIONS));
    expect(valueOf(calendar, 'VERSION')).toBe('2.0');
    const [one] = calendar.components;
    if (!one) throw new Error('no event');
    expect(one.lines).toContainEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20261231' });
    expect(one.lines).toContainEqual({ name: 'DTEND', parameters: ';VALUE=DATE', value: '20270101' });
    expect(valueOf(one, 'DTSTAMP')).toBe('20261001T000000Z');
    expect(valueOf(one, 'TRANSP')).toBe('TRANSPARENT');
    expect(
      one.components.map((alarm) => [alarm.name, valueOf(alarm, 'ACTION'), valueOf(alarm, 'TRIGGER')]),
    ).toEqual([
      ['VALARM', 'DISPLAY', '-P7D'],
      ['VALARM', 'DISPLAY', '-P1D'],
    ]);
  });

  it.each([
    'Coma, punto y coma; diagonal \\ y dos puntos: fin',
    'BEGIN:VEVENT\r\nUID:otro',
    `Ñandú 👩‍👧‍👦 ${'áéíóú '.repeat(60)}fin`,
    '漢'.repeat(300),
    '"comillas" y ^acento',
  ])('gives back the text %j', (text) => {
    const calendar = readStrictly(calendarFile([event({ summary: text, description: text })], OPTIONS));
    expect(calendar.components).toHaveLength(1);
    const [one] = calendar.components;
    const normal = text.replace(/\r\n/g, '\n').trim();
    expect(one && textOf(valueOf(one, 'SUMMARY'))).toBe(normal);
    expect(one && textOf(valueOf(one, 'DESCRIPTION'))).toBe(normal);
  });

  it('is a calendar too when nothing was chosen', () => {
    expect(readStrictly(calendarFile([], OPTIONS)).components).toEqual([]);
  });

  it('can name the last day that there is', () => {
    const [one] = readStrictly(calendarFile([event({ date: isoDate('9999-12-31') })], OPTIONS)).components;
    expect(one?.lines.map(({ name }) => name)).not.toContain('DTEND');
  });
});

/** A calendar program that imports: one entry a UID, the higher SEQUENCE wins. */
function imported(files: readonly string[]): Map<string, { sequence: number; start: string }> {
  const entries = new Map<string, { sequence: number; start: string }>();
  for (const file of files) {
    for (const one of readStrictly(file).components) {
      const uid = valueOf(one, 'UID');
      const sequence = Number(valueOf(one, 'SEQUENCE'));
      if (sequence >= (entries.get(uid)?.sequence ?? -1))
        entries.set(uid, { sequence, start: valueOf(one, 'DTSTART') });
    }
  }
  return entries;
}

describe('importing a calendar file again', () => {
  const before = examined(
    plan(
      row(1, '5 de octubre', '6 de octubre', 'Instalar'),
      row(2, '7 de octubre', '8 de octubre', 'Sesionar'),
    ),
  );
  const after = examined(
    plan(
      row(1, '1 de octubre', '2 de octubre', 'Convocar'),
      row(2, '7 de octubre', '8 de octubre', 'SESIONAR.'),
      row(3, '5 de octubre', '9 de octubre', 'Instalar'),
    ),
    'otra copia 2026-2027.xlsx',
  );
  const own = (examination: typeof before): CalendarEvent[] =>
    calendarEvents(examination).filter(({ kind }) => kind === 'activity');

  it('updates what moved, whatever the file is called and however the rows are numbered', () => {
    const first = calendarFile(own(before), OPTIONS);
    const second = calendarFile(own(after), { ...OPTIONS, issued: isoDate('2026-11-01') });
    const entries = imported([first, first, second]);
    expect([...entries.values()].map(({ start }) => start).sort()).toEqual([
      '20261002',
      '20261008',
      '20261009',
    ]);
  });

  it('keeps activities of the same title apart', () => {
    const twice = examined(
      plan(row(1, '1 de octubre', '2 de octubre', 'Sesionar'), row(2, '1 de mayo', '2 de mayo', 'Sesionar')),
    );
    expect(imported([calendarFile(own(twice), OPTIONS)]).size).toBe(2);
  });

  it('keeps long titles apart that begin alike', () => {
    const long = 'Elaborar el proyecto de acuerdo por el que se determina '.repeat(3);
    const alike = examined(
      plan(
        row(1, '1 de octubre', '2 de octubre', `${long}uno`),
        row(2, '1 de mayo', '2 de mayo', `${long}dos`),
      ),
    );
    expect(imported([calendarFile(own(alike), OPTIONS)]).size).toBe(2);
  });
});

describeWithShared('the calendar file of the plan of Jalisco', () => {
  const events = calendarEvents(examinedFixture(JALISCO));
  it('has every deadline that applies, every dated activity and the three drills, each once', () => {
    const calendar = readStrictly(calendarFile(events, OPTIONS));
    const uids = calendar.components.map((one) => valueOf(one, 'UID'));
    expect(new Set(uids).size).toBe(uids.length);
    const deadlines = events.filter(({ kind }) => kind === 'deadline');
    expect(deadlines).toContainEqual(
      expect.objectContaining({ key: 'plazo/2023-2024/cotaprep/final', date: '2023-11-02' }),
    );
    expect(deadlines.some(({ key }) => key.includes('instrumento-tercero'))).toBe(false);
    const days = events.filter(({ kind }) => kind === 'drill').map(({ date }) => date);
    expect(days).toEqual(['2024-05-12', '2024-05-19', '2024-05-26']);
  });
});
