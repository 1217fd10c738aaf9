import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { buildSheet, buildWorkbook, cellAt } from '../../../src/snapshot/workbook';
import { Desk } from '../../../src/workbench/desk/desk';
import type { FileWorker } from '../../../src/workbench/file/fileWork';
import { workInBackground, workInPage } from '../../../src/workbench/file/fileWork';
import { openBook } from '../../../src/workbench/file/openBook';
import { clearSelection, paste, selectedBlock, typeInto } from '../../../src/workbench/entry/gridEdits';
import { modelFromSnapshot } from '../../../src/emulated-excel/modelSnapshot';
import { download } from '../../../src/workbench/page/download';
import { openDesk, rowOf, sheetOf } from '../openDesk';

const plan = () =>
  sheetOf('Plan', [
    ['Núm.', 'Actividad'],
    [1, 'Instalar la comisión'],
    [2, 'Elaborar el plan'],
  ]);

/** A desk over a snapshot, for what a new file cannot hold: formulas, protection. */
function deskOver(sheet: ReturnType<typeof buildSheet>): Desk {
  const original = buildWorkbook([sheet]);
  return new Desk({
    name: 'libro.xlsx',
    original,
    model: modelFromSnapshot(original),
    readLook: () => Promise.resolve(null),
    save: () => Promise.reject(new Error('nothing is saved here')),
    close: () => undefined,
  });
}

describe('typing into a cell', () => {
  it('changes it, and the step back restores it', async () => {
    const desk = await openDesk([plan()]);
    typeInto(desk, 1, 1, 'otra');
    expect([rowOf(desk, 1, 2), desk.isDirty]).toEqual([[1, 'otra'], true]);
    desk.step('undo');
    expect([rowOf(desk, 1, 2), desk.isDirty]).toEqual([[1, 'Instalar la comisión'], false]);
    desk.step('redo');
    expect(rowOf(desk, 1, 2)).toEqual([1, 'otra']);
  });

  it.each([
    ['over a formula', buildSheet('Plan', [[{ value: 2, formula: '=1+1' }]]), 'texto'],
    ['a formula', buildSheet('Plan', [['uno']]), '=A2'],
    ['into a protected sheet', buildSheet('Plan', [['uno']], { protected: true }), 'texto'],
    ['more than a cell holds', buildSheet('Plan', [['uno']]), 'a'.repeat(32_768)],
  ])('is refused and said: %s', (_what, sheet, text) => {
    const desk = deskOver(sheet);
    const before = desk.sheet.cell(0, 0)?.value;
    expect(typeInto(desk, 0, 0, text)).toBe(false);
    expect(desk.sheet.cell(0, 0)?.value).toBe(before);
    expect(desk.notice).not.toBeNull();
    expect(desk.isDirty).toBe(false);
  });

  it('is refused in a workbook that can only be read', async () => {
    const desk = await openDesk([plan()]);
    desk.book.model.readOnly = true;
    expect(typeInto(desk, 0, 0, 'x')).toBe(false);
    clearSelection(desk);
    paste(desk, [['x']]);
    expect(rowOf(desk, 0, 2)).toEqual(['Núm.', 'Actividad']);
  });
});

describe('a block of cells', () => {
  it('is copied as it is shown and pasted as if typed', async () => {
    const desk = await openDesk([plan()]);
    desk.select(0, 0);
    desk.select(1, 1, true);
    const block = selectedBlock(desk);
    expect(block).toEqual([
      ['Núm.', 'Actividad'],
      ['1', 'Instalar la comisión'],
    ]);
    desk.select(3, 0);
    paste(desk, block);
    expect([rowOf(desk, 3, 2), rowOf(desk, 4, 2)]).toEqual([
      ['Núm.', 'Actividad'],
      [1, 'Instalar la comisión'],
    ]);
    desk.step('undo');
    expect(rowOf(desk, 3, 2)).toEqual([null, null]);
  });

  it('fills a selection that is a multiple of it', async () => {
    const desk = await openDesk([plan()]);
    desk.select(5, 0);
    desk.select(6, 1, true);
    paste(desk, [['x']]);
    expect([rowOf(desk, 5, 3), rowOf(desk, 6, 3)]).toEqual([
      ['x', 'x', null],
      ['x', 'x', null],
    ]);
  });

  it('leaves formulas alone when it is pasted over or emptied', () => {
    const desk = deskOver(buildSheet('Plan', [['uno', { value: 2, formula: '=1+1' }, 'tres']]));
    desk.select(0, 0);
    paste(desk, [['a', 'b', 'c']]);
    expect(rowOf(desk, 0, 3)).toEqual(['a', 2, 'c']);
    desk.select(0, 0);
    desk.select(0, 2, true);
    clearSelection(desk);
    expect(rowOf(desk, 0, 3)).toEqual([null, 2, null]);
    expect(desk.notice).not.toBeNull();
  });
});

