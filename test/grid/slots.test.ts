import { isGridPainted, outdatedRows, paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { planGrid } from '../../src/grid/planGrid';
import { readCalendar } from '../../src/reading/readCalendar';
import { a1 } from '../../src/snapshot/address';
import { applyEdits } from '../../src/snapshot/edit';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { cellAt, sheetNamed } from '../../src/snapshot/workbook';
import { book, shaded } from '../reading/writing';

const TITLE = ['Plan de Trabajo PREP 2026-2027'];
const ROLES = ['Núm.', 'Actividad', 'Inicio', 'Término'];
const NONE = [null, null, null, null];

const over = (width: number, ...labels: readonly CellInput[]): CellInput[] =>
  labels.flatMap((label) => [label, ...Array.from({ length: width - 1 }, () => null)]);

/** A plan with its grid beside the dates: rows of a start, an end and what the slots hold already. */
const planned = (header: readonly CellInput[][], ...rows: readonly CellInput[][]): WorkbookSnapshot =>
  book({
    Plan: [
      TITLE,
      ...header,
      ...rows.map(([start, end, ...cells], index) => [
        index + 1,
        `Actividad ${String(index + 1)} del programa`,
        start ?? null,
        end ?? null,
        ...cells,
      ]),
    ],
  });

function painted(workbook: WorkbookSnapshot) {
  const calendar = readCalendar(workbook);
  const plan = planGrid(calendar);
  const edits = paintGrid(workbook, calendar, plan, { ...DEFAULT_PAINT, mark: 'x' });
  const after = applyEdits(workbook, edits);
  const sheet = calendar.grid && sheetNamed(after, calendar.grid.sheet);
  const rows = (calendar.grid?.rows ?? []).map(({ row }) =>
    (calendar.grid?.columns ?? [])
      .filter(({ column }) => sheet && cellAt(sheet, row, column)?.fill !== undefined)
      .map(({ start, end }) => `${start.slice(5)}..${end.slice(5)}`),
  );
  return { calendar, plan, edits, after, rows };
}

const HALVES = [
  [...ROLES, ...over(2, 'Oct', 'Nov', 'Dic')],
  [...NONE, '1Q', '2Q', '1Q', '2Q', '1Q', '2Q'],
];
const WEEKS = [
  [...ROLES, ...over(4, 'Oct', 'Nov')],
  [...NONE, 'S1', 'S2', 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'],
];
const QUARTERS = [[...ROLES, 'T3 2026', 'T4 2026', 'T1 2027']];
const WORKING_WEEKS = [
  [...ROLES, ...over(4, 'Oct', 'Nov')],
  [...NONE, '05-09', '12-16', '19-23', '26-30', '02-06', '09-13', '16-20', '23-27'],
];

describe('A grid of another grain than months', () => {
  it.each<[string, CellInput[][], [string, string], string[]]>([
    ['halves', HALVES, ['26 de octubre de 2026', '4 de noviembre de 2026'], ['10-16..10-31', '11-01..11-15']],
    ['halves', HALVES, ['15 de octubre de 2026', '15 de octubre de 2026'], ['10-01..10-15']],
    ['halves', HALVES, ['16 de octubre de 2026', '16 de octubre de 2026'], ['10-16..10-31']],
    ['weeks', WEEKS, ['26 de octubre de 2026', '4 de noviembre de 2026'], ['10-22..10-31', '11-01..11-07']],
    ['weeks', WEEKS, ['7 de octubre de 2026', '8 de octubre de 2026'], ['10-01..10-07', '10-08..10-14']],
    [
      'quarters',
      QUARTERS,
      ['30 de septiembre de 2026', '1 de octubre de 2026'],
      ['07-01..09-30', '10-01..12-31'],
    ],
    ['working weeks', WORKING_WEEKS, ['13 de octubre de 2026', '13 de octubre de 2026'], ['10-12..10-16']],
    [
      'working weeks, on a Sunday',
      WORKING_WEEKS,
      ['18 de octubre de 2026', '18 de octubre de 2026'],
      ['10-12..10-16'],
    ],
    ['halves, a month alone', HALVES, ['Octubre', 'Octubre'], ['10-01..10-15', '10-16..10-31']],
    [
      'halves, a day too many',
      HALVES,
      ['31 de noviembre de 2026', '4 de diciembre de 2026'],
      ['11-16..11-30', '12-01..12-15'],
    ],
  ])('is painted in the slots that a task touches: %s', (_, header, dates, slots) => {
    const { rows, after, edits } = painted(planned(header, dates));
    expect(rows).toEqual([slots]);
    expect(edits.every(({ kind }) => kind === 'cell')).toBe(true);
    expect(painted(after).edits).toEqual([]);
    expect(outdatedRows(after, planGrid(readCalendar(after)))).toEqual([]);
  });

  it('is cleared where a task is no longer', () => {
    const { rows, edits } = painted(
      planned(HALVES, ['20/10/2026', '21/10/2026', 'X', shaded(), shaded('#FF0000')]),
    );
    expect(rows).toEqual([['10-16..10-31']]);
    expect(edits.flatMap((edit) => (edit.kind === 'cell' ? [a1(edit.row, edit.column)] : [])).sort()).toEqual(
      ['E4', 'F4', 'G4'],
    );
  });

  it('keeps what somebody wrote in its slots', () => {
    const { after } = painted(planned(HALVES, ['20/10/2026', '21/10/2026', 'ok', 'Sesión']));
    const sheet = sheetNamed(after, 'Plan');
    expect(sheet && ['E', 'F'].map((_, index) => cellAt(sheet, 3, 4 + index)?.value)).toEqual([
      'ok',
      'Sesión',
    ]);
  });

  it('says its clipping by its days', () => {
    const late = [
      [...ROLES, 'Sep', null, ...over(4, 'Oct')],
      [...NONE, 'S3', 'S4', 'S1', 'S2', 'S3', 'S4'],
    ];
    const { plan } = painted(planned(late, ['02/09/2026', '20/09/2026'], ['16/09/2026', '02/10/2026']));
    expect(plan.rows.map(({ clippedBefore }) => clippedBefore)).toEqual([true, false]);
  });
});

describe('A grid that the periods were read from', () => {
  it.each<[string, CellInput[][]]>([
    [
      'months',
      [
        ['No.', 'Actividad', 'S', 'O', 'N', 'D'],
        [1, 'Instalar', null, 15],
        [2, 'Integrar', '1-10', shaded()],
      ],
    ],
    [
      'weeks',
      [
        ['No.', 'Actividad', ...over(4, 'Sep', 'Oct')],
        [null, null, ...(WEEKS[1]?.slice(4) ?? [])],
        [1, 'Instalar', null, shaded()],
        [2, 'Integrar', 'X', 'Sesión'],
      ],
    ],
    [
      'quarters',
      [
        ['No.', 'Actividad', 'T3 2026', 'T4 2026', 'T1 2027'],
        [1, 'Instalar', 'X'],
        [2, 'Integrar', null, shaded()],
      ],
    ],
  ])('is neither repainted nor out of date: %s', (_, rows) => {
    const workbook = book({ Calendario: [['Calendario 2026-2027'], ...rows] });
    const { edits, plan, calendar } = painted(workbook);
    expect(edits).toEqual([]);
    expect(outdatedRows(workbook, plan)).toEqual([]);
    expect(calendar.grid && isGridPainted(workbook, calendar.grid)).toBe(true);
    expect(plan.rows).toHaveLength(2);
  });
});
