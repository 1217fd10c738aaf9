import { excelHost } from '../../../../src/hosts/excel/excelHost';
import type { CellEdit, CellFacets, Edit, NewSheet } from '../../../../src/snapshot/edit';
import { applyEdits } from '../../../../src/snapshot/edit';
import type { WorkbookSnapshot } from '../../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import { snapshotOfModel } from '../../../../src/emulated-excel/modelSnapshot';
import { openInExcel } from '../../../emulated-excel/excelLibrary';
import { comparable } from '../../contract';

const rows = ['Núm.', 1, 2, 3].map((code, index) => [
  code,
  index === 0 ? 'Actividad' : `Actividad ${code}`,
  `Entregable ${code}`,
]);
const book = (): WorkbookSnapshot =>
  buildWorkbook([buildSheet('Calendario', rows), buildSheet('Plan', [['a', '31 de abril']])]);

const edit = (
  row: number,
  column: number,
  before: CellFacets,
  after: CellFacets,
  sheet = 'Calendario',
): CellEdit => ({
  kind: 'cell',
  sheet,
  row,
  column,
  before,
  after,
});
const paint = (row: number, column = 3) => edit(row, column, { fill: null }, { fill: '#4472C4' });
const painting = [1, 2, 3].map((row) => paint(row));
const report: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [10],
  frozenRows: 0,
  frozenColumns: 0,
  rows: [[{ value: 'Celda', fill: '#DDDDDD' }], [{ value: 'A1' }]],
};

async function opened(workbook = book(), operation?: readonly Edit[]) {
  const { excel, user } = openInExcel(workbook);
  const host = excelHost();
  await host.read();
  if (operation) await host.apply(operation);
  return { excel, user, host, state: () => comparable(snapshotOfModel(excel.model)) };
}

describe('A workbook that does not admit the edits', () => {
  it.each<[string, string, Partial<WorkbookSnapshot>, readonly Edit[]]>([
    [
      'a protected sheet',
      'protected-sheet',
      { sheets: [buildSheet('Calendario', rows, { protected: true })] },
      painting,
    ],
    [
      'a protected workbook',
      'protected-workbook',
      { structureProtected: true },
      [{ kind: 'addSheet', content: report }],
    ],
  ])('(%s) is left alone', async (_what, kind, change, edits) => {
    const { host, state } = await opened({ ...book(), ...change });
    const before = state();
    await expect(host.apply(edits)).rejects.toMatchObject({ kind, state: 'unchanged' });
    expect(state()).toEqual(before);
    expect(host.canUndo()).toBe(false);
  });

  it('(a file open for reading only) is left alone', async () => {
    const { excel, host, state } = await opened();
    excel.model.readOnly = true;
    const before = state();
    await expect(host.apply(painting)).rejects.toMatchObject({ kind: 'read-only', state: 'unchanged' });
    expect(state()).toEqual(before);
  });

  it('says which sheet is protected, and paints once it is not', async () => {
    const { excel, host } = await opened();
    const [sheet] = excel.model.sheets;
    if (sheet) sheet.protected = true;
    await expect(host.apply(painting)).rejects.toThrow('«Calendario»');
    if (sheet) sheet.protected = false;
    expect((await host.apply(painting)).applied).toHaveLength(3);
  });

  it('paints in a workbook of which only another sheet or the structure is protected', async () => {
    const sheets = [buildSheet('Calendario', rows), buildSheet('Plan', [['a']], { protected: true })];
    const { host } = await opened({ ...book(), sheets, structureProtected: true });
    expect((await host.apply(painting)).applied).toHaveLength(3);
  });

  it('takes a sheet that got protected since back to nothing, and then undoes', async () => {
    const { excel, host, state } = await opened(book(), painting);
    const [sheet] = excel.model.sheets;
    if (sheet) sheet.protected = true;
    const painted = state();
    await expect(host.undo()).rejects.toMatchObject({ kind: 'protected-sheet', state: 'unchanged' });
    expect(state()).toEqual(painted);
    if (sheet) sheet.protected = false;
    expect((await host.undo()).restored).toBe(3);
    expect(state()).toEqual(comparable(book()));
  });
});

