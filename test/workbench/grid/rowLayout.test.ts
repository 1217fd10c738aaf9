import fc from 'fast-check';
import { RowLayout } from '../../../src/workbench/grid/rowLayout';

describe('where rows lie', () => {
  it('finds the row at any distance, whatever was measured', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
    const measures = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(heights, measures, (estimates, measured) => {
        const layout = new RowLayout(estimates.length, (row) => estimates[row] ?? 0);
        for (const [row, height] of measured) {
          layout.topOf(row);
          layout.measure(row, height);
        }
        let top = 0;
        for (let row = 0; row < layout.count; row += 1) {
          expect(layout.topOf(row)).toBe(top);
          expect(layout.rowAt(top)).toBe(row);
          expect(layout.rowAt(top + layout.heightOf(row) - 1)).toBe(row);
          top += layout.heightOf(row);
        }
        expect(layout.height).toBe(top);
      }),
    );
  });

  it('tells by how much a height differs', () => {
    const layout = new RowLayout(2, () => 20);
    expect([layout.measure(1, 50), layout.measure(1, 50), layout.measure(7, 50)]).toEqual([30, 0, 0]);
  });
});
