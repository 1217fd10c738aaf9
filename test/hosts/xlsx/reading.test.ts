import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { isDateFormat } from '../../../src/calendar/serial';
import { parseA1 } from '../../../src/snapshot/address';
import type { Cell, SheetSnapshot } from '../../../src/snapshot/workbook';
import type { Parts } from './handMade';
import { richWorkbook, smallWorkbook, stylesheet, withStyles, worksheet, zipOf } from './handMade';

const firstSheet = (bytes: Uint8Array): SheetSnapshot => {
  const [sheet] = openXlsx(bytes, 'libro.xlsx').snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const cellOf = (bytes: Uint8Array, address: string): Cell | undefined => {
  const at = parseA1(address);
  return at ? firstSheet(bytes).rows.get(at.row)?.get(at.column) : undefined;
};

const inRow = (cells: string, changes: Parts = {}): Uint8Array =>
  smallWorkbook(worksheet(`<row r="1">${cells}</row>`), changes);

describe('values of cells', () => {
  const strings = withStyles(
    stylesheet([], []),
    '<si><t>uno</t></si><si><r><t>Ju</t></r><r><rPr><b/></rPr><t xml:space="preserve">lio </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/><si><t>a_x000D_b_x005F_x000D_</t></si>',
  );
  it.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number in scientific notation', '<c r="A1" t="n"><v>1E3</v></c>', 1000],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'uno'],
    ['rich text without its phonetic reading', '<c r="A1" t="s"><v>1</v></c>', 'Julio '],
    ['a string with escapes', '<c r="A1" t="s"><v>3</v></c>', 'a\rb_x000D_'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>A&amp;B &#225;</t></is></c>', 'A&B á'],
    ['rich inline text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['CDATA and line breaks', '<c r="A1" t="inlineStr"><is><t>a\r\n<![CDATA[<b>]]></t></is></c>', 'a\n<b>'],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>hola</v></c>', 'hola'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['a formula that was never calculated', '<c r="A1"><f>B1</f><v/></c>', null],
    ['a formula without any result', '<c r="A1"><f>B1</f></c>', null],
  ])('%s', (_, xml, value) => {
    expect(cellOf(inRow(xml, strings), 'A1')?.value).toBe(value);
  });

  it.each([
    ['an empty shared string', '<c r="A1" t="s"><v>2</v></c>'],
    ['a cell with a format alone', '<c r="A1" s="0"/>'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t/></is></c>'],
  ])('%s holds nothing', (_, xml) => {
    expect(firstSheet(inRow(xml, strings)).rows.size).toBe(0);
  });

  it.each<[string, string, 1900 | 1904, number]>([
    ['2024-06-02', '', 1900, 45445],
    ['2024-06-02T12:00:00', '<workbookPr date1904="true"/>', 1904, 43983.5],
  ])('a date kept as %s is a serial with a date format', (text, properties, system, serial) => {
    const workbook = `<workbook xmlns:r="r">${properties}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const bytes = inRow(`<c r="A1" t="d"><v>${text}</v></c>`, { 'xl/workbook.xml': workbook });
    expect(openXlsx(bytes, 'a.xlsx').snapshot.dateSystem).toBe(system);
    const cell = cellOf(bytes, 'A1');
    expect(cell?.value).toBe(serial);
    expect(isDateFormat(cell?.numberFormat)).toBe(true);
  });
});

describe('formulas', () => {
  const bytes = smallWorkbook(
    worksheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f></c></row><row r="4"><c r="C4"><f t="array" ref="C4:C5">ROW()</f><v>4</v></c></row><row r="5"><c r="C5"><v>5</v></c><c r="D5"><v>6</v></c></row>',
    ),
  );
  it.each(['A1', 'A2', 'A3', 'C4', 'C5'])('%s counts as a formula', (address) => {
    expect(cellOf(bytes, address)?.formula).toMatch(/^=/);
  });
  it('a cell beside an array formula does not', () => {
    expect(cellOf(bytes, 'D5')).toEqual({ value: 6 });
  });
});

describe('addresses', () => {
  it('cells and rows without one follow the one before', () => {
    const bytes = smallWorkbook(
      worksheet(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
      ),
    );
    const found = [...firstSheet(bytes).rows].map(([row, cells]) => [row, [...cells.keys()]]);
    expect(found).toEqual([
      [0, [0, 3, 4]],
      [5, [0]],
    ]);
  });
});

describe('fills', () => {
  const solid = (color: string): string =>
    `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;
  it.each<[string, string | undefined]>([
    [solid('rgb="FF7030A0"'), '#7030A0'],
    [solid('rgb="00D9D2E9"'), '#D9D2E9'],
    [solid('rgb="ffffff"'), '#FFFFFF'],
    [solid('indexed="13"'), '#FFFF00'],
    [solid('indexed="64"'), '#000000'],
    [solid('theme="0"'), '#FFFFFF'],
    [solid('theme="1"'), '#000000'],
    [solid('theme="4"'), '#4F81BD'],
    [solid('theme="4" tint="0.79998168889431442"'), '#DCE6F1'],
    [solid('theme="0" tint="-0.249977111117893"'), '#BFBFBF'],
    [
      '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/><bgColor indexed="64"/></patternFill>',
      '#FF0000',
    ],
    [
      '<gradientFill><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill>',
      '#00FF00',
    ],
    ['<patternFill/>', undefined],
    ['<patternFill patternType="gray125"/>', undefined],
  ])('%s is %s', (fill, color) => {
    const bytes = inRow('<c r="A1" s="1"><v>1</v></c>', withStyles(stylesheet([fill], ['<xf fillId="2"/>'])));
    expect(cellOf(bytes, 'A1')?.fill).toBe(color);
  });

  it('a filled cell without value is in the snapshot', () => {
    const styles = withStyles(stylesheet([solid('rgb="FF112233"')], ['<xf fillId="2"/>']));
    expect(cellOf(inRow('<c r="C1" s="1"/>', styles), 'C1')).toEqual({ value: null, fill: '#112233' });
  });

  it('theme colours come from the workbook, light before dark', () => {
    const scheme = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1']
      .map((slot, index) => `<a:${slot}><a:srgbClr val="00000${index}"/></a:${slot}>`)
      .join('');
    const parts = withStyles(
      stylesheet(
        [0, 1, 2, 3, 4].map((n) => solid(`theme="${n}"`)),
        [2, 3, 4, 5, 6].map((n) => `<xf fillId="${n}"/>`),
      ),
    );
    const bytes = inRow([1, 2, 3, 4, 5].map((n) => `<c s="${n}"/>`).join(''), {
      ...parts,
      'xl/theme/t.xml': `<a:theme><a:themeElements><a:clrScheme name="x">${scheme}</a:clrScheme></a:themeElements></a:theme>`,
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="t" Type="http://x/theme" Target="theme/t.xml"/></Relationships>',
      ),
    });
    const fills = [...(firstSheet(bytes).rows.get(0)?.values() ?? [])].map((cell) => cell.fill);
    expect(fills).toEqual(['#000001', '#000000', '#000003', '#000002', '#000004']);
  });
});

describe('number formats', () => {
  it.each([
    [0, undefined],
    [14, 'm/d/yyyy'],
    [17, 'mmm-yy'],
    [22, 'm/d/yyyy h:mm'],
    [31, 'm/d/yyyy'],
    [47, 'mm:ss.0'],
    [49, '@'],
    [164, '[$-80A]dddd, d "de" mmmm'],
    [165, undefined],
    [999, undefined],
  ])('number %d is %s', (id, code) => {
    const own =
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-80A]dddd, d &quot;de&quot; mmmm"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts>';
    const styles = withStyles(stylesheet([], [`<xf numFmtId="${id}"/>`], own));
    expect(cellOf(inRow('<c r="A1" s="1"><v>1</v></c>', styles), 'A1')?.numberFormat).toBe(code);
  });
});

describe('sheets', () => {
  const rich = openXlsx(richWorkbook(), 'rico.xlsm').snapshot;

  it('prefixed names are read like others', () => {
    expect(rich.sheets.map(({ id, name }) => [id, name])).toEqual([['7', 'Plan']]);
    expect(rich.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 'Número', fill: '#B8CCE4' });
    expect(rich.sheets[0]?.rows.get(1)?.get(1)).toEqual({ value: 2, formula: '=A2+1' });
    expect(rich.sheets[0]?.hiddenRows).toEqual(new Set([3]));
  });

  it('order and visibility are those of the tabs; charts are not sheets', () => {
    const workbook = `<workbook xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="B" sheetId="4" r:id="rId3"/><sheet name="Gráfica" sheetId="2" r:id="rId2"/><sheet name="A &amp; C" state="veryHidden" sheetId="3" r:id="rId1"/></sheets></workbook>`;
    const rels = `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId3" Type="http://x/worksheet" Target="/XL/Worksheets/Otra.xml"/></Relationships>`;
    const { snapshot } = openXlsx(
      smallWorkbook(worksheet(''), {
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/worksheets/otra.xml': worksheet('', { after: '<sheetProtection sheet="true"/>' }),
      }),
      'a.xlsx',
    );
    expect(snapshot.structureProtected).toBe(true);
    expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ['B', 'visible', true],
      ['A & C', 'veryHidden', false],
    ]);
  });

  it.each([
    ['one', '<col min="2" max="2" width="9" hidden="1"/>', [1]],
    ['a width of nothing', '<col min="1" max="2" width="0" customWidth="1"/>', [0, 1]],
    ['all the rest of the sheet', '<col min="3" max="16384" width="9" hidden="true"/>', [2, 3]],
    [
      'spans in any order, one in another',
      '<col min="4" max="4" hidden="1"/><col min="1" max="4" hidden="1"/>',
      [0, 1, 2, 3],
    ],
    ['nowhere', '<col min="1" max="9" width="9" hidden="0"/><col min="2" max="2"/>', undefined],
    ['beyond the last cell', '<col min="5" max="16384" hidden="1"/>', undefined],
    [
      'no columns of Excel',
      '<col min="0" max="2" hidden="1"/><col max="9" hidden="1"/><col min="1" max="99999999" hidden="1"/>',
      undefined,
    ],
  ])('hidden columns: %s', (_what, columns, hidden) => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>', {
      before: `<cols>${columns}</cols>`,
    });
    const { snapshot } = openXlsx(smallWorkbook(sheet), 'a.xlsx');
    expect(snapshot.sheets[0]?.hiddenColumns).toEqual(hidden && new Set(hidden));
  });

  it('a byte order mark, comments and white space do not matter', () => {
    const sheet = worksheet('\n<!-- <row> -->\n<row r="2">\n <c r="B2">\n <v>3</v>\n</c></row>');
    expect(cellOf(smallWorkbook(`\uFEFF${sheet}`), 'B2')).toEqual({ value: 3 });
  });

  it('names with backslashes are found', () => {
    const parts = {
      'xl/worksheets/sheet1.xml': null,
      'xl\\worksheets\\sheet1.xml': worksheet('<row><c><v>1</v></c></row>'),
    };
    expect(cellOf(smallWorkbook('', parts), 'A1')).toEqual({ value: 1 });
    expect(zipOf(parts).length).toBeGreaterThan(0);
  });
});
