import { isoDate } from '../../src/calendar/plainDate';
import type { CellInput } from '../../src/snapshot/workbook';
import { describeCell } from '../../src/snapshot/address';
import { examine } from '../../src/validation/examine';
import { book, outline, reading, serial } from './writing';

type Rows = readonly (readonly CellInput[])[];

const HEADER = ['No.', 'Actividad', 'Entregable', 'Inicio', 'Término'];
/** A formula as a program leaves it that does not calculate. */
const formula = (text: string): CellInput => ({ value: null, formula: text });

const planOf = (...rows: Rows) => ({ Plan: [['Plan de trabajo 2026-2027'], [], HEADER, ...rows] });
const examined = (sheets: Readonly<Record<string, Rows>>) =>
  examine(book(sheets), { today: isoDate('2026-11-28') });
const told = (sheets: Readonly<Record<string, Rows>>) =>
  examined(sheets)
    .findings.filter(({ rule }) => ['missing-date', 'invalid-date', 'ambiguous-date'].includes(rule))
    .map(({ messageId, cell, severity }) => `${severity} ${messageId} ${cell ? describeCell(cell) : ''}`);

const UNCALCULATED = planOf(
  [1, 'Integrar el COTAPREP', 'Acuerdo', formula('=F2'), formula('=D4+30')],
  [2, 'Instalar la comisión de seguimiento', 'Acuerdo', formula('=E4+1'), formula('=D5+30')],
  [3, 'Informar', 'Informe', formula('=E5+1'), formula('=D6+30')],
);

describe('Formulas without a stored result', () => {
  it('are cells that were not read, with their formula', () => {
    const { unread, activities } = reading(UNCALCULATED);
    expect(unread.map(({ cell, text, reason }) => `${describeCell(cell)} ${text} ${reason}`)).toEqual([
      'Plan!D4 =F2 formula',
      'Plan!E4 =D4+30 formula',
      'Plan!D5 =E4+1 formula',
      'Plan!E5 =D5+30 formula',
      'Plan!D6 =E5+1 formula',
      'Plan!E6 =D6+30 formula',
    ]);
    expect(activities).toHaveLength(3);
  });

  it('are said once a sheet, and no row is said to lack its dates', () => {
    expect(told(UNCALCULATED)).toEqual(['warning uncalculated Plan!D4']);
  });

  it('leave documents undated, and it is said that nothing was compared and what to do', () => {
    const { checked, compliance } = examined(UNCALCULATED);
    expect(checked.dates).toMatch(/abra el libro en Excel, guárdelo/);
    expect(checked.lineamientos).toMatch(/^No se comparó .*abra el libro en Excel, guárdelo/);
    const states = (compliance?.requirements ?? []).filter(({ match }) => match.counted !== null);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states.map(({ status }) => status))).toEqual(new Set(['undated']));
  });

  it('are told apart from those whose result is an empty text, which are blank', () => {
    const blank: CellInput = { value: '', formula: '=IF(A4=9,F2,"")' };
    expect(told(planOf([1, 'Integrar', 'Acuerdo', blank, blank]))).toEqual(['warning missing-dates Plan!D4']);
  });

  it('hide nothing that the other rows say', () => {
    const sheets = planOf(
      [1, 'Integrar', 'Acuerdo', '5 de octubre', formula('=D4+30')],
      [2, 'Instalar', 'Acuerdo', '31 de abril', '5 de mayo'],
      [3, 'Informar', 'Informe', '', ''],
    );
    expect(told(sheets)).toEqual([
      'error impossible-day Plan!D5',
      'warning uncalculated Plan!E4',
      'warning missing-dates Plan!D6',
    ]);
    expect(examined(sheets).checked.dates).toBe(true);
  });

  it('in the columns of deliverables are not said to be blank', () => {
    const row = (code: number, deliverable: CellInput) => [
      code,
      `Actividad ${String(code)}`,
      deliverable,
      serial(46266),
      serial(46270),
    ];
    const found = examined(planOf(row(1, 'Acta'), row(2, 'Acta'), row(3, formula('=Otra!B3')))).findings;
    expect(found.map(({ rule }) => rule)).not.toContain('missing-deliverable-name');
    expect(found.filter(({ messageId }) => messageId === 'uncalculated')).toHaveLength(1);
  });

  it('of which a whole sheet is made are what it is said to lack', () => {
    const sheets = reading({
      Plan: [
        [formula('=Datos!A1'), formula('=Datos!B1')],
        [formula('=Datos!A2'), formula('=Datos!B2')],
      ],
    }).sheets;
    expect(sheets[0]?.missing).toMatch(/abra el libro en Excel, guárdelo/);
  });
});

