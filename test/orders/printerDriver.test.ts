import { expect, it } from '@jest/globals';
import type { Order } from '../../src/orders/index';
import { orderDesk, smallPlan } from './book';

it.each<[Order, string[]]>([
  [{ kind: 'look' }, []],
  [{ kind: 'paint' }, []],
  [{ kind: 'fixSafe' }, []],
  [{ kind: 'report' }, []],
  [{ kind: 'save', change: { thirdParty: 'no' } }, []],
  [{ kind: 'print' }, ['Calendario']],
])('%j asks the printer driver about %j', async (order, sheets) => {
  const desk = orderDesk(smallPlan());
  await desk.order({ kind: 'look' });
  await desk.order(order);
  expect([...new Set(desk.excel.printerAsked)]).toEqual(sheets);
});
