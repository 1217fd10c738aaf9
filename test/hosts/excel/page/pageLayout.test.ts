import { excelHost } from '../../../../src/hosts/excel/excelHost';
import type { PageLayoutEdit } from '../../../../src/snapshot/edit';
import { inverse } from '../../../../src/snapshot/edit';
import type { PageLayout } from '../../../../src/snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../../../../src/snapshot/pageLayout';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import type { EmulationOptions } from '../../../../src/emulated-excel/emulatedExcel';
import { HostError } from '../../../../src/emulated-excel/hostObject';
import { snapshotOfModel } from '../../../../src/emulated-excel/modelSnapshot';
import { openInExcel } from '../../../emulated-excel/excelLibrary';

const LAYOUT: PageLayout = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  repeated: "'Año 1'!$1:$2",
  printArea: "'Año 1'!$A$1:$N$70",
  footer: '&LPREP&RPágina &P de &N',
};

const edit: PageLayoutEdit = {
  kind: 'pageLayout',
  sheet: 'Año 1',
  before: DEFAULT_PAGE_LAYOUT,
  after: LAYOUT,
};

async function opened(options: EmulationOptions = {}, extra: { protected?: boolean } = {}) {
  const { excel, user } = openInExcel(buildWorkbook([buildSheet('Año 1', [['x']], extra)]), options);
  const host = excelHost();
  await host.read();
  const sheet = () => {
    const [found] = excel.model.sheets;
    if (!found) throw new Error('no sheet');
    return found;
  };
  return { excel, user, host, sheet, layout: () => snapshotOfModel(excel.model).sheets[0]?.pageLayout };
}

