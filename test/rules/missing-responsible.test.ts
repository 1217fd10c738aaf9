import rule from '../../src/rules/missing-responsible';
import { blankFieldBooks } from './blankFieldBooks';
import { testRule } from './ruleTester';

const { valid, oneBlank, blankInSmallTable } = blankFieldBooks(5);

testRule(rule, {
  valid,
  invalid: [
    {
      name: 'the one that leaves it blank',
      workbook: oneBlank,
      findings: [{ messageId: 'blank', cell: 'Plan!F4', severity: 'warning' }],
    },
    {
      name: 'blanks of small tables by what the whole sheet does',
      workbook: blankInSmallTable,
      findings: [{ messageId: 'blank', cell: 'Plan!F9' }],
    },
  ],
});
