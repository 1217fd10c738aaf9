import { describe, expect, it } from '@jest/globals';
import type { SheetCorrection } from '../../src/calendar/corrections';
import { parseSettings } from '../../src/lineamientos/settings';
import { OrderRefusal } from '../../src/orders/order';
import { outcomeInWords } from '../../src/orders/outcomeInWords';
import type { ReadingChange } from '../../src/orders/readingChange';
import { snapshotOfModel } from '../../src/emulated-excel/modelSnapshot';
import type { OrderDesk } from './book';
import { orderDesk, smallPlan } from './book';

const SHEET = 'Plan 2026-2027';

async function opened(): Promise<OrderDesk> {
  const desk = orderDesk(smallPlan());
  await desk.order({ kind: 'look' });
  return desk;
}

const kept = ({ excel }: OrderDesk): readonly SheetCorrection[] =>
  parseSettings(snapshotOfModel(excel.model).settings).settings.corrections;

const correct = (desk: OrderDesk, change: Partial<ReadingChange>) =>
  desk.order({ kind: 'correctReading', change: { sheet: SHEET, ...change } });

describe('Correcting how a sheet is read', () => {
  it('keeps it in the workbook, and what is seen next is read with it', async () => {
    const desk = await opened();
    const outcome = await correct(desk, { columns: [{ column: 4, role: 'notes' }] });
    expect(kept(desk)).toEqual([
      { sheet: SHEET, columns: [{ column: 4, header: 'Término', role: 'notes' }] },
    ]);
    expect(outcome.changed).toBe(true);
    expect(outcomeInWords(outcome)).toContain(`«${SHEET}»`);
    expect(desk.look().examination.settings.corrections).toEqual(kept(desk));
  });

  it('is one change that undo takes back', async () => {
    const desk = await opened();
    const before = desk.state();
    await correct(desk, { leftOut: true });
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
    expect(desk.look().examination.settings.corrections).toEqual([]);
  });

  it('writes nothing where the workbook keeps it already', async () => {
    const desk = await opened();
    await correct(desk, { headerRow: 0, notActivities: [2] });
    const before = desk.state();
    const outcome = await correct(desk, { headerRow: 0, notActivities: [2] });
    expect(outcome.changed).toBe(false);
    expect(desk.state()).toEqual(before);
  });

  it('is made to the settings that somebody else has written meanwhile', async () => {
    const desk = await opened();
    const other = orderDesk(smallPlan());
    await other.order({ kind: 'save', change: { thirdParty: 'no' } });
    desk.excel.model.xmlParts.push(...other.excel.model.xmlParts);
    await correct(desk, { leftOut: true });
    const { settings } = parseSettings(snapshotOfModel(desk.excel.model).settings);
    expect(settings).toMatchObject({ thirdParty: 'no', corrections: [{ sheet: SHEET, leftOut: true }] });
  });

  it.each<[string, Partial<ReadingChange>]>([
    ['of a sheet that is not there', { sheet: 'Otra', leftOut: true }],
    ['of an empty row as headers', { headerRow: 40 }],
    ['of an empty row as no activity', { notActivities: [1, 40] }],
    ['of an empty column', { columns: [{ column: 40, role: 'title' }] }],
    ['to something that no column holds', { columns: [{ column: 1, role: 'slot' }] }],
  ])('is refused %s, and nothing is kept', async (_what, change) => {
    const desk = await opened();
    await expect(correct(desk, change)).rejects.toBeInstanceOf(OrderRefusal);
    expect(kept(desk)).toEqual([]);
  });
});

describe('Taking a correction back', () => {
  it('leaves what else was said, and is one change that undo takes back', async () => {
    const desk = await opened();
    await correct(desk, { columns: [{ column: 4, role: 'notes' }], notActivities: [2] });
    const before = desk.state();
    const outcome = await desk.order({
      kind: 'takeBackReading',
      takenBack: { sheet: SHEET, what: { column: 4 } },
    });
    expect(kept(desk).map((one) => Object.keys(one))).toEqual([['sheet', 'notActivities']]);
    expect(outcomeInWords(outcome)).toContain(`«${SHEET}»`);
    await desk.order({ kind: 'undo' });
    expect(desk.state()).toEqual(before);
  });

  it('works for a sheet that is gone', async () => {
    const desk = await opened();
    await correct(desk, { leftOut: true });
    desk.user.deleteSheet(SHEET);
    await desk.order({ kind: 'look' });
    await desk.order({ kind: 'takeBackReading', takenBack: { sheet: SHEET, what: 'everything' } });
    expect(kept(desk)).toEqual([]);
  });
});
