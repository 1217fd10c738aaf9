import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { describeWithShared, sharedPath } from '../shared';
import { cli, filledCells, scratch, throughLibreOffice } from './programs';
import { changedParts } from './zipParts';

interface ExpectedActivity {
  number: string;
  row: number;
  start: string | null;
  end: string | null;
  months: string[];
}
interface ExpectedRow {
  row: number;
  plan: string;
  months: string[];
}
interface JsonActivity {
  code: string | null;
  level: number;
  kind: string;
  title: string;
  start: string | null;
  end: string | null;
  months: string[];
  sheet: string;
  row: number;
}
interface Json {
  electionDay: string | null;
  activities: JsonActivity[];
  grid: {
    columns: { label: string; month: string; column: string }[];
    rows: { row: number; activity: string | null; months: string[] }[];
  } | null;
  findings: {
    rule: string;
    messageId: string;
    severity: string;
    sheet: string | null;
    cell: string | null;
  }[];
}

const fixture = (name: string): string => sharedPath('fixtures', name);

function validated(name: string): Json {
  const { out, error } = cli('validar', fixture(name), '--json');
  if (out === '') throw new Error(error);
  return JSON.parse(out) as Json;
}

describeWithShared('The real plan of 2023-2024', () => {
  const expected = JSON.parse(
    readFileSync(sharedPath('fixtures', 'expected', 'jalisco-2023-2024.json'), 'utf8'),
  ) as {
    electionDay: string;
    activities: ExpectedActivity[];
    calendarRows: ExpectedRow[];
  };
  const json = validated('jalisco-2023-2024.xlsx');
  const columns = json.grid?.columns ?? [];
  const labels = new Map(columns.map(({ month, label }) => [month, label]));
  const labelled = (months: string[]): (string | undefined)[] => months.map((month) => labels.get(month));

  it('has 65 activities with the dates and painted months that a person reads', () => {
    const read = json.activities.filter(({ level }) => level === 1);
    const seen = read.map(({ code, row, start, end, months }) => ({
      number: code,
      row,
      start,
      end,
      months: labelled(months),
    }));
    expect(seen).toEqual(
      expected.activities.map(({ number, row, start, end, months }) => ({ number, row, start, end, months })),
    );
  });

  it('keeps the sub-activities under their activity', () => {
    const codes = json.activities.flatMap(({ level, code }) => (level === 2 && code !== null ? [code] : []));
    expect(codes).toEqual(expect.arrayContaining(['1.1', '20.1', '36.3', '64.1']));
    let above: string | null = null;
    for (const { level, code } of json.activities) {
      if (level === 1) above = code;
      else if (code !== null) expect(code.startsWith(`${String(above)}.`)).toBe(true);
    }
  });

  it('joins the 65 rows of the calendar sheet', () => {
    const joined = json.grid?.rows.map(({ row, activity, months }) => ({
      row,
      plan: activity,
      months: labelled(months),
    }));
    expect(joined).toEqual(expected.calendarRows.map(({ row, plan, months }) => ({ row, plan, months })));
  });

  it('finds the election day and exactly one date that does not exist', () => {
    expect(json.electionDay).toBe(expected.electionDay);
    const invalid = json.findings.filter(({ rule }) => rule === 'invalid-date');
    expect(invalid).toMatchObject([
      { messageId: 'impossible-day', severity: 'error', sheet: 'Actividades', cell: 'E146' },
    ]);
  });

  it('exits with 1, for there is an error', () => {
    expect(cli('validar', fixture('jalisco-2023-2024.xlsx')).code).toBe(1);
  });

  describe('painted', () => {
    const folder = scratch();
    const painted = join(folder, 'pintado.xlsx');
    const run = cli('pintar', fixture('jalisco-2023-2024.xlsx'), '--salida', painted);
    const column = new Map(columns.map(({ label, column: letters }) => [label, letters]));
    const due = expected.calendarRows.flatMap(({ row, months }) =>
      months.map((label) => `${String(column.get(label))}${String(row)}`),
    );
    const inGrid = (address: string): boolean => /^[D-N](?:[4-9]|\d\d)$/.test(address);

    it('has, in LibreOffice, a fill in exactly the due cells of the grid', () => {
      expect(run).toMatchObject({ code: 0, error: '' });
      const filled = filledCells(throughLibreOffice(painted), 'Calendario').filter(inGrid);
      expect(filled.sort()).toEqual(due.sort());
    });

    it('leaves every other part of the file byte for byte', () => {
      const changed = changedParts(fixture('jalisco-2023-2024.xlsx'), painted);
      expect(changed).toEqual(['xl/styles.xml', 'xl/worksheets/sheet2.xml']);
    });

    it('does not change when it is painted again', () => {
      const again = join(folder, 'otra-vez.xlsx');
      expect(cli('pintar', painted, '--salida', again).code).toBe(0);
      expect(readFileSync(again).equals(readFileSync(painted))).toBe(true);
    });

    it('repaints only the row whose date changed', () => {
      const file = openXlsx(new Uint8Array(readFileSync(painted)), 'pintado.xlsx');
      const { file: moved } = file.apply([
        {
          kind: 'cell',
          sheet: 'Actividades',
          row: 17,
          column: 4,
          before: { value: '2 de octubre' },
          after: { value: '2 de diciembre' },
        },
      ]);
      const input = join(folder, 'movido.xlsx');
      const output = join(folder, 'movido-pintado.xlsx');
      writeFileSync(input, moved.bytes);
      expect(cli('pintar', input, '--salida', output).code).toBe(0);
      const before = new Set(filledCells(input, 'Calendario'));
      const after = new Set(filledCells(output, 'Calendario'));
      const differing = [...before, ...after].filter((cell) => before.has(cell) !== after.has(cell));
      expect(differing.sort()).toEqual(['F7', 'G7']);
      expect(changedParts(input, output)).toContain('xl/worksheets/sheet2.xml');
      expect(changedParts(input, output)).not.toContain('xl/worksheets/sheet1.xml');
    });
  });
});

