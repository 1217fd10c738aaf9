import type { CellInput, SheetSnapshot } from '../../../src/snapshot/workbook';
import { buildSheet } from '../../../src/snapshot/workbook';
import { isoDate } from '../../../src/calendar/plainDate';
import { serialOf } from '../../../src/calendar/serial';
import { pairsUnderMonths } from '../../../src/reading/layout/monthPairs';
import { datedSlots } from '../../../src/reading/layout/slotHeader';
import { timeAxisIn } from '../../../src/reading/layout/timeAxis';
import { SheetView } from '../../../src/reading/view/sheetView';
import { yearInProcess } from '../../../src/reading/dates/years';
import { processOfYears } from '../../../src/calendar/process';
import { serial } from '../writing';

const ROLES = ['No.', 'Actividad'];
const NONE = [null, null];
const PROCESS = processOfYears(2026, 2027);

/** A label over several columns; in a sheet the first of them has the text. */
const over = (width: number, ...labels: readonly CellInput[]): CellInput[] =>
  labels.flatMap((label) => [label, ...Array.from({ length: width - 1 }, () => null)]);

const day = (text: string) => serial(serialOf(isoDate(text), 1900));

/** Every slot in one line: "S1 2026-09-01..2026-09-07". */
function slots(
  rows: readonly (readonly CellInput[])[],
  row = 0,
  extra: Partial<SheetSnapshot> = {},
): string[] {
  const view = SheetView.of(buildSheet('Hoja1', rows, extra), 1900);
  const axis = timeAxisIn(view, row);
  const columns = datedSlots(axis.slots, (month) => yearInProcess(month, PROCESS));
  return (columns ?? []).map(({ label, start, end }) => `${label} ${start}..${end}`);
}

/** What an axis has under September and October, the columns between merged labels empty. */
const under = (
  width: number,
  labels: readonly CellInput[],
  months: readonly CellInput[] = ['Septiembre', 'Octubre'],
) =>
  slots([
    [...ROLES, ...over(width, ...months)],
    [...NONE, ...labels],
  ]);

const WEEKS = [
  '2026-09-01..2026-09-07',
  '2026-09-08..2026-09-14',
  '2026-09-15..2026-09-21',
  '2026-09-22..2026-09-30',
  '2026-10-01..2026-10-07',
  '2026-10-08..2026-10-14',
  '2026-10-15..2026-10-21',
  '2026-10-22..2026-10-31',
];
const HALVES = [
  '2026-09-01..2026-09-15',
  '2026-09-16..2026-09-30',
  '2026-10-01..2026-10-15',
  '2026-10-16..2026-10-31',
];
const days = (found: readonly string[]): string[] =>
  found.map((slot) => slot.slice(slot.lastIndexOf(' ') + 1));

