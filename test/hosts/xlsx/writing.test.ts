import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { XlsxFile } from '../../../src/hosts/xlsx/xlsxFile';
import { fileHost } from '../../../src/hosts/file/fileHost';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { parseA1 } from '../../../src/snapshot/address';
import type { CellEdit, CellFacets, Edit } from '../../../src/snapshot/edit';
import { applyEdits, facetsOf, inverse } from '../../../src/snapshot/edit';
import { sheetNamed } from '../../../src/snapshot/workbook';
import { richWorkbook, smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';
import { changedEntries, listZip } from './zipListing';

const edit = (file: XlsxFile, address: string, after: CellFacets, sheet = 'Plan'): CellEdit => {
  const at = parseA1(address) ?? { row: -1, column: -1 };
  const cell = sheetNamed(file.snapshot, sheet)?.rows.get(at.row)?.get(at.column);
  return { kind: 'cell', sheet, ...at, before: facetsOf(cell, after), after };
};

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());

const sheetOf = (bytes: Uint8Array): string => partOf(bytes, 'xl/worksheets/sheet1.xml');

/** What is between the tags of sheetData after one edit of a sheet that begins with this. */
function dataAfter(data: string, address: string, after: CellFacets, before = ''): string {
  const file = openXlsx(smallWorkbook(worksheet(data, { before })), 'a.xlsx');
  const { bytes } = file.apply([edit(file, address, after)]).file;
  return sheetOf(bytes).replace(/^[^]*<sheetData>|<\/sheetData>[^]*$/g, '');
}

