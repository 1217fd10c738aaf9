import type { EmulatedExcel } from '../../../../src/emulated-excel/emulatedExcel';
import { excelHost } from '../../../../src/hosts/excel/excelHost';
import { HostFailure } from '../../../../src/hosts/host';
import type { CellEdit, CellFacets, NewSheet } from '../../../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import type { WorkbookSnapshot } from '../../../../src/snapshot/workbook';
import { openInExcel } from '../../../emulated-excel/excelLibrary';

const grid = (): WorkbookSnapshot =>
  buildWorkbook([
    buildSheet('Calendario', [
      ['Núm.', 'Actividad', 'Entregable'],
      [1, 'Actividad 1', 'Entregable 1'],
      [2, 'Actividad 2', 'Entregable 2'],
      [3, 'Actividad 3', 'Entregable 3'],
    ]),
  ]);
const alike = (...dates: string[]): WorkbookSnapshot =>
  buildWorkbook([
    buildSheet('Plan', [
      ['No', 'Actividad', 'Entregable', 'Fin', 'Responsable', 'Sede'],
      ...dates.map((date, index) => [
        index + 1,
        `Sesión ${'ABC'.charAt(index)}`,
        'Acta',
        date,
        'UTSI',
        'Puebla',
      ]),
    ]),
  ]);

const edit = (
  sheet: string,
  row: number,
  column: number,
  before: CellFacets,
  after: CellFacets,
): CellEdit => ({
  kind: 'cell',
  sheet,
  row,
  column,
  before,
  after,
});
const BLANK = { fill: null, value: null, numberFormat: 'General' };
const MARKED = { fill: '#4472C4', value: 'X', numberFormat: ';;;' };
const mark = (row: number): CellEdit => edit('Calendario', row, 3, BLANK, MARKED);
const correction = (row: number): CellEdit =>
  edit('Plan', row, 3, { value: '31 de abril' }, { value: '30 de abril' });

async function opened(workbook: WorkbookSnapshot) {
  const { excel, user } = openInExcel(workbook);
  const host = excelHost();
  await host.read();
  const facets = (sheet: string, row: number, column = 3): CellFacets => {
    const cell = excel.model.sheet(sheet)?.cell(row, column);
    const { value = null, numberFormat = 'General', fill = null } = cell ?? {};
    return { fill, value, numberFormat };
  };
  const values = (sheet: string, column: number) =>
    [...Array(5).keys()].map((row) => excel.model.sheet(sheet)?.cell(row, column)?.value ?? null);
  return { excel, user, host, facets, values };
}

/** Somebody does something just after so many more requests. */
function after(excel: EmulatedExcel, requests: number, deed: () => void): void {
  const moment = excel.log.length + requests;
  excel.onSettled = () => {
    if (excel.log.length < moment) return;
    excel.onSettled = null;
    deed();
  };
}

