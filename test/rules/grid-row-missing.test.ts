import rule from '../../src/rules/grid-row-missing';
import { PLAN, ROWS, book, same, inOneTable } from './gridBooks';
import { testRule } from './ruleTester';

testRule(rule, {
  valid: [same, inOneTable, { name: 'a workbook without a grid', workbook: { 'Plan 2026-2027': PLAN } }],
  invalid: [
    {
      name: 'an activity without a row',
      workbook: book([ROWS[0], ROWS[2]].filter((row) => row !== undefined)),
      findings: [{ messageId: 'missing', cell: 'Plan 2026-2027!B3', severity: 'warning' }],
    },
  ],
});
