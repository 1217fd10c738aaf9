import { pageLayoutEdit, wantedPageLayout } from '../../../src/formats/sheet/pageLayout';
import { HostFailure } from '../../../src/hosts/host';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { XlsxFile } from '../../../src/hosts/xlsx/xlsxFile';
import { applyEdits, inverse } from '../../../src/snapshot/edit';
import type { PageLayoutEdit } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import type { PageLayout } from '../../../src/snapshot/pageLayout';
import type { CellInput } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { examine } from '../../../src/validation/examine';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWithShared, sharedFile } from '../../shared';
import { ISSUED, JALISCO } from '../document/examined';
import { parseXml } from '../../../scripts/judge/xmlTree';
import { all, child, own } from '../word/wordParts';

const MONTHS = ['S', 'O', 'N', 'D', 'E', 'F', 'MZ', 'A', 'MY', 'JN', 'JL'];
const grid = (rows: readonly (readonly CellInput[])[], name = 'Calendario') =>
  examine(buildWorkbook([buildSheet(name, rows)], { name: 'calendario 2026-2027.xlsx' }), { today: ISSUED });

const HEADED = [
  ['Calendario 2026-2027'],
  ['Núm.', 'Actividad', 'Entregable', ...MONTHS],
  [1, 'Instalar la comisión', 'Acuerdo', { value: null, fill: '#112233' }],
  [2, 'Publicar resultados', 'Acta'],
];

describe('how the sheet of the grid is to be printed', () => {
  it('is on its side, one page wide, with the heading on each page and page of pages', () => {
    expect(wantedPageLayout(grid(HEADED), 'Calendario 2026-2027')).toEqual({
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      repeated: "'Calendario'!$2:$2",
      printArea: "'Calendario'!$A$1:$N$4",
      footer: '&LCalendario 2026-2027&RPágina &P de &N',
    });
  });

  it('repeats the years over the months too', () => {
    const years = [null, null, null, '2026', null, null, null, '2027'];
    const layout = wantedPageLayout(grid([['Calendario 2026-2027'], years, ...HEADED.slice(1)]), 'X');
    expect(layout?.repeated).toBe("'Calendario'!$2:$3");
  });

  it('repeats the months over their halves too', () => {
    const layout = wantedPageLayout(
      grid([
        ['Calendario'],
        [null, null, '2026', null, null, null, null, null],
        ['Núm.', 'Actividad', 'Oct', null, 'Nov', null, 'Dic', null],
        [null, null, '1Q', '2Q', '1Q', '2Q', '1Q', '2Q'],
        [1, 'Instalar la comisión', 'X'],
      ]),
      'X',
    );
    expect(layout?.repeated).toBe("'Calendario'!$2:$4");
  });

  it.each([
    ['R&D', '&LR&&D&RPágina &P de &N'],
    ['2026', '&L 2026&RPágina &P de &N'],
  ])('writes the title %j as text, not as codes', (title, footer) => {
    expect(wantedPageLayout(grid(HEADED), title)?.footer).toBe(footer);
  });

  it('never has a footer that Excel refuses, nor half a code', () => {
    const { footer = '' } = wantedPageLayout(grid(HEADED), '&'.repeat(500)) ?? {};
    expect(footer.length).toBeLessThanOrEqual(255);
    expect((/^&L((?:&&)*)&RPágina/.exec(footer)?.[1] ?? '').length).toBeGreaterThan(200);
  });

  it('quotes the names of sheets', () => {
    expect(wantedPageLayout(grid(HEADED, "L'any"), 'X')?.printArea).toBe("'L''any'!$A$1:$N$4");
  });

  it('is nothing without a grid, and no edit once it is so', () => {
    const none = examine(buildWorkbook([buildSheet('Plan', [['Hola']])]), { today: ISSUED });
    expect(pageLayoutEdit(none, 'X')).toBeNull();
    const examination = grid(HEADED);
    const edit = pageLayoutEdit(examination, 'X');
    if (!edit) throw new Error('no edit');
    const after = applyEdits(examination.workbook, [edit]);
    expect(pageLayoutEdit(examine(after, { today: ISSUED }), 'X')).toBeNull();
    expect(applyEdits(after, inverse([edit]))).toEqual(examination.workbook);
    expect(() => applyEdits(after, [edit])).toThrow();
  });
});

const LAYOUT: PageLayout = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  repeated: "'Uno & dos'!$1:$2",
  printArea: "'Uno & dos'!$A$1:$B$9",
  footer: '&L<PREP> & "más"&RPágina &P de &N',
};
const edit = (before: PageLayout, after: PageLayout): PageLayoutEdit => ({
  kind: 'pageLayout',
  sheet: 'Uno & dos',
  before,
  after,
});

const plain = createXlsx(
  ['Otra', 'Uno & dos'].map((name) => ({
    name,
    columnWidths: [10],
    rows: [[{ value: 'a' }], [{ value: 'b' }]],
    frozenRows: 1,
    frozenColumns: 0,
  })),
  'libro.xlsx',
);

/** The file with the XML of its second sheet and of its workbook changed. */
function changed(sheet: (xml: string) => string, workbook: (xml: string) => string = (xml) => xml): XlsxFile {
  const files = unzipSync(plain);
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('sheet2.xml')) files[name] = strToU8(sheet(strFromU8(content)));
    if (name === 'xl/workbook.xml') files[name] = strToU8(workbook(strFromU8(content)));
  }
  return openXlsx(zipSync(files), 'libro.xlsx');
}

const sheetXml = (file: XlsxFile): string =>
  strFromU8(
    Object.entries(unzipSync(file.bytes)).find(([name]) => name.endsWith('sheet2.xml'))?.[1] ??
      new Uint8Array(),
  );