describe('Between our look and our writing', () => {
  it('a row inserted above keeps paint off the row that came into its place (S1)', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => user.insertRows('Calendario', 1));
    const outcome = await host.apply([mark(3)]);
    expect(outcome).toEqual({ applied: [], refused: [{ edit: mark(3), reason: 'changed' }] });
    for (const row of [1, 2, 3, 4]) expect(facets('Calendario', row)).toEqual(BLANK);
    expect(host.canUndo()).toBe(false);
  });

  it('a row inserted above keeps a correction off a row that holds the same date (S1b)', async () => {
    const { excel, user, host, values } = await opened(alike('30 de abril', '31 de abril', '31 de abril'));
    after(excel, 1, () => user.insertRows('Plan', 1));
    const { refused } = await host.apply([correction(3)]);
    expect(refused).toEqual([{ edit: correction(3), reason: 'changed' }]);
    expect(values('Plan', 3)).toEqual(['Fin', null, '30 de abril', '31 de abril', '31 de abril']);
  });

  it('text typed into a month stays alone, without our fill and number format (S2)', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => user.type('Calendario', 'D3', 'Vacaciones'));
    const { applied, refused } = await host.apply([mark(1), mark(2), mark(3)]);
    expect([applied, refused]).toEqual([[mark(1), mark(3)], [{ edit: mark(2), reason: 'changed' }]]);
    const typed = { ...BLANK, value: 'Vacaciones' };
    expect(facets('Calendario', 2)).toEqual(typed);
    expect(await host.undo()).toMatchObject({ skipped: [] });
    expect(facets('Calendario', 2)).toEqual(typed);
  });

  it('a shade of somebody else stays, without our mark (S3)', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => user.fill('Calendario', 'D3', '#FF0000'));
    const { refused } = await host.apply([mark(1), mark(2)]);
    expect(refused).toEqual([{ edit: mark(2), reason: 'changed' }]);
    expect(facets('Calendario', 2)).toEqual({ ...BLANK, fill: '#FF0000' });
    expect(facets('Calendario', 1)).toEqual(MARKED);
  });

  it('a hatching of somebody else stays, without our mark', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => user.hatch('Calendario', 'D3', 'LightUp', '#FFFF00'));
    const outcome = await host.apply([mark(1), mark(2)]);
    expect(outcome).toEqual({ applied: [mark(1)], refused: [{ edit: mark(2), reason: 'changed' }] });
    expect(facets('Calendario', 2)).toEqual({ ...BLANK, fill: '#FFFF00' });
    expect(excel.model.sheet('Calendario')?.cell(2, 3)?.pattern).toEqual({
      name: 'LightUp',
      color: '#FF0000',
    });
  });

  it('a gradient of somebody else, which no add-in can give back, is told with its place', async () => {
    const { excel, user, host } = await opened(grid());
    after(excel, 1, () => user.hatch('Calendario', 'D3', 'LinearGradient', '#FFFF00'));
    const { refused, notes } = await host.apply([mark(1), mark(2)]);
    expect(refused).toEqual([{ edit: mark(2), reason: 'changed' }]);
    expect(notes).toEqual([expect.stringContaining('D3 de la hoja «Calendario»')]);
  });

  it('white of somebody else stays white', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => user.fill('Calendario', 'D3', '#FFFFFF'));
    const { refused } = await host.apply([mark(1), mark(2)]);
    expect(refused).toHaveLength(1);
    expect(facets('Calendario', 2)).toEqual({ ...BLANK, fill: '#FFFFFF' });
  });

  it('a number format of somebody else stays', async () => {
    const { excel, host, facets } = await opened(grid());
    after(excel, 1, () => {
      const cell = excel.model.sheet('Calendario')?.ensure(2, 3);
      if (cell) cell.numberFormat = '0.00';
    });
    const { refused } = await host.apply([mark(2)]);
    expect(refused).toHaveLength(1);
    expect(facets('Calendario', 2)).toEqual({ ...BLANK, numberFormat: '0.00' });
  });

  it.each(['after', 'midway'] as const)(
    'what nobody could see, since the request failed %s its work, is told with its place',
    async (when) => {
      const { excel, user, host } = await opened(grid());
      excel.failAt(2, { when });
      after(excel, 1, () => user.type('Calendario', 'D3', 'Vacaciones'));
      const told = await host.apply([mark(1), mark(2)]).then(
        ({ notes }) => notes?.join(' '),
        (error: unknown) => (error as HostFailure).message,
      );
      expect(told).toContain('D2:D3 de la hoja «Calendario»');
    },
  );

  it('a shade that comes while we take back stays, and its cell is told (S5)', async () => {
    const { excel, user, host, facets } = await opened(grid());
    await host.apply([mark(1), mark(2)]);
    after(excel, 1, () => user.fill('Calendario', 'D3', '#FF0000'));
    const { skipped } = await host.undo();
    expect(skipped).toContainEqual({ sheet: 'Calendario', row: 2, column: 3 });
    expect(facets('Calendario', 2).fill).toBe('#FF0000');
    expect(facets('Calendario', 1)).toEqual(BLANK);
  });
});

describe('While cells are given back to those who were quicker', () => {
  it.each(['before', 'midway', 'after'] as const)(
    'a failure (%s) is got over, and our events are on again',
    async (when) => {
      const { excel, user, host, facets } = await opened(grid());
      after(excel, 1, () => user.type('Calendario', 'D3', 'Vacaciones'));
      excel.failAt(3, { when });
      expect(await host.apply([mark(1), mark(2)])).toMatchObject({ applied: [mark(1)] });
      expect(facets('Calendario', 2)).toEqual({ ...BLANK, value: 'Vacaciones' });
      expect(excel.enableEvents).toBe(true);
    },
  );

  it('a failure that lasts names the cells, and the next reading has our events on again', async () => {
    const { excel, user, host } = await opened(grid());
    after(excel, 1, () => user.type('Calendario', 'D3', 'Vacaciones'));
    for (let request = 3; request < 10; request += 1) excel.failAt(request, { when: 'midway' });
    await expect(host.apply([mark(1), mark(2)])).rejects.toMatchObject({
      state: 'partly-changed',
      message: expect.stringContaining('D3 de la hoja «Calendario»') as string,
    });
    excel.clearFaults();
    await host.read();
    expect(excel.enableEvents).toBe(true);
  });

  it('a colleague who goes on in the same cell keeps what he wrote last, and it is told', async () => {
    const { excel, user, host, facets } = await opened(grid());
    after(excel, 1, () => {
      user.type('Calendario', 'D3', 'Vacaciones');
      after(excel, 1, () => user.type('Calendario', 'D3', 'Vacaciones de invierno'));
    });
    const { notes } = await host.apply([mark(1), mark(2)]);
    expect(facets('Calendario', 2)).toEqual({ ...BLANK, value: 'Vacaciones de invierno' });
    expect(notes).toEqual([expect.stringContaining('D3 de la hoja «Calendario»')]);
  });
});