describe('A sheet that is protected in part', () => {
  const painted = (row: number): CellEdit =>
    edit(row, 3, { fill: null, value: null }, { fill: '#4472C4', value: 'X' });

  async function closed(allowFormatCells: boolean, unlocked: readonly (readonly [number, number])[] = []) {
    const all = await opened();
    const sheet = all.excel.model.sheet('Calendario');
    if (!sheet) throw new Error('no sheet');
    sheet.protected = true;
    sheet.allowFormatCells = allowFormatCells;
    for (const [row, column] of unlocked) sheet.ensure(row, column).locked = false;
    return { ...all, sheet };
  }

  it('gets and loses colours where it lets cells be formatted', async () => {
    const { host, state } = await closed(true);
    const before = state();
    expect(await host.apply(painting)).toEqual({ applied: painting, refused: [] });
    expect(await host.undo()).toMatchObject({ restored: 3, skipped: [] });
    expect(state()).toEqual(before);
  });

  it.each([
    [true, 'protected-values'],
    [false, 'protected-sheet'],
  ])('(formats allowed: %s) gets no values, and says so (%s)', async (allowed, kind) => {
    const { host, state } = await closed(allowed);
    const before = state();
    await expect(host.apply([painted(1)])).rejects.toMatchObject({ kind, state: 'unchanged' });
    expect(state()).toEqual(before);
  });

  it('gets values in cells that are not locked, those between them left alone', async () => {
    const places = [
      [1, 3],
      [2, 4],
      [3, 3],
    ] as const;
    const { host, state } = await closed(true, places);
    const before = state();
    const edits = places.map(([row, column]) =>
      edit(row, column, { fill: null, value: null }, { fill: '#4472C4', value: 'X' }),
    );
    expect(await host.apply(edits)).toEqual({ applied: edits, refused: [] });
    expect(await host.undo()).toMatchObject({ restored: 3 });
    expect(state()).toEqual(before);
  });
});

describe('A cell with a hatching or a gradient', () => {
  it.each(['LightUp', 'Gray50', 'LinearGradient', 'RectangularGradient'])(
    '(%s) is left as it was and told, and its neighbours are painted',
    async (pattern) => {
      const { excel, user, host } = await opened();
      user.hatch('Calendario', 'D3', pattern);
      await host.read();
      const asRead = edit(2, 3, { fill: '#FFFFFF' }, { fill: '#4472C4' });
      const { applied, refused, notes } = await host.apply([paint(1), asRead, paint(3)]);
      expect([applied, refused]).toEqual([[paint(1), paint(3)], [{ edit: asRead, reason: 'hatched' }]]);
      expect(notes).toEqual([expect.stringContaining('D3 de la hoja «Calendario»')]);
      const cell = excel.model.sheet('Calendario')?.cell(2, 3);
      expect(cell).toMatchObject({ fill: '#FFFFFF', pattern: { name: pattern } });
    },
  );

  it('gets a value, which harms no hatching', async () => {
    const { excel, user, host } = await opened();
    user.hatch('Calendario', 'B2', 'LightUp');
    await host.read();
    const value = edit(1, 1, { value: 'Actividad 1' }, { value: 'Instalar' });
    expect((await host.apply([value])).applied).toEqual([value]);
    expect(excel.model.sheet('Calendario')?.cell(1, 1)?.pattern).not.toBeNull();
  });

  it('that was hatched since we painted it is skipped by undo', async () => {
    const { excel, user, host } = await opened(book(), painting);
    user.hatch('Calendario', 'D3', 'LightUp', '#4472C4');
    expect(await host.undo()).toMatchObject({
      restored: 2,
      skipped: [{ sheet: 'Calendario', row: 2, column: 3 }],
    });
    expect(excel.model.sheet('Calendario')?.cell(2, 3)?.pattern).not.toBeNull();
  });
});

