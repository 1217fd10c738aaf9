import { rememberRows } from '../../../src/reading/view/rowMemory';
import { SheetView } from '../../../src/reading/view/sheetView';
import { buildSheet } from '../../../src/snapshot/workbook';

describe('What is remembered of rows', () => {
  it('is found out once for each row of each view, nothing found too', () => {
    const asked: string[] = [];
    const read = rememberRows((view, row) => {
      asked.push(`${view.name} ${String(row)}`);
      return row === 0 ? null : view.text(row, 0);
    });
    const [one, other] = ['Uno', 'Dos'].map((name) => SheetView.of(buildSheet(name, [['a'], ['b']]), 1900));
    if (!one || !other) throw new Error('there are two views');
    expect([read(one, 0), read(one, 1), read(one, 0), read(one, 1), read(other, 1)]).toEqual([
      null,
      'b',
      null,
      'b',
      'b',
    ]);
    expect(asked).toEqual(['Uno 0', 'Uno 1', 'Dos 1']);
  });
});