const PLANNER = {
  'Planificador de proyectos': [
    ['Planificador de proyectos PREP 2026-2027'],
    [],
    ['ACTIVIDAD', 'INICIO DEL PLAN', 'DURACIÓN DEL PLAN', 'INICIO REAL', 'DURACIÓN REAL'],
    ['Integrar el COTAPREP', 1, 5, 1, 4],
    ['Instalar la comisión', 1, 6, 1, 6],
    ['Probar el sistema', 2, 4, 2, 5],
    ['Informar', 14, 8, 14, 6],
  ],
};

describe('Numbers of periods where dates are asked for', () => {
  it.each<[string, Readonly<Record<string, Rows>>]>([
    ["in Excel's own project planner", PLANNER],
    [
      'beside durations',
      {
        Plan: [
          ['PREP 2026-2027'],
          ['No.', 'Actividad', 'Inicio del plan', 'Duración'],
          [1, 'Uno', 1, 5],
          [2, 'Dos', 3, 2],
          [3, 'Tres', 12, 1],
        ],
      },
    ],
    ['at both ends', planOf([1, 'Uno', 'Acta', 1, 5], [2, 'Dos', 'Acta', 3, 8], [3, 'Tres', 'Acta', 6, 120])],
    [
      'as text',
      planOf([1, 'Uno', 'Acta', '1', '5'], [2, 'Dos', 'Acta', '3', '8'], [3, 'Tres', 'Acta', '6', '9']),
    ],
  ])('%s are said once, and are no errors', (_name, sheets) => {
    const found = told(sheets);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning period-numbers /);
    expect(examined(sheets).checked.dates).toMatch(/números de periodo/);
  });

  it('are said once a table', () => {
    const rows = [
      [1, 'Uno', 'Acta', 1, 5],
      [2, 'Dos', 'Acta', 3, 8],
      [3, 'Tres', 'Acta', 6, 9],
    ];
    expect(told(planOf(...rows, [], HEADER, ...rows))).toEqual([
      'warning period-numbers Plan!D4',
      'warning period-numbers Plan!D9',
    ]);
  });

  it('leave the dates at the other end', () => {
    const sheets = planOf(
      [1, 'Uno', 'Acta', 1, '5 de mayo'],
      [2, 'Dos', 'Acta', 3, '6 de mayo'],
      [3, 'Tres', 'Acta', 6, '7 de mayo'],
    );
    expect(outline(reading(sheets))).toEqual([
      '1|Uno|..2027-05-05',
      '2|Dos|..2027-05-06',
      '3|Tres|..2027-05-07',
    ]);
    expect(told(sheets)).toEqual(['warning period-numbers Plan!D4']);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'a number alone is a slip',
      [
        [1, 'Uno', 'Acta', 5, '5 de mayo'],
        [2, 'Dos', 'Acta', '4 de mayo', '6 de mayo'],
        [3, 'Tres', 'Acta', '6 de mayo', '7 de mayo'],
      ],
      ['error unreadable Plan!D4'],
    ],
    [
      'numbers among as many dates are slips too',
      [
        [1, 'Uno', 'Acta', 5, '5 de mayo'],
        [2, 'Dos', 'Acta', 6, '6 de mayo'],
        [3, 'Tres', 'Acta', 7, '7 de mayo'],
        [4, 'Cuatro', 'Acta', '4 de mayo', '7 de mayo'],
        [5, 'Cinco', 'Acta', '4 de mayo', '7 de mayo'],
      ],
      ['error unreadable Plan!D4', 'error unreadable Plan!D5', 'error unreadable Plan!D6'],
    ],
  ])('%s', (_name, rows, found) => {
    expect(told(planOf(...rows))).toEqual(found);
  });
});