describe('Weeks under months', () => {
  it.each([
    [['S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4']],
    [[1, 2, 3, 4, 1, 2, 3, 4]],
    [['Semana 1', 'Semana 2', 'Semana 3', 'Semana 4', 'Semana 1', 'Semana 2', 'Semana 3', 'Semana 4']],
    [['1a sem', '2a sem', '3a sem', '4a sem', '1a sem', '2a sem', '3a sem', '4a sem']],
    [['1ª', '2ª', '3ª', '4ª', '1ª', '2ª', '3ª', '4ª']],
    [['I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV']],
    [['Sem. 1', 'Sem. 2', 'Sem. 3', 'Sem. 4', 'Sem. 5', 'Sem. 6', 'Sem. 7', 'Sem. 8']],
    [['W1', 'W2', 'W3', 'W4', 'W1', 'W2', 'W3', 'W4']],
    [['1ra', '2da', '3ra', '4ta', '1ra', '2da', '3ra', '4ta']],
    [['1-7', '8-14', '15-21', '22-30', '1-7', '8-14', '15-21', '22-31']],
  ])('%j', (labels) => {
    expect(days(under(4, labels))).toEqual(WEEKS);
  });

  it('are four or five', () => {
    const found = slots([
      [...ROLES, ...over(5, 'Ene 2027'), ...over(4, 'Feb'), ...over(5, 'Mar')],
      [...NONE, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5],
    ]);
    expect(days(found).filter((_, index) => [3, 4, 8, 13].includes(index))).toEqual([
      '2027-01-22..2027-01-28',
      '2027-01-29..2027-01-31',
      '2027-02-22..2027-02-28',
      '2027-03-29..2027-03-31',
    ]);
  });

  it('are five in a February of 28 days, each day in one of them', () => {
    const found = slots([
      [...ROLES, ...over(5, 'Feb 2027', 'Mar 2027')],
      [...NONE, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5],
    ]);
    expect(days(found).slice(3, 6)).toEqual([
      '2027-02-22..2027-02-27',
      '2027-02-28..2027-02-28',
      '2027-03-01..2027-03-07',
    ]);
  });

  it('begin in the middle of the first month and end in that of the last one', () => {
    const found = slots([
      [...ROLES, 'Sep', null, ...over(4, 'Oct'), 'Nov', null],
      [...NONE, 'S3', 'S4', 'S1', 'S2', 'S3', 'S4', 'S1', 'S2'],
    ]);
    expect(days(found)).toEqual([
      '2026-09-15..2026-09-21',
      '2026-09-22..2026-09-30',
      ...WEEKS.slice(4),
      '2026-11-01..2026-11-07',
      '2026-11-08..2026-11-14',
    ]);
  });

  it.each([
    [['31-04', '07-11', '14-18', '21-25', '28-02', '05-09', '12-16', '19-23']],
    [
      [
        'del 31 al 4',
        'del 7 al 11',
        'del 14 al 18',
        'del 21 al 25',
        '28 al 2',
        '5 al 9',
        '12 al 16',
        '19 al 23',
      ],
    ],
    [
      [
        '31 ago - 4 sep',
        '7-11 sep',
        '14-18 sep',
        '21-25 sep',
        '28 sep - 2 oct',
        '5-9 oct',
        '12-16 oct',
        '19-23 oct',
      ],
    ],
  ])('have the days that they say: %j', (labels) => {
    expect(days(under(4, labels))).toEqual([
      '2026-08-31..2026-09-04',
      '2026-09-07..2026-09-11',
      '2026-09-14..2026-09-18',
      '2026-09-21..2026-09-25',
      '2026-09-28..2026-10-02',
      '2026-10-05..2026-10-09',
      '2026-10-12..2026-10-16',
      '2026-10-19..2026-10-23',
    ]);
  });

  it.each<[string, CellInput[]]>([
    [
      'true dates',
      [
        '2026-09-07',
        '2026-09-14',
        '2026-09-21',
        '2026-09-28',
        '2026-10-05',
        '2026-10-12',
        '2026-10-19',
        '2026-10-26',
      ].map(day),
    ],
    ['days', [7, 14, 21, 28, 5, 12, 19, 26]],
  ])('begin on %s and last up to the next one', (_, labels) => {
    const found = days(under(4, labels));
    expect(found.slice(0, 5)).toEqual([
      '2026-09-07..2026-09-13',
      '2026-09-14..2026-09-20',
      '2026-09-21..2026-09-27',
      '2026-09-28..2026-10-04',
      '2026-10-05..2026-10-11',
    ]);
  });

  it('need no months above where they are dates', () => {
    const dates = ['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19'].map(day);
    expect(days(slots([[...ROLES, ...dates]]))).toEqual([
      '2026-09-28..2026-10-04',
      '2026-10-05..2026-10-11',
      '2026-10-12..2026-10-18',
      '2026-10-19..2026-10-25',
    ]);
    expect(
      days(slots([[...ROLES, '28 sep al 2 oct', '5 al 9 oct', '12 al 16 oct', '19 al 23 oct']])),
    ).toEqual([
      '2026-09-28..2026-10-02',
      '2026-10-05..2026-10-09',
      '2026-10-12..2026-10-16',
      '2026-10-19..2026-10-23',
    ]);
  });

  it('are days where a month has more of them than weeks', () => {
    const month = Array.from({ length: 30 }, (_, index) => index + 1);
    const found = slots([
      [...ROLES, ...over(30, 'Sep 2026', 'Nov 2026')],
      [...NONE, ...month, ...month],
    ]);
    expect(found).toHaveLength(60);
    expect(days(found).slice(29, 31)).toEqual(['2026-09-30..2026-09-30', '2026-11-01..2026-11-01']);
  });
});

