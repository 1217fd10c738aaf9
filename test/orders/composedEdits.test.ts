import { describe, expect, it } from '@jest/globals';
import { composed } from '../../src/orders/composedEdits';
import type { CellFacets, Edit } from '../../src/snapshot/edit';

const edit = (column: number, before: CellFacets, after: CellFacets): Edit => ({
  kind: 'cell',
  sheet: 'Plan',
  row: 0,
  column,
  before,
  after,
});

describe('Edits that follow each other, as one list', () => {
  it('change each cell once, from what the first expects to what the last leaves', () => {
    const settings: Edit = { kind: 'settings', before: null, after: '{}' };
    const other = edit(1, { value: 'a' }, { value: 'b' });
    expect(
      composed([
        edit(0, { value: 1 }, { value: 2 }),
        settings,
        other,
        edit(0, { value: 2, fill: null }, { value: 3, fill: '#FFFFFF' }),
      ]),
    ).toEqual([edit(0, { value: 1, fill: null }, { value: 3, fill: '#FFFFFF' }), settings, other]);
  });
});
