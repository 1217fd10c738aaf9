import notUnderstood from '../../src/rules/not-understood';
import { findingsOf, testRule } from './ruleTester';
import { HEADER, plan, row } from './plan';

const activity = (code: number) => row(code, '1 de marzo', '2 de marzo');

testRule(notUnderstood, {
  valid: [
    { name: 'a plan of activities', workbook: { Plan: plan(activity(1), activity(2)) } },
    {
      name: 'notes and signatures below the last activity',
      workbook: {
        Plan: plan(
          activity(1),
          [],
          ['', 'Nota: fechas sujetas a cambio'],
          [],
          ['', 'Elaboró: la instancia interna'],
        ),
      },
    },
    {
      name: 'notes between the tables of a sheet',
      workbook: {
        Plan: [
          ['Marzo 2027'],
          HEADER,
          activity(1),
          [],
          ['', 'Nota: fechas sujetas a cambio'],
          [],
          ['Abril 2027'],
          HEADER,
          activity(2),
        ],
      },
    },
    {
      name: 'texts above the table',
      workbook: { Plan: [['Plan 2026-2027'], ['', 'Nota: versión preliminar'], [], HEADER, activity(1)] },
    },
  ],
  invalid: [
    {
      name: 'a note between activities',
      workbook: { Plan: plan(activity(1), ['', 'Nota: fechas sujetas a cambio'], activity(2)) },
      findings: [{ messageId: 'unread', cell: 'Plan!B4', severity: 'info' }],
    },
    {
      name: 'what stands in the month of an activity and may be a date',
      workbook: {
        'Cronograma 2026-2027': [
          ['Núm.', 'Actividad', 'S', 'O', 'N'],
          [1, 'Instalar la comisión', 'Sesión', '20 de mayo', 'X'],
        ],
      },
      findings: [{ messageId: 'unread', cell: 'Cronograma 2026-2027!D2' }],
    },
    {
      name: 'every such cell of a sheet, once',
      workbook: { Plan: plan(activity(1), ['', 'Nota: una'], activity(2), ['', 'Nota: dos'], activity(3)) },
      findings: [{ messageId: 'unread', cell: 'Plan!B4' }],
    },
  ],
});

it('counts the cells', () => {
  const workbook = {
    Plan: plan(activity(1), ['', 'Nota: una'], activity(2), ['', 'Nota: dos'], activity(3)),
  };
  const [finding] = findingsOf({ name: '', workbook }).filter(({ rule }) => rule === 'not-understood');
  expect(finding?.message).toContain('2 (B4 y B6)');
});
