import type { NewCell, NewSheet } from '../../src/snapshot/edit';
import type { FaultyValue } from './faultyPlan';
import { EXPECTED, faultyActivities, faultyCell, faultyPlan, shortPlan } from './faultyPlan';

/** Name of the sheet that lists the rules broken by the workbook as a whole. */
export const WHOLE_WORKBOOK = 'Todo el libro';

const GREY = '#BFBFBF';
const MONTHS = ['N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];

const sheet = (name: string, columnWidths: readonly number[], rows: (NewCell | null)[][]): NewSheet => ({
  name,
  columnWidths,
  rows,
  frozenRows: 0,
  frozenColumns: 0,
});

const header = (...texts: string[]): (NewCell | null)[] => texts.map((text) => faultyCell(text, true));
const line = (...values: FaultyValue[]): (NewCell | null)[] => values.map((value) => faultyCell(value));

/** What is wrong with rows of the grid, by the number of their activity. */
const GRID_FAULTS: Readonly<Record<string, { code?: string; deliverable?: string; rules: string }>> = {
  '1.': { rules: 'grid-outdated' },
  '3.': { code: '33.', rules: 'grid-code-mismatch' },
  '6.': { deliverable: 'Contrato', rules: 'grid-deliverable-mismatch' },
};

function gridRow(
  code: string,
  title: string,
  deliverable: string | null,
  rules: string | null,
): (NewCell | null)[] {
  // A month that no activity has, shaded by hand.
  const shaded: NewCell = { value: null, fill: GREY, border: true };
  const months = MONTHS.map((month) => (code === '1.' && month === 'JL' ? shaded : null));
  return [...line(code, title, deliverable), ...months, faultyCell(rules)];
}

function gridSheet(): NewSheet {
  const rows = faultyActivities().flatMap(({ code, title, deliverable }) => {
    if (title === 'Lavar las cortinas') return [];
    const fault = GRID_FAULTS[code];
    const row = gridRow(fault?.code ?? code, title, fault?.deliverable ?? deliverable, fault?.rules ?? null);
    return title === 'Rotular las puertas'
      ? [row, gridRow(code, title, deliverable, 'grid-row-duplicate')]
      : [row];
  });
  return sheet(
    'Calendario',
    [7, 50, 22, ...MONTHS.map(() => 5), 40],
    [
      header('Calendario de actividades 2026-2027'),
      [],
      header('Núm.', 'Actividad', 'Entregable', ...MONTHS, EXPECTED),
      ...rows,
      gridRow('21.', 'Contratar el servicio de vigilancia nocturna', 'Contrato', 'grid-row-unknown'),
    ],
  );
}

function sessionsSheet(): NewSheet {
  const sessions: [string, string, string | null][] = [
    ['Sesión de instalación', '2026-11-27', null],
    ['Primera sesión ordinaria', '2026-12-18', null],
    ['Segunda sesión ordinaria', '2027-01-22', 'missing-monthly-session'],
    ['Tercera sesión ordinaria', '2027-03-26', null],
    ['Cuarta sesión ordinaria', '2027-04-23', null],
    ['Quinta sesión ordinaria', '2027-05-28', null],
    ['Sexta sesión ordinaria', '2027-06-14', null],
  ];
  return sheet(
    'Sesiones',
    [34, 16, 40],
    [
      header('Calendario de sesiones del COTAPREP 2026-2027'),
      [],
      header('Sesión', 'Fecha', EXPECTED),
      ...sessions.map(([name, day, rules]) => line(name, [day], rules)),
    ],
  );
}

const wholeWorkbook = (faults: readonly (readonly [rule: string, why: string])[]): NewSheet =>
  sheet(
    WHOLE_WORKBOOK,
    [44, 70],
    [header(EXPECTED, 'Por qué'), ...faults.map(([rule, why]) => line(rule, why))],
  );

/** Meetings of the process before, left in the workbook: the first of their dates names the rule. */
function earlierMeetings(): NewSheet {
  const days = ['2023-10-17', '2023-11-14', '2023-12-12', '2024-01-16', '2024-02-13'];
  return sheet(
    'Reuniones anteriores',
    [34, 16, 40],
    [
      header('Calendario de reuniones con las representaciones'),
      [],
      header('Reunión', 'Fecha', EXPECTED),
      ...days.map((day, index) =>
        line(`Reunión ${String(index + 1)}`, [day], index === 0 ? 'other-process' : null),
      ),
    ],
  );
}

/** The sheets of the workbook that breaks the rules about a whole plan; its column "Debe decir" names the rules that each row breaks. */
function faultySheets(): NewSheet[] {
  return [
    sheet('Plan', [8, 56, 22, 24, 30, 22, 44], faultyPlan()),
    gridSheet(),
    sessionsSheet(),
    earlierMeetings(),
    sheet(
      'Lineamientos',
      [20, 30, 14, 24, 30, 40],
      [
        header('Id', 'Entregable', 'Versión', 'Plazo', 'Palabras que lo identifican', EXPECTED),
        line('acta-cierre', null, 'única', 'cuando se pueda', null, 'catalogue-row'),
        line('informe-final-cotaprep', null, 'única', 'J + 20 días', null, 'own-catalogue'),
      ],
    ),
    wholeWorkbook([
      ['missing-deliverable', 'Faltan casi todos los documentos del numeral 33.'],
      ['missing-monthly-report', 'No hay informes mensuales.'],
      ['missing-topic', 'No se tratan los temas del plan de trabajo.'],
      ['deadlines-before-process', 'La elección es extraordinaria y empieza después de varios plazos.'],
    ]),
  ];
}

const ROW_WIDTHS = [8, 56, 22, 24, 30, 22, 44];

/** Six rows of May: what they lack may stand elsewhere. */
const partOfPlan = (): NewSheet[] => [
  sheet(
    'Plan',
    [...ROW_WIDTHS.slice(0, -1), 26, 44],
    shortPlan('Plan de trabajo, proceso 2026-2027: renglones de mayo', [
      ['Barrer el patio', '2027-05-03', '2027-05-07'],
      ['Podar el jardín', '2027-05-03', '2027-05-07'],
      ['Regar el jardín', '2027-05-10', '2027-05-14'],
      ['Encerar los pisos', '2027-05-10', '2027-05-14'],
      ['Lavar las cortinas', '2027-05-17', '2027-05-21'],
      [
        'Limpiar las ventanas',
        '2027-05-24',
        '2027-05-28',
        '15 días antes de la jornada',
        'after-written-deadline',
      ],
    ]),
  ),
  wholeWorkbook([['part-of-plan', 'Son pocos renglones de un solo mes.']]),
];

/** A plan of a process before the oldest edition. */
const noOwnEdition = (): NewSheet[] => [
  sheet(
    'Plan',
    ROW_WIDTHS,
    shortPlan('Plan de trabajo, proceso 2016-2017', [
      ['Barrer el patio', '2016-10-03', '2016-10-07'],
      ['Podar el jardín', '2017-01-09', '2017-01-13'],
      ['Limpiar las ventanas', '2017-05-22', '2017-05-26'],
    ]),
  ),
  wholeWorkbook([['no-own-edition', 'De ese proceso no hay edición de los lineamientos.']]),
];

/** The workbooks that break the rules, by the name of their file: together they break every one. */
export const FAULTY_BOOKS: Readonly<Record<string, () => NewSheet[]>> = {
  'break-all-the-rules.xlsx': faultySheets,
  'part-of-plan.xlsx': partOfPlan,
  'no-own-edition.xlsx': noOwnEdition,
};
