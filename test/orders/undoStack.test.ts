import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import type { Order } from '../../src/orders/index';
import { safelyFixable } from '../../src/validation/fixes';
import type { OrderDesk } from './book';
import { orderDesk, smallPlan } from './book';

const findings = (desk: OrderDesk) => desk.look().examination.findings;
const asked = {
  look: () => ({ kind: 'look' }),
  paint: () => ({ kind: 'paint', paint: DEFAULT_PAINT }),
  fix: (desk) => ({ kind: 'fix', findings: safelyFixable(findings(desk)) }),
  fixSafe: () => ({ kind: 'fixSafe' }),
  mark: (desk) => ({ kind: 'mark', findings: findings(desk) }),
  unmark: () => ({ kind: 'unmark' }),
  report: () => ({ kind: 'report' }),
  print: () => ({ kind: 'print' }),
  save: () => ({ kind: 'save', change: { thirdParty: 'no' } }),
  undo: () => ({ kind: 'undo' }),
  select: () => ({ kind: 'select', cell: { sheet: 'Calendario', row: 1, column: 1 } }),
} satisfies Partial<Record<Order['kind'], (desk: OrderDesk) => Order>>;

/** Orders after which Excel's own undo forgets what the user did before, and how often; all others leave it alone. */
const CLEARING: [keyof typeof asked, (keyof typeof asked)[], number, string][] = [
  ['look', [], 0, 'reads'],
  ['paint', [], 0, 'writes cells alone'],
  ['fix', [], 0, 'writes cells alone'],
  ['fixSafe', [], 0, 'writes cells alone'],
  ['report', [], 0, 'adds a sheet with its name from the beginning'],
  ['print', [], 0, 'sets the page layout'],
  ['select', [], 0, 'shows a cell'],
  ['undo', ['paint'], 0, 'writes cells alone'],
  ['undo', ['print'], 0, 'sets the page layout'],
  ['save', [], 1, 'keeps the settings in a part that the command line reads too'],
  ['save', ['save'], 0, 'does not write settings that are kept already'],
  ['mark', [], 1, 'keeps the fills that the marks cover'],
  ['mark', ['mark'], 0, 'does not write marks that are kept already'],
  ['unmark', ['mark'], 1, 'takes the kept fills out again'],
  ['undo', ['report'], 1, 'deletes the sheet, which Excel does not undo'],
];

describe('Excel’s own undo', () => {
  it.each(CLEARING)('after “%s” (before it %j) is cleared %d times: it %s', async (kind, before, times) => {
    const desk = orderDesk(smallPlan());
    await desk.order({ kind: 'look' });
    for (const earlier of before) await desk.order(asked[earlier](desk));
    const start = desk.excel.undoStackCleared;
    await desk.order(asked[kind](desk));
    expect(desk.excel.undoStackCleared - start).toBe(times);
  });

  it('is counted for every order', () => {
    expect(new Set(CLEARING.map(([kind]) => kind))).toEqual(new Set(Object.keys(asked)));
  });
});
