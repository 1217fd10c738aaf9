import { openDesk, plan, sheetOf } from '../openDesk';

describe('sheets and selection', () => {
  it('keeps what is selected in each sheet', async () => {
    const desk = await openDesk([plan(), sheetOf('Otra', [['x']])]);
    desk.select(2, 1);
    const [first, second] = desk.book.model.sheets;
    if (!first || !second) throw new Error('there are two sheets');
    desk.showSheet(second);
    expect([desk.sheet.name, desk.selection.active]).toEqual(['Otra', { row: 0, column: 0 }]);
    desk.showSheet(first);
    expect(desk.selection.active).toEqual({ row: 2, column: 1 });
  });

  it('gives the emulated Excel the selection, merged cells and frozen rows', async () => {
    const desk = await openDesk([sheetOf('Plan', [['a'], ['b']], 1)]);
    desk.look();
    await new Promise<void>((done) => desk.subscribe(done));
    expect(desk.sheet.frozen).toEqual({ rows: 1, columns: 0 });
    desk.select(0, 1);
    expect(desk.book.model.selection?.area).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  });

  it('starts another Excel of another level before the same workbook', async () => {
    const desk = await openDesk([plan()], 21);
    const { excel } = desk;
    excel.latency = 5;
    desk.typing.stays = true;
    desk.restartExcel(9);
    expect(desk.excel).not.toBe(excel);
    expect([desk.excel.apiLevel, desk.excel.latency, desk.excel.cellEditing]).toEqual([9, 5, true]);
    expect(desk.excelNumber).toBe(2);
  });
});
