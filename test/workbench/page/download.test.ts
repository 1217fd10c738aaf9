import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { buildSheet, cellAt } from '../../../src/snapshot/workbook';
import { typeInto } from '../../../src/workbench/entry/gridEdits';
import { download } from '../../../src/workbench/page/download';
import { deskOver, openDesk, plan } from '../openDesk';

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