describeWithShared('The other real calendars', () => {
  it('reads the seven items of activity 3 of the 2016-2017 schedule, and the open end of 7', () => {
    const { activities } = validated('ine-cronograma-2016-2017.xlsx');
    const third = activities.filter(({ row, level }) => row === 7 && level === 2);
    expect(third.map(({ months }) => months)).toEqual([
      ['2016-11', '2016-12'],
      ['2017-02'],
      ['2017-02'],
      ['2017-02'],
      ['2017-03'],
      ['2017-03'],
      ['2017-05', '2017-06'],
    ]);
    expect(activities.find(({ code }) => code === '7')?.months).toEqual([
      '2016-12',
      '2017-01',
      '2017-02',
      '2017-03',
      '2017-04',
      '2017-05',
      '2017-06',
      '2017-07',
    ]);
  });

  it('reads the bullets of each month of the 2021-2022 plan and its ten sessions', () => {
    const { activities, findings } = validated('oaxaca-2021-2022.xlsx');
    const monthOfRow: Record<number, string> = {
      4: '2021-12',
      5: '2022-01',
      6: '2022-02',
      7: '2022-03',
      8: '2022-04',
      9: '2022-05',
      10: '2022-06',
    };
    const plan = activities.filter(({ sheet }) => sheet === 'Actividades');
    const items = plan.filter(({ title }) => !title.endsWith(':'));
    expect(items).toHaveLength(33);
    for (const { row, months } of plan) expect(months).toEqual([monthOfRow[row]]);
    const sessions = activities.filter(({ kind }) => kind === 'session');
    expect(sessions.map(({ months }) => months.join())).toEqual([
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
    expect(findings.filter(({ rule }) => rule.endsWith('-date'))).toEqual([]);
  });

  it('reads the eleven meetings on their dates', () => {
    const { activities } = validated('ine-reuniones-ccoe-2023-2024.xlsx');
    expect(activities.map(({ start }) => start)).toEqual([
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
    ]);
  });

  it('reads the drills of five states in November 2021 and reports day 42 and nothing else', () => {
    const { activities, findings } = validated('ine-visitas-extraordinarias-2021.xlsx');
    const drills = activities.filter(({ kind }) => kind === 'drill');
    expect(drills.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Estado de México', '2021-11-04', '2021-11-04'],
      ['Guerrero', '2021-11-14', '2021-11-21'],
      ['Jalisco', '2021-11-07', '2021-11-14'],
      ['Nayarit', '2021-11-21', '2021-11-28'],
      ['Tlaxcala', '2021-11-21', '2021-11-21'],
    ]);
    expect(findings).toMatchObject([{ rule: 'invalid-date', cell: 'B7' }]);
  });
});
