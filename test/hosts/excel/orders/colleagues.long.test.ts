import type { Place } from './colleagueDeeds';
import { COLLEAGUE_DEEDS, cellOfKey } from './colleagueDeeds';
import { interruptedRun, writingRequests } from './colleagueRuns';
import type { CleanRun } from './faultRuns';
import { cleanRun } from './faultRuns';
import { ORDER_CASES } from './orderCases';
import { differences } from './workbookState';

const placeName = ({ sheet, row, column }: Place): string =>
  `${sheet}!R${String(row + 1)}C${String(column + 1)}`;

/** The first, the middle and the last cell that an order changes, and one of the plan. */
function targetsOf({ before, after }: CleanRun): Place[] {
  const cells = differences(before, after).flatMap((key) => cellOfKey(key) ?? []);
  const chosen = [cells.at(0), cells[Math.floor(cells.length / 2)], cells.at(-1)].flatMap(
    (cell) => cell ?? [],
  );
  const places = [...chosen, { sheet: 'Plan 2026-2027', row: 2, column: 4 }];
  return [...new Map(places.map((place) => [placeName(place), place])).values()];
}

let runs = 0;

describe('What a colleague does', () => {
  it.each(ORDER_CASES)(
    'at any moment of “$name” is not lost, and what no longer fits is told',
    async (one) => {
      const clean = await cleanRun(one);
      const requests = await writingRequests(one);
      expect(requests).toBeGreaterThan(1);
      const wrong: string[] = [];
      for (const at of targetsOf(clean)) {
        for (const deed of COLLEAGUE_DEEDS) {
          for (let moment = 0; moment <= requests; moment += 1) {
            const end = await interruptedRun(one, clean, { deed, at, moment });
            runs += Number(end !== null);
            if (end) wrong.push(`${deed.name} at ${placeName(at)} after request ${String(moment)} → ${end}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('was tried 2,800 times at least', () => {
    expect(runs).toBeGreaterThanOrEqual(2_800);
  });
});
