import rule from '../../src/rules/missing-deliverable-name';
import { blankFieldBooks } from './blankFieldBooks';
import { testRule } from './ruleTester';

const { valid, oneBlank, blankInSmallTable } = blankFieldBooks(2);

testRule(rule, {
  valid,
  invalid: [
    {
      name: 'the one that leaves it blank',
      workbook: oneBlank,
      findings: [{ messageId: 'blank', cell: 'Plan!C4', severity: 'warning' }],
    },
    {
      name: 'blanks of small tables by what the whole sheet does',
      workbook: blankInSmallTable,
      findings: [{ messageId: 'blank', cell: 'Plan!C9' }],
    },
  ],
});
