import rule from '../../src/rules/other-process';
import { catalogPlan } from './catalogPlan';
import { findingsOf, testRule } from './ruleTester';
import { day, plan, row } from './plan';

const THREE_OLD = [
  row(1, day('2024-01-01'), day('2024-01-05')),
  row(2, day('2024-02-01'), day('2024-02-05')),
];
const OLD = plan(...THREE_OLD, row(3, day('2024-03-01'), day('2027-03-05')));
const MEETINGS = [
  ['Reunión', 'Fecha'],
  ...['2023-10-17', '2023-11-14', '2023-12-12', '2024-01-16', '2024-02-13'].map((date, index) => [
    `Reunión ${String(index)}`,
    day(date),
  ]),
];
/** One sheet a month, two dates on each: none of them says much, all of them together do. */
const sheetsByMonth = Object.fromEntries(
  ['2023-10', '2023-11', '2023-12'].map((month, index) => [
    month,
    plan(row(index + 1, day(`${month}-02`), day(`${month}-20`))),
  ]),
);

testRule(rule, {
  valid: [
    { name: 'a plan of the process', workbook: { Plan: catalogPlan() } },
    {
      name: 'two dates of another year, each told on its own',
      workbook: { Plan: plan(row(1, day('2024-01-01'), day('2024-01-05'))) },
    },
    {
      name: 'a plan half of whose dates are of this process',
      workbook: {
        Plan: plan(
          row(1, day('2024-01-01'), day('2024-01-05')),
          row(2, day('2024-02-01'), day('2024-02-05')),
          row(3, day('2027-02-01'), day('2027-02-05')),
          row(4, day('2027-03-01'), day('2027-03-05')),
        ),
      },
    },
  ],
  invalid: [
    {
      name: 'a plan of another process, once',
      workbook: { Plan: OLD },
      findings: [{ messageId: 'plan', cell: 'Plan!D3', severity: 'error' }],
    },
    {
      name: 'a plan of another process on several sheets, once',
      workbook: sheetsByMonth,
      electionDay: '2027-06-06',
      findings: [{ messageId: 'plan', cell: '2023-10!D3' }],
    },
    {
      name: 'a plan and its meetings of another process, once',
      workbook: { Plan: OLD, Reuniones: MEETINGS },
      findings: [{ messageId: 'plan', cell: 'Plan!D3' }],
    },
    {
      name: 'meetings of another process beside a plan of this one',
      workbook: { 'Plan 2026-2027': catalogPlan(), Reuniones: MEETINGS },
      findings: [{ messageId: 'sheet', cell: 'Reuniones!B2', severity: 'warning' }],
    },
  ],
});

it('is all that is said of a whole plan of another process', () => {
  const months = ['2023-10', '2023-12', '2024-02', '2024-04', '2024-05'];
  const drills = [
    [6, 'Realizar el primer simulacro', 'Informe', day('2024-05-11'), day('2024-05-11'), 'Instancia interna'],
  ];
  const rows = months.map((month, index) => row(index + 1, day(`${month}-02`), day(`${month}-20`)));
  const told = findingsOf({ name: '', workbook: { Plan: plan(...rows, ...drills) } });
  expect(told.map((finding) => finding.rule)).toEqual(['other-process']);
  expect(told[0]?.message).toContain('del proceso 2023-2024');
});

it('says of dates of several processes from which year to which they are', () => {
  const rows = ['2021-02-01', '2022-12-01', '2024-03-01'].map((date, index) =>
    row(index + 1, day(date), day(date)),
  );
  const [told] = findingsOf({ name: '', workbook: { Plan: plan(...rows, ...rows) } });
  expect(told?.message).toContain('de 2021 a 2024');
});
