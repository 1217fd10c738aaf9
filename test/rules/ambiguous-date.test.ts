import ambiguousDate from '../../src/rules/ambiguous-date';
import { findingsOf, testRule } from './ruleTester';
import { day, HEADER, plan, row } from './plan';

testRule(ambiguousDate, {
  valid: [
    {
      name: 'a weekday that is right',
      workbook: { Plan: plan(row(1, 'domingo 6 de junio de 2027', '8/06/2027')) },
    },
    { name: 'dates with a day first', workbook: { Plan: plan(row(1, '05/12/2026', '13/12/2026')) } },
    {
      name: 'dates without a year in a plan that names its process',
      workbook: { Plan: plan(row(1, '1 de marzo', '5 de marzo')) },
    },
    {
      name: 'a weekday that only the wrong year makes wrong',
      workbook: { Plan: plan(row(1, day('2027-06-01'), 'domingo 6 de junio de 2028')) },
    },
    {
      name: 'one period for every bullet',
      workbook: {
        Plan: [['Plan 2026-2027'], ['Actividad', 'Periodo'], ['Dar seguimiento\n• Uno\n• Dos', 'Enero']],
      },
    },
  ],
  invalid: [
    {
      name: 'a date that needs its month first',
      workbook: { Plan: plan(row(1, '05/13/2027', '14/05/2027')) },
      findings: [{ messageId: 'month-first', cell: 'Plan!D3', severity: 'warning' }],
    },
    {
      name: 'a weekday that contradicts its date',
      workbook: { Plan: plan(row(1, '1 de junio de 2027', 'lunes 6 de junio de 2027')) },
      findings: [{ messageId: 'weekday', cell: 'Plan!E3' }],
    },
    {
      name: 'dates without a year, once for each sheet',
      workbook: {
        Plan: [HEADER, row(1, '1 de marzo', '5 de marzo'), row(2, '1 de abril', '7 y 14 de abril')],
        Otro: [HEADER, row(1, '1 de marzo', '5 de marzo')],
      },
      findings: [
        { messageId: 'no-year', cell: 'Plan!D2' },
        { messageId: 'no-year', cell: 'Otro!D2' },
      ],
    },
    {
      name: 'lines of periods that do not pair with the bullets',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Actividad', 'Periodo'],
          ['• Uno\n• Dos\n• Tres', 'Enero\nFebrero'],
          ['Otra', 'Marzo'],
        ],
      },
      findings: [{ messageId: 'unpaired', cell: 'Plan!B3' }],
    },
    {
      name: 'a doubtful date that an activity shares with its bullets, once',
      workbook: { Plan: plan(row(1, '05/13/2027', '14/05/2027', 'Preparar:\n• uno\n• dos')) },
      findings: [{ messageId: 'month-first', cell: 'Plan!D3' }],
    },
  ],
});

it('counts each cell without a year once', () => {
  const workbook = {
    Plan: [HEADER, row(1, '1 de marzo', '5 de marzo'), row(2, '1 de abril', '7 y 14 de abril')],
  };
  const [finding] = findingsOf({ name: '', workbook }).filter(({ rule }) => rule === 'ambiguous-date');
  expect(finding?.message).toContain('4 (D2, E2, D3 y E3)');
});