describe('Between reading and writing', () => {
  it.each<[string, (user: Awaited<ReturnType<typeof opened>>['user']) => void]>([
    ['renamed', (user) => user.renameSheet('Calendario', 'Otro')],
    ['deleted', (user) => user.deleteSheet('Calendario')],
  ])('a sheet that was %s makes the whole list fail', async (_what, act) => {
    const { user, host, state } = await opened();
    act(user);
    const before = state();
    const edits = [edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan'), ...painting];
    await expect(host.apply(edits)).rejects.toMatchObject({ kind: 'sheet-changed', state: 'unchanged' });
    await expect(host.apply(edits)).rejects.toThrow('«Calendario»');
    expect(state()).toEqual(before);
    await host.read();
    expect((await host.apply(edits.slice(0, 1))).applied).toHaveLength(1);
  });

  it('rows inserted above make the edits of shifted rows refused, though the cells are as blank as before', async () => {
    const { user, host, state } = await opened();
    user.insertRows('Calendario', 2);
    const before = state();
    const { applied, refused } = await host.apply(painting);
    expect(applied).toEqual([painting[0]]);
    expect(refused.map(({ edit: refusedEdit, reason }) => [refusedEdit, reason])).toEqual([
      [painting[1], 'changed'],
      [painting[2], 'changed'],
    ]);
    expect(state()).toEqual(comparable(applyEdits(snapshotFrom(before), [paint(1)])));
  });

  it('a title that changed makes the edits of its row refused', async () => {
    const { user, host } = await opened();
    user.type('Calendario', 'B3', 'Otra actividad');
    expect((await host.apply(painting)).refused.map((item) => item.edit)).toEqual([painting[1]]);
  });

  it('a formula typed into a cell is not overwritten', async () => {
    const { excel, user, host } = await opened();
    user.type('Plan', 'B1', '=HOY()');
    const correction = edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan');
    expect((await host.apply([correction])).refused).toEqual([{ edit: correction, reason: 'formula' }]);
    expect(excel.model.sheet('Plan')?.cell(0, 1)?.formula).toBe('=HOY()');
  });

  it('what we wrote ourselves is no change of somebody else', async () => {
    const { host } = await opened(book(), [edit(1, 1, { value: 'Actividad 1' }, { value: 'Actividad uno' })]);
    expect((await host.apply(painting)).refused).toEqual([]);
  });

  it.each([
    ['29 de abril', { value: '29 de abril' }],
    ['=HOY()', { formula: '=HOY()' }],
  ])(
    'what the user types (%s) in the very moment between our look and our writing stays',
    async (typed, expected) => {
      const { excel, user, host } = await opened(
        buildWorkbook([buildSheet('Plan', [['a', '31 de abril', 'Entregable']])]),
      );
      const start = excel.log.length;
      excel.onSettled = () => {
        if (excel.log.length === start + 1) user.type('Plan', 'B1', typed);
      };
      const correction = edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan');
      const other = edit(0, 0, { value: 'a' }, { value: 'b' }, 'Plan');
      const outcome = await host.apply([correction, other]);
      expect(outcome).toEqual({ applied: [other], refused: [{ edit: correction, reason: 'changed' }] });
      expect(excel.model.sheet('Plan')?.cell(0, 1)).toMatchObject(expected);
      expect(await host.undo()).toMatchObject({ restored: 1, skipped: [] });
      expect(excel.model.sheet('Plan')?.cell(0, 1)).toMatchObject(expected);
    },
  );

  it('a sheet deleted during the writing leaves the rest as before', async () => {
    const { excel, user, host, state } = await opened();
    const correction = edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan');
    const original = excel.log.length;
    excel.onSettled = () => {
      if (excel.log.length === original + 1 && excel.model.sheet('Calendario'))
        user.deleteSheet('Calendario');
    };
    await expect(host.apply([correction, ...painting])).rejects.toMatchObject({
      kind: 'sheet-changed',
      state: 'unchanged',
    });
    expect(state().sheets.map(({ name }) => name)).toEqual(['Plan']);
    expect(excel.model.sheet('Plan')?.cell(0, 1)?.value).toBe('31 de abril');
    expect(excel.enableEvents).toBe(true);
  });
});

/** The snapshot that a comparable state describes; only what the tests here need. */
function snapshotFrom(state: ReturnType<typeof comparable>): WorkbookSnapshot {
  return buildWorkbook(
    state.sheets.map(({ name, cells }) => {
      const table: (string | number | null)[][] = [];
      for (const [row, column, { value }] of cells) (table[row] ??= [])[column] = value as string | number;
      return buildSheet(
        name,
        Array.from(table, (line) => Array.from(line ?? [], (value) => value ?? null)),
      );
    }),
  );
}

describe('Undo', () => {
  it('leaves cells alone that the user painted or typed over since, and says which', async () => {
    const { user, host, state } = await opened(book(), [
      ...painting,
      edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan'),
    ]);
    user.fill('Calendario', 'D3', '#00FF00');
    user.type('Plan', 'B1', '29 de abril');
    const outcome = await host.undo();
    expect(outcome.restored).toBe(2);
    expect(outcome.skipped).toEqual([
      { sheet: 'Calendario', row: 2, column: 3 },
      { sheet: 'Plan', row: 0, column: 1 },
    ]);
    const expected = buildWorkbook([
      buildSheet(
        'Calendario',
        rows.map((line, row) => (row === 2 ? [...line, { value: null, fill: '#00FF00' }] : line)),
      ),
      buildSheet('Plan', [['a', '29 de abril']]),
    ]);
    expect(state()).toEqual(comparable(expected));
    expect(host.canUndo()).toBe(false);
  });

  it('finds a sheet that was renamed since', async () => {
    const { user, host, state } = await opened(book(), painting);
    user.renameSheet('Calendario', 'Calendario final');
    expect(await host.undo()).toMatchObject({ restored: 3, skipped: [] });
    expect(state().sheets[0]).toEqual({ ...comparable(book()).sheets[0], name: 'Calendario final' });
  });

  it('skips a sheet that was deleted since and restores the others', async () => {
    const { user, host, excel } = await opened(book(), [
      ...painting,
      edit(0, 1, { value: '31 de abril' }, { value: '30 de abril' }, 'Plan'),
    ]);
    user.deleteSheet('Calendario');
    const outcome = await host.undo();
    expect(outcome.restored).toBe(1);
    expect(outcome.skipped).toHaveLength(3);
    expect(excel.model.sheet('Plan')?.cell(0, 1)?.value).toBe('31 de abril');
  });

  it('does not take another row’s paint away when rows were inserted since', async () => {
    const { user, host, excel } = await opened(book(), painting);
    user.insertRows('Calendario', 1);
    const outcome = await host.undo();
    expect(outcome.skipped.length).toBeGreaterThan(0);
    const fills = [1, 2, 3, 4].map((row) => excel.model.sheet('Calendario')?.cell(row, 3)?.fill ?? null);
    expect(fills).toEqual([null, '#4472C4', '#4472C4', '#4472C4']);
  });

  it('still knows a row of which only the title was corrected since', async () => {
    const { user, host } = await opened(book(), painting);
    user.type('Calendario', 'B3', 'Título corregido');
    expect(await host.undo()).toMatchObject({ restored: 3, skipped: [] });
  });

  it('restores no fill as no fill, and white as white', async () => {
    const { excel, host } = await opened(
      buildWorkbook([buildSheet('Calendario', [['t', { value: null, fill: '#FFFFFF' }, null]])]),
      [edit(0, 1, { fill: null }, { fill: '#4472C4' }), edit(0, 2, { fill: null }, { fill: '#4472C4' })],
    );
    expect(excel.model.sheets[0]?.cell(0, 1)?.fill).toBe('#4472C4');
    await host.undo();
    expect(excel.model.sheets[0]?.cell(0, 1)?.fill).toBe('#FFFFFF');
    expect(excel.model.sheets[0]?.cell(0, 2)?.fill).toBeNull();
  });

  it('takes operations back one by one, the last first', async () => {
    const { host, state } = await opened(book(), [paint(1)]);
    const once = state();
    await host.apply([paint(2)]);
    await host.undo();
    expect(state()).toEqual(once);
    await host.undo();
    expect(state()).toEqual(comparable(book()));
    expect(await host.undo()).toEqual({ restored: 0, skipped: [], removedSheets: [], keptSheets: [] });
  });

  it.each<[string, (user: Awaited<ReturnType<typeof opened>>['user']) => void]>([
    ['typed into', (user) => user.type('Hallazgos', 'A2', 'mi nota')],
    ['typed beside', (user) => user.type('Hallazgos', 'C9', 'mi nota')],
    ['painted', (user) => user.fill('Hallazgos', 'A2', '#FF0000')],
    ['formatted', (user) => user.format('Hallazgos', 'A2', '0.00')],
  ])('keeps a sheet of ours that the user has %s', async (_what, act) => {
    const { user, host, state } = await opened(book(), [{ kind: 'addSheet', content: report }]);
    act(user);
    const before = state();
    expect(await host.undo()).toMatchObject({ removedSheets: [], keptSheets: ['Hallazgos'] });
    expect(state()).toEqual(before);
  });

  it('takes a sheet of ours away that nobody touched', async () => {
    const { host, state } = await opened(book(), [{ kind: 'addSheet', content: report }]);
    expect(await host.undo()).toMatchObject({ removedSheets: ['Hallazgos'], keptSheets: [] });
    expect(state()).toEqual(comparable(book()));
  });
});

describe('An Excel that tells short dates in its own words', () => {
  const dated = { value: 45171, numberFormat: 'dd/mm/yyyy' };
  const correction = edit(0, 1, { value: '31 de abril', numberFormat: 'General' }, dated, 'Plan');

  async function american() {
    const { excel, user } = openInExcel(book(), { tellsSystemDate: true });
    const host = excelHost();
    await host.read();
    return { excel, user, host };
  }

  it('has its dates taken back', async () => {
    const { excel, host } = await american();
    expect((await host.apply([correction])).refused).toEqual([]);
    expect(await host.undo()).toMatchObject({ restored: 1, skipped: [] });
    expect(excel.model.sheet('Plan')?.cell(0, 1)).toMatchObject({
      value: '31 de abril',
      numberFormat: 'General',
    });
  });

  it('whose answer was lost has its dates seen as written, or taken back', async () => {
    for (const when of ['after', 'midway'] as const) {
      const { excel, host } = await american();
      excel.failAt(2, { when });
      const isDone = await host.apply([correction]).then(
        () => true,
        () => false,
      );
      expect(isDone).toBe(when === 'after');
      expect(excel.model.sheet('Plan')?.cell(0, 1)).toMatchObject(
        isDone ? dated : { value: '31 de abril', numberFormat: 'General' },
      );
    }
  });

  it('still tells another number format that somebody gave', async () => {
    const { excel, user, host } = await american();
    await host.apply([correction]);
    user.format('Plan', 'B1', 'dddd');
    expect((await host.undo()).skipped).toEqual([{ sheet: 'Plan', row: 0, column: 1 }]);
    expect(excel.model.sheet('Plan')?.cell(0, 1)?.numberFormat).toBe('dddd');
  });
});

describe('A new sheet', () => {
  it('has its widths, frozen panes, links, borders and alignment', async () => {
    const content: NewSheet = {
      ...report,
      frozenRows: 2,
      frozenColumns: 1,
      rows: [
        [
          { value: 'Celda', bold: true, wrap: true, align: 'center', border: true },
          { value: 'D2', link: { sheet: 'Plan', row: 1, column: 3 } },
        ],
      ],
    };
    const { excel } = await opened(book(), [{ kind: 'addSheet', content }]);
    const sheet = excel.model.sheet('Hallazgos');
    expect(sheet?.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.columnWidths.get(0)).toBe(56.25);
    expect(sheet?.cell(0, 0)).toMatchObject({ bold: true, wrap: true, horizontalAlignment: 'Center' });
    expect([...(sheet?.cell(0, 0)?.borders.keys() ?? [])]).toContain('EdgeBottom');
    expect(sheet?.cell(0, 1)).toMatchObject({ value: 'D2', link: { documentReference: "'Plan'!D2" } });
  });

  it('has rows as high as their text takes in the widths of its columns, and no colour left on its tab', async () => {
    const text = 'Un texto largo que se ajusta a la celda '.repeat(4);
    const content: NewSheet = { ...report, columnWidths: [80], rows: [[{ value: text, wrap: true }]] };
    const { excel } = await opened(book(), [{ kind: 'addSheet', content }]);
    const sheet = excel.model.sheet('Hallazgos');
    expect(sheet?.rowHeights.get(0)).toBe(30);
    expect(sheet?.tabColor).toBe('');
  });

  it('never takes the place of one whose name is taken', async () => {
    const { host, state } = await opened();
    const before = state();
    const edits: Edit[] = [{ kind: 'addSheet', content: { ...report, name: 'PLAN' } }];
    await expect(host.apply(edits)).rejects.toMatchObject({ kind: 'sheet-changed', state: 'unchanged' });
    expect(state()).toEqual(before);
  });
});
