import { MARK_COLORS } from '../../src/calendar/theme';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { describe, expect, it } from '@jest/globals';
import { HostFailure } from '../../src/hosts/host';
import { failureInWords } from '../../src/orders/failureInWords';
import { OrderRefusal } from '../../src/orders/order';
import { ORDERS, endOf, findings, prepared, testFailures } from './failureAtRequests';

testFailures('the first, middle or last request', (requests) => [1, Math.ceil(requests / 2), requests]);

describe.each(ORDERS)('The order “%s”', (_name, prepare, orderOf) => {
  it('leaves the workbook as it was while somebody types in a cell, and works once Enter is pressed', async () => {
    const desk = await prepared(prepare);
    const before = desk.state();
    const order = orderOf(desk);
    desk.excel.cellEditing = true;
    expect(await endOf(desk.order(order))).toMatchObject({ kind: 'cell-edit-mode', state: 'unchanged' });
    expect(desk.state()).toEqual(before);
    desk.excel.cellEditing = false;
    expect(await endOf(desk.order(order))).toMatchObject({ unseen: null, changed: order.kind !== 'undo' });
    expect(desk.state()).not.toEqual(before);
  });

  it('leaves a workbook that is read-only as it was, and says so', async () => {
    const desk = await prepared(prepare);
    const before = desk.state();
    desk.excel.model.readOnly = true;
    expect(await endOf(desk.order(orderOf(desk)))).toMatchObject({ kind: 'read-only', state: 'unchanged' });
    expect(desk.state()).toEqual(before);
  });
});

describe('A protected', () => {
  it('sheet is not painted, and is named', async () => {
    const desk = await prepared(async () => undefined);
    const sheet = desk.excel.model.sheet('Calendario');
    if (sheet) sheet.protected = true;
    const before = desk.state();
    const ended = await endOf(desk.order({ kind: 'paint', paint: DEFAULT_PAINT }));
    expect(ended).toMatchObject({ kind: 'protected-sheet', state: 'unchanged' });
    expect((ended as Error).message).toContain('«Calendario»');
    expect(desk.state()).toEqual(before);
  });

  it('sheet that lets its cells be formatted gets the colours alone, which is told and taken back', async () => {
    const desk = await prepared(async () => undefined);
    const sheet = desk.excel.model.sheet('Calendario');
    if (sheet) [sheet.protected, sheet.allowFormatCells] = [true, true];
    const before = desk.state();
    const outcome = await desk.order({ kind: 'paint', paint: DEFAULT_PAINT });
    expect(outcome.deed).toMatchObject({ kind: 'paint', unmarked: true });
    const cells = [...(sheet?.rows.get(1)?.values() ?? [])].slice(3);
    expect(cells.some(({ fill }) => fill !== null)).toBe(true);
    expect(cells.every(({ value }) => value === null)).toBe(true);
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
  });

  it.each([
    [true, []],
    [false, ['Plan 2026-2027']],
  ])('sheet that lets its cells be formatted (%s) is marked, or is told', async (allowed, closed) => {
    const desk = await prepared(async () => undefined);
    const sheet = desk.excel.model.sheet('Plan 2026-2027');
    if (sheet) [sheet.protected, sheet.allowFormatCells] = [true, allowed];
    await desk.order({ kind: 'look' });
    const before = desk.state();
    const outcome = await desk.order({ kind: 'mark', findings: findings(desk) });
    expect(outcome.deed).toMatchObject({ kind: 'mark', closed });
    const isMarked = [...(sheet?.rows.values() ?? [])].some((cells) =>
      [...cells.values()].some(({ fill }) => fill === MARK_COLORS.error),
    );
    expect(isMarked).toBe(allowed);
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
  });

  it('workbook gets no sheet of findings', async () => {
    const desk = await prepared(async () => undefined);
    desk.excel.model.structureProtected = true;
    const before = desk.state();
    expect(await endOf(desk.order({ kind: 'report' }))).toMatchObject({
      kind: 'protected-workbook',
      state: 'unchanged',
    });
    expect(desk.state()).toEqual(before);
  });
});

describe('What a failure is told as', () => {
  it.each([
    [
      'a host’s failure',
      new HostFailure('too-large', 'No cupo.', 'changed'),
      'writing',
      'too-large',
      'changed',
    ],
    ['a refusal', new OrderRefusal('No hay fechas.'), 'reading', 'refusal', 'unchanged'],
    ['a fault before anything was written', new Error('x'), 'checking', 'fault', 'unchanged'],
    ['a fault while writing', new Error('x'), 'writing', 'fault', 'partly-changed'],
    ['something thrown that is no error', 'x', 'reading', 'fault', 'unchanged'],
  ] as const)('%s', (_what, error, stage, kind, state) => {
    const told = failureInWords(error, stage);
    expect(told).toMatchObject({ kind, state });
    expect(told.message).toMatch(/\.$/);
  });
});
