import type { ExcelHost } from '../../../../src/hosts/excel/excelHost';
import { excelHost } from '../../../../src/hosts/excel/excelHost';
import { HostFailure } from '../../../../src/hosts/host';
import type { CellEdit, Edit, NewSheet } from '../../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../../src/snapshot/pageLayout';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import type { EmulatedExcel } from '../../../../src/emulated-excel/emulatedExcel';
import { snapshotOfModel } from '../../../../src/emulated-excel/modelSnapshot';
import { openInExcel } from '../../../emulated-excel/excelLibrary';
import { comparable } from '../../contract';

const titles = Array.from({ length: 12 }, (_row, index) => [`Actividad ${index}`, index % 2 ? '' : 'x']);
const book = () =>
  buildWorkbook(
    [
      buildSheet('Plan', [
        ['31 de abril', 'a'],
        ['b', { value: 45170, numberFormat: 'dd/mm/yyyy' }],
      ]),
      buildSheet('Calendario', titles),
    ],
    { settings: '{"a":1}' },
  );

const cell = (
  sheet: string,
  row: number,
  column: number,
  before: CellEdit['before'],
  after: CellEdit['after'],
): CellEdit => ({
  kind: 'cell',
  sheet,
  row,
  column,
  before,
  after,
});

const painting: Edit[] = titles.flatMap((_title, row) =>
  [2, 3, 4].map((column) =>
    cell('Calendario', row, column, { fill: null }, { fill: (row + column) % 2 ? '#4472C4' : '#FFC000' }),
  ),
);
const corrections: Edit[] = [
  cell('Plan', 0, 0, { value: '31 de abril' }, { value: '30 de abril' }),
  cell('Plan', 0, 1, { value: 'a', numberFormat: 'General' }, { value: 45171, numberFormat: 'dd/mm/yyyy' }),
  cell('Plan', 1, 1, { value: 45170 }, { value: null }),
];
const report: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [12],
  frozenRows: 1,
  frozenColumns: 1,
  rows: [
    [{ value: 'Celda', bold: true, fill: '#DDDDDD', border: true, align: 'center' }],
    [{ value: '3.10', wrap: true, link: { sheet: 'Plan', row: 0, column: 0 } }],
  ],
};
const settings: Edit = { kind: 'settings', before: '{"a":1}', after: '{"a":2}' };

const printed = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  repeated: "'Calendario'!$1:$1",
  printArea: "'Calendario'!$A$1:$E$12",
  footer: '&LPREP&RPágina &P de &N',
} as const;
const layout: Edit = {
  kind: 'pageLayout',
  sheet: 'Calendario',
  before: DEFAULT_PAGE_LAYOUT,
  after: printed,
};

/** Operations of the host, each with what prepares it. */
const OPERATIONS: [string, (host: ExcelHost) => Promise<void>, (host: ExcelHost) => Promise<unknown>][] = [
  ['painting', async () => undefined, (host) => host.apply(painting)],
  ['corrections', async () => undefined, (host) => host.apply(corrections)],
  ['a new sheet', async () => undefined, (host) => host.apply([{ kind: 'addSheet', content: report }])],
  ['settings', async () => undefined, (host) => host.apply([settings])],
  ['a page layout', async () => undefined, (host) => host.apply([layout])],
  [
    'everything at once',
    async () => undefined,
    (host) =>
      host.apply([...painting, ...corrections, settings, layout, { kind: 'addSheet', content: report }]),
  ],
  [
    'taking a sheet away',
    async (host) => void (await host.apply([{ kind: 'addSheet', content: report }])),
    (host) => host.apply([{ kind: 'removeSheet', content: report }]),
  ],
  ['undoing a painting', async (host) => void (await host.apply(painting)), (host) => host.undo()],
  ['undoing corrections', async (host) => void (await host.apply(corrections)), (host) => host.undo()],
  [
    'undoing a new sheet',
    async (host) => void (await host.apply([{ kind: 'addSheet', content: report }])),
    (host) => host.undo(),
  ],
  ['undoing a page layout', async (host) => void (await host.apply([layout])), (host) => host.undo()],
  [
    'undoing a painting with its page layout',
    async (host) => void (await host.apply([...painting, layout])),
    (host) => host.undo(),
  ],
  ['undoing settings', async (host) => void (await host.apply([settings])), (host) => host.undo()],
];

async function prepared(prepare: (host: ExcelHost) => Promise<void>) {
  const { excel, user } = openInExcel(book());
  const host = excelHost();
  await host.read();
  await prepare(host);
  return { excel, user, host, state: () => comparable(snapshotOfModel(excel.model)) };
}

const requestsOf = (excel: EmulatedExcel, since: number): number => excel.log.length - since;

