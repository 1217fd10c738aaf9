import codeGap from '../../src/rules/code-gap';
import type { CellInput } from '../../src/snapshot/workbook';
import { findingsOf, testRule } from './ruleTester';
import { HEADER, plan, row } from './plan';

const rows = (...list: CellInput[]) => list.map((code) => row(code, '1 de marzo', '2 de marzo'));
const codes = (...list: CellInput[]) => ({ Plan: plan(...rows(...list)) });

testRule(codeGap, {
  valid: [
    { name: 'codes without gaps', workbook: codes(1, '1.1', '1.2', 2, '2.1', 3) },
    { name: 'a list that begins later', workbook: codes(7, 8, 9) },
    { name: 'a zero that was lost', workbook: codes(3, '3.8', '3.9', 3.1, '3.11') },
    { name: 'codes in another order', workbook: codes(1, 2, 4, 3, 5) },
    { name: 'numbers in steps', workbook: codes(10, 20, 30, 40) },
    { name: 'another series', workbook: codes(1, 2, 3, 101, 102) },
    { name: 'a number that is there twice instead of the missing one', workbook: codes(27, 28, 28, 30) },
    { name: 'letters', workbook: codes(1, '1.a', '1.c') },
    {
      name: 'sub-activities whose activity was deleted with them',
      workbook: codes(1, '1.1', '1.2', 2, '2.1'),
    },
    {
      name: 'tables that each begin with 1',
      workbook: {
        Plan: [['Marzo 2027'], HEADER, ...rows(1, 2, 3), [], ['Abril 2027'], HEADER, ...rows(1, 2)],
      },
    },
  ],
  invalid: [
    {
      name: 'a number that is missing',
      workbook: codes(1, 2, 4),
      findings: [{ messageId: 'one', cell: 'Plan!A5', severity: 'info' }],
    },
    {
      name: 'two that are missing, once',
      workbook: codes(6, 7, 10),
      findings: [{ messageId: 'several', cell: 'Plan!A5' }],
    },
    {
      name: 'many rows that were deleted, once',
      workbook: codes(1, 2, 30, 31),
      findings: [{ messageId: 'range', cell: 'Plan!A5' }],
    },
    {
      name: 'a sub-activity that is missing',
      workbook: codes(1, '1.1', '1.2', '1.4', 2),
      findings: [{ messageId: 'one', cell: 'Plan!A6' }],
    },
    {
      name: 'an activity deleted without its sub-activities, once',
      workbook: codes(1, '1.1', '2.1', '2.2', 3),
      findings: [{ messageId: 'one', cell: 'Plan!A7' }],
    },
    {
      name: 'gaps all over a sheet, together',
      workbook: codes(
        ...Array.from({ length: 40 }, (_, index) => index + 1).filter((code) => code % 3 !== 0),
      ),
      findings: [{ messageId: 'many', cell: 'Plan!A5' }],
    },
  ],
});

it('names what is missing', () => {
  const messages = findingsOf({ name: '', workbook: codes(1, '1.1', '1.4', 2) }).filter(
    ({ rule }) => rule === 'code-gap',
  );
  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining('1.2 y 1.3')]);
});
