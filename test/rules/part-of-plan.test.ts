import rule from '../../src/rules/part-of-plan';
import type { PlanRow } from './catalogPlan';
import { catalogPlan, PLAN_HEADER } from './catalogPlan';
import { findingsOf, testRule } from './ruleTester';
import { day, plan, row } from './plan';

const mayRows = [1, 2, 3, 4, 5, 6].map((number) => row(number, day('2027-05-03'), day('2027-05-20')));
/** The rows of a complying plan whose last day lies between two days. */
const rowsFrom = (from: string, to: string): PlanRow[] => [
  PLAN_HEADER,
  ...catalogPlan().filter((cells) => String(cells[4]) >= from && String(cells[4]) <= to),
];

testRule(rule, {
  valid: [
    { name: 'a whole plan', workbook: { 'Plan 2026-2027': catalogPlan() } },
    {
      name: 'a plan that lacks nearly every document and reaches over the process',
      workbook: { Plan: plan(row(1, day('2026-09-01'), day('2026-09-05')), ...mayRows) },
    },
    {
      name: 'a few weeks with a good part of the documents',
      workbook: { 'Plan 2026-2027': rowsFrom('2027-02-01', '2027-04-30') },
    },
    {
      name: 'a plan of a process without an edition, of which that is said',
      workbook: { 'Plan 2016-2017': [PLAN_HEADER, row(1, day('2017-05-03'), day('2017-05-20'))] },
    },
    {
      name: 'sessions alone',
      workbook: {
        'Sesiones 2026-2027': [
          ['Sesión', 'Fecha'],
          ['Primera', day('2027-05-03')],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'six rows of May',
      workbook: { Plan: plan(...mayRows) },
      findings: [{ messageId: 'part', cell: null, severity: 'warning' }],
    },
    {
      name: 'the rows of a whole plan that end in May',
      workbook: { 'Plan 2026-2027': rowsFrom('2027-05-01', '2027-05-31') },
      findings: [{ messageId: 'part', cell: null }],
    },
    {
      name: 'a row or two without any date',
      workbook: { Plan: plan(row(1, null, null)) },
      findings: [{ messageId: 'part', cell: null }],
    },
  ],
});

describe('A part of a plan', () => {
  const told = findingsOf({ name: '', workbook: { Plan: plan(...mayRows) } });

  it('lacks nothing that is told one by one', () => {
    expect(told.map((finding) => finding.rule)).toEqual(['part-of-plan']);
  });

  it('folds every document that it lacks', () => {
    expect(told[0]?.details).toHaveLength(52);
    expect(told[0]?.details[0]).toContain('6 de septiembre de 2026');
  });

  it('is late where it is', () => {
    const late = row(7, day('2027-05-03'), day('2027-05-20'), 'Designar al ente auditor');
    const rules = findingsOf({ name: '', workbook: { Plan: plan(...mayRows, late) } }).map(
      (finding) => finding.rule,
    );
    expect(rules).toEqual(['late-for-deadline', 'part-of-plan']);
  });
});