describe('Halves under months', () => {
  it.each([
    [['1Q', '2Q', '1Q', '2Q']],
    [['Q1', 'Q2', 'Q1', 'Q2']],
    [['1ª', '2ª', '1ª', '2ª']],
    [['1-15', '16-30', '1-15', '16-31']],
    [['1 al 15', '16 a fin de mes', '1 al 15', '16 al 31']],
    [['1a quincena', '2a quincena', '1a quincena', '2a quincena']],
    [['1a. Qna.', '2a. Qna.', '1a. Qna.', '2a. Qna.']],
    [['Primera', 'Segunda', 'Primera', 'Segunda']],
    [[1, 2, 1, 2]],
    [[1, 16, 1, 16]],
    [[15, 30, 15, 31]],
    [['I', 'II', 'I', 'II']],
    [['1st half', '2nd half', '1st half', '2nd half']],
  ])('%j', (labels) => {
    expect(days(under(2, labels))).toEqual(HALVES);
  });

  it('count in English months too', () => {
    expect(days(under(2, ['1H', '2H', '1H', '2H'], ['September', 'October']))).toEqual(HALVES);
    expect(days(under(2, ['Q1', 'Q2', 'Q1', 'Q2'], ['September', 'October']))).toEqual(HALVES);
  });

  it('stand in three rows with years, beside roles in any of them', () => {
    const years = ['2026', null, null, null, '2027', null];
    const months = ['Nov', null, 'Dic', null, 'Ene', null];
    const halves = ['1Q', '2Q', '1Q', '2Q', '1Q', '2Q'];
    const expected = [
      '2026-11-01..2026-11-15',
      '2026-11-16..2026-11-30',
      '2026-12-01..2026-12-15',
      '2026-12-16..2026-12-31',
      '2027-01-01..2027-01-15',
      '2027-01-16..2027-01-31',
    ];
    const rows = [years, months, halves];
    for (const roles of [0, 1, 2]) {
      const sheet = rows.map((row, index) => [...(index === roles ? ROLES : NONE), ...row]);
      expect(days(slots(sheet, roles))).toEqual(expected);
    }
  });
});

