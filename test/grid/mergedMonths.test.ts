import { isoDate } from '../../src/calendar/plainDate';
import { paintGrid } from '../../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import type { CellRange } from '../../src/snapshot/address';
import { applyEdits } from '../../src/snapshot/edit';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';

const MONTHS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];

/** Where the months of a grid stand: columns D to N, 0-based. */
const FIRST_MONTH = 3;

/** A plan and its grid, so many rows each; in every row of the grid the months are merged two by two. */
function mergedPlan(rows: number, merges: readonly CellRange[]): WorkbookSnapshot {
  const activities = Array.from({ length: rows }, (_, index): CellInput[] => [
    index + 1,
    `Tarea ${String(index + 1)}`,
    'Informe',
  ]);
  return buildWorkbook([
    buildSheet('Plan 2026-2027', [
      ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
      ...activities.map((row): CellInput[] => [...row, '5 de octubre de 2026', '9 de febrero de 2027']),
    ]),
    buildSheet('Calendario', [['Núm.', 'Actividad', 'Entregable', ...MONTHS], ...activities], { merges }),
  ]);
}

/** The merged blocks of a grid of so many rows; every look at one of them is counted. */
function countedBlocks(rows: number): {
  readonly merges: readonly CellRange[];
  readonly looks: () => number;
} {
  let looks = 0;
  const merges = Array.from({ length: rows * 5 }, (_, index): CellRange => {
    const row = 1 + Math.floor(index / 5);
    const left = FIRST_MONTH + 2 * (index % 5);
    const block: CellRange = { top: row, left, bottom: row, right: left + 1 };
    return new Proxy(block, {
      get(target, name: keyof CellRange) {
        looks += 1;
        return target[name];
      },
    });
  });
  return { merges, looks: () => looks };
}

/** How often merged blocks were looked at until the grid was read, checked and painted. */
function looksFor(rows: number): number {
  const { merges, looks } = countedBlocks(rows);
  const workbook = mergedPlan(rows, merges);
  const { calendar, plan } = examine(workbook, { today: isoDate('2026-10-01') });
  const edits = paintGrid(workbook, calendar, plan, DEFAULT_PAINT);
  expect(edits.length).toBeGreaterThanOrEqual(rows * 3);
  expect(applyEdits(workbook, edits).sheets).toHaveLength(2);
  return looks();
}

it('merged months are looked at as often as there are rows, not as often as rows times blocks', () => {
  const [few, many] = [looksFor(100), looksFor(800)];
  // Eight times the rows and blocks: sorting takes a little more than eight times the steps, a product sixty-four times.
  expect(many / few).toBeLessThan(8 * 1.6);
});
