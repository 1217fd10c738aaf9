import endBeforeStart from '../../src/rules/end-before-start';
import { findingsOf, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(endBeforeStart, {
  valid: [
    {
      name: 'an end after the start',
      workbook: { Plan: plan(row(1, day('2027-03-01'), day('2027-03-02'))) },
    },
    { name: 'one day', workbook: { Plan: plan(row(1, day('2027-03-01'), day('2027-03-01'))) } },
    {
      name: 'a period over the turn of the year',
      workbook: { Plan: plan(row(1, '15 de diciembre', '2 de enero')) },
    },
    { name: 'an end without a start', workbook: { Plan: plan(row(1, null, '2 de enero')) } },
    { name: 'an impossible start', workbook: { Plan: plan(row(1, '31 de abril', '2 de marzo')) } },
    {
      name: 'a wrong year that explains it',
      workbook: { Plan: plan(row(1, day('2028-03-01'), day('2027-03-05'))) },
    },
    {
      name: 'a list of days in no order',
      workbook: {
        Plan: [['Plan 2026-2027'], ['Núm.', 'Actividad', 'Fecha'], [1, 'Uno', '28, 7 y 14 de mayo']],
      },
    },
  ],
  invalid: [
    {
      name: 'an end before its start',
      workbook: { Plan: plan(row(1, day('2027-04-30'), day('2027-04-12'))) },
      findings: [{ messageId: 'backwards', cell: 'Plan!E3', severity: 'error' }],
    },
    {
      name: 'two days of text in the same month',
      workbook: { Plan: plan(row(1, '15 de marzo', '2 de marzo')) },
      findings: [{ messageId: 'backwards', cell: 'Plan!E3' }],
    },
    {
      name: 'months',
      workbook: { Plan: plan(row(1, 'Abril 2027', 'Marzo 2027')) },
      findings: [{ messageId: 'backwards', cell: 'Plan!E3' }],
    },
    {
      name: 'a wrong year that does not explain it',
      workbook: { Plan: plan(row(1, day('2028-03-20'), day('2027-03-05'))) },
      findings: [{ messageId: 'backwards', cell: 'Plan!E3' }],
    },
    {
      name: 'an activity whose bullets share its dates, once',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          HEADER,
          row(1, day('2027-04-30'), day('2027-04-12'), 'Preparar:\n• uno\n• dos'),
        ],
      },
      findings: [{ messageId: 'backwards', cell: 'Plan!E3' }],
    },
  ],
});

it('shows true dates as the sheet does', () => {
  const workbook = { Plan: plan(row(1, day('2027-04-30'), day('2027-04-12'))) };
  const [finding] = findingsOf({ name: '', workbook }).filter(({ rule }) => rule === 'end-before-start');
  expect(finding?.message).toContain('12/04/2027');
});
