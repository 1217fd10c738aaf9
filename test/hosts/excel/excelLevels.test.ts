import { excelHost } from '../../../src/hosts/excel/excelHost';
import type { CellEdit, Edit, NewSheet } from '../../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { snapshotOfModel } from '../../../src/emulated-excel/modelSnapshot';
import { openInExcel } from '../../emulated-excel/excelLibrary';
import { comparable } from '../contract';

const book = () => buildWorkbook([buildSheet('Plan', [['a', 'b']])]);
const paint: CellEdit = {
  kind: 'cell',
  sheet: 'Plan',
  row: 0,
  column: 2,
  before: { fill: null },
  after: { fill: '#4472C4' },
};
const content: NewSheet = {
  name: 'Nueva',
  columnWidths: [],
  frozenRows: 0,
  frozenColumns: 0,
  rows: [[{ value: 'x' }]],
};
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done, 0));
};

const globals = globalThis as unknown as { Office?: unknown; Excel: { run: unknown } };

/** An Excel that says it has ExcelApi up to a level, whatever it has. */
async function open(declared: number, apiLevel = declared) {
  const made = openInExcel(book(), { apiLevel });
  const isSetSupported = (_name: string, version: string): boolean =>
    Number(version.split('.')[1]) <= declared;
  globals.Office = { context: { requirements: { isSetSupported } } };
  const host = excelHost({ changeDelay: 0 });
  await host.read();
  return { ...made, host, state: () => comparable(snapshotOfModel(made.excel.model)) };
}

let [office, run]: unknown[] = [];
beforeAll(() => {
  openInExcel(book());
  [office, run] = [globals.Office, globals.Excel.run];
});
afterEach(() => {
  [globals.Office, globals.Excel.run] = [office, run];
});

describe('What makes a look old', () => {
  it.each([9, 17])('includes a cell shaded by hand (ExcelApi 1.%d)', async (level) => {
    const { user, host } = await open(level);
    const changes: unknown[] = [];
    await host.onChange((change) => changes.push(change));
    user.fill('Plan', 'A1', '#FF0000');
    await settled();
    expect(changes).toHaveLength(1);
    await host.apply([paint]);
    await settled();
    expect(changes).toHaveLength(1);
  });

  it.each([
    [9, 9, 0],
    [17, 17, 1],
    [17, 9, 0],
  ])(
    'includes a renaming where Excel tells of it (declared 1.%d, is 1.%d)',
    async (declared, level, heard) => {
      const { user, host } = await open(declared, level);
      const changes: unknown[] = [];
      const dispose = await host.onChange((change) => changes.push(change));
      user.renameSheet('Plan', 'Otro');
      await settled();
      expect(changes).toHaveLength(heard);
      user.type('Otro', 'A1', 'x');
      await settled();
      expect(changes).toHaveLength(heard + 1);
      await dispose();
      user.renameSheet('Otro', 'Plan');
      await settled();
      expect(changes).toHaveLength(heard + 1);
    },
  );
});

/** Runs of Excel.run that asked for one step of Excel's own undo; each fails with the code where there is one. */
function watchMerging(code: string | null): { readonly count: () => number } {
  let count = 0;
  const original = run as (...given: readonly unknown[]) => Promise<unknown>;
  globals.Excel.run = (...given: readonly unknown[]): Promise<unknown> => {
    const [options] = given as [{ readonly mergeUndoGroup?: boolean }];
    if (options.mergeUndoGroup === true) count += 1;
    const isRefused = options.mergeUndoGroup === true && code !== null;
    return isRefused ? Promise.reject(Object.assign(new Error(code), { code })) : original(...given);
  };
  return { count: () => count };
}

describe('Excel’s own undo', () => {
  it.each<[number, readonly Edit[], number]>([
    [20, [paint], 1],
    [19, [paint], 0],
    [20, [{ kind: 'addSheet', content }], 0],
  ])('takes the writing of cells alone back in one step (ExcelApi 1.%d)', async (level, edits, merged) => {
    const { host } = await open(level);
    const watch = watchMerging(null);
    expect((await host.apply(edits)).refused).toEqual([]);
    expect(watch.count()).toBe(merged);
  });

  it('is done without where Excel does not support it after all', async () => {
    const { host, state } = await open(20);
    const before = state();
    const watch = watchMerging('UndoNotSupported');
    expect(await host.apply([paint])).toEqual({ applied: [paint], refused: [] });
    expect(watch.count()).toBe(1);
    expect(await host.undo()).toMatchObject({ restored: 1 });
    expect(state()).toEqual(before);
  });
});
