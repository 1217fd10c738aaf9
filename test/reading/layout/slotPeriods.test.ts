import { isoDate } from '../../../src/calendar/plainDate';
import { serialOf } from '../../../src/calendar/serial';
import { readCalendar } from '../../../src/reading/readCalendar';
import type { CellRange } from '../../../src/snapshot/address';
import type { CellInput } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { outline, reading, serial, shaded, unreadCells, written } from '../writing';

const TITLE = ['Cronograma del PREP 2026-2027'];
const ROLES = ['No.', 'Actividad', 'Entregable'];
const NONE = [null, null, null];
const ROW: CellInput[] = [1, 'Integrar el COTAPREP', 'Acuerdo'];

const over = (width: number, ...labels: readonly CellInput[]): CellInput[] =>
  labels.flatMap((label) => [label, ...Array.from({ length: width - 1 }, () => null)]);

const day = (text: string) => serial(serialOf(isoDate(text), 1900));

/** When the one activity of a calendar of months takes place: its cells below S, O, N and D. */
function inMonths(...cells: CellInput[]) {
  const calendar = reading({ Hoja1: [TITLE, [...ROLES, 'S', 'O', 'N', 'D'], [...ROW, ...cells]] });
  const [activity] = calendar.activities;
  return { when: activity ? written(activity.period) : null, unread: unreadCells(calendar), activity };
}

/** The same below two weeks of September and October each. */
function inParts(width: number, labels: CellInput[], ...cells: CellInput[]): string | null {
  const calendar = reading({
    Hoja1: [TITLE, [...ROLES, ...over(width, 'Sep', 'Oct')], [...NONE, ...labels], [...ROW, ...cells]],
  });
  const [activity] = calendar.activities;
  return activity ? written(activity.period) : null;
}

const WEEKS = ['S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'];

describe('Marks and fills in halves, weeks and quarters', () => {
  it.each<[string, CellInput[], string]>([
    ['a week', [null, 'X'], '2026-09-08..2026-09-14'],
    ['a filled week', [null, null, null, shaded()], '2026-09-22..2026-09-30'],
    ['weeks across a month’s end', [null, null, null, shaded(), shaded()], '2026-09-22..2026-10-07'],
    ['two runs', ['X', 'X', null, null, null, 'X'], '2026-09-01..2026-09-14 + 2026-10-08..2026-10-14'],
    ['marks and fills', [shaded(), 'X', shaded('#FF0000')], '2026-09-01..2026-09-21'],
  ])('are the days of %s', (_, cells, when) => {
    expect(inParts(4, WEEKS, ...cells)).toBe(when);
  });

  it('are halves', () => {
    expect(inParts(2, ['1Q', '2Q', '1Q', '2Q'], null, 'X', 'X')).toBe('2026-09-16..2026-10-15');
  });

  it('are weeks from Monday to Friday, one run across weekends', () => {
    const labels = ['31-04', '07-11', '14-18', '21-25', '28-02', '05-09', '12-16', '19-23'];
    expect(inParts(4, labels, null, 'X', 'X', null, null, 'X')).toBe(
      '2026-09-07..2026-09-18 + 2026-10-05..2026-10-09',
    );
  });

  it('are quarters', () => {
    const calendar = reading({
      Hoja1: [TITLE, [...ROLES, 'T3 2026', 'T4 2026', 'T1 2027'], [...ROW, null, 'X', shaded()]],
    });
    expect(outline(calendar)).toEqual(['1|Integrar el COTAPREP|2026-10-01..2027-03-31']);
  });

  it('may have ended on any day of their last slot', () => {
    const calendar = reading({
      Hoja1: [TITLE, [...ROLES, ...over(4, 'Sep', 'Oct')], [...NONE, ...WEEKS], [...ROW, null, 'X', 'X']],
    });
    expect(calendar.activities[0]?.period.spans[0]?.end?.earliest).toBe('2026-09-15');
  });

  it('hold for all slots that a cell is merged over', () => {
    const merges: CellRange[] = [{ top: 3, bottom: 3, left: 4, right: 6 }];
    const rows = [TITLE, [...ROLES, ...over(4, 'Sep', 'Oct')], [...NONE, ...WEEKS], [...ROW, null, 'X']];
    const calendar = readCalendar(buildWorkbook([buildSheet('Hoja1', rows, { merges })]));
    expect(outline(calendar)).toEqual(['1|Integrar el COTAPREP|2026-09-08..2026-09-30']);
  });

  it('stand in weeks that merged months have without labels', () => {
    const merges: CellRange[] = [0, 1, 2].map((month) => ({
      top: 1,
      bottom: 1,
      left: 3 + 4 * month,
      right: 6 + 4 * month,
    }));
    const rows = [TITLE, [...ROLES, ...over(4, 'Sep', 'Oct', 'Nov')], [...ROW, null, 'X']];
    const calendar = readCalendar(buildWorkbook([buildSheet('Hoja1', rows, { merges })]));
    expect(outline(calendar)).toEqual(['1|Integrar el COTAPREP|2026-09-08..2026-09-14']);
  });
});

