import codeStyle from '../../src/rules/code-style';
import type { CellInput } from '../../src/snapshot/workbook';
import { testRule } from './ruleTester';
import { plan, row } from './plan';

const rows = (...list: CellInput[]) => plan(...list.map((code) => row(code, '1 de marzo', '2 de marzo')));
const grid = (...list: CellInput[]): CellInput[][] => [
  ['Núm.', 'Actividad', 'S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'],
  ...list.map((code) => [code, `Elaborar el documento ${String(code).replace(/[.…]+$/, '.')}`]),
];

testRule(codeStyle, {
  valid: [
    { name: 'codes with a final dot', workbook: { Plan: rows('1.', '1.1.', '2.') } },
    { name: 'codes without one', workbook: { Plan: rows('1', '1.1', '2') } },
    { name: 'numbers, which have none', workbook: { Plan: rows(1, '1.1.', '1.2.', 2, '2.1.') } },
    { name: 'a style for each level', workbook: { Plan: rows('1.', '1.1', '1.2', '2.', '2.1', '2.2') } },
    { name: 'brackets throughout', workbook: { Plan: rows('1)', '2)', '3)') } },
    { name: 'formulas', workbook: { Plan: rows('1.', '2.', { value: '3', formula: '="3"' }) } },
    {
      name: 'a code that lost its zero, which its own rule rewrites',
      workbook: { Plan: rows('3.', '3.8.', '3.9.', '3.1', '3.11.') },
    },
  ],
  invalid: [
    {
      name: 'some without the final dot of the others, once',
      workbook: { Plan: rows('1.', '1.1.', '1.2', '2.', '2.1.', '2.2') },
      findings: [{ messageId: 'uneven', cell: 'Plan!A5', severity: 'info' }],
      output: {
        'Plan!A5': { value: '1.2.', numberFormat: '@' },
        'Plan!A8': { value: '2.2.', numberFormat: '@' },
      },
    },
    {
      name: 'one with a dot that the others lack',
      workbook: { Plan: rows('1', '2', '3.', '4') },
      findings: [{ messageId: 'uneven', cell: 'Plan!A5' }],
      output: { 'Plan!A5': { value: '3', numberFormat: '@' } },
    },
    {
      name: 'slips in the grid, where the plan shows the style',
      workbook: { Plan: rows('1.', '2.', '3.'), Calendario: grid('1..', '2…', '3…') },
      findings: [{ messageId: 'uneven', cell: 'Calendario!A2' }],
      output: {
        'Calendario!A2': { value: '1.', numberFormat: '@' },
        'Calendario!A3': { value: '2.', numberFormat: '@' },
        'Calendario!A4': { value: '3.', numberFormat: '@' },
      },
    },
    {
      name: 'slips alone, with a plan of numbers',
      workbook: { Plan: rows(1, 2, 3), Calendario: grid(1, 2, '3…') },
      findings: [{ messageId: 'uneven', cell: 'Calendario!A4' }],
      output: { 'Calendario!A4': { value: '3.', numberFormat: '@' } },
    },
    {
      name: 'each sheet by its own majority',
      workbook: { Uno: rows('1.', '2.', '3'), Dos: rows('1', '2', '3.') },
      findings: [
        { messageId: 'uneven', cell: 'Uno!A5' },
        { messageId: 'uneven', cell: 'Dos!A5' },
      ],
      output: { 'Uno!A5': { value: '3.', numberFormat: '@' }, 'Dos!A5': { value: '3', numberFormat: '@' } },
    },
  ],
});
