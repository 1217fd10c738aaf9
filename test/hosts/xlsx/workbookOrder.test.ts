import { unzipSync } from 'fflate';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../../src/snapshot/edit';
import { inverse } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());
const workbookOf = (bytes: Uint8Array): string => partOf(bytes, 'xl/workbook.xml');

const OPEN = '<workbook xmlns:r="r" xmlns:mc="mc">';
const SHEETS = '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>';
const NEWER =
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath/></mc:Choice></mc:AlternateContent>';
const withWorkbook = (inside: string, sheet = worksheet('')): Uint8Array =>
  smallWorkbook(sheet, { 'xl/workbook.xml': `${OPEN}${inside}</workbook>` });

/** Children of the root of workbook.xml or of a sheet, in order. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close) depth--;
    else {
      if (depth === 1) names.push(name);
      if (!self) depth++;
    }
  }
  return names;
}

const newSheet: Edit = {
  kind: 'addSheet',
  content: { name: 'Nueva', columnWidths: [], rows: [[{ value: 1 }]], frozenRows: 1, frozenColumns: 0 },
};
const print: Edit = {
  kind: 'pageLayout',
  sheet: 'Plan',
  before: DEFAULT_PAGE_LAYOUT,
  after: {
    orientation: 'landscape',
    fit: { wide: 1, tall: 0 },
    repeated: 'Plan!$1:$2',
    printArea: null,
    footer: 'x',
  },
};

describe('the window that the view of a new sheet names', () => {
  it.each<[string, string, string[]]>([
    ['no windows', SHEETS, ['bookViews', 'sheets']],
    ['an empty list of windows', `<bookViews/>${SHEETS}<calcPr/>`, ['bookViews', 'sheets', 'calcPr']],
    [
      'no windows, and what newer versions add',
      `<fileVersion/><workbookPr/>${NEWER}<xr:revisionPtr/>${SHEETS}<calcPr/>`,
      ['fileVersion', 'workbookPr', 'bookViews', 'mc:AlternateContent', 'xr:revisionPtr', 'sheets', 'calcPr'],
    ],
    ['a window', `<bookViews><workbookView/></bookViews>${SHEETS}`, ['bookViews', 'sheets']],
  ])('%s', (_, inside, children) => {
    const bytes = withWorkbook(inside);
    const { file } = openXlsx(bytes, 'a.xlsx').apply([newSheet]);
    expect(childrenOf(workbookOf(file.bytes))).toEqual(children);
    expect(workbookOf(file.bytes)).toMatch(/<bookViews><workbookView[^>]*\/><\/bookViews>/);
  });

  it('goes again with the sheet, where no other sheet names it', () => {
    const bytes = withWorkbook(`<workbookPr/>${SHEETS}`);
    const { file } = openXlsx(bytes, 'a.xlsx').apply([newSheet]);
    expect(workbookOf(file.apply(inverse([newSheet])).file.bytes)).toBe(workbookOf(bytes));
    const viewed = withWorkbook(
      SHEETS,
      worksheet('', { before: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' }),
    );
    const back = openXlsx(viewed, 'a.xlsx')
      .apply([newSheet])
      .file.apply(inverse([newSheet])).file;
    expect(workbookOf(back.bytes)).toContain('<workbookView');
  });

  it('that a workbook of ours has stays when one of its sheets goes', () => {
    const first = { ...newSheet.content, name: 'Plan' };
    const file = openXlsx(createXlsx([first, newSheet.content]), 'a.xlsx');
    expect(workbookOf(file.apply(inverse([newSheet])).file.bytes)).toContain('<workbookView/>');
  });
});

describe('the order of what is added', () => {
  it('names stand behind the sheets, whatever newer versions put before them', () => {
    const { file } = openXlsx(
      withWorkbook(`<workbookPr/>${NEWER}<bookViews/>${SHEETS}<calcPr/>`),
      'a.xlsx',
    ).apply([print]);
    expect(childrenOf(workbookOf(file.bytes))).toEqual([
      'workbookPr',
      'mc:AlternateContent',
      'bookViews',
      'sheets',
      'definedNames',
      'calcPr',
    ]);
  });

  it('the page of a sheet stands behind its cells and before its controls', () => {
    const around = {
      before: '<dimension ref="A1"/>',
      after:
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/><mc:AlternateContent/><extLst/>',
    };
    const { file } = openXlsx(withWorkbook(SHEETS, worksheet('', around)), 'a.xlsx').apply([print]);
    expect(childrenOf(partOf(file.bytes, 'xl/worksheets/sheet1.xml'))).toEqual([
      'sheetPr',
      'dimension',
      'sheetData',
      'mergeCells',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'mc:AlternateContent',
      'extLst',
    ]);
  });
});

describeWithShared('the case of a workbook without windows', () => {
  it('has one when a sheet is added', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'sin-bookviews.xlsx'), 'a.xlsx');
    expect(workbookOf(file.apply([newSheet]).file.bytes)).toMatch(
      /<bookViews><workbookView [^>]*\/><\/bookViews>.*<sheets>/,
    );
  });
});