describe('Days in the cell of a month', () => {
  it.each<[CellInput, string]>([
    [15, '2026-10-15'],
    ['15', '2026-10-15'],
    ['1-10', '2026-10-01..2026-10-10'],
    ['5 y 20', '2026-10-05 + 2026-10-20'],
    ['5, 12 y 20', '2026-10-05 + 2026-10-12 + 2026-10-20'],
    ['5/20', '2026-10-05 + 2026-10-20'],
    ['del 3 al 9', '2026-10-03..2026-10-09'],
    ['3 a 9', '2026-10-03..2026-10-09'],
    ['3–9', '2026-10-03..2026-10-09'],
    ['hasta el 12', '2026-10-01..2026-10-12'],
    ['a más tardar el 12', '2026-10-01..2026-10-12'],
    ['a partir del 15', '2026-10-15..2026-10-31'],
    ['15 en adelante', '2026-10-15..2026-10-31'],
    ['15 a fin de mes', '2026-10-15..2026-10-31'],
    ['días 5 y 6', '2026-10-05 + 2026-10-06'],
    ['1°', '2026-10-01'],
    ['15 de octubre', '2026-10-15'],
    ['15/10', '2026-10-15'],
    ['15 oct 2026', '2026-10-15'],
    ['15 (sesión)', '2026-10-15'],
    ['jueves 15', '2026-10-15'],
    ['1a quincena', '2026-10-01..2026-10-15'],
    ['2Q', '2026-10-16..2026-10-31'],
    ['tercera semana', '2026-10-15..2026-10-21'],
    ['última semana', '2026-10-25..2026-10-31'],
    ['del lunes 5 al viernes 9', '2026-10-05..2026-10-09'],
    [day('2026-10-15'), '2026-10-15'],
    [31, '2026-10-31'],
  ])('%j are days of that month', (cell, when) => {
    expect(inMonths(null, cell)).toMatchObject({ when, unread: [] });
  });

  it('that it does not have are said', () => {
    expect(inMonths(31).when).toBe('2026-09 has no 31');
  });

  it('go on from and into months that are marked', () => {
    expect(inMonths('a partir del 15', 'X', 'hasta el 12').when).toBe('2026-09-15..2026-11-12');
    expect(inMonths('X', '1-10').when).toBe('2026-09..2026-10-10');
    expect(inMonths('23-30', '1-4').when).toBe('2026-09-23..2026-10-04');
    expect(inMonths('23-29', '1-4').when).toBe('2026-09-23..2026-09-29 + 2026-10-01..2026-10-04');
    expect(inMonths('1-10', 'X').when).toBe('2026-09-01..2026-09-10 + 2026-10');
  });

  it('are days of the week that they stand in', () => {
    expect(inParts(4, WEEKS, null, 9)).toBe('2026-09-09');
    expect(inParts(4, WEEKS, null, '9-11')).toBe('2026-09-09..2026-09-11');
  });
});

describe('What else stands in the cell of a slot', () => {
  it.each<[CellInput]>([
    ['Sesión'],
    ['Entrega'],
    ['ok'],
    ['Octubre'],
    [true],
    ['XX'],
    [{ value: 0.25, numberFormat: '0%' }],
  ])('%j is a mark', (cell) => {
    expect(inMonths(null, cell)).toMatchObject({ when: '2026-10', unread: [] });
  });

  it('is kept with the date', () => {
    expect(inMonths(null, 'Sesión').activity?.period.spans[0]?.start?.text).toBe('Sesión');
  });

  it.each<[CellInput]>([['20 de mayo'], ['Mayo'], ['Sesión 15'], [day('2027-03-01')], ['V1']])(
    '%j is a mark that is told as not understood',
    (cell) => {
      expect(inMonths(null, cell)).toMatchObject({ when: '2026-10', unread: ['Hoja1!E3'] });
    },
  );

  it.each<[CellInput, string[]]>([
    [1500, ['Hoja1!E3']],
    ['$1,500.00', ['Hoja1!E3']],
    [12.5, ['Hoja1!E3']],
    [0, []],
    ['N/A', []],
    ['-', []],
    ['No', []],
    [false, []],
  ])('%j is none', (cell, unread) => {
    expect(inMonths('X', cell)).toMatchObject({ when: '2026-09', unread });
  });

  it('are ones that count, where there are no other numbers', () => {
    expect(inMonths(1, 1, 1).when).toBe('2026-09..2026-11');
    expect(inMonths(1, 1, 2).when).toBe('2026-09-01 + 2026-10-01 + 2026-11-02');
  });

  it('are numbers that count, where each row has their total', () => {
    const rows = (total: number) =>
      outline(
        reading({
          Hoja1: [
            TITLE,
            [...ROLES, 'S', 'O', 'N', 'Meta anual'],
            [...ROW, 2, null, 3, total],
            [2, 'Capacitar', 'Lista', null, 4, null, 4],
          ],
        }),
      );
    expect(rows(5)).toEqual(['1|Integrar el COTAPREP|2026-09 + 2026-11', '2|Capacitar|2026-10']);
    expect(rows(9)).toEqual(['1|Integrar el COTAPREP|2026-09-02 + 2026-11-03', '2|Capacitar|2026-10-04']);
  });
});