describe('A sheet of ours in which a colleague works at once, while our request fails', () => {
  it('is told, not called unchanged', async () => {
    const { excel, user, host } = await opened(grid());
    const content = {
      name: 'Hallazgos',
      columnWidths: [10],
      frozenRows: 0,
      frozenColumns: 0,
      rows: [[{ value: 'Celda' }]],
    };
    excel.failAt(2, { when: 'after' });
    after(excel, 2, () => user.type('Hallazgos', 'B2', 'mi nota'));
    await expect(host.apply([{ kind: 'addSheet', content }])).rejects.toMatchObject({
      state: 'partly-changed',
      message: expect.stringContaining('la hoja «Hallazgos»') as string,
    });
    expect(await host.undo()).toMatchObject({ keptSheets: ['Hallazgos'] });
  });
});

describe('A sheet that a colleague adds with the name of ours', () => {
  const content: NewSheet = {
    name: 'Hallazgos',
    columnWidths: [10],
    frozenRows: 0,
    frozenColumns: 0,
    rows: [[{ value: 'Celda' }]],
  };

  it.each([
    ['with something in it', 'suya'],
    ['blank', null],
  ])('(%s) between our look and our writing stays', async (_what, value) => {
    const { excel, host } = await opened(grid());
    after(excel, 1, () => void (excel.model.addSheet('Hallazgos').ensure(0, 0).value = value));
    await expect(host.apply([mark(1), { kind: 'addSheet', content }])).rejects.toMatchObject({
      kind: 'sheet-changed',
      state: 'unchanged',
    });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Calendario', 'Hallazgos']);
    expect(excel.model.sheet('Hallazgos')?.cell(0, 0)?.value).toBe(value);
  });
});

