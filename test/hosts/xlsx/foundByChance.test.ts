import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { XlsxFile } from '../../../src/hosts/xlsx/xlsxFile';
import type { CellFacets, Edit } from '../../../src/snapshot/edit';
import { applyEdits, inverse } from '../../../src/snapshot/edit';
import type { PageLayout } from '../../../src/snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import type { Parts } from './handMade';
import { smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';

// What scripts/fuzz.ts found, each as small as it can be.

const paint = (row: number, column: number): Edit => ({
  kind: 'cell',
  sheet: 'Plan',
  row,
  column,
  before: { value: null, fill: null, numberFormat: 'General' },
  after: { value: 45_445, fill: '#7030A0', numberFormat: 'dd/mm/yyyy' },
});

describe('what names a format that is not there', () => {
  const solid = '<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>';
  const cells =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="9"><v>3</v></c></row>';
  it.each<[string, string, Parts]>([
    ['cells, and the workbook has no styles', cells, {}],
    ['cells', cells, withStyles(stylesheet([], []))],
    [
      'a row',
      '<row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c></row>',
      withStyles(stylesheet([], [])),
    ],
    [
      'formats, of fills',
      cells,
      withStyles(stylesheet([solid], ['<xf fillId="3"/>', '<xf fillId="5" fontId="1" borderId="1"/>'])),
    ],
    [
      'formats, of number formats',
      cells,
      withStyles(stylesheet([], ['<xf numFmtId="164"/>', '<xf numFmtId="170"/>'])),
    ],
    [
      'formats, and the lists of fills are two',
      cells,
      withStyles(
        stylesheet([], ['<xf fillId="2"/>']).replace(
          '<fills',
          `<fills count="1"><fill>${solid}</fill></fills><fills`,
        ),
      ),
    ],
  ])('%s: it keeps its look when formats are added', (_, data, parts) => {
    const file = openXlsx(smallWorkbook(worksheet(data), parts), 'a.xlsx');
    const edits = [paint(4, 0), paint(5, 5)];
    const { file: painted } = file.apply(edits);
    expect(painted.snapshot).toEqual(applyEdits(file.snapshot, edits));
    expect(painted.apply(inverse(edits)).file.snapshot).toEqual(file.snapshot);
  });

  it('a painted cell among them has the look of its own edit', () => {
    const file = openXlsx(smallWorkbook(worksheet(cells), withStyles(stylesheet([], []))), 'a.xlsx');
    const edits: Edit[] = [
      { kind: 'cell', sheet: 'Plan', row: 0, column: 2, before: { fill: null }, after: { fill: '#7030A0' } },
    ];
    expect(file.apply(edits).file.snapshot).toEqual(applyEdits(file.snapshot, edits));
  });
});

const LAID_OUT: PageLayout = {
  orientation: 'landscape',
  fit: { wide: 1, tall: 0 },
  repeated: null,
  printArea: 'Plan!$A$1:$D$9',
  footer: '&LPREP',
};

describe('what says twice, or in the wrong place, how a sheet is printed', () => {
  const workbook = (names: string): Parts => ({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Plan" sheetId="7" r:id="rId1"/></sheets>${names}</workbook>`,
  });
  const titles = (tab: string): string =>
    `<definedName name="_xlnm.Print_Titles" localSheetId="${tab}">Plan!$7:$8</definedName>`;
  const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
  it.each<[string, string, Parts]>([
    ['names twice', sheet, workbook(`<definedNames>${titles('0')}${titles('0')}</definedNames>`)],
    [
      'two lists of names',
      sheet,
      workbook(`<definedNames>${titles('5')}</definedNames><definedNames>${titles('0')}</definedNames>`),
    ],
    ['a name outside the list', sheet, workbook(`<otro>${titles('0')}</otro>`)],
    ['a name of no tab', sheet, workbook(`<definedNames>${titles('')}</definedNames>`)],
    [
      'elements twice',
      worksheet('', {
        before: '<sheetPr/><otro><pageSetUpPr fitToPage="1"/></otro>',
        after:
          '<pageSetup fitToHeight="4"/><pageSetup orientation="landscape" fitToWidth="3"/><headerFooter><oddHeader>a</oddHeader></headerFooter><headerFooter><oddFooter>b</oddFooter></headerFooter>',
      }),
      {},
    ],
    [
      'footers twice',
      worksheet('', {
        after: '<headerFooter><oddFooter>a</oddFooter><oddFooter>b</oddFooter></headerFooter>',
      }),
      {},
    ],
  ])('%s: it is laid out as an edit says, and then as before', (_, xml, parts) => {
    const file = openXlsx(smallWorkbook(xml, parts), 'a.xlsx');
    const before = file.snapshot.sheets[0]?.pageLayout ?? DEFAULT_PAGE_LAYOUT;
    const content = { name: 'Nueva', columnWidths: [], rows: [], frozenRows: 0, frozenColumns: 0 };
    const edits: Edit[] = [
      { kind: 'addSheet', content },
      { kind: 'pageLayout', sheet: 'Plan', before, after: LAID_OUT },
    ];
    const { file: changed } = file.apply(edits);
    expect(changed.snapshot.sheets[0]?.pageLayout).toEqual(LAID_OUT);
    const { file: back, outcome } = changed.apply(inverse(edits));
    expect(outcome.refused).toEqual([]);
    expect(back.snapshot).toEqual(file.snapshot);
  });
});

describe('formats that are not what their number says', () => {
  const edited = (file: XlsxFile, after: CellFacets): void => {
    const before = { value: null, numberFormat: 'General', ...('fill' in after ? { fill: null } : {}) };
    const edits: Edit[] = [{ kind: 'cell', sheet: 'Plan', row: 0, column: 1, before, after }];
    const { file: changed, outcome } = file.apply(edits);
    expect(outcome.refused).toEqual([]);
    expect(openXlsx(changed.bytes, 'a.xlsx').apply(inverse(edits)).outcome.refused).toEqual([]);
  };
  const dated = withStyles(stylesheet([], ['<xf numFmtId="14" fillId="0"/>']));

  it.each(['<c r="B1" s="1"/>', ''])(
    'an empty cell in a row of dates gets the format that it has: %s',
    (cell) => {
      const data = `<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c>${cell}</row>`;
      edited(openXlsx(smallWorkbook(worksheet(data), dated), 'a.xlsx'), {
        value: null,
        numberFormat: 'm/d/yyyy',
      });
    },
  );

  it('no workbook words the number anew that says nothing', () => {
    const styles = stylesheet([], [], '<numFmts><numFmt numFmtId="0" formatCode="dd/mm/yyyy"/></numFmts>');
    const file = openXlsx(
      smallWorkbook(worksheet('<row><c><v>46000</v></c></row>'), withStyles(styles)),
      'a.xlsx',
    );
    expect(file.snapshot.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 46_000 });
    edited(file, { value: 1, numberFormat: 'General', fill: '#7030A0' });
  });

  it.each([
    '<patternFill patternType=""/>',
    '<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>',
  ])('the first fill is none, whatever a file says of it: %s', (fill) => {
    const styles = stylesheet([], []).replace('<patternFill patternType="none"/>', fill);
    const file = openXlsx(
      smallWorkbook(worksheet('<row><c><v>1</v></c></row>'), withStyles(styles)),
      'a.xlsx',
    );
    expect(file.snapshot.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 1 });
    edited(file, { value: null, fill: '#112233' });
  });

  it('what is no fill in a list of fills has no colour of the one before', () => {
    const solid = '<fill><patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill></fill>';
    const styles = stylesheet([], ['<xf fillId="1"/>']).replace(
      /<fills.*<\/fills>/,
      `<fills>${solid}<otro/></fills>`,
    );
    const file = openXlsx(
      smallWorkbook(worksheet('<row><c s="1"><v>1</v></c></row>'), withStyles(styles)),
      'a.xlsx',
    );
    expect(file.snapshot.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 1 });
  });
});

