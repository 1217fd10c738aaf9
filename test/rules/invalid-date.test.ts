import invalidDate from '../../src/rules/invalid-date';
import { cellOf, findingsOf, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(invalidDate, {
  valid: [
    {
      name: 'days that exist',
      workbook: {
        Plan: plan(row(1, '30 de abril', day('2027-05-31')), row(2, '29 de febrero de 2028', null)),
      },
    },
    {
      name: 'a period that somebody has yet to decide',
      workbook: { Plan: plan(row(1, 'Por definir', 'Pendiente')) },
    },
    { name: 'the whole process', workbook: { Plan: plan(row(1, 'Permanente', 'Permanente')) } },
  ],
  invalid: [
    {
      name: 'one day too many: the last of the month is meant',
      workbook: { Plan: plan(row(1, '1 de abril', ' 31 de Abril ')) },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!E3', severity: 'error' }],
      output: { 'Plan!E3': ' 30 de Abril ' },
    },
    {
      name: 'a 29 February in a common year',
      workbook: { Plan: plan(row(1, '1 de febrero', '29 de febrero')) },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!E3' }],
      output: { 'Plan!E3': '28 de febrero' },
    },
    {
      name: 'a day of which nobody can say what it should be',
      workbook: { Plan: plan(row(1, '1 de abril', '42 de abril')) },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!E3' }],
    },
    {
      name: 'a number that stands twice in the cell',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Núm.', 'Actividad', 'Periodo'],
          [1, 'Uno', '31 de abril al 31 de mayo'],
          [2, 'Dos', '2 de mayo'],
        ],
      },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!C3' }],
    },
    {
      name: 'words that are no date',
      workbook: { Plan: plan(row(1, '1 de abril', 'el día menos pensado')) },
      findings: [{ messageId: 'unreadable', cell: 'Plan!E3' }],
    },
    {
      name: 'a formula, which is never written',
      workbook: { Plan: plan(row(1, '1 de abril', { value: '31 de abril', formula: '="31 de abril"' })) },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!E3' }],
    },
    {
      name: 'a cell that an activity and its bullets share, once',
      workbook: {
        Plan: [['Plan 2026-2027'], HEADER, row(1, '1 de abril', '31 de abril', 'Preparar:\n• uno\n• dos')],
      },
      findings: [{ messageId: 'impossible-day', cell: 'Plan!E3' }],
      output: { 'Plan!E3': '30 de abril' },
    },
  ],
});

it.each([
  ['an impossible day', '31 de abril'],
  ['no date at all', 'el día menos pensado'],
])('nothing else is said of %s', (_, end) => {
  const found = findingsOf({ name: '', workbook: { Plan: plan(row(1, '1 de abril', end)) } });
  const here = found.filter((finding) => cellOf(finding) === 'Plan!E3');
  expect(here.map(({ rule }) => rule)).toEqual(['invalid-date']);
});
