import { buildSheet } from '../../../src/snapshot/workbook';
import { clearSelection, paste, selectedBlock, typeInto } from '../../../src/workbench/entry/gridEdits';
import { deskOver, openDesk, plan, rowOf } from '../openDesk';

describe('typing into a cell', () => {
  it('changes it, and the step back restores it', async () => {
    const desk = await openDesk([plan()]);
    typeInto(desk, 1, 1, 'otra');
    expect([rowOf(desk, 1, 2), desk.isDirty]).toEqual([[1, 'otra'], true]);
    desk.step('undo');
    expect([rowOf(desk, 1, 2), desk.isDirty]).toEqual([[1, 'Instalar la comisión'], false]);
    desk.step('redo');
    expect(rowOf(desk, 1, 2)).toEqual([1, 'otra']);
  });

  it.each([
    ['over a formula', buildSheet('Plan', [[{ value: 2, formula: '=1+1' }]]), 'texto'],
    ['a formula', buildSheet('Plan', [['uno']]), '=A2'],
    ['into a protected sheet', buildSheet('Plan', [['uno']], { protected: true }), 'texto'],
    ['more than a cell holds', buildSheet('Plan', [['uno']]), 'a'.repeat(32_768)],
  ])('is refused and said: %s', (_what, sheet, text) => {
    const desk = deskOver(sheet);
    const before = desk.sheet.cell(0, 0)?.value;
    expect(typeInto(desk, 0, 0, text)).toBe(false);
    expect(desk.sheet.cell(0, 0)?.value).toBe(before);
    expect(desk.notice).not.toBeNull();
    expect(desk.isDirty).toBe(false);
  });

  it('is refused in a workbook that can only be read', async () => {
    const desk = await openDesk([plan()]);
    desk.book.model.readOnly = true;
    expect(typeInto(desk, 0, 0, 'x')).toBe(false);
    clearSelection(desk);
    paste(desk, [['x']]);
    expect(rowOf(desk, 0, 2)).toEqual(['Núm.', 'Actividad']);
  });
});

describe('a block of cells', () => {
  it('is copied as it is shown and pasted as if typed', async () => {
    const desk = await openDesk([plan()]);
    desk.select(0, 0);
    desk.select(1, 1, true);
    const block = selectedBlock(desk);
    expect(block).toEqual([
      ['Núm.', 'Actividad'],
      ['1', 'Instalar la comisión'],
    ]);
    desk.select(3, 0);
    paste(desk, block);
    expect([rowOf(desk, 3, 2), rowOf(desk, 4, 2)]).toEqual([
      ['Núm.', 'Actividad'],
      [1, 'Instalar la comisión'],
    ]);
    desk.step('undo');
    expect(rowOf(desk, 3, 2)).toEqual([null, null]);
  });

  it('fills a selection that is a multiple of it', async () => {
    const desk = await openDesk([plan()]);
    desk.select(5, 0);
    desk.select(6, 1, true);
    paste(desk, [['x']]);
    expect([rowOf(desk, 5, 3), rowOf(desk, 6, 3)]).toEqual([
      ['x', 'x', null],
      ['x', 'x', null],
    ]);
  });

  it('leaves formulas alone when it is pasted over or emptied', () => {
    const desk = deskOver(buildSheet('Plan', [['uno', { value: 2, formula: '=1+1' }, 'tres']]));
    desk.select(0, 0);
    paste(desk, [['a', 'b', 'c']]);
    expect(rowOf(desk, 0, 3)).toEqual(['a', 2, 'c']);
    desk.select(0, 0);
    desk.select(0, 2, true);
    clearSelection(desk);
    expect(rowOf(desk, 0, 3)).toEqual([null, 2, null]);
    expect(desk.notice).not.toBeNull();
  });
});