describe('sheets and selection', () => {
  it('keeps what is selected in each sheet', async () => {
    const desk = await openDesk([plan(), sheetOf('Otra', [['x']])]);
    desk.select(2, 1);
    const [first, second] = desk.book.model.sheets;
    if (!first || !second) throw new Error('there are two sheets');
    desk.showSheet(second);
    expect([desk.sheet.name, desk.selection.active]).toEqual(['Otra', { row: 0, column: 0 }]);
    desk.showSheet(first);
    expect(desk.selection.active).toEqual({ row: 2, column: 1 });
  });

  it('gives the emulated Excel the selection, merged cells and frozen rows', async () => {
    const desk = await openDesk([sheetOf('Plan', [['a'], ['b']], 1)]);
    desk.look();
    await new Promise<void>((done) => desk.subscribe(done));
    expect(desk.sheet.frozen).toEqual({ rows: 1, columns: 0 });
    desk.select(0, 1);
    expect(desk.book.model.selection?.area).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  });

  it('starts another Excel of another level before the same workbook', async () => {
    const desk = await openDesk([plan()], 21);
    const { excel } = desk;
    excel.latency = 5;
    desk.typing.stays = true;
    desk.restartExcel(9);
    expect(desk.excel).not.toBe(excel);
    expect([desk.excel.apiLevel, desk.excel.latency, desk.excel.cellEditing]).toEqual([9, 5, true]);
    expect(desk.excelNumber).toBe(2);
  });
});

describe('downloading', () => {
  it('gives the file with its edits and takes the workbook for saved', async () => {
    const desk = await openDesk([plan()]);
    typeInto(desk, 2, 1, 'Revisar el plan');
    const given: Uint8Array[] = [];
    await expect(download(desk, (bytes) => given.push(bytes))).resolves.toBe(true);
    const [sheet] = openXlsx(given[0] ?? new Uint8Array(), 'plan.xlsx').snapshot.sheets;
    expect(sheet && cellAt(sheet, 2, 1)?.value).toBe('Revisar el plan');
    expect(desk.isDirty).toBe(false);
  });

  it('gives back the very bytes when nothing was changed', async () => {
    const desk = await openDesk([plan()]);
    typeInto(desk, 0, 0, 'x');
    desk.step('undo');
    const { bytes } = await desk.book.save();
    const again = await openDesk([plan()]);
    expect(Buffer.from(bytes).equals((await again.book.save()).bytes)).toBe(true);
  });

  it('brings an added sheet, with its look, and what the add-in keeps in the workbook', async () => {
    const desk = await openDesk([plan()]);
    const { model } = desk.book;
    const sheet = model.addSheet('Cuadrícula');
    Object.assign(sheet.ensure(0, 0), { value: 'S', bold: true, fill: '#FF0000' });
    sheet.columnWidths.set(0, 48);
    model.xmlParts.push({
      id: model.freshId(),
      xml: '<calendario-prep xmlns="urn:calendario-prep:settings:1">{}</calendario-prep>',
    });
    expect(desk.isDirty).toBe(true);
    const { bytes, refused } = await desk.book.save();
    const { snapshot } = openXlsx(bytes, 'plan.xlsx');
    expect(refused).toEqual([]);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Plan', 'Cuadrícula']);
    expect(snapshot.settings).toBe('{}');
    expect(snapshot.sheets[1]?.rows.get(0)?.get(0)).toEqual({ value: 'S', fill: '#FF0000' });
  });

  it('brings how a sheet is printed, set by the add-in', async () => {
    const desk = await openDesk([plan()]);
    const [sheet] = desk.book.model.sheets;
    const layout = {
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      repeated: 'Plan!$1:$1',
      printArea: 'Plan!$A$1:$B$3',
      footer: '&LPREP&RPágina &P',
    } as const;
    if (sheet) sheet.pageLayout = layout;
    expect(desk.isDirty).toBe(true);
    const given: Uint8Array[] = [];
    await expect(download(desk, (bytes) => given.push(bytes))).resolves.toBe(true);
    expect(openXlsx(given[0] ?? new Uint8Array(), 'plan.xlsx').snapshot.sheets[0]?.pageLayout).toEqual(
      layout,
    );
    expect(desk.isDirty).toBe(false);
  });

  it('says so and keeps the changes when it fails', async () => {
    const desk = deskOver(buildSheet('Plan', [['uno']]));
    typeInto(desk, 0, 0, 'dos');
    await expect(download(desk, () => undefined)).resolves.toBe(false);
    expect([desk.isDirty, desk.notice === null]).toEqual([true, false]);
  });
});

describe('opening', () => {
  it('passes on why a file cannot be opened', async () => {
    await expect(openBook(workInPage(), new Uint8Array([1, 2, 3]), 'x.xlsx')).rejects.toMatchObject({
      kind: 'unreadable-file',
    });
  });

  it('goes on in the page when the worker cannot start or breaks down', async () => {
    const bytes = createXlsx([plan()]);
    const breaking = (): FileWorker => {
      const worker: FileWorker = {
        onmessage: null,
        onerror: null,
        postMessage: () => void setTimeout(() => worker.onerror?.call(worker as Worker, {} as ErrorEvent), 0),
        terminate: () => undefined,
      };
      return worker;
    };
    const missing = (): FileWorker => {
      throw new Error('no workers here');
    };
    const works = [workInBackground(missing), workInBackground(breaking)];
    for (const work of works) {
      const book = await openBook(work, bytes, 'plan.xlsx');
      expect(book.model.sheets[0]?.cell(1, 1)?.value).toBe('Instalar la comisión');
      expect((await book.save()).bytes).toEqual(bytes);
    }
  });
});