it('types of relationships that a file writes in its own way are written so that they can be read', () => {
  const file = openXlsx(
    smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x&amp;&lt;y/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    }),
    'a.xlsx',
  );
  const content = {
    name: 'Nueva',
    columnWidths: [],
    rows: [[{ value: 1 }]],
    frozenRows: 0,
    frozenColumns: 0,
  };
  const { bytes } = file.apply([paint(4, 0), { kind: 'addSheet', content }]).file;
  expect(openXlsx(bytes, 'a.xlsx').snapshot.sheets.map(({ name }) => name)).toEqual(['Plan', 'Nueva']);
});

describe('a date kept as text', () => {
  it.each([[46_000], ['pendiente'], [null], [true]])(
    'whose value becomes %j shows as the snapshot says',
    (value) => {
      const file = openXlsx(smallWorkbook(worksheet('<row><c t="d"><v>2024-06-02</v></c></row>')), 'a.xlsx');
      const edits: Edit[] = [
        { kind: 'cell', sheet: 'Plan', row: 0, column: 0, before: { value: 45_445 }, after: { value } },
      ];
      const { file: changed } = file.apply(edits);
      const [cell, expected] = [changed.snapshot, applyEdits(file.snapshot, edits)].map((workbook) =>
        workbook.sheets[0]?.rows.get(0)?.get(0),
      );
      if (value !== null) expect(cell).toEqual(expected);
      expect(changed.apply(inverse(edits)).file.snapshot).toEqual(file.snapshot);
    },
  );
});

describe('workbooks in which something could be lost unseen are one line', () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      'cells twice',
      smallWorkbook(worksheet('').replace('<sheetData>', '<sheetData/><sheetData>')),
      /dos veces.*sheet1/,
    ],
    [
      'a text that is not there',
      smallWorkbook(
        worksheet('<row><c t="s"><v>7</v></c></row>'),
        withStyles(stylesheet([], []), '<si><t>a</t></si>'),
      ),
      /texto que no está.*sheet1/,
    ],
    [
      'texts, and no part with them',
      smallWorkbook(worksheet('<row><c t="s"><v>0</v></c></row>')),
      /texto que no está.*sheet1/,
    ],
    [
      'another part for the styles',
      smallWorkbook(worksheet(''), { ...withStyles('<Types/>') }),
      /formatos.*styles/,
    ],
    [
      'another part for the texts',
      smallWorkbook(worksheet(''), {
        ...withStyles(stylesheet([], []), ''),
        'xl/sharedStrings.xml': '<Types/>',
      }),
      /textos.*sharedStrings/,
    ],
    [
      'a sheet that is two',
      smallWorkbook(worksheet(''), {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Plan" sheetId="7" r:id="rId1"/><sheet name="Otra" sheetId="8" r:id="rId1"/></sheets></workbook>',
      }),
      /«Plan» y «Otra» son la misma.*workbook/,
    ],
    [
      'no list of sheets',
      smallWorkbook(worksheet(''), {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><otro><sheet name="Plan" sheetId="7" r:id="rId1"/></otro></workbook>',
      }),
      /ninguna hoja/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => openXlsx(bytes, 'a.xlsx')).toThrow(
      expect.objectContaining({ kind: 'unreadable-file', message: expect.stringMatching(message) }),
    );
  });
});
