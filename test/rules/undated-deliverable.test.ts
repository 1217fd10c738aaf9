import rule from '../../src/rules/undated-deliverable';
import { testRule } from './ruleTester';
import { day, plan, row } from './plan';

const DATED = row(1, day('2026-10-01'), day('2026-10-02'));
const final = (start: Parameters<typeof row>[1], end: Parameters<typeof row>[2]) =>
  row(2, start, end, 'Informe final del PREP');
const LIST = ['No.', 'Actividad', 'Entregable'];

testRule(rule, {
  valid: [
    {
      name: 'a document on its day',
      workbook: { Plan: plan(DATED, final(day('2027-07-01'), day('2027-07-05'))) },
    },
    { name: 'blank cells, which missing-date finds', workbook: { Plan: plan(DATED, final(null, null)) } },
    {
      name: 'a start without an end, which missing-date finds',
      workbook: { Plan: plan(DATED, final(day('2027-07-01'), null)) },
    },
    {
      name: 'an end that does not exist, which invalid-date finds',
      workbook: { Plan: plan(DATED, final(day('2027-06-01'), '31 de junio de 2027')) },
    },
    {
      name: 'an end of another year, which wrong-year finds',
      workbook: { Plan: plan(DATED, final(day('2027-07-01'), day('2024-07-05'))) },
    },
    {
      name: 'an activity that is no document',
      workbook: { Plan: plan(DATED, row(2, 'Permanente', 'Permanente')) },
    },
    {
      name: 'a list without any date, of which nothing is compared',
      workbook: { 'Plan 2026-2027': [LIST, [1, 'Informe final del PREP', 'Informe'], [2, 'Otra', 'Minuta']] },
    },
  ],
  invalid: [
    {
      name: 'a document without an end of its own',
      workbook: { Plan: plan(DATED, final(day('2027-05-03'), 'Permanente')) },
      findings: [{ messageId: 'one', cell: 'Plan!E4', severity: 'warning' }],
    },
    {
      name: 'nine monthly reports in one permanent activity, once',
      workbook: {
        Plan: plan(DATED, row(2, 'Permanente', 'Permanente', 'Informe mensual de avance del PREP')),
      },
      findings: [{ messageId: 'several', cell: 'Plan!E4' }],
    },
  ],
});
