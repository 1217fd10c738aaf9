import type { Calendar } from '../../src/calendar/calendar';
import { endOf, startOf } from '../../src/calendar/period';
import { gridMonths } from '../../src/grid/gridMonths';
import { paintedMonths } from '../../src/grid/planGrid';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { readCalendar } from '../../src/reading/readCalendar';
import { labelOfMonth } from '../../src/spanish/spanishWords';
import { monthNumber } from '../../src/calendar/yearMonth';
import { describeWithShared, sharedFile } from '../shared';
import { outline, problemCells, roles, unreadCells } from './writing';

interface Expected {
  readonly electionDay: string;
  readonly gridColumns: readonly string[];
  readonly activities: readonly {
    readonly number: string;
    readonly row: number;
    readonly title: string;
    readonly deliverable: string | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly section: string;
    readonly months: readonly string[];
  }[];
  readonly calendarRows: readonly {
    readonly row: number;
    readonly number: string;
    readonly plan: string | null;
    readonly months: readonly string[];
  }[];
}

const calendarOf = (name: string): Calendar =>
  readCalendar(openXlsx(sharedFile('fixtures', name), name).snapshot);

const labels = (calendar: Calendar, id: string | null): string[] => {
  const activity = calendar.activities.find((one) => one.id === id);
  if (!activity) return [];
  return paintedMonths(activity, gridMonths(calendar)).map((month) => labelOfMonth(monthNumber(month)));
};

describeWithShared('The plan of Jalisco 2023-2024', () => {
  const name = 'jalisco-2023-2024';
  const expected = (): Expected =>
    JSON.parse(new TextDecoder().decode(sharedFile('fixtures', 'expected', `${name}.json`))) as Expected;
  const calendar = (): Calendar => calendarOf(`${name}.xlsx`);

  it('has the activities, dates and months that were read by hand', () => {
    const read = calendar();
    const first = read.activities.filter(({ level }) => level === 1);
    expect(
      first.map((activity) => ({
        number: activity.code,
        row: activity.cells.title.row + 1,
        title: activity.title,
        deliverable: activity.deliverable,
        start: startOf(activity.period),
        end: endOf(activity.period),
        section: activity.section?.month,
        months: labels(read, activity.id),
      })),
    ).toEqual(
      expected().activities.map(({ number, row, title, deliverable, start, end, section, months }) => ({
        number,
        row,
        title,
        deliverable,
        start,
        end,
        section,
        months,
      })),
    );
  });

  it('has its grid joined as it was by hand', () => {
    const read = calendar();
    const codes = new Map(read.activities.map(({ id, code }) => [id, code]));
    expect(read.grid?.columns.map(({ label }) => label)).toEqual(expected().gridColumns);
    expect(
      read.grid?.rows.map(({ row, code, activity }) => ({
        row: row + 1,
        number: code,
        plan: activity === null ? null : codes.get(activity),
        months: labels(read, activity),
      })),
    ).toEqual(
      expected().calendarRows.map(({ row, number, plan, months }) => ({ row, number, plan, months })),
    );
  });

  it('has one impossible day and nothing that is not understood', () => {
    const read = calendar();
    expect(problemCells(read)).toEqual(['Actividades!E146 impossible-day']);
    expect(unreadCells(read)).toEqual([]);
    expect(read.electionDay?.date).toBe(expected().electionDay);
    expect(roles(read)).toEqual(['Actividades: plan', 'Calendario: grid']);
  });
});

describeWithShared('The chronogram of 2016-2017', () => {
  const calendar = (): Calendar => calendarOf('ine-cronograma-2016-2017.xlsx');
  const below = (code: string): string[] => {
    const read = calendar();
    const parent = read.activities.find((one) => one.code === code);
    return outline({ ...read, activities: read.activities.filter((one) => one.parent === parent?.id) }).map(
      (line) => line.split('|').at(-1) ?? '',
    );
  };

  it('pairs the bullets of a cell with their lines of periods', () => {
    expect(below('1')).toEqual(['2016-11', '2017-01', '2017-04']);
    expect(below('3')).toEqual([
      '2016-11..2016-12',
      '2017-02',
      '2017-02',
      '2017-02',
      '2017-03',
      '2017-03',
      '2017-05..2017-06',
    ]);
  });

  it('has an activity that runs to the last month of the grid', () => {
    const read = calendar();
    const open = read.activities.find(({ code }) => code === '7');
    expect(labels(read, open?.id ?? null)).toEqual(['D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL']);
  });

  it('leaves nothing unread', () => {
    expect(calendar().activities.filter(({ level }) => level === 1)).toHaveLength(9);
    expect(unreadCells(calendar())).toEqual([]);
    expect(problemCells(calendar())).toEqual([]);
  });
});

describeWithShared('The plan of Oaxaca 2021-2022', () => {
  const calendar = (): Calendar => calendarOf('oaxaca-2021-2022.xlsx');

  it('has the month of a row for each of its bullets', () => {
    const rows = new Map<number, Set<string>>();
    const read = calendar();
    for (const { kind, cells, period } of read.activities) {
      if (kind !== 'activity') continue;
      const months = rows.get(cells.title.row) ?? new Set();
      for (const { start } of period.spans) months.add(start?.month ?? 'none');
      rows.set(cells.title.row, months);
    }
    expect([...rows.values()].map((months) => [...months])).toEqual([
      ['2021-12'],
      ['2022-01'],
      ['2022-02'],
      ['2022-03'],
      ['2022-04'],
      ['2022-05'],
      ['2022-06'],
    ]);
  });

  it('has ten sessions, two of them in February', () => {
    const sessions = calendar().activities.filter(({ kind }) => kind === 'session');
    expect(sessions.map(({ period }) => period.spans[0]?.start?.month)).toEqual([
      '2021-11',
      '2021-12',
      '2021-12',
      '2022-01',
      '2022-02',
      '2022-02',
      '2022-03',
      '2022-04',
      '2022-05',
      '2022-06',
    ]);
    expect(unreadCells(calendar())).toEqual([]);
  });
});

describeWithShared('The meetings of the CCOE 2023-2024', () => {
  it('are eleven, each on its day', () => {
    const calendar = calendarOf('ine-reuniones-ccoe-2023-2024.xlsx');
    expect(calendar.activities.map(({ kind, period }) => [kind, startOf(period)])).toEqual(
      [
        '2023-10-17',
        '2023-11-28',
        '2023-12-26',
        '2024-01-23',
        '2024-02-27',
        '2024-03-26',
        '2024-04-23',
        '2024-05-14',
        '2024-05-30',
        '2024-07-02',
        '2024-07-30',
      ].map((day) => ['session', day]),
    );
    expect(unreadCells(calendar)).toEqual([]);
  });
});

describeWithShared('The drills of the extraordinary elections of 2021', () => {
  it('are those of five states, with one day that does not exist', () => {
    const calendar = calendarOf('ine-visitas-extraordinarias-2021.xlsx');
    const drills = calendar.activities.filter(({ kind }) => kind === 'drill');
    expect(outline({ ...calendar, activities: drills })).toEqual([
      '|Estado de México|2021-11-04',
      '|Guerrero|2021-11-14 + 2021-11-21',
      '|Jalisco|2021-11-07 + 2021-11-14',
      '|Nayarit|2021-11-21 + 2021-11 has no 42 + 2021-11-28',
      '|Tlaxcala|2021-11-21',
    ]);
    expect(problemCells(calendar)).toEqual(['Simulacros!B7 impossible-day']);
    expect(unreadCells(calendar)).toEqual([]);
  });
});
