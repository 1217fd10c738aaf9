import duplicateCode from '../../src/rules/duplicate-code';
import type { CellInput } from '../../src/snapshot/workbook';
import { findingsOf, testRule } from './ruleTester';
import { HEADER, plan, row } from './plan';

const rows = (...list: CellInput[]) => list.map((code) => row(code, '1 de marzo', '2 de marzo'));

testRule(duplicateCode, {
  valid: [
    { name: 'codes that are each there once', workbook: { Plan: plan(...rows(1, '1.1', 2, '2.1')) } },
    { name: 'a zero that was lost', workbook: { Plan: plan(...rows(3, '3.1', '3.9', 3.1, '3.11')) } },
    { name: 'the same code on two sheets', workbook: { Uno: plan(...rows(1, 2)), Dos: plan(...rows(1, 2)) } },
    {
      name: 'tables that each begin with 1',
      workbook: { Plan: [['Marzo 2027'], HEADER, ...rows(1, 2), [], ['Abril 2027'], HEADER, ...rows(1, 2)] },
    },
    {
      name: 'rows without a number',
      workbook: {
        Plan: plan(
          ...rows(1),
          row(null, '1 de marzo', '2 de marzo', 'Sin número'),
          row(null, '1 de marzo', '2 de marzo', 'Tampoco'),
        ),
      },
    },
  ],
  invalid: [
    {
      name: 'a code that is there already',
      workbook: { Plan: plan(...rows(27, 28, '28.', 30)) },
      findings: [{ messageId: 'repeated', cell: 'Plan!A5', severity: 'warning' }],
    },
    {
      name: 'each of its repetitions',
      workbook: { Plan: plan(...rows(1, '1.1', '1.1', '1.1')) },
      findings: [
        { messageId: 'repeated', cell: 'Plan!A5' },
        { messageId: 'repeated', cell: 'Plan!A6' },
      ],
    },
    {
      name: 'a number in front of the title',
      workbook: {
        Plan: [
          ['Plan 2026-2027'],
          ['Actividad', 'Inicio', 'Término'],
          ['1. Instalar la comisión', '1 de marzo', '2 de marzo'],
          ['1. Designar a la instancia', '1 de marzo', '2 de marzo'],
        ],
      },
      findings: [{ messageId: 'repeated', cell: 'Plan!A4' }],
    },
  ],
});

it('names the cell that had the code first', () => {
  const [finding] = findingsOf({ name: '', workbook: { Plan: plan(...rows(1, 2, 2)) } }).filter(
    ({ rule }) => rule === 'duplicate-code',
  );
  expect(finding?.message).toContain('A4');
});