describe('Rows below a grid after a blank one', () => {
  const grid = (...rows: CellInput[][]) =>
    outline(reading({ Hoja1: [TITLE, ['Actividad', 'S', 'O', 'N'], ['Instalar', 'X'], [], ...rows] }));

  it.each<[string, CellInput[][]]>([
    ['a legend', [['S1: días 1 a 7; S2: 8 a 14']]],
    ['several remarks', [['X: mes en que se realiza'], ['Las fechas pueden cambiar']]],
  ])('are no activities where they are %s', (_, rows) => {
    expect(grid(...rows)).toEqual(['|Instalar|2026-09']);
  });

  it('are activities where one of them has a mark', () => {
    expect(grid(['Integrar', 'X'])).toEqual(['|Instalar|2026-09', '|Integrar|2026-09']);
    expect(grid(['Por fijar'], ['Integrar', null, shaded()])).toHaveLength(3);
  });
});

describe('Sessions by months with their days in the cells', () => {
  const HEADER = ['Sesión', 'Sep', 'Oct', 'Nov', 'Dic'];
  const PLAN = [
    ['Plan de Trabajo PREP 2026-2027'],
    ['Núm.', 'Actividad', 'Inicio', 'Término'],
    [1, 'Instalar', '01/09/2026', '02/09/2026'],
  ];
  const told = (sheets: Parameters<typeof reading>[0]) =>
    reading(sheets)
      .activities.filter(({ kind }) => kind === 'session')
      .map(({ title, period }) => `${title} ${written(period)}`);

  it.each<[string, CellInput[][], string[]]>([
    [
      'days',
      [HEADER, ['Ordinaria', 5, 3, null, 4]],
      ['Ordinaria 2026-09-05', 'Ordinaria 2026-10-03', 'Ordinaria 2026-12-04'],
    ],
    [
      'two in a month',
      [HEADER, ['Ordinaria', '5 y 19', 3]],
      ['Ordinaria 2026-09-05', 'Ordinaria 2026-09-19', 'Ordinaria 2026-10-03'],
    ],
    [
      'marks, each its own',
      [HEADER, ['Ordinaria', 'X', 'X', shaded()]],
      ['Ordinaria 2026-09', 'Ordinaria 2026-10', 'Ordinaria 2026-11'],
    ],
    [
      'kinds of sessions',
      [
        ['Tipo de sesión', ...HEADER.slice(1)],
        ['Ordinaria', 5, 3],
        ['Extraordinaria', null, null, 20],
      ],
      ['Ordinaria 2026-09-05', 'Ordinaria 2026-10-03', 'Extraordinaria 2026-11-20'],
    ],
    [
      'each its own row',
      [HEADER, ['Primera sesión ordinaria', 5], ['Segunda sesión ordinaria', null, 'X']],
      ['Primera sesión ordinaria 2026-09-05', 'Segunda sesión ordinaria 2026-10'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told({ Sesiones: [['Sesiones del COTAPREP 2026-2027'], ...rows] })).toEqual(expected);
    expect(told({ Plan: PLAN, Sesiones: [['Sesiones del COTAPREP 2026-2027'], ...rows] })).toEqual(expected);
  });

  it('are no grid of the plan', () => {
    const { grid, sheets } = reading({ Plan: PLAN, Sesiones: [HEADER, ['Ordinaria', 5, 3, null, 4]] });
    expect(grid).toBeNull();
    expect(sheets.map(({ role }) => role)).toEqual(['plan', 'sessions']);
  });

  it('are those that are listed with their dates elsewhere', () => {
    const list = [
      ['Sesión', 'Fecha'],
      ['Primera sesión ordinaria', '5 de septiembre de 2026'],
    ];
    const sheets = { Plan: PLAN, Lista: list, Cuadro: [HEADER, ['Primera sesión ordinaria', 'X']] };
    expect(told(sheets)).toEqual(['Primera sesión ordinaria 2026-09-05']);
  });
});
