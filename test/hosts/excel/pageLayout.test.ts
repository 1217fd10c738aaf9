import { applyEditsInExcel } from '../../../src/hosts/excel/operations';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';

describe('a page layout in Excel', () => {
  it('is refused before anything is asked of Excel, and the user is told where to set it', async () => {
    const after = { ...DEFAULT_PAGE_LAYOUT, orientation: 'landscape' } as const;
    const edit = { kind: 'pageLayout', sheet: 'Calendario', before: DEFAULT_PAGE_LAYOUT, after } as const;
    await expect(applyEditsInExcel([edit], [])).rejects.toMatchObject({
      kind: 'not-supported',
      state: 'unchanged',
    });
  });
});