describe('The page layout of a sheet in Excel', () => {
  it('is read with the sheet: in two requests, and in one when the workbook is known', async () => {
    const { excel, host, sheet } = await opened();
    expect(excel.log).toHaveLength(2);
    sheet().pageLayout = LAYOUT;
    expect((await host.read()).sheets[0]?.pageLayout).toEqual(LAYOUT);
    expect(excel.log).toHaveLength(3);
  });

  it('takes one request that looks and one that writes, and so does taking it back', async () => {
    const { excel, host, layout } = await opened();
    expect(await host.apply([edit])).toEqual({ applied: [edit], refused: [] });
    expect(layout()).toEqual(LAYOUT);
    expect(excel.log).toHaveLength(4);
    const { restored, notes } = await host.undo();
    expect([restored, notes?.length]).toEqual([0, 1]);
    expect(layout()).toBeUndefined();
    expect(excel.log).toHaveLength(6);
    expect(host.canUndo()).toBe(false);
  });

  it('goes back to the percentage that the sheet was printed at', async () => {
    const { host, sheet } = await opened();
    sheet().printScale = 80;
    await host.apply([edit]);
    expect(sheet().pageLayout.fit).toEqual({ wide: 1, tall: 0 });
    await host.undo();
    expect([sheet().pageLayout.fit, sheet().printScale]).toEqual([null, 80]);
  });

  it('goes back to the print area and titles that the sheet had', async () => {
    const { host, sheet, layout } = await opened();
    const before: PageLayout = {
      ...DEFAULT_PAGE_LAYOUT,
      repeated: "'Año 1'!$A:$B,'Año 1'!$3:$3",
      printArea: "'Año 1'!$A$1:$B$9,'Año 1'!$D$1",
      footer: '&CBorrador',
    };
    sheet().pageLayout = before;
    await host.apply([{ ...edit, before }]);
    expect(layout()).toEqual(LAYOUT);
    await host.undo();
    expect(layout()).toEqual(before);
  });

  it('follows the sheet when it is renamed before the way back', async () => {
    const { user, host, layout } = await opened();
    await host.apply([edit]);
    user.renameSheet('Año 1', 'Otro');
    expect((await host.undo()).notes).toHaveLength(1);
    expect(layout()).toBeUndefined();
  });

  it('keeps on the way back what somebody changed since, and says so', async () => {
    const { host, sheet, layout } = await opened();
    await host.apply([edit]);
    sheet().pageLayout = { ...LAYOUT, footer: '&CNuestro' };
    const { notes } = await host.undo();
    expect(notes).toHaveLength(2);
    expect(layout()).toEqual({ ...DEFAULT_PAGE_LAYOUT, footer: '&CNuestro' });
  });

  it.each([
    ['when the sheet is protected', {}, { protected: true }, 'protected-sheet'],
    ['when it was renamed since it was read', { renamed: true }, {}, 'sheet-changed'],
  ])('is not set %s', async (_what, { renamed }: { renamed?: boolean }, extra, kind) => {
    const { user, host, layout } = await opened({}, extra);
    if (renamed) user.renameSheet('Año 1', 'Otro');
    await expect(host.apply([edit])).rejects.toMatchObject({ kind, state: 'unchanged' });
    expect(layout()).toBeUndefined();
    expect(host.canUndo()).toBe(false);
  });

  it('is not set in a workbook for reading only', async () => {
    const { excel, host, layout } = await opened();
    excel.model.readOnly = true;
    await expect(host.apply([edit])).rejects.toMatchObject({ kind: 'read-only', state: 'unchanged' });
    expect(layout()).toBeUndefined();
  });

  describe.each(['refused', 'ignored'] as const)(
    'in an Excel where taking a print area away is %s',
    (emptyPrintArea) => {
      const remains = { ...DEFAULT_PAGE_LAYOUT, printArea: LAYOUT.printArea, repeated: LAYOUT.repeated };

      it('goes back but for print area and titles, and the way out is told', async () => {
        const { excel, host, layout } = await opened({ emptyPrintArea });
        await host.apply([edit]);
        const { notes } = await host.undo();
        expect(notes?.join(' ')).toContain('Área de impresión > Borrar área de impresión');
        expect(notes?.join(' ')).toContain('«Año 1»');
        expect(layout()).toEqual(remains);
        expect([host.canUndo(), excel.enableEvents]).toEqual([false, true]);
      });

      it('fails in the state "changed" when an edit takes them away', async () => {
        const { host, layout } = await opened({ emptyPrintArea });
        await host.apply([edit]);
        await expect(host.apply(inverse([edit]))).rejects.toMatchObject({
          kind: 'not-supported',
          state: 'changed',
        });
        expect(layout()).toEqual(remains);
        await host.undo();
        expect(layout()).toEqual(LAYOUT);
      });

      it('leaves it when nothing else was to be taken back', async () => {
        const { host, sheet, layout } = await opened({ emptyPrintArea });
        const before = { ...LAYOUT, printArea: null };
        sheet().pageLayout = before;
        await host.apply([{ ...edit, before }]);
        expect((await host.undo()).notes?.join(' ')).toContain('Borrar');
        expect(layout()).toEqual(LAYOUT);
      });
    },
  );

  it('is read for one sheet alone, and not at all where nobody asks', async () => {
    const { excel, host, sheet } = await opened();
    sheet().pageLayout = LAYOUT;
    excel.printerAsked.length = 0;
    expect((await host.read({ pages: false })).sheets[0]?.pageLayout).toBeUndefined();
    expect(excel.printerAsked).toEqual([]);
    expect(await host.pageLayoutOf('Año 1')).toEqual(LAYOUT);
    expect(new Set(excel.printerAsked)).toEqual(new Set(['Año 1']));
  });

  it('that Excel does not take whole is told by what it left, and goes back', async () => {
    const { host, layout } = await opened({ ignoresFit: true });
    const error: unknown = await host.apply([edit]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'not-supported', state: 'changed' });
    expect((error as Error).message).toContain('el ajuste a páginas de la hoja «Año 1»');
    expect(layout()).toEqual({ ...LAYOUT, fit: null });
    await host.undo();
    expect(layout()).toBeUndefined();
  });

  it('is left out of the reading where Excel fails at it, and the rest is read', async () => {
    const { excel, sheet } = await opened();
    Object.defineProperty(sheet(), 'pageLayout', {
      get: () => {
        throw new HostError('GeneralException', 'no printer', 'PageLayout.orientation');
      },
    });
    const host = excelHost();
    const read = await host.read();
    expect(read.sheets[0]?.rows.get(0)?.get(0)?.value).toBe('x');
    expect(read.sheets[0]?.pageLayout).toBeUndefined();
    const requests = excel.log.length;
    await host.read();
    expect(excel.log).toHaveLength(requests + 1);
  });
});
