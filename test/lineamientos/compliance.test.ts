import { isoDate } from '../../src/calendar/plainDate';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';
import { catalogPlan } from '../rules/catalogPlan';

describe('A plan that delivers every document under its catalogue title, on its deadline', () => {
  it.each(['no', 'yes'] as const)('complies (third party: %s)', (thirdParty) => {
    const workbook = buildWorkbook([buildSheet('Plan 2026-2027', catalogPlan({ thirdParty }))]);
    const { compliance, findings } = examine(workbook, { today: isoDate('2026-10-01') });
    const open = compliance?.requirements.filter(
      ({ status }) => status !== 'met' && status !== 'not-applicable',
    );
    expect(open?.map(({ document, status }) => `${document.key} ${status}`)).toEqual([]);
    expect(compliance?.requirements).toHaveLength(54);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([
      // The drills have no days in this plan.
      expect.stringContaining('simulacros'),
    ]);
  });
});
