import type { WorkbookHost } from '../../src/hosts/host';
import type { CellEdit, CellFacets, Edit, NewSheet } from '../../src/snapshot/edit';
import { applyEdits, inverse } from '../../src/snapshot/edit';
import type { PageLayout } from '../../src/snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../../src/snapshot/pageLayout';
import type { Cell, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, sheetNamed } from '../../src/snapshot/workbook';

/** A reference without the quotes that a plain name does not need. */
const unquoted = (reference: string | null): string | null =>
  reference?.replace(/'([A-Za-z]\w*)'!/g, '$1!').replaceAll('$', '') ?? null;

/** A workbook as plain data, to be compared: white counts as no fill, since Excel does not tell them apart. */
export function comparable(workbook: WorkbookSnapshot) {
  const cellOf = ({ value, formula, numberFormat, fill }: Cell) => ({
    value: value === '' ? null : value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(fill === undefined || fill.toUpperCase() === '#FFFFFF' ? {} : { fill: fill.toUpperCase() }),
  });
  const holdsSomething = (cell: Cell): boolean => {
    const { value, formula, fill } = { formula: undefined, fill: undefined, ...cellOf(cell) };
    return value !== null || formula !== undefined || fill !== undefined;
  };
  return {
    dateSystem: workbook.dateSystem,
    structureProtected: workbook.structureProtected,
    settings: workbook.settings,
    sheets: workbook.sheets.map(({ name, visibility, protected: locked, rows, pageLayout, ...hidden }) => ({
      name,
      pages: {
        ...(pageLayout ?? DEFAULT_PAGE_LAYOUT),
        repeated: unquoted(pageLayout?.repeated ?? null),
        printArea: unquoted(pageLayout?.printArea ?? null),
      },
      visibility,
      protected: locked,
      hiddenRows: [...hidden.hiddenRows],
      hiddenColumns: [...(hidden.hiddenColumns ?? [])],
      cells: [...rows].flatMap(([row, cells]) =>
        [...cells]
          .filter(([, cell]) => holdsSomething(cell))
          .map(([column, cell]) => [row, column, cellOf(cell)] as const),
      ),
    })),
  };
}

/** An edit of a cell of the sheet "Plan" of the contract's workbook. */
const edit = (
  row: number,
  column: number,
  before: CellFacets,
  after: CellFacets,
  sheet = 'Plan',
): CellEdit => ({
  kind: 'cell',
  sheet,
  row,
  column,
  before,
  after,
});

/** An edit of how the sheet "Calendario 2" is printed. */
const pages = (before: PageLayout, after: PageLayout): Edit => ({
  kind: 'pageLayout',
  sheet: 'Calendario 2',
  before,
  after,
});

const LANDSCAPE: PageLayout = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  repeated: "'Calendario 2'!$1:$2",
  printArea: "'Calendario 2'!$A$1:$D$3",
  footer: '&LPREP && "más" <1>&RPágina &P de &N',
};
const ONE_PAGE: PageLayout = {
  orientation: 'portrait',
  fit: { wide: 1, tall: 1 },
  repeated: "'Calendario 2'!$A:$B,'Calendario 2'!$1:$1",
  printArea: "'Calendario 2'!$A$1:$B$3,'Calendario 2'!$D$1",
  footer: '&CSolo en el centro',
};

/** The workbook that the contract is about. */
const contractWorkbook = (): WorkbookSnapshot =>
  buildWorkbook(
    [
      buildSheet('Plan', [
        ['Núm.', 'Actividad', 'Inicio', 'Término'],
        [1, 'Instalar la comisión', { value: 45170, numberFormat: 'dd/mm/yyyy' }, '31 de abril'],
        ['1.1', 'Integrar el comité', '', { value: 45200, formula: '=C2+30', numberFormat: 'dd/mm/yyyy' }],
        [],
        [3, 'Año & <símbolos> "raros"', true, ''],
      ]),
      buildSheet('Calendario 2', [
        ['Actividad', 'S', 'O', 'N'],
        ['Instalar la comisión', { value: null, fill: '#4472C4' }, '', { value: 'x', fill: '#FFC000' }],
        ['Integrar el comité', '', '', ''],
      ]),
      buildSheet('Notas', [['oculta']], { visibility: 'hidden' }),
    ],
    { name: 'plan.xlsx', settings: '{"jornada":"2027-06-06","nota":"<&> á"}' },
  );

