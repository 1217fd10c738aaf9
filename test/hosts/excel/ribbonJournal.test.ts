import { snapshotOfModel } from '../../../src/emulated-excel/modelSnapshot';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { RibbonJournal } from '../../../src/hosts/excel/ribbonJournal';
import type { Edit, NewSheet } from '../../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { openInExcel } from '../../emulated-excel/excelLibrary';
import { comparable } from '../contract';

const BOOK = 'https://prep.example/plan.xlsx';
const book = () =>
  buildWorkbook([
    buildSheet('Plan', [
      ['Núm.', 'Actividad'],
      [1, 'Instalar'],
      [2, 'Integrar'],
    ]),
  ]);
const content: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [10],
  frozenRows: 0,
  frozenColumns: 0,
  rows: [[{ value: 'Celda' }]],
};
const edits: Edit[] = [
  { kind: 'cell', sheet: 'Plan', row: 1, column: 2, before: { fill: null }, after: { fill: '#4472C4' } },
  {
    kind: 'cell',
    sheet: 'Plan',
    row: 2,
    column: 1,
    before: { value: 'Integrar' },
    after: { value: 'Formar' },
  },
  { kind: 'settings', before: null, after: '{"a":1}' },
  { kind: 'addSheet', content },
];

/** A storage as browsers have it; what it held before is given. */
function shelf(texts: Record<string, string> = {}) {
  const map = new Map(Object.entries(texts));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  };
}

/** The ribbon's host writes and leaves what it did in the storage; the pane's is another one. */
async function pressed(storage: ReturnType<typeof shelf>, address = BOOK) {
  const { excel, user } = openInExcel(book());
  const state = () => comparable(snapshotOfModel(excel.model));
  const before = state();
  const ribbon = excelHost({
    onDone: (entry) => void new RibbonJournal(storage, address).handOver('paint', entry),
  });
  await ribbon.read();
  await ribbon.apply(edits);
  const pane = excelHost({ ribbon: new RibbonJournal(storage, BOOK) });
  return { excel, user, state, before, pane };
}

describe('What the ribbon did', () => {
  it('is taken over by the pane once, and taken back whole', async () => {
    const { pane, state, before } = await pressed(shelf());
    expect(state()).not.toEqual(before);
    expect(pane.canUndo()).toBe(false);
    expect(pane.adopt()).toEqual(['paint']);
    expect(pane.adopt()).toEqual([]);
    expect(await pane.undo()).toMatchObject({ restored: 2, removedSheets: ['Hallazgos'], skipped: [] });
    expect(state()).toEqual(before);
  });

  it('is taken back with the care of the pane’s own: what somebody changed since stays', async () => {
    const { pane, user, excel } = await pressed(shelf());
    user.insertRows('Plan', 1);
    pane.adopt();
    expect((await pane.undo()).skipped).toHaveLength(2);
    expect(excel.model.sheet('Plan')?.cell(3, 1)?.value).toBe('Formar');
  });

  it('of another workbook stays where it is', async () => {
    const storage = shelf();
    const { pane } = await pressed(storage, 'https://prep.example/otro.xlsx');
    expect(pane.adopt()).toEqual([]);
    expect(storage.map.size).toBe(1);
  });

  it('is kept for the last five operations', () => {
    const storage = shelf();
    const journal = new RibbonJournal(storage, BOOK);
    const entry = { sheets: [], pages: [], added: [], removed: [], settings: null };
    for (let number = 0; number < 7; number += 1) journal.handOver(String(number), entry);
    expect(journal.take().map(({ order }) => order)).toEqual(['2', '3', '4', '5', '6']);
  });

  it.each(['no es JSON', '{}', '[1,{"order":"paint"},{"order":"paint","entry":{"sheets":1}}]'])(
    'is nothing where the storage holds “%s”',
    (text) => {
      const key = 'calendario-prep:cinta:' + BOOK;
      expect(new RibbonJournal(shelf({ [key]: text }), BOOK).take()).toEqual([]);
    },
  );

  const closed = (): never => {
    throw new Error('no storage here');
  };
  it.each([
    ['there is no storage', null, BOOK],
    ['the workbook has no address', shelf(), ''],
    ['the storage is closed', { getItem: closed, setItem: closed, removeItem: closed }, BOOK],
  ])('cannot be left for the pane where %s, and that is known', (_why, storage, address) => {
    const journal = new RibbonJournal(storage, address);
    const entry = { sheets: [], pages: [], added: [], removed: [], settings: null };
    expect(journal.handOver('paint', entry)).toBe(false);
    expect(journal.take()).toEqual([]);
  });
});
