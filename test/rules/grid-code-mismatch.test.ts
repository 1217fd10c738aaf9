import rule from '../../src/rules/grid-code-mismatch';
import { with2, same, inOneTable } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [
    same,
    inOneTable,
    {
      name: 'the same number with other dots',
      workbook: with2(['2…', 'Contratar enlaces de internet', 'Contrato']),
    },
    { name: 'a number typed as a number', workbook: with2([2, 'Contratar enlaces de internet', 'Contrato']) },
  ],
  invalid: [
    {
      name: 'another number, which it replaces with its ending',
      workbook: with2(['5…', 'Contratar enlaces de internet', 'Contrato']),
      findings: [{ messageId: 'mismatch', cell: 'Calendario!A3', severity: 'warning' }],
      output: { 'Calendario!A3': { value: '2…', numberFormat: '@' } },
    },
    {
      name: 'a number typed as a number',
      workbook: with2([5, 'Contratar enlaces de internet', 'Contrato']),
      findings: [{ messageId: 'mismatch', cell: 'Calendario!A3' }],
      output: { 'Calendario!A3': 2 },
    },
    {
      name: 'a row without its number',
      workbook: with2([null, 'Contratar enlaces de internet', 'Contrato']),
      findings: [{ messageId: 'blank', cell: 'Calendario!A3' }],
      output: { 'Calendario!A3': { value: '2', numberFormat: '@' } },
    },
    {
      name: 'a number that a formula makes, which it leaves alone',
      workbook: with2([{ value: 5, formula: '=A2+4' }, 'Contratar enlaces de internet', 'Contrato']),
      findings: [{ messageId: 'mismatch', cell: 'Calendario!A3' }],
    },
  ],
});
