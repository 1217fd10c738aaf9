import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plainDate';
import { addDays, dayOfWeek, isoDate } from '../../src/calendar/plainDate';
import { drillDays } from '../../src/lineamientos/drills';
import { paintGrid } from '../../src/grid/paintGrid';
import { newPlanEdits } from '../../src/planning/newPlanEdits';
import { applyEdits } from '../../src/snapshot/edit';
import { buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';

const TODAY = isoDate('2025-01-15');

function made(electionDay: PlainDate, { thirdParty = true, disseminators = true, today = TODAY } = {}) {
  const empty = buildWorkbook([]);
  const { plan, edits } = newPlanEdits(empty, {
    electionDay,
    thirdParty,
    disseminators,
    institute: 'Instituto Electoral',
    today,
  });
  return { plan, examination: examine(applyEdits(empty, edits), { today }) };
}

const grave = ({ examination }: ReturnType<typeof made>) =>
  examination.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);

const statuses = ({ examination }: ReturnType<typeof made>) =>
  (examination.compliance?.requirements ?? [])
    .filter(({ status }) => status !== 'met')
    .map(({ document, status }) => `${document.key} ${status}`);

describe('A new plan', () => {
  it('has all 54 documents in time where a third party helps', () => {
    const plan = made(isoDate('2027-06-06'));
    expect(plan.examination.compliance?.requirements).toHaveLength(54);
    expect(statuses(plan)).toEqual([]);
    expect(grave(plan)).toEqual([]);
    expect(plan.plan.activities.length).toBeGreaterThanOrEqual(70);
    expect(plan.plan.activities.length).toBeLessThanOrEqual(90);
  });

  it.each([
    [false, true, ['instrumento-tercero/preliminary', 'instrumento-tercero/final']],
    [true, false, ['difusores-lista']],
    [false, false, ['instrumento-tercero/preliminary', 'instrumento-tercero/final', 'difusores-lista']],
  ])(
    'third party %p, disseminators %p: what is not asked for does not apply',
    (thirdParty, disseminators, absent) => {
      const plan = made(isoDate('2027-06-06'), { thirdParty, disseminators });
      expect(statuses(plan)).toEqual(absent.map((key) => `${key} not-applicable`));
      expect(grave(plan)).toEqual([]);
    },
  );

  it('covers the seven topics', () => {
    const { compliance } = made(isoDate('2027-06-06')).examination;
    expect(compliance?.topics).toHaveLength(7);
    expect(compliance?.topics.filter(({ activities }) => activities.length === 0)).toEqual([]);
  });

  it.each(['2027-06-06', '2030-06-02'])('%s has its drills on the three Sundays before it', (day) => {
    const { calendar } = made(isoDate(day)).examination;
    expect(drillDays(calendar).map(({ date }) => date)).toEqual(
      [-21, -14, -7].map((days) => addDays(isoDate(day), days)),
    );
  });

  it('keeps the dates of an ordinary process that has begun, and tells which deadlines are past', () => {
    const plan = made(isoDate('2027-06-06'), { today: isoDate('2026-11-29') });
    expect(statuses(plan)).toEqual([]);
    expect(plan.plan.compressedFrom).toBeNull();
    expect(plan.plan.past.map(({ key }) => key)).toContain('cotaprep/final');
    expect(plan.plan.past.every(({ deadline }) => deadline < '2026-11-29')).toBe(true);
  });

  it('puts what is past in a compressed process on today, marked, and says it once', () => {
    const today = isoDate('2026-11-29');
    const plan = made(isoDate('2027-03-28'), { today });
    expect(plan.plan.compressedFrom).toBe(today);
    expect(plan.plan.activities.every(({ start, end }) => start >= today && end >= start)).toBe(true);
    const marked = plan.plan.activities.filter(({ past }) => past !== null);
    expect(marked.every(({ end }) => end === today)).toBe(true);
    expect(grave(plan)).toEqual([]);
    expect(plan.examination.findings.filter(({ rule }) => rule === 'deadlines-before-process')).toHaveLength(
      1,
    );
  });

  it('is clean and painted for any election day that is not near', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5478 }), (days) => {
        const day = addDays(isoDate('2026-01-01'), days);
        const plan = made(day, { today: addDays(day, -330) });
        const { workbook, calendar, plan: grid } = plan.examination;
        expect({ day, grave: grave(plan), open: statuses(plan) }).toEqual({ day, grave: [], open: [] });
        expect(paintGrid(workbook, calendar, grid)).toEqual([]);
        const drills = drillDays(calendar).filter(({ date }) => dayOfWeek(date) === 0);
        expect(drills.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 12 },
    );
  });
});
