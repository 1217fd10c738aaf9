import { isoDate } from '../../src/calendar/plainDate';
import type { CellInput } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { noFindingsInWords, notCompared } from '../../src/validation/checked';
import { examine } from '../../src/validation/examine';
import { day, plan, row } from '../rules/plan';

type Sheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

const checkedIn = (sheets: Sheets, electionDay: string | null = null) =>
  examine(buildWorkbook(Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows))), {
    today: isoDate('2026-10-01'),
    electionDay: electionDay === null ? null : isoDate(electionDay),
  }).checked;

const MONTHS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
const marked = (month: string) => MONTHS.map((label) => (label === month ? 'X' : null));
const ROW = row(1, day('2026-10-01'), day('2026-10-02'));
const GRID = [
  ['Núm.', 'Actividad', ...MONTHS],
  [1, 'Elaborar el documento 1', ...marked('O')],
];
const LIST = [['Plan 2026-2027'], ['No.', 'Actividad', 'Entregable'], [1, 'Integrar el COTAPREP', 'Acuerdo']];

describe('What was looked at', () => {
  it('is everything in a plan with its grid', () => {
    const checked = checkedIn({ Plan: plan(ROW), Calendario: GRID });
    expect(checked).toEqual({ lineamientos: true, dates: true, grid: true });
    expect(notCompared(checked)).toEqual([]);
  });

  it.each<[string, 'lineamientos' | 'dates' | 'grid', RegExp, Sheets, string | null]>([
    [
      'without a plan',
      'lineamientos',
      /^No se comparó con los lineamientos: el libro no tiene un plan de actividades\.$/,
      {
        'Sesiones 2026-2027': [
          ['Reunión', 'Fecha'],
          ['Primera', day('2026-11-03')],
        ],
      },
      null,
    ],
    [
      'without an election day',
      'lineamientos',
      /jornada electoral/,
      {
        Plan: [
          ['Actividad', 'Inicio', 'Término'],
          ['Uno', '1 de marzo', '2 de marzo'],
        ],
      },
      null,
    ],
    [
      'with the dates of another process',
      'lineamientos',
      /proceso 2023-2024.*6 de junio de 2027/,
      { Plan: plan(...[1, 2, 3].map((code) => row(code, day('2024-01-02'), day('2024-01-03')))) },
      null,
    ],
    ['without any date', 'lineamientos', /ninguna actividad tiene una fecha/, { Plan: LIST }, null],
    ['without any date', 'dates', /ninguna/, { Plan: LIST }, null],
    ['without month columns', 'grid', /columnas de meses/, { Plan: plan(ROW) }, null],
    ['with months alone', 'grid', /de ella se tomaron las fechas/, { 'Plan 2026-2027': GRID }, null],
  ])('%s is not all: %s', (_what, part, reason, sheets, electionDay) => {
    const checked = checkedIn(sheets, electionDay);
    expect(checked[part]).toMatch(reason);
    expect(notCompared(checked)).toContain(checked[part]);
  });

  it('is the plan too where its only times are months', () => {
    expect(checkedIn({ 'Plan 2026-2027': GRID }).lineamientos).toBe(true);
  });

  it('decides what no finding means', () => {
    const whole = noFindingsInWords({ lineamientos: true, dates: true, grid: true });
    expect(noFindingsInWords({ lineamientos: 'No se comparó.', dates: true, grid: true })).not.toBe(whole);
  });
});
