import { isoDate } from '../../src/calendar/plainDate';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { planGrid } from '../../src/grid/planGrid';
import { readCalendar } from '../../src/reading/readCalendar';
import type { Report, Rule, RuleContext } from '../../src/rules/rule';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { fillMessage, summaryOf, validate } from '../../src/validation/validate';

const workbook = buildWorkbook([buildSheet('Uno', []), buildSheet('Dos', [])]);
const calendar = readCalendar(workbook);
const context: RuleContext = {
  workbook,
  calendar,
  grid: planGrid(calendar),
  paint: DEFAULT_PAINT,
  today: isoDate('2026-10-01'),
  compliance: null,
  catalogueProblems: [],
  catalogueChanges: [],
};

const rule = (id: string, severity: Rule['severity'], ...reports: Report[]): Rule => ({
  id,
  severity,
  title: id,
  why: '',
  citation: 'Norma de la regla',
  example: { before: '', after: '' },
  messages: { here: 'Aquí', counted: 'Van {count} de {all}' },
  check: () => reports,
});

const at = (sheet: string, row: number, column = 0): Report => ({
  messageId: 'here',
  cell: { sheet, row, column },
});

describe('findings', () => {
  it('come gravest first, then about the workbook, then by sheet, row and column', () => {
    const rules = [
      rule('info', 'info', at('Uno', 0)),
      rule('warning', 'warning', at('Dos', 0), at('Uno', 5, 1), at('Uno', 5, 0), at('Uno', 1), {
        messageId: 'here',
        cell: null,
      }),
      rule('error', 'error', at('Dos', 9)),
    ];
    expect(
      validate(rules, context).map(({ rule: id, cell }) => [id, cell && [cell.sheet, cell.row, cell.column]]),
    ).toEqual([
      ['error', ['Dos', 9, 0]],
      ['warning', null],
      ['warning', ['Uno', 1, 0]],
      ['warning', ['Uno', 5, 0]],
      ['warning', ['Uno', 5, 1]],
      ['warning', ['Dos', 0, 0]],
      ['info', ['Uno', 0, 0]],
    ]);
  });

  it('of the same cell come in the order of the rules', () => {
    const rules = [rule('second', 'info', at('Uno', 0)), rule('first', 'info', at('Uno', 0))];
    expect(validate(rules, context).map(({ rule: id }) => id)).toEqual(['second', 'first']);
  });

  it('take severity and citation from the report where it has its own', () => {
    const [own, ruled] = validate(
      [rule('one', 'info', { ...at('Uno', 0), severity: 'error', citation: 'Numeral 33' }, at('Uno', 1))],
      context,
    );
    expect(own).toMatchObject({ severity: 'error', citation: 'Numeral 33' });
    expect(ruled).toMatchObject({
      severity: 'info',
      citation: 'Norma de la regla',
      fix: null,
      activity: null,
    });
  });

  it('say their data', () => {
    const [finding] = validate(
      [rule('one', 'info', { messageId: 'counted', data: { count: 2, all: 'tres' }, cell: null })],
      context,
    );
    expect(finding?.message).toBe('Van 2 de tres');
  });

  it('of a message that the rule does not have are a fault of the rule', () => {
    expect(() => validate([rule('one', 'info', { messageId: 'gone', cell: null })], context)).toThrow('gone');
  });
});

it('a message that lacks its data is a fault of the rule', () => {
  expect(() => fillMessage('Van {count}', {})).toThrow('count');
  expect(fillMessage('Van {count}', { count: 0 })).toBe('Van 0');
});

it('findings are counted by severity', () => {
  const found = validate(
    [rule('a', 'error', at('Uno', 0), at('Uno', 1)), rule('b', 'info', at('Uno', 0))],
    context,
  );
  expect(summaryOf(found)).toEqual({ errors: 2, warnings: 0, infos: 1 });
});
