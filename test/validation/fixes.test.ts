import type { Edit } from '../../src/snapshot/edit';
import { chooseFixes, safelyFixable } from '../../src/validation/fixes';
import type { Finding } from '../../src/validation/validate';

const cell = (sheet: string, row: number, value: string): Edit => ({
  kind: 'cell',
  sheet,
  row,
  column: 0,
  before: { value: null },
  after: { value },
});
const settings: Edit = { kind: 'settings', before: null, after: '{}' };
const sheet = (name: string): Edit => ({
  kind: 'addSheet',
  content: { name, columnWidths: [], rows: [], frozenRows: 0, frozenColumns: 0 },
});

const finding = (rule: string, ...edits: Edit[]): Finding => ({
  rule,
  messageId: 'here',
  severity: 'error',
  message: '',
  citation: '',
  cell: null,
  cells: [],
  activity: null,
  details: [],
  fix: edits.length === 0 ? null : { title: rule, edits },
});

const chosen = (...findings: Finding[]) => {
  const { fixed, waiting, edits } = chooseFixes(findings);
  return [fixed.map(({ rule }) => rule), waiting.map(({ rule }) => rule), edits.length];
};

it.each([
  ['of different cells', [cell('Uno', 0, 'a')], [cell('Uno', 1, 'b')]],
  ['of the same cell of different sheets', [cell('Uno', 0, 'a')], [cell('Dos', 0, 'b')]],
  ['of a cell and the settings', [cell('Uno', 0, 'a')], [settings]],
  ['of different new sheets', [sheet('Tres')], [sheet('Cuatro')]],
])('fixes %s are made together', (_, one, other) => {
  expect(chosen(finding('one', ...one), finding('other', ...other))).toEqual([['one', 'other'], [], 2]);
});

it.each([
  ['the same cell', [cell('Uno', 0, 'a')], [cell('Uno', 0, 'b')]],
  [
    'one cell of several',
    [cell('Uno', 0, 'a'), cell('Uno', 1, 'a')],
    [cell('Uno', 1, 'b'), cell('Uno', 2, 'b')],
  ],
  ['the settings', [settings], [settings]],
  ['the same new sheet', [sheet('Tres')], [sheet('Tres')]],
])('of fixes that touch %s the second waits, whole', (_, one, other) => {
  expect(chosen(finding('one', ...one), finding('other', ...other))).toEqual([
    ['one'],
    ['other'],
    one.length,
  ]);
});

it('a fix that waits keeps no place from a third one', () => {
  const first = finding('first', cell('Uno', 0, 'a'));
  const second = finding('second', cell('Uno', 0, 'b'), cell('Uno', 1, 'b'));
  const third = finding('third', cell('Uno', 1, 'c'));
  expect(chosen(first, second, third)).toEqual([['first', 'third'], ['second'], 2]);
});

it('findings without a fix are passed over', () => {
  expect(chosen(finding('one'), finding('other', settings))).toEqual([['other'], [], 1]);
});

it('suggestions are not made unseen', () => {
  const suggestion: Finding = {
    ...finding('one'),
    fix: { title: 'one', edits: [settings], suggestion: true },
  };
  expect(
    safelyFixable([suggestion, finding('two', settings), finding('three')]).map(({ rule }) => rule),
  ).toEqual(['two']);
});