describe('Weeks under months under quarters under years', () => {
  const bands = [
    over(24, '2026', null),
    over(12, 'T3', 'T4'),
    over(4, 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic'),
    over(1, ...['', '', '', '', '', ''].flatMap(() => ['S1', 'S2', 'S3', 'S4'])),
  ];

  it.each([0, 1, 2, 3])('are weeks with the roles in row %i', (roles) => {
    const sheet = bands.map((row, index) => [...(index === roles ? ROLES : NONE), ...row]);
    const found = days(slots(sheet, roles));
    expect(found).toHaveLength(24);
    expect(found.slice(8, 16)).toEqual(WEEKS);
  });

  it('are none where the weeks are not understood, nor are their months or quarters', () => {
    const odd = [...bands.slice(0, 3), bands[3]?.map((label) => (label === 'S2' ? 'S4' : label)) ?? []];
    const sheet = odd.map((row, index) => [...(index === 0 ? ROLES : NONE), ...row]);
    expect(slots(sheet)).toEqual([]);
  });
});

describe('Parts whose labels name their months', () => {
  it.each([
    [['1ra Sep', '2da Sep', '1ra Oct', '2da Oct']],
    [['Sep 1Q', 'Sep 2Q', 'Oct 1Q', 'Oct 2Q']],
    [
      [
        '1a quincena de septiembre',
        '2a quincena de septiembre',
        '1a quincena de octubre',
        '2a quincena de octubre',
      ],
    ],
    [['Sep-26\n1Q', 'Sep-26\n2Q', 'Oct-26\n1Q', 'Oct-26\n2Q']],
    [['1-15 sep', '16-30 sep', '1-15 oct', '16-31 oct']],
  ])('are halves: %j', (labels) => {
    expect(days(slots([[...ROLES, ...labels]]))).toEqual(HALVES);
  });

  it('are weeks', () => {
    const labels = ['Sep', 'Oct'].flatMap((month) =>
      [1, 2, 3, 4].map((week) => `${month}\nS${String(week)}`),
    );
    expect(days(slots([[...ROLES, ...labels]]))).toEqual(WEEKS);
  });
});

describe('One month alone', () => {
  it.each<[string, CellInput[][], string[]]>([
    [
      'over weeks',
      [
        [...ROLES, 'Mayo', null, null, null],
        [...NONE, 'S1', 'S2', 'S3', 'S4'],
      ],
      [
        '2027-05-01..2027-05-07',
        '2027-05-08..2027-05-14',
        '2027-05-15..2027-05-21',
        '2027-05-22..2027-05-31',
      ],
    ],
    ['over nothing', [[...ROLES, 'Mayo', null, null, null]], []],
    ['as a number’s header', [ROLES, [null, 1, 2, 3, 4]], []],
  ])('%s', (_, rows, expected) => {
    expect(days(slots(rows))).toEqual(expected);
  });
});

describe('Months that are merged over columns without labels', () => {
  const merged = (width: number, ...months: string[]) =>
    slots([[...ROLES, ...over(width, ...months)]], 0, {
      merges: months.map((_, index) => ({
        top: 0,
        bottom: 0,
        left: 2 + index * width,
        right: 1 + (index + 1) * width,
      })),
    });

  it('have halves, thirds or weeks by how many they are', () => {
    expect(days(merged(2, 'Sep', 'Oct', 'Nov')).slice(0, 4)).toEqual(HALVES);
    expect(days(merged(4, 'Sep', 'Oct', 'Nov')).slice(0, 8)).toEqual(WEEKS);
    expect(days(merged(3, 'Sep', 'Oct', 'Nov')).slice(0, 3)).toEqual([
      '2026-09-01..2026-09-10',
      '2026-09-11..2026-09-20',
      '2026-09-21..2026-09-30',
    ]);
  });

  it('have their last weeks where the first of them begins late', () => {
    const merges = [2, 4, 8].map((left, index) => ({
      top: 0,
      bottom: 0,
      left,
      right: left + (index === 0 ? 1 : 3),
    }));
    const found = slots([[...ROLES, 'Ago', null, ...over(4, 'Sep', 'Oct')]], 0, { merges });
    expect(days(found).slice(0, 3)).toEqual([
      '2026-08-15..2026-08-21',
      '2026-08-22..2026-08-31',
      '2026-09-01..2026-09-07',
    ]);
  });

  it('are told by the columns between their labels too, where these are used or as many as weeks', () => {
    const apart = (width: number, ...below: CellInput[]) =>
      days(
        slots([
          [...ROLES, ...over(width, 'Sep', 'Oct', 'Nov')],
          [1, 'Instalar', ...below],
        ]),
      );
    expect(apart(4)).toHaveLength(12);
    expect(apart(2, null, 'X').slice(0, 4)).toEqual(HALVES);
    expect(apart(2, 'X', null, 'X')).toEqual([
      '2026-09-01..2026-09-30',
      '2026-10-01..2026-10-31',
      '2026-11-01..2026-11-30',
    ]);
  });

  it('have one slot where what stands below them is what was planned and done', () => {
    const found = slots([
      [...ROLES, ...over(2, 'Sep', 'Oct', 'Nov')],
      [...NONE, 'P', 'R', 'P', 'R', 'P', 'R'],
    ]);
    expect(found).toEqual([
      'Sep 2026-09-01..2026-09-30',
      'Oct 2026-10-01..2026-10-31',
      'Nov 2026-11-01..2026-11-30',
    ]);
  });
});

describe('Parts of the year', () => {
  const quarters = ['2026-07-01..2026-09-30', '2026-10-01..2026-12-31', '2027-01-01..2027-03-31'];
  it.each([
    [['T3 2026', 'T4 2026', 'T1 2027']],
    [['3er trimestre 2026', '4o trimestre 2026', '1er trimestre 2027']],
    [['Tercer trimestre', 'Cuarto trimestre', 'Primer trimestre']],
    [['Q3', 'Q4', 'Q1']],
    [['3T26', '4T26', '1T27']],
    [['Trim. III', 'Trim. IV', 'Trim. I']],
    [['Jul-Sep 2026', 'Oct-Dic 2026', 'Ene-Mar 2027']],
    [['julio a septiembre', 'octubre a diciembre', 'enero a marzo']],
    [['Q3 2026', 'Q4 2026', 'Q1 2027']],
  ])('%j', (labels) => {
    expect(days(slots([[...ROLES, ...labels]]))).toEqual(quarters);
  });

  it('are a band above months, and the months rule', () => {
    const found = slots([
      [...ROLES, ...over(3, 'T3 2026', 'T4 2026')],
      [...NONE, 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic'],
    ]);
    expect(found.map((slot) => slot.slice(0, 14))).toEqual([
      'Jul 2026-07-01',
      'Ago 2026-08-01',
      'Sep 2026-09-01',
      'Oct 2026-10-01',
      'Nov 2026-11-01',
      'Dic 2026-12-01',
    ]);
  });

  it('are totals between their months', () => {
    const labels = ['Jul', 'Ago', 'Sep', 'T3', 'Oct', 'Nov', 'Dic', 'T4'];
    expect(slots([[...ROLES, ...labels]])).toHaveLength(6);
  });

  it.each([
    [['Bim 5', 'Bim 6', 'Bim 1']],
    [['5o bimestre', '6o bimestre', '1er bimestre']],
    [['Sep-Oct', 'Nov-Dic', 'Ene-Feb']],
  ])('have two months in %j', (labels) => {
    expect(days(slots([[...ROLES, ...labels]]))).toEqual([
      '2026-09-01..2026-10-31',
      '2026-11-01..2026-12-31',
      '2027-01-01..2027-02-28',
    ]);
  });
});

describe('What is no axis', () => {
  it.each<[string, CellInput[][]]>([
    [
      'months over pairs',
      [
        [...ROLES, 'Febrero', null, 'Marzo'],
        [...NONE, 'Inicio', 'Término', 'Inicio', 'Término'],
      ],
    ],
    ['two months', [[...ROLES, 'Sep', 'Oct']]],
    [
      'parts that repeat',
      [
        [...ROLES, ...over(2, 'Sep', 'Oct')],
        [...NONE, '2Q', '1Q', '2Q', '1Q'],
      ],
    ],
    [
      'six weeks a month',
      [
        [...ROLES, ...over(6, 'Sep', 'Oct', 'Nov')],
        [...NONE, ...['Sep', 'Oct', 'Nov'].flatMap(() => ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'])],
      ],
    ],
    ['quarters out of order', [[...ROLES, 'T3 2026', 'T1 2027', 'T4 2026']]],
    ['dates far apart', [[...ROLES, ...['2026-09-01', '2026-09-20', '2026-10-20', '2026-10-25'].map(day)]]],
  ])('%s', (_, rows) => {
    expect(slots(rows)).toEqual([]);
  });

  it('a row of days below months of one column each', () => {
    const found = slots([
      [...ROLES, 'Sep', 'Oct', 'Nov', 'Dic'],
      [...NONE, 5, 3, 7, 4],
    ]);
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('Sep 2026-09-01..2026-09-30');
  });
});

describe('The years of an axis without any', () => {
  it('are those that most of its months have in the process', () => {
    const months = ['Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic', 'Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun'];
    const found = slots([[...ROLES, ...months]]);
    expect([found[0], found.at(-1)]).toEqual(['Jul 2026-07-01..2026-07-31', 'Jun 2027-06-01..2027-06-30']);
  });

  it('are none at the end of all years', () => {
    expect(slots([[...ROLES, ...['9999-10-01', '9999-11-01', '9999-12-01'].map(day)]])).toEqual([]);
    expect(slots([[...ROLES, ...['9999-12-10', '9999-12-17', '9999-12-24', '9999-12-31'].map(day)]])).toEqual(
      [],
    );
  });
});

describe('Pairs of start and end below months', () => {
  const view = (rows: readonly (readonly CellInput[])[]) => SheetView.of(buildSheet('Plan', rows), 1900);
  const pairs = (rows: readonly (readonly CellInput[])[], row: number) =>
    pairsUnderMonths(view(rows), row).map(({ month, year, start, end }) => [month, year, start, end]);
  const MONTHS = ['Febrero', null, 'Marzo', null, 'Abril', null];

  it.each<[string, CellInput[][], number]>([
    [
      'below the roles',
      [
        [...ROLES, ...MONTHS],
        [...NONE, 'Inicio', 'Término', 'Inicio', 'Término', 'Inicio', 'Término'],
      ],
      0,
    ],
    [
      'beside the roles',
      [
        [...NONE, ...MONTHS],
        [...ROLES, 'Inicio', 'Fin', 'Inicio', 'Fin', 'Inicio', 'Fin'],
      ],
      1,
    ],
    [
      'in other words',
      [
        [...NONE, ...MONTHS],
        [...ROLES, 'Fecha de inicio', 'Fecha de término', 'Del', 'Al', 'Inicia', 'Termina'],
      ],
      1,
    ],
  ])('%s', (_, rows, row) => {
    expect(pairs(rows, row)).toEqual([
      [2, null, 2, 3],
      [3, null, 4, 5],
      [4, null, 6, 7],
    ]);
  });

  it('are none where the columns say something else', () => {
    expect(
      pairs(
        [
          [...ROLES, ...MONTHS],
          [...NONE, '1Q', '2Q', '1Q', '2Q', '1Q', '2Q'],
        ],
        0,
      ),
    ).toEqual([]);
  });
});
