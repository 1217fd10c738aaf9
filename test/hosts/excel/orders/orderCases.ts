import { DEFAULT_PAINT } from '../../../../src/grid/paintOptions';
import type { Engine } from '../../../../src/orders/engine';
import { createEngine } from '../../../../src/orders/engine';
import type { Order } from '../../../../src/orders/index';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import type { WorkbookSnapshot } from '../../../../src/snapshot/workbook';
import type { Examination } from '../../../../src/validation/examine';
import { safelyFixable } from '../../../../src/validation/fixes';
import type { OrderDesk } from '../../../orders/book';
import { orderDesk, smallPlan } from '../../../orders/book';

/** An order in a workbook where it has something to do; "undo …" takes back what the order after it did. */
export interface OrderCase {
  readonly name: string;
  /** Opens the workbook, looks at it and does what goes before. */
  readonly open: () => Promise<OrderDesk>;
  readonly orderOf: (desk: OrderDesk) => Order;
}

/** An engine that examines each workbook once in its life, since thousands of runs begin with the same one. */
function rememberingEngine(): Engine {
  const engine = createEngine();
  const known = new Map<string, Examination>();
  return {
    async examine(workbook, options, signal) {
      const rows = (_name: string, value: unknown): unknown =>
        value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
      const key = JSON.stringify([workbook, options], rows);
      const found = known.get(key) ?? (await engine.examine(workbook, options, signal));
      known.set(key, found);
      return found;
    },
    painting: (examination, paint) => engine.painting(examination, paint),
    dispose: () => engine.dispose(),
  };
}

const engine = rememberingEngine();

/** The small plan without its grid, so that painting adds a sheet. */
const withoutGrid = (): WorkbookSnapshot => {
  const plan = smallPlan();
  return { ...plan, sheets: plan.sheets.slice(0, 1) };
};

/** The small plan with a sheet beside it that no order has any business with. */
const withNotes = (): WorkbookSnapshot => {
  const { sheets, name } = smallPlan();
  return buildWorkbook([...sheets, buildSheet('Apuntes', [['Llamar al instituto', 'martes']])], { name });
};

type Asked = readonly [name: string, workbook: () => WorkbookSnapshot, orderOf: (desk: OrderDesk) => Order];

const marking = (desk: OrderDesk): Order => ({ kind: 'mark', findings: desk.look().examination.findings });

const WRITING: readonly Asked[] = [
  ['paint', withNotes, () => ({ kind: 'paint', paint: { ...DEFAULT_PAINT, mark: 'x' } })],
  ['paint a new sheet', withoutGrid, () => ({ kind: 'paint', paint: { ...DEFAULT_PAINT, mark: 'x' } })],
  ['fix', withNotes, (desk) => ({ kind: 'fix', findings: safelyFixable(desk.look().examination.findings) })],
  ['fixSafe', withNotes, () => ({ kind: 'fixSafe' })],
  ['mark', withNotes, marking],
  ['report', withNotes, () => ({ kind: 'report' })],
  ['print', withNotes, () => ({ kind: 'print' })],
  ['save', withNotes, () => ({ kind: 'save', change: { thirdParty: 'no' } })],
];

async function opened(workbook: WorkbookSnapshot, before: readonly ((desk: OrderDesk) => Order)[]) {
  const desk = orderDesk(workbook, {}, engine);
  await desk.order({ kind: 'look' });
  for (const orderOf of before) await desk.order(orderOf(desk));
  return desk;
}

/** Every order that writes into the workbook, and the undoing of each. */
export const ORDER_CASES: readonly OrderCase[] = [
  ...WRITING.map(([name, workbook, orderOf]): OrderCase => ({
    name,
    open: () => opened(workbook(), []),
    orderOf,
  })),
  { name: 'unmark', open: () => opened(withNotes(), [marking]), orderOf: () => ({ kind: 'unmark' }) },
  ...WRITING.map(([name, workbook, orderOf]): OrderCase => ({
    name: `undo ${name}`,
    open: () => opened(workbook(), [orderOf]),
    orderOf: () => ({ kind: 'undo' }),
  })),
  {
    name: 'undo unmark',
    open: () => opened(withNotes(), [marking, () => ({ kind: 'unmark' })]),
    orderOf: () => ({ kind: 'undo' }),
  },
];
