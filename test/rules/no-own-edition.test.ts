import rule from '../../src/rules/no-own-edition';
import { catalogPlan } from './catalogPlan';
import { findingsOf, testRule } from './ruleTester';
import { day, HEADER, row } from './plan';

const planOf = (years: string, ...months: string[]) => ({
  [`Plan ${years}`]: [
    HEADER,
    ...months.map((month, index) => row(index + 1, day(`${month}-02`), day(`${month}-20`))),
  ],
});
const OLD = planOf('2016-2017', '2016-10', '2017-01', '2017-05');

testRule(rule, {
  valid: [
    { name: 'a process with an edition', workbook: { 'Plan 2026-2027': catalogPlan() } },
    {
      name: 'an extraordinary election of the year of an edition',
      workbook: planOf('2026-2027', '2027-05', '2027-09'),
      electionDay: '2027-11-28',
    },
    {
      name: 'sessions of any process',
      workbook: {
        'Sesiones 2016-2017': [
          ['Sesión', 'Fecha'],
          ['Primera', day('2016-11-25')],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a process before the oldest edition',
      workbook: OLD,
      findings: [{ messageId: 'before', cell: null, severity: 'info' }],
    },
    {
      name: 'the same by an edition that was asked for',
      workbook: OLD,
      edition: '2026-2027',
      findings: [{ messageId: 'before', cell: null }],
    },
    {
      name: 'a process between two editions',
      workbook: planOf('2025-2026', '2025-10', '2026-01', '2026-05'),
      electionDay: '2026-06-07',
      findings: [{ messageId: 'between', cell: null, severity: 'info' }],
    },
  ],
});

it('is all that is said of what such a plan lacks', () => {
  const [told, ...others] = findingsOf({ name: '', workbook: OLD });
  expect(others).toEqual([]);
  expect(told?.message).toMatch(/2016-2017.*2023-2024/);
  expect(told?.details).toHaveLength(52);
});

it('leaves what a plan between two editions lacks told one by one', () => {
  const workbook = planOf('2025-2026', '2025-10', '2026-01', '2026-05');
  const rules = findingsOf({ name: '', workbook, electionDay: '2026-06-07' }).map((finding) => finding.rule);
  expect(rules.filter((id) => id === 'missing-deliverable').length).toBeGreaterThan(40);
});

it('makes what is late worth a look, for nobody knows what was asked', () => {
  const late = row(9, day('2017-05-02'), day('2017-05-20'), 'Designar al ente auditor');
  const [sheet] = Object.entries(OLD);
  const workbook = { [sheet?.[0] ?? '']: [...(sheet?.[1] ?? []), late] };
  const found = findingsOf({ name: '', workbook }).filter((finding) => finding.rule === 'late-for-deadline');
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});
