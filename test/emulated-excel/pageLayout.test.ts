import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { EmulationOptions } from '../../src/emulated-excel/emulatedExcel';
import { snapshotOfModel } from '../../src/emulated-excel/modelSnapshot';
import { openInExcel } from './excelLibrary';

const REPEATED = "'Hoja 1'!$A:$B,'Hoja 1'!$1:$2";
const book = (extra: { protected?: boolean } = {}) =>
  buildWorkbook([
    buildSheet('Hoja 1', [['x']], {
      ...extra,
      pageLayout: {
        orientation: 'landscape',
        fit: { wide: 1, tall: 0 },
        repeated: REPEATED,
        printArea: "'Hoja 1'!$A$1:$B$9,'Hoja 1'!$D$1",
        footer: '&LPREP&RPágina &P',
      },
    }),
  ]);

/** Does something to the page layout of the first sheet, in one request. */
async function withPages(
  action: (pages: Excel.PageLayout) => void,
  extra: { protected?: boolean } = {},
  options: EmulationOptions = {},
) {
  const { excel } = openInExcel(book(extra), options);
  await Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Hoja 1').pageLayout);
    await context.sync();
  });
  return snapshotOfModel(excel.model).sheets[0]?.pageLayout;
}

describe("the emulated Excel's page layout", () => {
  it('tells what the sheet has', async () => {
    openInExcel(book());
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Hoja 1');
      pageLayout.load('orientation,zoom');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('columnIndex,columnCount');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages]).toEqual(['Landscape', 1]);
      expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual(['PREP', '', 'Página &P']);
      expect(area.address).toBe("'Hoja 1'!A1:B9,'Hoja 1'!D1");
      expect([rows.rowIndex, rows.rowCount, columns.columnIndex, columns.columnCount]).toEqual([0, 2, 0, 2]);
    });
  });

  it('sets titles apart from each other, and keeps references as Excel writes them', async () => {
    const layout = await withPages((pages) => {
      pages.setPrintTitleRows('$3:$3');
      pages.setPrintArea('c1:d2');
    });
    expect(layout?.repeated).toBe("'Hoja 1'!$A:$B,'Hoja 1'!$3:$3");
    expect(layout?.printArea).toBe("'Hoja 1'!$C$1:$D$2");
  });

  it.each<[string, (pages: Excel.PageLayout) => void]>([
    ['rows that are none', (pages) => pages.setPrintTitleRows('A1:B2')],
    ['columns that are rows', (pages) => pages.setPrintTitleColumns('1:2')],
    ['an area that is none', (pages) => pages.setPrintArea('nada')],
    ['a scale above 400', (pages) => void (pages.zoom = { scale: 401 })],
    ['scale and pages at once', (pages) => void (pages.zoom = { scale: 80, horizontalFitToPages: 1 })],
    ['a zoom without anything', (pages) => void (pages.zoom = {})],
    ['a zoom to half a page', (pages) => void (pages.zoom = { horizontalFitToPages: 0.5 })],
    [
      'a footer above 255 characters',
      (pages) => void (pages.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(254)),
    ],
  ])('refuses %s', async (_what, action) => {
    await expect(withPages(action)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each<[string, (pages: Excel.PageLayout) => void]>([
    ['orientation', (pages) => void (pages.orientation = 'Portrait')],
    ['zoom', (pages) => void (pages.zoom = { scale: 80 })],
    ['footer', (pages) => void (pages.headersFooters.defaultForAllPages.leftFooter = 'x')],
    ['print area', (pages) => pages.setPrintArea('A1')],
    ['titles', (pages) => pages.setPrintTitleRows('1:1')],
  ])('refuses to set the %s of a protected sheet', async (_what, action) => {
    await expect(withPages(action, { protected: true })).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('fails loudly at a member that nobody uses', async () => {
    const action = (pages: Excel.PageLayout): void => void (pages.blackAndWhite = true);
    await expect(withPages(action)).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('is not there before ExcelApi 1.9', async () => {
    const action = (pages: Excel.PageLayout): void => void (pages.orientation = 'Portrait');
    await expect(withPages(action, {}, { apiLevel: 8 })).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it.each([
    ['clears', null],
    ['ignored', REPEATED],
  ] as const)('does with empty titles what it was told: %s', async (emptyPrintArea, left) => {
    const layout = await withPages(
      (pages) => {
        pages.setPrintTitleRows('');
        pages.setPrintTitleColumns('');
      },
      {},
      { emptyPrintArea },
    );
    expect(layout?.repeated).toBe(left);
  });

  it('may refuse them', async () => {
    const action = (pages: Excel.PageLayout): void => pages.setPrintArea('');
    await expect(withPages(action, {}, { emptyPrintArea: 'refused' })).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});
