import { isoDate } from '../../src/calendar/plainDate';
import type { Examination } from '../../src/validation/examine';
import { plan as everydayWords } from './data/everydayWords';
import { plan as valleHondo } from './data/valleHondo';
import { PLANS } from './plans';
import { keysOf, statesOf, testRowByRow } from './rowByRow';
import { activityOf, changed, faults, look, workbookOf } from './unseenPlan';

/** Codes of the activities that deliver each document; a bullet counts for the activity that holds it. */
function deliveredBy(examination: Examination): Record<string, string[]> {
  const byId = new Map(examination.calendar.activities.map((activity) => [activity.id, activity]));
  const codes: Record<string, string[]> = {};
  for (const { document, match } of statesOf(examination)) {
    for (const { activity } of match.activities) {
      const code = activity.code ?? byId.get(activity.parent ?? '')?.code ?? '';
      const keys = (codes[code] ??= []);
      if (!keys.includes(document.key)) keys.push(document.key);
    }
  }
  for (const keys of Object.values(codes)) keys.sort();
  return codes;
}

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s', (_name, plan) => {
  const complying = look(workbookOf(plan));

  it('says its election day', () => {
    expect(complying.calendar.electionDay?.date).toBe(plan.electionDay);
  });

  it('complies, and nothing is said against it', () => {
    expect(faults(complying)).toEqual([]);
  });

  it('delivers each document by the activity that is it', () => {
    const expected = Object.fromEntries(
      Object.entries(plan.delivers).map(([code, keys]) => [code, keysOf(keys)]),
    );
    expect(deliveredBy(complying)).toEqual(expected);
  });
});

// The other plans are gone through row by row in unseenPlans.long.test.ts.
describe('everydayWords, row by row', () => {
  testRowByRow(everydayWords);
});

describe('faults put into a plan', () => {
  const workbook = workbookOf(valleHondo);
  const before = look(workbook);
  const end = (code: string) => activityOf(before, code).cells.end;
  const start = (code: string) => activityOf(before, code).cells.start;
  const day = (iso: string) => ({ day: isoDate(iso) });

  it.each([
    ['a day that does not exist', [[end('31'), '31 de abril']], ['invalid-date Plan de Trabajo!E36']],
    ['an end before its start', [[start('31'), day('2027-05-15')]], ['end-before-start Plan de Trabajo!E36']],
    [
      'a year typed wrong',
      [
        [start('17'), day('2026-12-14')],
        [end('17'), day('2026-01-06')],
      ],
      ['wrong-year Plan de Trabajo!E22'],
    ],
    [
      'a number used twice',
      [[activityOf(before, '31').cells.code, 30]],
      ['duplicate-code Plan de Trabajo!A36', 'grid-code-mismatch Calendario!A34'],
    ],
    [
      'a drill on a Saturday',
      [
        [start('50'), day('2027-05-22')],
        [end('50'), day('2027-05-22')],
      ],
      ['drill-not-sunday Plan de Trabajo!D55'],
    ],
    [
      'a drill forty-two days before',
      [
        [start('49'), day('2027-04-25')],
        [end('49'), day('2027-04-25')],
      ],
      // What is due three days before the first drill is late with it.
      ['late-for-deadline Plan de Trabajo!E53', 'drill-outside-window Plan de Trabajo!D54'],
    ],
  ] as const)('%s', (_name, changes, expected) => {
    expect(faults(look(changed(workbook, changes)))).toEqual(expected);
  });

  it('two rows of the grid that changed places', () => {
    const { grid } = before.calendar;
    const at = (row: number, column: number) => ({ sheet: grid?.sheet ?? '', row, column });
    const [one, other] = [activityOf(before, '20').title, activityOf(before, '21').title];
    const swapped = changed(workbook, [
      [at(22, 1), other],
      [at(23, 1), one],
    ]);
    expect(faults(look(swapped))).toEqual([
      'grid-code-mismatch Calendario!A23',
      'grid-code-mismatch Calendario!A24',
    ]);
  });

  it('a month without a session', () => {
    const rest = workbookOf(valleHondo, (row) => !row.includes('18 de marzo de 2027'));
    expect(faults(look(rest))).toEqual(['missing-monthly-session Sesiones COTAPREP!B7']);
  });
});

it('every plan has a name of its own', () => {
  expect(new Set(PLANS.map(({ name }) => name)).size).toBe(PLANS.length);
});
