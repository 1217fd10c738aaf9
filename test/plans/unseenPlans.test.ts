import { endOf } from '../../src/calendar/period';
import { addDays, isoDate } from '../../src/calendar/plainDate';
import type { RequirementState } from '../../src/lineamientos/compliance';
import type { Examination } from '../../src/validation/examine';
import { plan as abbreviated } from './data/abbreviated';
import { plan as capitals } from './data/capitals';
import { plan as deliverablesByTopic } from './data/deliverablesByTopic';
import { plan as everydayWords } from './data/everydayWords';
import { plan as extraordinary } from './data/extraordinary';
import { plan as firstVersions } from './data/firstVersions';
import { plan as monthsAndWeeks } from './data/monthsAndWeeks';
import { plan as plainNouns } from './data/plainNouns';
import { plan as sheetsByMonth } from './data/sheetsByMonth';
import { plan as stages } from './data/stages';
import { plan as valleHondo } from './data/valleHondo';
import type { UnseenPlan } from './unseenPlan';
import { activityOf, changed, faults, look, workbookOf } from './unseenPlan';

const PLANS = [
  valleHondo,
  abbreviated,
  stages,
  deliverablesByTopic,
  capitals,
  everydayWords,
  extraordinary,
  monthsAndWeeks,
  sheetsByMonth,
  firstVersions,
  plainNouns,
];

const statesOf = ({ compliance }: Examination): readonly RequirementState[] => compliance?.requirements ?? [];

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

const keysOf = (keys: string): string[] => keys.split(' ').sort();

/** Every other activity that delivers something: a whole plan is looked at anew for each. */
const half = ({ delivers }: UnseenPlan, from: 0 | 1): [string, string][] =>
  Object.entries(delivers).filter((_, index) => index % 2 === from);

const missingKeys = (examination: Examination): string[] =>
  statesOf(examination)
    .filter(({ status, beforeProcess }) => status === 'missing' && !beforeProcess)
    .map(({ document }) => document.key)
    .sort();

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s', (_name, plan) => {
  const workbook = workbookOf(plan);
  const complying = look(workbook);

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

  it('misses what the row that is taken out delivered, and nothing else', () => {
    const told: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [code, keys] of half(plan, 0)) {
      const { title } = activityOf(complying, code);
      const rest = look(workbookOf(plan, (row) => !row.some((cell) => isTitle(cell, title))));
      const others = Object.entries(plan.delivers).flatMap(([other, its]) =>
        other === code ? [] : keysOf(its),
      );
      // Without the word that there are no disseminators a list of them is asked for; half of a document is missed too.
      const gone = keysOf(keys).filter((key) => !others.includes(key) || key.startsWith('seguridad-'));
      const due = gone.filter(
        (key) => !statesOf(complying).some((state) => state.document.key === key && state.beforeProcess),
      );
      const missing = missingKeys(rest).filter((key) => keys !== 'difusores-convocatoria' || key === keys);
      told[code] = [missing, faults(rest).length - missingKeys(rest).length];
      expected[code] = [due, 0];
    }
    expect(told).toEqual(expected);
  });

  it('is late where a document is a day late, at the cell that says so', () => {
    const told: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [code, keys] of half(plan, 1)) {
      const { cells, period, id } = activityOf(complying, code);
      const at = cells.end ?? cells.period;
      if (at === null || endOf(period) === null || period.spans.length !== 1) continue;
      if (complying.calendar.activities.some(({ parent }) => parent === id)) continue;
      const state = statesOf(complying).find(({ document }) => document.key === keysOf(keys)[0]);
      if (!state || state.beforeProcess || keys.includes(' informe-mensual')) continue;
      const day = addDays(state.document.deadline, 1);
      const examination = look(changed(workbook, [[at, { day }]]));
      const late = statesOf(examination).filter(({ status }) => status === 'late');
      told[code] = late.map(({ document }) => document.key).sort();
      expected[code] = keysOf(keys);
      const rules = new Set(
        faults(examination).filter((fault) => !fault.startsWith('preliminary-after-final')),
      );
      told[`${code} at`] = [...rules];
      expected[`${code} at`] = [`late-for-deadline ${where(at)}`];
    }
    expect(Object.keys(told)).not.toEqual([]);
    expect(told).toEqual(expected);
  });
});

const where = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${sheet}!${String.fromCharCode(65 + column)}${String(row + 1)}`;

const isTitle = (cell: string, title: string): boolean => cell === title || cell.startsWith(`${title}\\n`);

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
      ['drill-outside-window Plan de Trabajo!D54'],
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
  expect(new Set(PLANS.map(({ name }: UnseenPlan) => name)).size).toBe(PLANS.length);
});
