import { excelHost } from '../../../src/hosts/excel/excelHost';
import type { CellRef } from '../../../src/snapshot/address';
import type { Edit } from '../../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { openInExcel } from '../../emulated-excel/excelLibrary';

const open = async (apiLevel = 9) => {
  const made = openInExcel(
    buildWorkbook([
      buildSheet('Plan', [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      buildSheet('Oculta', [['x']], { visibility: 'hidden' }),
    ]),
    { apiLevel },
  );
  const host = excelHost({ changeDelay: 0, selectionDelay: 0 });
  await host.read();
  return { ...made, host };
};

/** Changes the first cell of the plan. */
const edit = (before: string, after: string): Edit => ({
  kind: 'cell',
  sheet: 'Plan',
  row: 0,
  column: 0,
  before: { value: before },
  after: { value: after },
});

/** Waits until everything that is under way has arrived: replies and events come through timers of 0 ms. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done, 0));
};

describe('Navigation', () => {
  it('brings a cell before the user’s eyes, in one request', async () => {
    const { excel, host } = await open();
    const start = excel.log.length;
    await host.select({ sheet: 'Plan', row: 1, column: 1 });
    expect(excel.log.length - start).toBe(1);
    expect(excel.model.selection?.sheet.name).toBe('Plan');
    expect(excel.model.selection?.area).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  it('finds a sheet that was renamed since it was read', async () => {
    const { excel, user, host } = await open();
    user.renameSheet('Plan', 'Otro');
    await host.select({ sheet: 'Plan', row: 0, column: 0 });
    expect(excel.model.selection?.sheet.name).toBe('Otro');
  });

  it.each([
    ['is hidden', 'Oculta', 'other'],
    ['is not there', 'Ninguna', 'sheet-changed'],
  ])('fails with a sentence for a sheet that %s', async (_what, sheet, kind) => {
    const { host } = await open();
    await expect(host.select({ sheet, row: 0, column: 0 })).rejects.toMatchObject({
      kind,
      state: 'unchanged',
    });
  });
});

describe('Reading while somebody types in a cell', () => {
  it('waits where nobody waits for it, and does not make others wait', async () => {
    const { excel, host } = await open();
    excel.cellEditing = true;
    const patient = host.read({ patient: true });
    await settled();
    expect(excel.waitingRequests).toBe(1);
    await expect(host.read()).rejects.toMatchObject({ kind: 'cell-edit-mode' });
    await expect(host.select({ sheet: 'Plan', row: 0, column: 0 })).rejects.toMatchObject({
      kind: 'cell-edit-mode',
    });
    excel.cellEditing = false;
    expect((await patient).sheets.map(({ name }) => name)).toEqual(['Plan', 'Oculta']);
  });

  it('is not remembered over what was written meanwhile', async () => {
    const { excel, host } = await open();
    excel.cellEditing = true;
    const patient = host.read({ patient: true });
    await settled();
    excel.cellEditing = false;
    expect((await host.apply([edit('a', 'z')])).applied).toHaveLength(1);
    await patient;
    expect((await host.apply([edit('z', 'y')])).applied).toHaveLength(1);
  });
});

describe('A sheet that was hidden since it was read', () => {
  it('is not shown, and the sentence says that it is hidden', async () => {
    const { excel, host } = await open();
    const [plan] = excel.model.sheets;
    if (plan) plan.visibility = 'Hidden';
    await expect(host.select({ sheet: 'Plan', row: 0, column: 0 })).rejects.toThrow('oculta');
    expect(excel.model.selection).toBeNull();
  });
});

describe('Events', () => {
  it('tell once of several changes, and of nothing after they are switched off', async () => {
    const { excel, user, host } = await open();
    const changes: unknown[] = [];
    const dispose = await host.onChange((change) => changes.push(change));
    user.type('Plan', 'A1', '1');
    user.type('Plan', 'A2', '2');
    await settled();
    const [plan] = excel.model.sheets;
    expect(changes).toEqual([{ sheetIds: [plan?.id], byOthers: false }]);
    await dispose();
    await dispose();
    user.type('Plan', 'A3', '3');
    await settled();
    expect(changes).toHaveLength(1);
  });

  it('are silent about what we write ourselves', async () => {
    const { user, host } = await open();
    const changes: unknown[] = [];
    await host.onChange((change) => changes.push(change));
    await host.apply([
      { kind: 'cell', sheet: 'Plan', row: 0, column: 0, before: { value: 'a' }, after: { value: 'z' } },
    ]);
    await settled();
    expect(changes).toEqual([]);
    user.type('Plan', 'A1', '1');
    await settled();
    expect(changes).toHaveLength(1);
  });

  it('tell of the cell where the selection rests', async () => {
    const { user, host } = await open();
    const cells: CellRef[] = [];
    const dispose = await host.onSelection((cell) => cells.push(cell));
    user.select('Plan', 'A1');
    user.select('Plan', 'B2:C4');
    await settled();
    expect(cells).toEqual([{ sheet: 'Plan', row: 1, column: 1 }]);
    await dispose();
    user.select('Plan', 'A1');
    await settled();
    expect(cells).toHaveLength(1);
  });

  it('that cannot be had are told as a failure', async () => {
    const { excel, host } = await open();
    excel.failAt(1);
    await expect(host.onChange(() => undefined)).rejects.toMatchObject({
      name: 'HostFailure',
      state: 'unchanged',
    });
  });

  it('and reading need ExcelApi 1.9, which is said', async () => {
    await expect(open(8)).rejects.toMatchObject({ kind: 'not-supported', state: 'unchanged' });
  });
});

describe('Conditional formats', () => {
  it('over painted cells are counted by sheet', async () => {
    const { excel, host } = await open();
    excel.model.sheets[0]?.conditionalFormats.push({ row: 0, column: 1, rows: 5, columns: 1 });
    const at = (row: number, column: number): CellRef => ({ sheet: 'Plan', row, column });
    expect([...(await host.conditionalFormatsOver([at(0, 0), at(3, 1)]))]).toEqual([['Plan', 1]]);
    expect([...(await host.conditionalFormatsOver([at(0, 0), at(7, 1)]))]).toEqual([]);
  });
});

describe('Operations', () => {
  it('wait for each other', async () => {
    const { host, excel } = await open();
    const outcomes = await Promise.all([
      host.apply([edit('a', 'b')]),
      host.apply([edit('b', 'c')]),
      host.apply([edit('c', 'd')]),
    ]);
    expect(outcomes.map(({ applied }) => applied.length)).toEqual([1, 1, 1]);
    expect(excel.model.sheets[0]?.cell(0, 0)?.value).toBe('d');
  });

  it('go on after one that failed', async () => {
    const { host, excel } = await open();
    excel.failAt(1);
    const failing = host.read();
    const next = host.read();
    await expect(failing).rejects.toMatchObject({ kind: 'other' });
    expect((await next).sheets).toHaveLength(2);
  });
});