describe('A failure at any request of an operation', () => {
  describe.each(OPERATIONS)('%s', (_name, prepare, operate) => {
    it.each(['before', 'midway', 'after'] as const)(
      'leaves the workbook as before or as intended when it comes %s the work, says which, and the next click works',
      async (when) => {
        const clean = await prepared(prepare);
        const before = clean.state();
        const start = clean.excel.log.length;
        await operate(clean.host);
        const requests = requestsOf(clean.excel, start);
        const after = clean.state();
        expect(requests).toBeGreaterThan(1);
        expect(after).not.toEqual(before);

        for (let request = 1; request <= requests; request += 1) {
          const { excel, host, state } = await prepared(prepare);
          excel.failAt(request, { when });
          const error: unknown = await operate(host).then(
            () => null,
            (reason: unknown) => reason,
          );
          if (error === null) expect(state()).toEqual(after);
          else {
            expect(error).toBeInstanceOf(HostFailure);
            expect(error).toMatchObject({ state: 'unchanged' });
            expect(state()).toEqual(before);
          }
          expect(excel.enableEvents).toBe(true);
          if (error !== null) {
            await operate(host);
            expect(state()).toEqual(after);
          }
        }
      },
    );

    it('leaves the workbook as before while the user types in a cell, and works once Enter is pressed', async () => {
      const { excel, host, state } = await prepared(prepare);
      const before = state();
      excel.cellEditing = true;
      excel.cellEditingCode = 'InvalidOperation';
      await expect(operate(host)).rejects.toMatchObject({ kind: 'cell-edit-mode', state: 'unchanged' });
      excel.cellEditingCode = 'InvalidOperationInCellEditMode';
      await expect(operate(host)).rejects.toMatchObject({ kind: 'cell-edit-mode', state: 'unchanged' });
      expect(state()).toEqual(before);
      excel.cellEditing = false;
      await operate(host);
      expect(state()).not.toEqual(before);
    });
  });

  it('that begins with the writing, because somebody began to type, leaves the workbook as before', async () => {
    const { excel, host, state } = await prepared(async () => undefined);
    const before = state();
    const asked = excel.log.length + 1;
    excel.cellEditingCode = 'InvalidOperation';
    excel.onSettled = () => {
      if (excel.log.length === asked) excel.cellEditing = true;
    };
    await expect(host.apply(painting)).rejects.toMatchObject({ kind: 'cell-edit-mode', state: 'unchanged' });
    expect(state()).toEqual(before);
  });

  it('that comes of another workbook’s focus says so, and leaves the workbook as before', async () => {
    const { excel, host, state } = await prepared(async () => undefined);
    const before = state();
    excel.foreignFocus = true;
    const adding: Edit[] = [...painting, { kind: 'addSheet', content: report }];
    await expect(host.apply(adding)).rejects.toMatchObject({ kind: 'foreign-focus', state: 'unchanged' });
    expect(state()).toEqual(before);
    excel.foreignFocus = false;
    expect((await host.apply(adding)).refused).toEqual([]);
    excel.foreignFocus = true;
    await expect(host.undo()).rejects.toMatchObject({ kind: 'foreign-focus', state: 'unchanged' });
    excel.foreignFocus = false;
    await host.undo();
    expect(state()).toEqual(before);
  });

  it.each(['before', 'midway', 'after'] as const)(
    'that also hits what takes the work back (%s) is still told truly',
    async (when) => {
      for (let second = 1; second <= 4; second += 1) {
        const { excel, host, state } = await prepared(async () => undefined);
        const before = state();
        excel.failAt(2, { when: 'midway' });
        excel.failAt(2 + second, { when });
        await expect(host.apply(painting)).rejects.toMatchObject({ state: 'unchanged' });
        expect(state()).toEqual(before);
      }
    },
  );

  it('that lasts says that part may remain, and the journal takes it back later', async () => {
    const { excel, host, state } = await prepared(async () => undefined);
    const before = state();
    excel.failAt(2, { when: 'midway' });
    for (let request = 3; request < 20; request += 1) excel.failAt(request);
    await expect(host.apply([...painting, { kind: 'addSheet', content: report }])).rejects.toMatchObject({
      state: 'partly-changed',
    });
    expect(state()).not.toEqual(before);
    excel.clearFaults();
    expect(host.canUndo()).toBe(true);
    await host.undo();
    expect(state()).toEqual(before);
    expect(excel.enableEvents).toBe(true);
  });

  it('that lasts through an undo lets the next one take the rest back, and tells no cell as left', async () => {
    const { excel, host, state } = await prepared(async () => undefined);
    const before = state();
    await host.apply(corrections);
    excel.failAt(2, { when: 'midway' });
    for (let request = 3; request < 12; request += 1) excel.failAt(request);
    await expect(host.undo()).rejects.toMatchObject({ state: 'partly-changed' });
    excel.clearFaults();
    expect(await host.undo()).toMatchObject({ skipped: [] });
    expect(state()).toEqual(before);
    expect(host.canUndo()).toBe(false);
  });

  it.each<[string, readonly Edit[], string, number?]>([
    ['cells', painting, 'C1:E12 de la hoja «Calendario»'],
    ['a sheet', [{ kind: 'addSheet', content: report }], 'la hoja «Hallazgos»'],
    ['a page layout', [layout], 'la configuración de impresión de la hoja «Calendario»'],
    ['settings', [settings], 'los ajustes de Calendario PREP', 3],
  ])(
    'that keeps us from looking what became of %s names the place',
    async (_what, edits, place, first = 2) => {
      const { excel, host } = await prepared(async () => undefined);
      for (let request = first; request < 12; request += 1) excel.failAt(request, { when: 'midway' });
      await expect(host.apply(edits)).rejects.toMatchObject({
        state: 'partly-changed',
        message: expect.stringContaining(place) as string,
      });
    },
  );

  it('while reading changes nothing and is told', async () => {
    for (const request of [1, 2]) {
      const { excel } = openInExcel(book());
      const host = excelHost();
      excel.failAt(request);
      await expect(host.read()).rejects.toMatchObject({ kind: 'other', state: 'unchanged' });
      expect(comparable(await host.read())).toEqual(comparable(book()));
    }
  });
});