const layoutOf = (file: XlsxFile): PageLayout =>
  openXlsx(file.bytes, 'x.xlsx').snapshot.sheets[1]?.pageLayout ?? DEFAULT_PAGE_LAYOUT;

/** Children of CT_Worksheet that these tests meet, in the schema's order. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing tableParts extLst'.split(
    ' ',
  );

const TAILS: [string, (xml: string) => string][] = [
  ['a plain sheet', (xml) => xml],
  [
    'a tab colour',
    (xml) => xml.replace('<dimension', '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension'),
  ],
  [
    'fitting switched off',
    (xml) => xml.replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="0"/></sheetPr><dimension'),
  ],
  [
    'margins and breaks',
    (xml) =>
      xml.replace(
        '</worksheet>',
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><rowBreaks count="0"/></worksheet>',
      ),
  ],
  [
    'paper of its own',
    (xml) => xml.replace('</worksheet>', '<pageSetup paperSize="5" orientation="portrait"/></worksheet>'),
  ],
  [
    'a header of its own',
    (xml) =>
      xml.replace(
        '</worksheet>',
        '<headerFooter differentFirst="1"><oddHeader>&amp;CHola</oddHeader><firstFooter>x</firstFooter></headerFooter></worksheet>',
      ),
  ],
];

describe('the page layout of a sheet in a file', () => {
  it.each(TAILS)('is written, read and taken back: %s', (_, sheet) => {
    const file = changed(sheet);
    const before = layoutOf(file);
    const { file: laidOut, outcome } = file.apply([edit(before, LAYOUT)]);
    expect(outcome.refused).toEqual([]);
    expect(layoutOf(laidOut)).toEqual(LAYOUT);
    const root = parseXml(sheetXml(laidOut));
    const places = root.children.map(({ name }) => ORDER.indexOf(name));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    const footers = child(root, 'headerFooter')?.children.map(({ name }) => name) ?? [];
    expect(footers).toEqual(
      ['oddHeader', 'oddFooter', 'firstFooter'].filter((name) => footers.includes(name)),
    );
    const { file: back } = laidOut.apply([edit(LAYOUT, before)]);
    expect(layoutOf(back)).toEqual(before);
  });

  it('keeps paper, margins, headers and colours', () => {
    for (const [, sheet] of TAILS) {
      const file = changed(sheet);
      const xml = sheetXml(file.apply([edit(layoutOf(file), LAYOUT)]).file);
      for (const kept of [
        '<tabColor rgb="FFFF0000"/>',
        'paperSize="5"',
        '<oddHeader>&amp;CHola</oddHeader>',
        'left="1"',
      ])
        expect(xml.includes(kept)).toBe(sheetXml(file).includes(kept));
    }
  });

  it('keeps the names of the workbook and adds its own to its tab', () => {
    const names =
      '<definedNames><definedName name="mío">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Otra!$A$1</definedName></definedNames>';
    const file = changed(
      (xml) => xml,
      (xml) => xml.replace('</sheets>', `</sheets>${names}`),
    );
    const read = (one: XlsxFile): string[] =>
      all(
        parseXml(strFromU8(unzipSync(one.bytes)['xl/workbook.xml'] ?? new Uint8Array())),
        'definedName',
      ).map(
        ({ attributes, text }) => `${attributes['name'] ?? ''}@${attributes['localSheetId'] ?? ''}=${text}`,
      );
    const { file: laidOut } = file.apply([edit(DEFAULT_PAGE_LAYOUT, LAYOUT)]);
    expect(read(laidOut)).toEqual([
      'mío@=1',
      '_xlnm.Print_Area@0=Otra!$A$1',
      "_xlnm.Print_Titles@1='Uno & dos'!$1:$2",
      "_xlnm.Print_Area@1='Uno & dos'!$A$1:$B$9",
    ]);
    expect(read(laidOut.apply([edit(LAYOUT, DEFAULT_PAGE_LAYOUT)]).file)).toEqual(read(file));
  });

  it('leaves no empty list of names behind', () => {
    const file = openXlsx(plain, 'x.xlsx');
    const { file: back } = file.apply([edit(DEFAULT_PAGE_LAYOUT, LAYOUT), edit(LAYOUT, DEFAULT_PAGE_LAYOUT)]);
    const workbook = parseXml(strFromU8(unzipSync(back.bytes)['xl/workbook.xml'] ?? new Uint8Array()));
    expect(own(workbook, 'definedNames')).toEqual([]);
  });

  it('is refused when somebody has laid the sheet out since, and stops when the sheet is gone', () => {
    const file = openXlsx(plain, 'x.xlsx');
    const { file: same, outcome } = file.apply([edit(LAYOUT, DEFAULT_PAGE_LAYOUT)]);
    expect(outcome.refused).toMatchObject([{ reason: 'changed' }]);
    expect(same.bytes).toBe(file.bytes);
    expect(() => file.apply([{ ...edit(DEFAULT_PAGE_LAYOUT, LAYOUT), sheet: 'Nada' }])).toThrow(HostFailure);
  });
});

describeWithShared('the calendar of Jalisco made ready to be printed', () => {
  it('says so when it is read again, and goes back to what it was', () => {
    const file = openXlsx(sharedFile('fixtures', JALISCO), JALISCO);
    const layout = pageLayoutEdit(examine(file.snapshot, { today: ISSUED }), 'Calendario');
    if (!layout) throw new Error('no edit');
    const { file: laidOut } = file.apply([layout]);
    const again = openXlsx(laidOut.bytes, JALISCO).snapshot;
    expect(again).toEqual(applyEdits(file.snapshot, [layout]));
    const { file: back } = laidOut.apply(inverse([layout]));
    expect(openXlsx(back.bytes, JALISCO).snapshot).toEqual(file.snapshot);
  });
});