const newSheet: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [10, 40],
  frozenRows: 1,
  frozenColumns: 0,
  rows: [
    [
      { value: 'Celda', bold: true, border: true, fill: '#DDDDDD', align: 'center' },
      { value: 'Hallazgo', bold: true, border: true, fill: '#DDDDDD' },
    ],
    [
      { value: 'D2', border: true, link: { sheet: 'Plan', row: 1, column: 3 } },
      { value: '=HIPERVINCULO("mal")', border: true, wrap: true },
    ],
    [null, { value: 45170, numberFormat: 'dd/mm/yyyy' }],
  ],
};

/** A host made for a test. */
export interface MadeHost {
  readonly host: WorkbookHost;
}

/** What every host has to do, whatever lies behind it: reading, applying, refusing and taking back. */
export function describeHostContract(
  name: string,
  makeHost: (workbook: WorkbookSnapshot) => Promise<MadeHost>,
): void {
  const open = async (workbook = contractWorkbook()) => (await makeHost(workbook)).host;

  describe(`${name}, as every host,`, () => {
    it('reads what the workbook holds', async () => {
      const host = await open();
      expect(comparable(await host.read())).toEqual(comparable(contractWorkbook()));
    });

    it('reads hidden rows like the others and says which they are', async () => {
      const sheet = buildSheet('Plan', [['a'], ['b'], ['c']], { hiddenRows: new Set([1]) });
      const host = await open(buildWorkbook([sheet]));
      expect(comparable(await host.read())).toEqual(comparable(buildWorkbook([sheet])));
    });

    it('reads hidden columns like the others and says which they are', async () => {
      const rows = [['a', 'b', 'c', 'd']];
      const sheet = buildSheet('Plan', rows, { hiddenColumns: new Set([1, 2]) });
      const host = await open(buildWorkbook([sheet, buildSheet('Otra', rows)]));
      const { sheets } = await host.read();
      expect(sheets.map(({ hiddenColumns }) => hiddenColumns)).toEqual([new Set([1, 2]), undefined]);
      expect([...(sheets[0]?.rows.get(0)?.keys() ?? [])]).toEqual([0, 1, 2, 3]);
    });

    it.each<[string, readonly Edit[]]>([
      ['a text', [edit(1, 3, { value: '31 de abril' }, { value: '30 de abril' })]],
      [
        'a date with its format',
        [edit(2, 2, { value: null, numberFormat: 'General' }, { value: 45171, numberFormat: 'dd/mm/yyyy' })],
      ],
      ['a truth value into an empty cell', [edit(6, 1, { value: null }, { value: false })]],
      ['an emptied cell', [edit(1, 1, { value: 'Instalar la comisión' }, { value: null })]],
      ['a code that looks like a number', [edit(2, 0, { value: '1.1' }, { value: '3.10' })]],
      ['text that looks like a formula', [edit(1, 1, { value: 'Instalar la comisión' }, { value: '=1+1' })]],
      [
        'text that begins with an apostrophe',
        [edit(1, 1, { value: 'Instalar la comisión' }, { value: "'así'" })],
      ],
      [
        'text that looks like an American date',
        [edit(1, 3, { value: '31 de abril' }, { value: '1/2/2026' })],
      ],
      [
        'fills',
        [
          edit(2, 1, { fill: null }, { fill: '#4472C4' }, 'Calendario 2'),
          edit(2, 2, { fill: null }, { fill: '#4472C4' }, 'Calendario 2'),
          edit(1, 1, { fill: '#4472C4' }, { fill: null }, 'Calendario 2'),
          edit(1, 3, { fill: '#FFC000' }, { fill: '#70AD47' }, 'Calendario 2'),
        ],
      ],
      ['the fill of a formula’s cell', [edit(2, 3, { fill: null }, { fill: '#FF0000' })]],
      [
        'two edits of one cell, in order',
        [
          edit(1, 3, { value: '31 de abril' }, { value: 'uno' }),
          edit(1, 3, { value: 'uno' }, { value: 'dos' }),
        ],
      ],
      ['settings', [{ kind: 'settings', before: contractWorkbook().settings, after: '{"nuevo":"<&> ñ"}' }]],
      ['no settings', [{ kind: 'settings', before: contractWorkbook().settings, after: null }]],
      ['a page layout', [pages(DEFAULT_PAGE_LAYOUT, LANDSCAPE)]],
      [
        'two page layouts of one sheet, in order',
        [pages(DEFAULT_PAGE_LAYOUT, LANDSCAPE), pages(LANDSCAPE, ONE_PAGE)],
      ],
      [
        'a page layout, a fill and settings',
        [
          pages(DEFAULT_PAGE_LAYOUT, ONE_PAGE),
          edit(2, 1, { fill: null }, { fill: '#4472C4' }, 'Calendario 2'),
          { kind: 'settings', before: contractWorkbook().settings, after: '{}' },
        ],
      ],
      ['a sheet', [{ kind: 'addSheet', content: newSheet }]],
      [
        'a sheet and a cell',
        [
          { kind: 'addSheet', content: newSheet },
          edit(1, 3, { value: '31 de abril' }, { value: '30 de abril' }),
        ],
      ],
    ])('applies %s as a snapshot would, and takes it back', async (_what, edits) => {
      const host = await open();
      const before = await host.read();
      expect(await host.apply(edits)).toEqual({ applied: edits, refused: [] });
      expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, edits)));
      const back = inverse(edits);
      expect(await host.apply(back)).toEqual({ applied: back, refused: [] });
      expect(comparable(await host.read())).toEqual(comparable(before));
    });

    it.each<[string, Edit, 'changed' | 'formula']>([
      ['whose value is another', edit(1, 1, { value: 'Otra cosa' }, { value: 'Nueva' }), 'changed'],
      ['whose fill is another', edit(1, 1, { fill: '#FF0000' }, { fill: null }, 'Calendario 2'), 'changed'],
      ['that holds a formula', edit(2, 3, { value: 45200 }, { value: 45201 }), 'formula'],
      ['whose sheet is printed otherwise', pages(ONE_PAGE, LANDSCAPE), 'changed'],
      ['whose settings are others', { kind: 'settings', before: null, after: '{}' }, 'changed'],
    ])('refuses an edit of a cell %s, and makes the others', async (_what, misfit, reason) => {
      const host = await open();
      const before = await host.read();
      const good = edit(4, 1, { value: 'Año & <símbolos> "raros"' }, { value: 'Limpio' });
      expect(await host.apply([misfit, good])).toEqual({
        applied: [good],
        refused: [{ edit: misfit, reason }],
      });
      expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, [good])));
    });

    it('fails with a sentence for the page layout of a sheet that is not there, and changes nothing', async () => {
      const host = await open();
      const before = await host.read();
      const lost: Edit = {
        kind: 'pageLayout',
        sheet: 'Ninguna',
        before: DEFAULT_PAGE_LAYOUT,
        after: ONE_PAGE,
      };
      const good = edit(1, 3, { value: '31 de abril' }, { value: '30 de abril' });
      await expect(host.apply([good, lost])).rejects.toMatchObject({
        kind: 'sheet-changed',
        state: 'unchanged',
      });
      expect(comparable(await host.read())).toEqual(comparable(before));
    });

    it('does nothing for no edits', async () => {
      const host = await open();
      const before = await host.read();
      expect(await host.apply([])).toEqual({ applied: [], refused: [] });
      expect(comparable(await host.read())).toEqual(comparable(before));
    });

    it('keeps every cell of a large painting', async () => {
      const titles = Array.from({ length: 300 }, (_row, index) => [`Actividad ${index}`]);
      const host = await open(buildWorkbook([buildSheet('Calendario', titles)]));
      const before = await host.read();
      const edits = titles.flatMap((_title, row) =>
        [1, 2, 3, 4, 5, 6]
          .filter((column) => (row * 7 + column * 5) % 3 > 0)
          .map((column) =>
            edit(
              row,
              column,
              { fill: null },
              { fill: (row + column) % 2 ? '#4472C4' : '#FFC000' },
              'Calendario',
            ),
          ),
      );
      expect((await host.apply(edits)).refused).toEqual([]);
      const after = await host.read();
      expect(comparable(after)).toEqual(comparable(applyEdits(before, edits)));
    });

    it('fails with a sentence for a sheet that is not there, and changes nothing', async () => {
      const host = await open();
      const before = await host.read();
      const lost = edit(0, 0, { value: null }, { value: 1 }, 'Ninguna');
      const good = edit(1, 3, { value: '31 de abril' }, { value: '30 de abril' });
      await expect(host.apply([good, lost])).rejects.toMatchObject({
        kind: 'sheet-changed',
        state: 'unchanged',
      });
      expect(comparable(await host.read())).toEqual(comparable(before));
    });

    it('fails for a new sheet whose name is taken, and changes nothing', async () => {
      const host = await open();
      const before = await host.read();
      const content = { ...newSheet, name: 'plan' };
      await expect(host.apply([{ kind: 'addSheet', content }])).rejects.toThrow();
      expect(comparable(await host.read())).toEqual(comparable(before));
    });

    it('lays a new sheet out at the end of the workbook', async () => {
      const host = await open();
      await host.read();
      await host.apply([{ kind: 'addSheet', content: newSheet }]);
      const after = await host.read();
      expect(after.sheets.at(-1)?.name).toBe('Hallazgos');
      expect(sheetNamed(after, 'Hallazgos')?.rows.get(1)?.get(1)?.formula).toBeUndefined();
    });
  });
}
