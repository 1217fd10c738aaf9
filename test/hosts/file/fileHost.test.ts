import { describe, expect, it } from '@jest/globals';
import { fileHost } from '../../../src/hosts/file/fileHost';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit, NewSheet } from '../../../src/snapshot/edit';
import { editCell } from '../../../src/snapshot/edit';

const sheet = (name: string): NewSheet => ({
  name,
  columnWidths: [10],
  rows: [[{ value: 'uno' }]],
  frozenRows: 0,
  frozenColumns: 0,
});
const opened = () => fileHost(openXlsx(createXlsx([sheet('Plan')]), 'plan.xlsx'));

describe('The host of a file', () => {
  it('takes its operations back, the last first, to the very bytes that were there', async () => {
    const host = opened();
    const bytes = host.bytes();
    expect(host.canUndo()).toBe(false);
    const edit = editCell(host.file.snapshot, { sheet: 'Plan', row: 0, column: 0 }, { value: 'dos' });
    await host.apply(edit === null ? [] : [edit]);
    const changed = host.bytes();
    const added: Edit = { kind: 'addSheet', content: sheet('Otra') };
    await host.apply([added]);

    expect(await host.undo()).toMatchObject({ restored: 0, removedSheets: ['Otra'] });
    expect(host.bytes()).toBe(changed);
    expect(await host.undo()).toMatchObject({ restored: 1, removedSheets: [] });
    expect(host.bytes()).toBe(bytes);
    expect(host.canUndo()).toBe(false);
    expect(await host.undo()).toMatchObject({ restored: 0 });
  });

  it('keeps no operation that changed nothing', async () => {
    const host = opened();
    const stale: Edit = {
      kind: 'cell',
      sheet: 'Plan',
      row: 0,
      column: 0,
      before: { value: 'otra cosa' },
      after: { value: 'dos' },
    };
    expect((await host.apply([stale])).refused).toHaveLength(1);
    expect(host.canUndo()).toBe(false);
  });
});
