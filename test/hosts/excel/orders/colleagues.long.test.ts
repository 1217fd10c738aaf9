import { Random } from '../../../../scripts/fuzz/random';
import type { Place } from './colleagueDeeds';
import { COLLEAGUE_DEEDS, cellOfKey } from './colleagueDeeds';
import { interruptedRun, writingRequests } from './colleagueRuns';
import type { CleanRun } from './faultRuns';
import { cleanRun, faultsInWords } from './faultRuns';
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

  it('is not lost either where a request or two fail at the same time, unless that is told', async () => {
    const random = new Random(10);
    const wrong: string[] = [];
    // The report's sheet is large, and like the one that painting adds.
    for (const one of ORDER_CASES.filter(({ name }) => !name.includes('report'))) {
      const clean = await cleanRun(one);
      const requests = await writingRequests(one);
      for (let run = 0; run < 30; run += 1) {
        const [deed, at] = [random.pick(COLLEAGUE_DEEDS), random.pick(targetsOf(clean))];
        const moment = random.below(requests + 3);
        const faults = [0, 1].slice(random.below(2)).map((later) => ({
          request: 1 + later + random.below(requests + 1),
          when: random.pick(['before', 'midway', 'after'] as const),
        }));
        const end = await interruptedRun(one, clean, { deed, at, moment }, faults);
        if (!end) continue;
        const place = `${placeName(at)} after request ${String(moment)}`;
        wrong.push(`${one.name}: ${deed.name} at ${place}, ${faultsInWords(faults)} → ${end}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('was tried 2,800 times at least', () => {
    expect(runs).toBeGreaterThanOrEqual(2_800);
  });
});
