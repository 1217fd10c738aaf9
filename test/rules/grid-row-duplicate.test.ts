import rule from '../../src/rules/grid-row-duplicate';
import { ROWS, book, same, inOneTable } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [same, inOneTable],
  invalid: [
    {
      name: 'two rows with one title',
      workbook: book([...ROWS, ['4', 'CAPACITAR AL PERSONAL DE CAPTURA.', null]]),
      findings: [{ messageId: 'duplicate', cell: 'Calendario!B5', severity: 'warning' }],
    },
  ],
});