describe('a workbook with much that we do not know', () => {
  const bytes = richWorkbook();
  const file = openXlsx(bytes, 'rico.xlsm');
  const edits = [
    edit(file, 'B1', { fill: '#7030A0' }),
    edit(file, 'C2', { value: 'Á <&> "x" \u0001 =1+1', numberFormat: '@' }),
    edit(file, 'B2', { fill: '#112233' }),
    edit(file, 'D3', { value: 45445, numberFormat: 'dd/mm/yyyy' }),
    edit(file, 'H4', { value: false }),
  ];
  const { file: painted, outcome } = file.apply(edits);

  it('changes the sheet and the styles alone, byte for byte', () => {
    expect(outcome).toEqual({ applied: edits, refused: [] });
    expect(changedEntries(bytes, painted.bytes).sort()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(listZip(painted.bytes).map(({ name }) => name)).toEqual(listZip(bytes).map(({ name }) => name));
  });

  it('keeps all of the sheet but the cells named', () => {
    const strip = (xml: string): string =>
      xml.replace(/<x:dimension[^>]*>|<x:sheetData>[^]*<\/x:sheetData>/g, '');
    expect(strip(sheetOf(painted.bytes))).toBe(strip(sheetOf(bytes)));
    expect(sheetOf(painted.bytes)).toContain('<x:c r="F4" t="str"><x:f>UPPER("a")</x:f><x:v>A</x:v></x:c>');
    expect(sheetOf(painted.bytes)).toContain('<x:dimension ref="A1:H4"/>');
  });

  it('reads again as the edits mean', () => {
    expect(painted.snapshot).toEqual(applyEdits(file.snapshot, edits));
  });

  it('is as it was after the inverse', () => {
    const { file: back, outcome: undone } = painted.apply(inverse(edits));
    expect(undone.refused).toEqual([]);
    expect(back.snapshot).toEqual(file.snapshot);
  });

  it('without edits it is the same object', () => {
    expect(file.apply([]).file.bytes).toBe(bytes);
    expect(file.apply([edit(file, 'B1', { fill: null })]).file).toBe(file);
  });
});

it('another reader sees what was written', () => {
  const file = openXlsx(richWorkbook(''), 'rico.xlsm');
  const painted = file.apply([
    edit(file, 'B1', { fill: '#7030A0' }),
    edit(file, 'C2', { value: 'Á <&> "x"', numberFormat: '@' }),
    edit(file, 'B2', { fill: '#112233' }),
    edit(file, 'D3', { value: 45445, numberFormat: 'dd/mm/yyyy' }),
    edit(file, 'H4', { value: false }),
  ]).file;
  const sheet = read(painted.bytes, { cellStyles: true, cellNF: true }).Sheets['Plan'];
  expect(sheet?.['B1']?.s?.fgColor?.rgb).toBe('7030A0');
  expect(sheet?.['B1']?.v).toBe(' dos\r ');
  expect(sheet?.['C2']?.v).toBe('Á <&> "x"');
  expect([sheet?.['D3']?.v, sheet?.['D3']?.z]).toEqual([45445, 'dd/mm/yyyy']);
  expect([sheet?.['B2']?.f, sheet?.['B2']?.s?.fgColor?.rgb]).toEqual(['A2+1', '112233']);
  expect(sheet?.['H4']?.v).toBe(false);
});

describe('the cells that change', () => {
  it.each<[string, string, string, CellFacets, string]>([
    [
      'a number',
      '<row r="1"><c r="A1" s="0" foo="x"><v>1</v></c></row>',
      'A1',
      { value: 2 },
      '<row r="1"><c r="A1" s="0" foo="x"><v>2</v></c></row>',
    ],
    [
      'a text',
      '<row r="1"><c r="A1" t="n" vm="1"><v>1</v></c></row>',
      'A1',
      { value: ' x' },
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c></row>',
    ],
    [
      'nothing, beside what we do not know',
      '<row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c></row>',
      'A1',
      { value: null },
      '<row r="1"><c r="A1"><extLst><ext/></extLst></c></row>',
    ],
    ['nothing', '<row r="1"><c r="A1"><v>1</v></c></row>', 'A1', { value: null }, '<row r="1"></row>'],
    [
      'nothing, before a cell without address',
      '<row r="1"><c r="A1"><v>1</v></c><c><v>2</v></c></row>',
      'A1',
      { value: null },
      '<row r="1"><c r="A1"/><c><v>2</v></c></row>',
    ],
    [
      'a cell between others',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      'B1',
      { value: 1 },
      '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row>',
    ],
    [
      'a cell at the end',
      '<row r="1" ht="20"><c r="A1"/></row>',
      'D1',
      { value: true },
      '<row r="1" ht="20"><c r="A1"/><c r="D1" t="b"><v>1</v></c></row>',
    ],
    [
      'a cell of an empty row',
      '<row r="1" ht="20"/>',
      'B1',
      { value: 1 },
      '<row r="1" ht="20"><c r="B1"><v>1</v></c></row>',
    ],
    [
      'a row between others',
      '<row r="1"/><row r="3"/>',
      'A2',
      { value: 1 },
      '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>',
    ],
    [
      'a row at the end',
      '<row><c><v>1</v></c></row>',
      'A9',
      { value: 1 },
      '<row><c><v>1</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>',
    ],
    ['nothing where nothing is', '<row r="1"/>', 'C7', { value: null, fill: null }, '<row r="1"/>'],
  ])('%s', (_, data, address, after, expected) => {
    expect(dataAfter(data, address, after)).toBe(expected);
  });

  it('a sheet without any row gets one', () => {
    const file = openXlsx(
      smallWorkbook('<worksheet><dimension ref="A1"/><sheetData/></worksheet>'),
      'a.xlsx',
    );
    const { bytes } = file.apply([edit(file, 'C2', { value: 1 })]).file;
    expect(sheetOf(bytes)).toBe(
      '<worksheet><dimension ref="A1:C2"/><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it('a new cell takes the format of its row, else of its column', () => {
    const cols = '<cols><col min="2" max="3" style="0"/><col min="4" max="9" style="3"/></cols>';
    expect(dataAfter('<row r="1"/>', 'E1', { value: 1 }, cols)).toBe(
      '<row r="1"><c r="E1" s="3"><v>1</v></c></row>',
    );
    expect(dataAfter('<row r="1" s="5" customFormat="1"/>', 'E1', { value: 1 }, cols)).toContain(
      '<c r="E1" s="5">',
    );
  });

  it('a date kept as text becomes a serial when its format changes', () => {
    const file = openXlsx(smallWorkbook(worksheet('<row><c t="d"><v>2024-06-02</v></c></row>')), 'a.xlsx');
    const edits = [edit(file, 'A1', { numberFormat: 'General' })];
    expect(file.apply(edits).file.snapshot).toEqual(applyEdits(file.snapshot, edits));
  });

  it.each([
    'a\r\nb',
    '_x000D_',
    '\u0000\uFFFF',
    '\uD800',
    '😀',
    ' ',
    '\n',
    "'=1",
    '&amp;',
    ']]>',
    'ñ\u00A0ü',
  ])('the text %j comes back as it was', (value) => {
    const file = openXlsx(smallWorkbook(worksheet('')), 'a.xlsx');
    const { snapshot } = file.apply([edit(file, 'B2', { value })]).file;
    expect(snapshot.sheets[0]?.rows.get(1)?.get(1)?.value).toBe(value);
  });
});

describe('styles', () => {
  const solid = '<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>';
  const xf =
    '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf>';
  const styled = (): XlsxFile =>
    openXlsx(
      smallWorkbook(
        worksheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/></row>'),
        withStyles(stylesheet([solid], [xf])),
      ),
      'a.xlsx',
    );

  it('a clone keeps all but the fill, an equal fill is used again, and equal clones are one', () => {
    const file = styled();
    const { bytes } = file.apply(
      ['A1', 'B1'].map((address) => edit(file, address, { fill: '#112233' })),
    ).file;
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="3">');
    expect(styles).toContain(
      '<xf numFmtId="2" fontId="0" fillId="2" borderId="0" applyAlignment="1" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(sheetOf(bytes)).toContain('<c r="A1" s="2"/><c r="B1" s="2"/>');
  });

  it('new formats and fills are added with their counts', () => {
    const file = styled();
    const { bytes } = file.apply([
      edit(file, 'A1', { fill: '#AABBCC', numberFormat: 'dd/mm/yyyy "x"' }),
      edit(file, 'C1', { numberFormat: 'm/d/yyyy' }),
    ]).file;
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy &quot;x&quot;"/></numFmts><fonts',
    );
    expect(styles).toContain('<fills count="4">');
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles).toContain('numFmtId="14"');
  });

  it('a workbook without styles gets some', () => {
    const bytes = smallWorkbook(worksheet('<row><c><v>1</v></c></row>'));
    const file = openXlsx(bytes, 'a.xlsx');
    const edits = [edit(file, 'A1', { fill: '#FF0000' })];
    const { file: painted } = file.apply(edits);
    expect(painted.snapshot).toEqual(applyEdits(file.snapshot, edits));
    expect(changedEntries(bytes, painted.bytes)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']),
    );
    expect(read(painted.bytes, { cellStyles: true }).Sheets['Plan']?.['A1']?.s?.fgColor?.rgb).toBe('FF0000');
  });

  it('a theme colour comes back when a painting over it is taken back', () => {
    const file = openXlsx(richWorkbook(), 'a.xlsx');
    const edits = [edit(file, 'A1', { fill: '#000001' })];
    const back = file.apply(edits).file.apply(inverse(edits)).file;
    expect(partOf(back.bytes, 'xl/styles.xml')).toMatch(
      /fillId="2"[^>]*applyFill|applyFill="1"[^>]*fillId="2"/,
    );
  });
});

describe('edits that are not made', () => {
  const data =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:A3">B1</f></c></row><row r="3"><c r="A3"><v>1</v></c></row>';
  const file = openXlsx(smallWorkbook(worksheet(data)), 'a.xlsx');

  it.each(['A1', 'A2', 'A3'])('a value in %s, which has a formula', (address) => {
    const attempt = edit(file, address, { value: 9 });
    const { file: same, outcome } = file.apply([attempt]);
    expect(outcome).toEqual({ applied: [], refused: [{ edit: attempt, reason: 'formula' }] });
    expect(same).toBe(file);
  });

  it('one whose cell has changed; the others are made', () => {
    const stale: Edit = { ...edit(file, 'B1', { value: 1 }), before: { value: 4 } };
    const good = edit(file, 'C1', { value: 1 });
    const { file: next, outcome } = file.apply([stale, good]);
    expect(outcome).toEqual({ applied: [good], refused: [{ edit: stale, reason: 'changed' }] });
    expect(next.snapshot).toEqual(applyEdits(file.snapshot, [good]));
  });

  it('a second edit of a cell sees the first', () => {
    const first: Edit = {
      kind: 'cell',
      sheet: 'Plan',
      row: 0,
      column: 1,
      before: { value: 5 },
      after: { value: 6 },
    };
    const second: Edit = { ...first, before: { value: 6, fill: null }, after: { value: 7, fill: '#010203' } };
    const again: Edit = { ...first, before: { value: 5 }, after: { value: 8 } };
    const { file: next, outcome } = file.apply([first, second, again]);
    expect(outcome.applied).toEqual([first, second]);
    expect(next.snapshot.sheets[0]?.rows.get(0)?.get(1)).toEqual({ value: 7, fill: '#010203' });
  });

  it.each<[string, string, Edit]>([
    [
      'protected-sheet',
      '<sheetProtection sheet="1"/>',
      { kind: 'cell', sheet: 'Plan', row: 0, column: 1, before: { fill: null }, after: { fill: '#FFFFFF' } },
    ],
    [
      'sheet-changed',
      '',
      { kind: 'cell', sheet: 'Otra', row: 0, column: 1, before: { fill: null }, after: { fill: '#FFFFFF' } },
    ],
  ])('%s', (kind, after, attempt) => {
    const locked = openXlsx(smallWorkbook(worksheet(data, { after })), 'a.xlsx');
    expect(() => locked.apply([attempt])).toThrow(expect.objectContaining({ kind, state: 'unchanged' }));
  });

  it('rows out of order are read but not written', () => {
    const mixed = openXlsx(
      smallWorkbook(
        worksheet('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
      ),
      'a.xlsx',
    );
    expect([...(mixed.snapshot.sheets[0]?.rows.keys() ?? [])]).toEqual([0, 1]);
    expect(() => mixed.apply([edit(mixed, 'A1', { value: 3 })])).toThrow(
      expect.objectContaining({ kind: 'unreadable-file' }),
    );
  });

  it('a text longer than a cell', () => {
    expect(() => file.apply([edit(file, 'C1', { value: 'x'.repeat(32_768) })])).toThrow(
      expect.objectContaining({ kind: 'too-large' }),
    );
  });
});

describe('the host', () => {
  it('reads, applies, and has the file with all edits so far', async () => {
    const file = openXlsx(richWorkbook(), 'a.xlsm');
    const host = fileHost(file);
    const first = edit(file, 'B1', { value: 'nuevo' });
    const outcome = await host.apply([first]);
    expect(outcome.applied).toEqual([first]);
    expect(await host.read()).toEqual(applyEdits(file.snapshot, [first]));
    expect(host.file.bytes).not.toBe(file.bytes);
  });

  it('a failure is a rejection and leaves the file', async () => {
    const host = fileHost(
      openXlsx(smallWorkbook(worksheet('', { after: '<sheetProtection sheet="1"/>' })), 'a.xlsx'),
    );
    const { file } = host;
    await expect(
      host.apply([
        { kind: 'cell', sheet: 'Plan', row: 0, column: 0, before: { value: null }, after: { value: 1 } },
      ]),
    ).rejects.toMatchObject({ kind: 'protected-sheet' });
    expect(host.file).toBe(file);
  });
});
