import type { NewCell, NewSheet } from '../../src/snapshot/edit';
import type { FaultyValue } from './faultyPlan';
import { EXPECTED, faultyActivities, faultyCell, faultyPlan } from './faultyPlan';

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
      gridRow('20.', 'Contratar el servicio de vigilancia nocturna', 'Contrato', 'grid-row-unknown'),
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

/** The sheets of the workbook that breaks every rule; its column "Debe decir" names the rules that each row breaks. */
export function faultySheets(): NewSheet[] {
  return [
    sheet('Plan', [8, 56, 22, 24, 30, 22, 44], faultyPlan()),
    gridSheet(),
    sessionsSheet(),
    sheet(
      'Lineamientos',
      [20, 30, 14, 24, 30, 40],
      [
        header('Id', 'Entregable', 'Versión', 'Plazo', 'Palabras que lo identifican', EXPECTED),
        line('acta-cierre', null, 'única', 'cuando se pueda', null, 'catalogue-row'),
      ],
    ),
    sheet(
      WHOLE_WORKBOOK,
      [44, 70],
      [
        header(EXPECTED, 'Por qué'),
        line('missing-deliverable', 'Faltan casi todos los documentos del numeral 33.'),
        line('missing-monthly-report', 'No hay informes mensuales.'),
        line('missing-topic', 'No se tratan los temas del plan de trabajo.'),
        line('deadlines-before-process', 'La elección es extraordinaria y empieza después de varios plazos.'),
      ],
    ),
  ];
}
