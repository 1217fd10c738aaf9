import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../src/reading/readCalendar';
import type { CellInput } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';

const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];
const GRID = ['Núm.', 'Actividad', 'Entregable', 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];

/** Number, title and deliverable of an activity or of a row. */
type Row = readonly [code: number | null, title: string, deliverable: string | null];

/** Number of the activity (from 1, as they stand in the plan) that each row of the grid stands for; 0 for none. */
function joined(plan: readonly Row[], grid: readonly Row[]): number[] {
  const workbook = buildWorkbook([
    buildSheet('Plan 2026-2027', [
      HEADER,
      ...plan.map((row, index): CellInput[] => [
        ...row,
        `${String(index + 1)} de marzo de 2027`,
        '30 de marzo de 2027',
      ]),
    ]),
    buildSheet('Calendario', [GRID, ...grid.map((row): CellInput[] => [...row, 'X'])]),
  ]);
  const { activities, grid: read } = readCalendar(workbook);
  return (read?.rows ?? []).map(({ activity }) => activities.findIndex(({ id }) => id === activity) + 1);
}

describe('Rows of a grid', () => {
  const same = (code: number | null, deliverable: string | null = null): Row => [
    code,
    'Informe mensual',
    deliverable,
  ];

  it.each<[string, Row[], Row[], number[]]>([
    [
      'of one title stand in the order of the plan',
      [same(null), same(null), same(null)],
      [same(null), same(null), same(null)],
      [1, 2, 3],
    ],
    ['of one title and one number too', [same(1), same(1), same(1)], [same(1), same(1), same(1)], [1, 2, 3]],
    [
      'of one title are told apart by their numbers',
      [same(1), same(2), same(3)],
      [same(3), same(1), same(2)],
      [3, 1, 2],
    ],
    [
      'of one title and number by their deliverables',
      [same(1, 'Acta'), same(1, 'Lista'), same(1, 'Oficio')],
      [same(1, 'Oficio'), same(1, 'Acta'), same(1, 'Lista')],
      [3, 1, 2],
    ],
    ['without numbers leave the numbered ones theirs', [same(1), same(2)], [same(null), same(1)], [2, 1]],
    [
      'without numbers stand for what has none, though what has one is not in the grid',
      [same(9, 'Acta'), same(null, 'Acta'), same(null, 'Acta')],
      [same(null, 'Acta'), same(null, 'Acta')],
      [2, 3],
    ],
    ['that repeat a number repeat its activity', [same(1), same(2)], [same(1), same(1), same(2)], [1, 1, 2]],
    ['beyond what the plan has stand for what it has', [same(1)], [same(1), same(null)], [1, 1]],
    [
      'without a title go by number, in order',
      [
        [4, 'Acta', null],
        [4, 'Lista', null],
      ],
      [
        [4, '', null],
        [4, '', null],
      ],
      [1, 2],
    ],
  ])('%s', (_what, plan, grid, expected) => {
    expect(joined(plan, grid)).toEqual(expected);
  });
});
