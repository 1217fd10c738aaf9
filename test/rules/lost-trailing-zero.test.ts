import lostTrailingZero from '../../src/rules/lost-trailing-zero';
import type { CellInput } from '../../src/snapshot/workbook';
import { cellOf, findingsOf, testRule } from './ruleTester';
import { plan, row } from './plan';

const codes = (...list: CellInput[]) => ({
  Plan: plan(...list.map((code) => row(code, '1 de marzo', '2 de marzo'))),
});

testRule(lostTrailingZero, {
  valid: [
    { name: 'codes that go up', workbook: codes(3, '3.8', '3.9', '3.10', '3.11') },
    { name: 'the first of a list', workbook: codes(3, 3.1, 3.2) },
    {
      name: 'a number whose format shows its zero',
      workbook: codes(3, '3.9', { value: 3.1, numberFormat: '0.00' }, '3.11'),
    },
    { name: 'a code that is there twice', workbook: codes(3, '3.1', '3.2', '3.1') },
  ],
  invalid: [
    {
      name: 'a number between .9 and .11',
      workbook: codes(3, '3.1', '3.9', 3.1, '3.11'),
      findings: [{ messageId: 'lost', cell: 'Plan!A6', severity: 'warning' }],
      output: { 'Plan!A6': { value: '3.10', numberFormat: '@' } },
    },
    {
      name: 'the last number of a list, with the final dot that the others have',
      workbook: codes('3.', '3.8.', '3.9.', 3.1),
      findings: [{ messageId: 'lost', cell: 'Plan!A6' }],
      output: { 'Plan!A6': { value: '3.10.', numberFormat: '@' } },
    },
    {
      name: 'a text that was copied from such a number',
      workbook: codes(3, '3.1', '3.9', '3.1', '3.11'),
      findings: [{ messageId: 'lost', cell: 'Plan!A6' }],
      output: { 'Plan!A6': { value: '3.10', numberFormat: '@' } },
    },
    {
      name: 'a number above 3.10.1',
      workbook: codes(3, '3.1', '3.7', 3.1, '3.10.1'),
      findings: [{ messageId: 'lost', cell: 'Plan!A6' }],
      output: { 'Plan!A6': { value: '3.10', numberFormat: '@' } },
    },
    {
      name: 'a formula, which is never written',
      workbook: codes(3, '3.1', '3.9', { value: 3.1, formula: '=3+0.1' }, '3.11'),
      findings: [{ messageId: 'lost', cell: 'Plan!A6' }],
    },
  ],
});

it('is the only thing said of the number', () => {
  const found = findingsOf({
    name: '',
    workbook: codes(
      '3.',
      '3.1.',
      '3.2.',
      '3.3.',
      '3.4.',
      '3.5.',
      '3.6.',
      '3.7.',
      '3.8.',
      '3.9.',
      '3.1',
      '3.11.',
    ),
  });
  expect(
    found.filter((finding) => cellOf(finding)?.startsWith('Plan!A') === true).map(({ rule }) => rule),
  ).toEqual(['lost-trailing-zero']);
});
