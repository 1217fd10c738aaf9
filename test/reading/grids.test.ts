import { isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import { gridColumns, joins, outline, reading, serial, shaded, written } from './writing';

const TITLE = 'Plan de Trabajo PREP 2026-2027';
const PLAN = [
  [TITLE],
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
  [1, 'Instalar la comisión de seguimiento', 'Acuerdo', '31/08/2026', '02/09/2026'],
  [2, 'Integrar el COTAPREP', 'Acuerdo', '01/10/2026', '06/11/2026'],
  [3, 'Realizar simulacros', 'Informe', '09/05/2027', '23/05/2027'],
];
const MONTHS = [
  '2026-09',
  '2026-10',
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
  '2027-03',
  '2027-04',
  '2027-05',
  '2027-06',
  '2027-07',
];
const GRID_ROWS = [
  [1, 'Instalar la comisión de seguimiento'],
  [2, 'Integrar el COTAPREP'],
  [3, 'Realizar simulacros'],
];

describe('The months of a grid', () => {
  it.each([
    [['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL']],
    [['S', 'O', 'N', 'D', 'E', 'F', 'M', 'A', 'M', 'J', 'J']],
    [['s', 'o', 'n', 'd', 'e', 'f', 'mz', 'ab', 'my', 'jn', 'jl']],
    [['SEP', 'OCT', 'NOV', 'DIC', 'ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL']],
    [['Sep.', 'Oct.', 'Nov.', 'Dic.', 'Ene.', 'Feb.', 'Mar.', 'Abr.', 'May.', 'Jun.', 'Jul.']],
    [
      [
        'Septiembre',
        'Octubre',
        'Noviembre',
        'Diciembre',
        'Enero',
        'Febrero',
        'Marzo',
        'Abril',
        'Mayo',
        'Junio',
        'Julio',
      ],
    ],
    [
      [
        'sep-26',
        'oct-26',
        'nov-26',
        'dic-26',
        'ene-27',
        'feb-27',
        'mar-27',
        'abr-27',
        'may-27',
        'jun-27',
        'jul-27',
      ],
    ],
    [
      [
        'Sep 2026',
        'Oct 2026',
        'Nov 2026',
        'Dic 2026',
        'Ene 2027',
        'Feb 2027',
        'Mar 2027',
        'Abr 2027',
        'May 2027',
        'Jun 2027',
        'Jul 2027',
      ],
    ],
    [
      [
        'Septiembre de 2026',
        'Octubre',
        'Noviembre',
        'Diciembre',
        'Enero de 2027',
        'Febrero',
        'Marzo',
        'Abril',
        'Mayo',
        'Junio',
        'Julio',
      ],
    ],
    [
      [
        'SEPT\n2026',
        'OCT\n2026',
        'NOV\n2026',
        'DIC\n2026',
        'ENE\n2027',
        'FEB\n2027',
        'MZO\n2027',
        'ABR\n2027',
        'MAYO\n2027',
        'JUN\n2027',
        'JUL\n2027',
      ],
    ],
    [MONTHS.map((month) => serial(serialOf(isoDate(`${month}-01`), 1900), 'mmm-yy'))],
    [
      [
        '09/2026',
        '10/2026',
        '11/2026',
        '12/2026',
        '01/2027',
        '02/2027',
        '03/2027',
        '04/2027',
        '05/2027',
        '06/2027',
        '07/2027',
      ],
    ],
  ])('are read from %j', (labels) => {
    const calendar = reading({
      Plan: PLAN,
      Calendario: [['Calendario 2026-2027'], ['Núm.', 'Actividad', ...labels], ...GRID_ROWS],
    });
    expect(calendar.grid?.columns.map(({ month }) => month)).toEqual(MONTHS);
    expect(calendar.grid?.sheet).toBe('Calendario');
    expect(joins(calendar)).toEqual(['3: 1', '4: 2', '5: 3']);
  });

  it('begin in August where the calendar does', () => {
    const calendar = reading({
      Plan: PLAN,
      Calendario: [['Núm.', 'Actividad', 'AG', 'S', 'O', 'N', 'D', 'E'], ...GRID_ROWS],
    });
    expect(gridColumns(calendar)).toBe('AG 2026-08, S 2026-09, O 2026-10, N 2026-11, D 2026-12, E 2027-01');
  });

  it('stand under a band of years', () => {
    const calendar = reading({
      Plan: PLAN,
      Calendario: [
        [null, null, 2025, null, 2026],
        ['Núm.', 'Actividad', 'N', 'D', 'E', 'F', 'MZ'],
        ...GRID_ROWS,
      ],
    });
    expect(gridColumns(calendar)).toBe('N 2025-11, D 2025-12, E 2026-01, F 2026-02, MZ 2026-03');
  });

  it('stand in the second row of a header', () => {
    const calendar = reading({
      Plan: PLAN,
      Calendario: [
        ['Núm.', 'Actividad', 'Calendario 2026-2027'],
        [null, null, 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
        ...GRID_ROWS,
      ],
    });
    expect(calendar.grid?.columns.map(({ month }) => month)).toEqual(MONTHS);
    expect(calendar.grid?.headerRow).toBe(1);
    expect(joins(calendar)).toEqual(['3: 1', '4: 2', '5: 3']);
  });

  it('stand under a band of years that say «Año 2026»', () => {
    const calendar = reading({
      Plan: PLAN,
      Calendario: [
        ['Núm.', 'Actividad', 'Año 2026', null, null, null, 'Año 2027'],
        [null, null, 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
        ...GRID_ROWS,
      ],
    });
    expect(calendar.grid?.columns.map(({ month }) => month)).toEqual(MONTHS);
    expect(joins(calendar)).toEqual(['3: 1', '4: 2', '5: 3']);
  });

  it('are few in an extraordinary election', () => {
    const calendar = reading({
      Plan: [
        ['Proceso Electoral Extraordinario 2021'],
        ['Núm.', 'Actividad', 'Inicio', 'Término', 'SEP', 'OCT', 'NOV'],
        [1, 'Instalar', '1 de septiembre', '5 de septiembre'],
      ],
    });
    expect(gridColumns(calendar)).toBe('SEP 2021-09, OCT 2021-10, NOV 2021-11');
  });
});

describe('Where a grid stands', () => {
  it('in the table of the plan itself', () => {
    const calendar = reading({
      Plan: [
        [TITLE],
        [
          'Núm.',
          'Actividad',
          'Inicio',
          'Término',
          'S',
          'O',
          'N',
          'D',
          'E',
          'F',
          'MZ',
          'A',
          'MY',
          'JN',
          'JL',
          'Responsable',
        ],
        [
          1,
          'Instalar',
          '31/08/2026',
          '02/09/2026',
          shaded(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'CG',
        ],
        [
          2,
          'Integrar',
          '01/10/2026',
          '06/11/2026',
          null,
          'X',
          'X',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          'CG',
        ],
      ],
    });
    expect(outline(calendar)).toEqual([
      '1|Instalar|2026-08-31..2026-09-02',
      '2|Integrar|2026-10-01..2026-11-06',
    ]);
    expect(calendar.grid?.columns.map(({ month }) => month)).toEqual(MONTHS);
    expect(joins(calendar)).toEqual(['3: 1', '4: 2']);
    expect(calendar.unread).toEqual([]);
  });

  it('below the plan in the same sheet', () => {
    const calendar = reading({
      Plan: [
        ...PLAN,
        [],
        ['Calendario'],
        ['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
        ...GRID_ROWS,
      ],
    });
    expect(outline(calendar)).toHaveLength(3);
    expect(joins(calendar)).toEqual(['9: 1', '10: 2', '11: 3']);
  });

  it('to the right of the plan, with titles of its own', () => {
    const calendar = reading({
      Plan: PLAN.map((row, index) =>
        index === 0
          ? row
          : [
              ...row,
              null,
              ...(index === 1
                ? ['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E']
                : (GRID_ROWS[index - 2] ?? [])),
            ],
      ),
    });
    expect(outline(calendar)).toHaveLength(3);
    expect(gridColumns(calendar)).toBe('S 2026-09, O 2026-10, N 2026-11, D 2026-12, E 2027-01');
    expect(joins(calendar)).toEqual(['3: 1', '4: 2', '5: 3']);
  });

  it('to the right of the plan after a blank column, without titles of its own', () => {
    const calendar = reading({
      Plan: PLAN.map((row, index) => (index === 1 ? [...row, null, 'S', 'O', 'N', 'D', 'E'] : row)),
    });
    expect(gridColumns(calendar)).toBe('S 2026-09, O 2026-10, N 2026-11, D 2026-12, E 2027-01');
    expect(joins(calendar)).toEqual(['3: 1', '4: 2', '5: 3']);
  });
});

describe('Rows of a grid', () => {
  const joined = (rows: readonly (readonly (string | number | null)[])[]) =>
    joins(reading({ Plan: PLAN, Calendario: [['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E'], ...rows] }));

  it('are joined when shuffled, in capitals or without accents and dots', () => {
    expect(
      joined([
        ['3.', 'REALIZAR SIMULACROS.'],
        ['1', '  Instalar la comision de   seguimiento'],
        [2, 'integrar el cotaprep'],
      ]),
    ).toEqual(['2: 3', '3: 1', '4: 2']);
  });

  it('are joined when a little reworded', () => {
    expect(
      joined([
        [1, 'Instalar comisión para el seguimiento'],
        [3, 'Realización de simulacros'],
      ]),
    ).toEqual(['2: 1', '3: 3']);
  });

  it('go by the title where the number says another', () => {
    expect(
      joined([
        [2, 'Realizar simulacros'],
        [3, 'Integrar el COTAPREP'],
      ]),
    ).toEqual(['2: 3', '3: 2']);
  });

  it('go by the number where there is no title', () => {
    expect(joined([[2, null]])).toEqual(['2: 2']);
  });

  it('stay alone where nothing is like them', () => {
    expect(
      joined([
        [9, 'Comprar papelería'],
        [null, 'Jornada electoral'],
      ]),
    ).toEqual(['2: –', '3: –']);
  });

  it('skip totals and empty rows', () => {
    expect(
      joined([[1, 'Instalar la comisión de seguimiento'], [], [null, null], [2, 'Integrar el COTAPREP']]),
    ).toEqual(['2: 1', '5: 2']);
  });

  it('tell apart reports that differ in their month', () => {
    const reports = ['septiembre', 'octubre', 'noviembre'].map((month, index) => [
      index + 1,
      `Informe mensual de avances (actividades realizadas en ${month})`,
      '01/10/2026',
      '05/10/2026',
    ]);
    const calendar = reading({
      Plan: [[TITLE], ['Núm.', 'Actividad', 'Inicio', 'Término'], ...reports],
      Calendario: [
        ['Núm.', 'Actividad', 'S', 'O', 'N'],
        [1, 'Informe mensual de avance: noviembre'],
        [2, 'Informe mensual de avances (realizadas en septiembre)'],
      ],
    });
    expect(joins(calendar)).toEqual(['2: 3', '3: 1']);
  });
});

describe('A workbook with only a grid shaded by hand', () => {
  const calendar = () =>
    reading({
      Calendario: [
        ['Calendario PREP 2026-2027'],
        ['Núm.', 'Actividad', 'Entregable', 'S', 'O', 'N', 'D', 'E'],
        [1, 'Instalar la comisión', 'Acuerdo', shaded()],
        [2, 'Integrar el COTAPREP', 'Acuerdo', null, shaded('#FF0000'), shaded('#FF0000'), null, 'X'],
        [3, 'Sin fecha', 'Acuerdo'],
      ],
    });

  it('has its rows for activities and the shaded months for their periods', () => {
    expect(outline(calendar())).toEqual([
      '1|Instalar la comisión|2026-09',
      '2|Integrar el COTAPREP|2026-10..2026-11 + 2027-01',
      '3|Sin fecha|',
    ]);
    expect(joins(calendar())).toEqual(['3: 1', '4: 2', '5: 3']);
    expect(calendar().sheets[0]?.role).toBe('grid');
  });

  it('names the first shaded cell of each run', () => {
    const second = calendar().activities[1];
    expect(second?.period.spans.map(({ start }) => [start?.cell.row, start?.cell.column])).toEqual([
      [3, 4],
      [3, 7],
    ]);
    expect(second?.deliverable).toBe('Acuerdo');
  });

  it('lends its months to a plan without dates in another sheet', () => {
    const both = reading({
      Plan: [
        [TITLE],
        ['Núm.', 'Actividad', 'Entregable'],
        [1, 'Instalar la comisión', 'Acuerdo'],
        [2, 'Integrar el COTAPREP', 'Acuerdo'],
      ],
      Calendario: [
        ['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E'],
        [1, 'Instalar la comisión', shaded()],
        [2, 'Integrar el COTAPREP', null, shaded(), shaded()],
      ],
    });
    expect(outline(both)).toEqual([
      '1|Instalar la comisión|2026-09',
      '2|Integrar el COTAPREP|2026-10..2026-11',
    ]);
  });
});

describe('Lists whose only times are month columns', () => {
  const LABELS = ['Sep', 'Oct', 'Nov', 'Dic', 'Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul'];
  const marked = (label: string) => LABELS.map((one) => (one === label ? 'X' : null));
  const HEADER = ['No.', 'Actividad', 'Entregable', 'Responsable', ...LABELS];
  const list = (code: number, title: string, label: string) => [
    [TITLE],
    HEADER,
    [code, title, 'Acuerdo', 'Sistemas', ...marked(label)],
  ];
  const told = ({ activities }: ReturnType<typeof reading>) =>
    activities.map(({ kind, title, responsible, period }) => [kind, title, responsible, written(period)]);

  it('are read with their responsible, their months for periods', () => {
    const calendar = reading({ Hoja1: list(1, 'Designar al ente auditor', 'Abr') });
    expect(told(calendar)).toEqual([['activity', 'Designar al ente auditor', 'Sistemas', '2027-04']]);
  });

  it('are read beside a calendar of sessions with dates', () => {
    const calendar = reading({
      Plan: list(1, 'Designar al ente auditor', 'Abr'),
      Sesiones: [
        ['Sesión', 'Fecha'],
        ['Primera sesión', '27/11/2026'],
      ],
    });
    expect(told(calendar)).toEqual([
      ['activity', 'Designar al ente auditor', 'Sistemas', '2027-04'],
      ['session', 'Primera sesión', null, '2026-11-27'],
    ]);
  });

  it('are read from every sheet', () => {
    const calendar = reading({
      Uno: list(1, 'Designar al ente auditor', 'Abr'),
      Dos: list(2, 'Integrar el COTAPREP', 'Oct'),
    });
    expect(told(calendar).map(([, title]) => title)).toEqual([
      'Designar al ente auditor',
      'Integrar el COTAPREP',
    ]);
  });

  it('say what they lack where nothing tells their year', () => {
    const [, ...rows] = list(1, 'Designar al ente auditor', 'Abr');
    const { sheets } = reading({ Hoja1: rows });
    expect(sheets[0]?.missing).toContain('año');
  });
});