describe('A sheet of ours that is taken away again', () => {
  const content: NewSheet = {
    name: 'Hallazgos',
    columnWidths: [10],
    frozenRows: 0,
    frozenColumns: 0,
    rows: [[{ value: 'Celda', fill: '#DDDDDD' }], [{ value: 'A1' }]],
  };

  async function added() {
    const all = await opened(grid());
    await all.host.apply([{ kind: 'addSheet', content }]);
    const ours = () => all.excel.model.sheet('Hallazgos');
    return { ...all, ours };
  }

  it.each<[string, (user: Awaited<ReturnType<typeof added>>['user']) => void]>([
    ['typed into', (user) => user.type('Hallazgos', 'A2', 'mi nota')],
    ['typed beside', (user) => user.type('Hallazgos', 'F9', 'mi nota')],
    ['shaded', (user) => user.fill('Hallazgos', 'A2', '#FF0000')],
    ['hatched', (user) => user.hatch('Hallazgos', 'A2', 'LightUp')],
  ])('stays, shown and told, where a colleague has %s just after our look', async (_what, act) => {
    const { excel, user, host, ours } = await added();
    after(excel, 1, () => act(user));
    expect(await host.undo()).toMatchObject({ removedSheets: [], keptSheets: ['Hallazgos'] });
    expect(ours()?.visibility).toBe('Visible');
    expect(host.canUndo()).toBe(false);
  });

  it('is out of sight from the moment in which we look at it for the last time', async () => {
    const { excel, user, host, ours } = await added();
    const start = excel.log.length;
    const closed = new Set<number>();
    excel.onSettled = () => {
      const requests = excel.log.length - start;
      if (requests < 2 || !ours()) return;
      expect(() => user.type('Hallazgos', 'A2', 'mi nota')).toThrow('nobody sees');
      closed.add(requests);
    };
    expect(await host.undo()).toMatchObject({ removedSheets: ['Hallazgos'] });
    expect([...closed]).toEqual([2, 3]);
  });

  it.each(['before', 'midway', 'after'] as const)(
    'is shown again where Excel fails (%s) once it is out of sight',
    async (when) => {
      for (const request of [2, 3, 4]) {
        const { excel, host, ours } = await added();
        excel.failAt(request, { when });
        const error: unknown = await host.undo().catch((reason: unknown) => reason);
        if (error instanceof HostFailure) {
          expect(error.state).toBe('unchanged');
          expect(ours()?.visibility).toBe('Visible');
        } else expect(ours()).toBeUndefined();
      }
    },
  );

  it('is told as hidden where Excel goes on failing, and shown by the next undo with what a colleague wrote', async () => {
    const { excel, user, host, ours } = await added();
    after(excel, 1, () => user.type('Hallazgos', 'A2', 'mi nota'));
    for (let request = 3; request < 12; request += 1) excel.failAt(request);
    await expect(host.undo()).rejects.toMatchObject({
      state: 'partly-changed',
      message: expect.stringContaining('la hoja «Hallazgos»') as string,
    });
    expect(ours()?.visibility).toBe('VeryHidden');
    excel.clearFaults();
    expect(await host.undo()).toMatchObject({ removedSheets: [], keptSheets: ['Hallazgos'] });
    expect([ours()?.visibility, ours()?.cell(1, 0)?.value]).toEqual(['Visible', 'mi nota']);
  });

  it('was it never finished, stays where a colleague has written in it', async () => {
    const { excel, user, host } = await opened(grid());
    const ours = () => excel.model.sheet('Hallazgos');
    excel.failAt(2, { when: 'midway' });
    after(excel, 2, () => user.type('Hallazgos', 'F9', 'mi nota'));
    await expect(host.apply([mark(1), { kind: 'addSheet', content }])).rejects.toMatchObject({
      state: 'partly-changed',
      message: expect.stringContaining('la hoja «Hallazgos»') as string,
    });
    expect([ours()?.visibility, ours()?.cell(8, 5)?.value]).toEqual(['Visible', 'mi nota']);
    expect(await host.undo()).toMatchObject({ keptSheets: ['Hallazgos'] });
    expect(ours()?.cell(8, 5)?.value).toBe('mi nota');
  });
});

describe('A failure midway and a row inserted before the take-back (S4)', () => {
  it.each([2, 3])('(after request %i) is told with the place, and harms no other row', async (requests) => {
    const { excel, user, host, facets } = await opened(grid());
    excel.failAt(2, { when: 'midway' });
    after(excel, requests, () => user.insertRows('Calendario', 1));
    const error: unknown = await host.apply([mark(1), mark(2), mark(3)]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostFailure);
    expect(error).toMatchObject({ state: 'partly-changed' });
    expect(error).toMatchObject({
      message: expect.stringContaining('D2:D4 de la hoja «Calendario»') as string,
    });
    expect(facets('Calendario', 1)).toEqual(BLANK);
  });
});

describe('Undo', () => {
  it('writes into no other activity after a row was inserted among alike rows (S6)', async () => {
    const { user, host, values } = await opened(alike('30 de abril', '31 de abril', '5 de mayo'));
    await host.apply([correction(2)]);
    user.insertRows('Plan', 1);
    expect(await host.undo()).toMatchObject({
      restored: 0,
      skipped: [{ sheet: 'Plan', row: 2, column: 3 }],
    });
    expect(values('Plan', 3)).toEqual(['Fin', null, '30 de abril', '30 de abril', '5 de mayo']);
  });

  it('writes into no other activity after rows were sorted (S8)', async () => {
    const { user, host, values } = await opened(alike('31 de abril', '30 de abril'));
    await host.apply([correction(1)]);
    for (const [address, value] of [
      ['A2', 2],
      ['B2', 'Sesión B'],
      ['A3', 1],
      ['B3', 'Sesión A'],
    ] as const) {
      user.type('Plan', address, value);
    }
    expect(await host.undo()).toMatchObject({
      restored: 0,
      skipped: [{ sheet: 'Plan', row: 1, column: 3 }],
    });
    expect(values('Plan', 3).slice(0, 3)).toEqual(['Fin', '30 de abril', '30 de abril']);
  });

  it('knows a row that is like all others by its neighbours', async () => {
    const row = ['Acta', 'UTSI'];
    const same = buildWorkbook([buildSheet('Plan', [['Entregable', 'Área'], row, row, ['Fin', '']])]);
    const painted = edit('Plan', 2, 3, { fill: null }, { fill: '#4472C4' });
    const { host } = await opened(same);
    await host.apply([painted]);
    expect(await host.undo()).toMatchObject({ restored: 1, skipped: [] });
  });
});
