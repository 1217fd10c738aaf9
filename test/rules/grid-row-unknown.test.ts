import rule from '../../src/rules/grid-row-unknown';
import { ROWS, book, same, inOneTable } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [same, inOneTable],
  invalid: [
    {
      name: 'a row of an activity that the plan does not have',
      workbook: book([...ROWS, ['4', 'Rentar plantas de luz', 'Contrato']]),
      findings: [{ messageId: 'unknown', cell: 'Calendario!B5', severity: 'warning' }],
    },
  ],
});
