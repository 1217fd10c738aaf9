import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek, daysBetween, isoDate } from '../../src/calendar/plainDate';
import { paintGrid } from '../../src/grid/paintGrid';
import { drillDays } from '../../src/lineamientos/drills';
import { newPlanEdits } from '../../src/planning/newPlanEdits';
import { applyEdits } from '../../src/snapshot/edit';
import { buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';

const FIRST = isoDate('2026-01-01');

describe('A new plan for 200 election days from 2026 to 2040', () => {
  it('has 54 documents in time, drills on three Sundays, nothing to mend and nothing to paint', () => {
    const empty = buildWorkbook([]);
    const days = fc.integer({ min: 0, max: daysBetween(FIRST, isoDate('2040-12-31')) });
    fc.assert(
      fc.property(days, (after) => {
        const electionDay = addDays(FIRST, after);
        const today = addDays(electionDay, -330);
        const asked = { electionDay, thirdParty: true, disseminators: true, institute: '', today };
        const { workbook, calendar, plan, findings, compliance } = examine(
          applyEdits(empty, newPlanEdits(empty, asked).edits),
          { today },
        );
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(compliance?.requirements.filter(({ status }) => status === 'met')).toHaveLength(54);
        expect(drillDays(calendar).filter(({ date }) => dayOfWeek(date) === 0)).toHaveLength(3);
        expect(paintGrid(workbook, calendar, plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});
