import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit, NewSheet } from '../../../src/snapshot/edit';
import { applyEdits, inverse } from '../../../src/snapshot/edit';
import type { WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { buildWorkbook } from '../../../src/snapshot/workbook';
import { richWorkbook, smallWorkbook, worksheet } from './handMade';
import { changedEntries, listZip } from './zipListing';

const content: NewSheet = {
  name: "Calendario d'Año",
  columnWidths: [6, 42.5],
  frozenRows: 2,
  frozenColumns: 1,
  rows: [
    [
      { value: 'Núm.', bold: true, fill: '#D9D2E9', align: 'center', border: true },
      { value: 'Actividad', bold: true },
    ],
    [],
    [
      { value: 1, link: { sheet: 'Plan', row: 3, column: 1 } },
      { value: 'Instalar & dar\nseguimiento', wrap: true, border: true },
      { value: 46270, numberFormat: 'dd/mm/yyyy' },
      null,
      { value: null, fill: '#7030A0' },
      { value: true },
    ],
  ],
};

const addSheet = (sheet: NewSheet = content): Edit => ({ kind: 'addSheet', content: sheet });
const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());

/** The ids of sheets are the host's business. */
const withoutIds = (workbook: WorkbookSnapshot): unknown => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, id: '' })),
});

describe('adding a sheet', () => {
  const bytes = richWorkbook();
  const file = openXlsx(bytes, 'a.xlsm');
  const { file: added, outcome } = file.apply([addSheet()]);

  it('reads again as the snapshot says', () => {
    expect(outcome).toEqual({ applied: [addSheet()], refused: [] });
    expect(withoutIds(added.snapshot)).toEqual(withoutIds(applyEdits(file.snapshot, [addSheet()])));
  });

  it('changes what lists the sheets, and styles, and nothing else', () => {
    expect(changedEntries(bytes, added.bytes).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('takes the next free number and part', () => {
    const twice = added.apply([addSheet({ ...content, name: 'Otra' })]).file;
    expect(twice.snapshot.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['7', 'Plan'],
      ['8', content.name],
      ['9', 'Otra'],
    ]);
    expect(listZip(twice.bytes).map(({ name }) => name)).toContain('xl/worksheets/sheet3.xml');
  });

  it('is what another reader sees', () => {
    const book = read(openXlsx(richWorkbook(''), 'a.xlsx').apply([addSheet()]).file.bytes, {
      cellStyles: true,
      cellNF: true,
    });
    const sheet = book.Sheets[content.name];
    expect(book.SheetNames).toEqual(['Plan', content.name]);
    expect([sheet?.['A1']?.v, sheet?.['A1']?.s?.fgColor?.rgb]).toEqual(['Núm.', 'D9D2E9']);
    expect(sheet?.['B3']?.v).toBe('Instalar & dar\nseguimiento');
    expect([sheet?.['C3']?.v, sheet?.['C3']?.z]).toEqual([46270, 'dd/mm/yyyy']);
    expect(sheet?.['A3']?.l?.Target).toBe("#'Plan'!B4");
    expect(sheet?.['!cols']?.[1]?.width).toBe(42.5);
  });

  it('freezes, widens, wraps and borders', () => {
    const xml = partOf(added.bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<col min="2" max="2" width="42.5" customWidth="1"/>');
    const styles = partOf(added.bytes, 'xl/styles.xml');
    expect(styles).toMatch(/<alignment horizontal="center"/);
    expect(styles).toMatch(/wrapText="1"/);
    expect(styles).toContain('<font><b/><sz val="10"/><name val="Arial"/></font>');
    expect(styles).toContain('<borders count="2">');
  });

  it('the inverse takes all of it away but the styles', () => {
    const { file: back, outcome: undone } = added.apply(inverse([addSheet()]));
    expect(undone.refused).toEqual([]);
    expect(back.snapshot).toEqual(file.snapshot);
    expect(listZip(back.bytes).map(({ name }) => name)).toEqual(listZip(bytes).map(({ name }) => name));
    for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels']) {
      expect(partOf(back.bytes, part)).toBe(partOf(bytes, part));
    }
  });

  it('its cells can be edited in the same list', () => {
    const edits: Edit[] = [
      addSheet(),
      {
        kind: 'cell',
        sheet: content.name,
        row: 2,
        column: 0,
        before: { value: 1 },
        after: { value: 2, fill: '#010203' },
      },
      {
        kind: 'cell',
        sheet: content.name,
        row: 9,
        column: 9,
        before: { value: null },
        after: { value: 'x' },
      },
    ].map((edit) =>
      edit.kind === 'cell' && 'fill' in edit.after ? { ...edit, before: { value: 1, fill: null } } : edit,
    ) as Edit[];
    const { file: next, outcome: all } = file.apply(edits);
    expect(all.refused).toEqual([]);
    expect(withoutIds(next.snapshot)).toEqual(withoutIds(applyEdits(file.snapshot, edits)));
    expect(next.apply(inverse(edits)).file.snapshot).toEqual(file.snapshot);
  });

  it.each([['plan'], [''], ['a/b'], ['x'.repeat(32)]])('a sheet cannot be named "%s"', (name) => {
    expect(() => file.apply([addSheet({ ...content, name })])).toThrow(/named/);
  });

  it('a protected structure is a failure', () => {
    const locked =
      '<workbook xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const host = openXlsx(smallWorkbook(worksheet(''), { 'xl/workbook.xml': locked }), 'a.xlsx');
    expect(() => host.apply([addSheet()])).toThrow(
      expect.objectContaining({ kind: 'protected-workbook', state: 'unchanged' }),
    );
  });
});

describe('removing a sheet that is not the last', () => {
  it('counts names and the open tab anew', () => {
    const names =
      '<definedNames><definedName name="a" localSheetId="0">Plan!$A$1</definedName><definedName name="b" localSheetId="1">X!$A$1</definedName><definedName name="c">1</definedName></definedNames>';
    const workbook = (middle: string): string =>
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="X" sheetId="5" r:id="rId2"/></sheets>${middle}</workbook>`;
    const file = openXlsx(
      smallWorkbook(worksheet('<row><c><v>1</v></c></row>'), {
        'xl/workbook.xml': workbook(names),
        'xl/worksheets/sheet2.xml': worksheet('<row><c><v>2</v></c></row>'),
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      }),
      'a.xlsx',
    );
    const next = file.apply([{ kind: 'removeSheet', content: { ...content, name: 'Plan' } }]).file;
    expect(next.snapshot.sheets.map(({ name }) => name)).toEqual(['X']);
    const xml = partOf(next.bytes, 'xl/workbook.xml');
    expect(xml).toContain('<workbookView activeTab="0"/>');
    expect(xml).toContain(
      '<definedNames><definedName name="b" localSheetId="0">X!$A$1</definedName><definedName name="c">',
    );
    expect(() => next.apply([{ kind: 'removeSheet', content: { ...content, name: 'X' } }])).toThrow(
      /only sheet/,
    );
  });
});

describe('settings', () => {
  const text = '{"jornada":"2027-06-06","nota":"ñ <&> ]]> \\u0001"}';
  const set = (before: string | null, after: string | null): Edit => ({ kind: 'settings', before, after });
  const bytes = richWorkbook();
  const file = openXlsx(bytes, 'a.xlsx');

  it('are kept in a part of their own beside those of others', () => {
    const next = file.apply([set(null, text)]).file;
    expect(file.snapshot.settings).toBeNull();
    expect(openXlsx(next.bytes, 'a.xlsx').snapshot.settings).toBe(text);
    expect(changedEntries(bytes, next.bytes).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('are replaced in place, and gone without a trace', () => {
    const first = file.apply([set(null, text)]).file;
    const second = first.apply([set(text, '{}')]).file;
    expect(second.snapshot.settings).toBe('{}');
    expect(changedEntries(first.bytes, second.bytes)).toEqual(['customXml/item2.xml']);
    const gone = second.apply([set('{}', null)]).file;
    expect(gone.snapshot).toEqual(file.snapshot);
    expect(changedEntries(bytes, gone.bytes)).toEqual(expect.not.arrayContaining(['customXml/item2.xml']));
    expect(listZip(gone.bytes).map(({ name }) => name)).toEqual(listZip(bytes).map(({ name }) => name));
  });

  it('are left as they are when somebody changed them', () => {
    const stale = set('otra cosa', '{}');
    const { file: same, outcome } = file.apply([stale]);
    expect(outcome).toEqual({ applied: [], refused: [{ edit: stale, reason: 'changed' }] });
    expect(same).toBe(file);
  });

  it.each(['a\r\nb', ' espacios ', '<calendario-prep/>', '&amp;', ''])('the text %j comes back', (value) => {
    expect(file.apply([set(null, value)]).file.snapshot.settings).toBe(value);
  });
});

describe('a new workbook', () => {
  const sheets = [content, { ...content, name: 'Segunda', frozenRows: 0, frozenColumns: 0 }];

  it('holds its sheets and settings, the same bytes every time', () => {
    const bytes = createXlsx(sheets, 'Plan <2027>', '{"a":1}');
    const expected = applyEdits(
      buildWorkbook([], { name: 'n.xlsx', settings: '{"a":1}' }),
      sheets.map(addSheet),
    );
    expect(withoutIds(openXlsx(bytes, 'n.xlsx').snapshot)).toEqual(withoutIds(expected));
    expect(createXlsx(sheets, 'Plan <2027>', '{"a":1}')).toEqual(bytes);
    expect(read(bytes).Props?.Title).toBe('Plan <2027>');
  });

  it('makes room for wrapped text, as another reader sees it', () => {
    const long = 'palabra '.repeat(20);
    const tall: NewSheet = {
      ...content,
      columnWidths: [20],
      rows: [
        [{ value: long, wrap: true }],
        [{ value: long }],
        [{ value: 'una\ndos\ntres', wrap: true }],
        [{ value: 'corto', wrap: true }],
      ],
    };
    const book = read(createXlsx([tall]), { cellStyles: true });
    const heights = (book.Sheets[tall.name]?.['!rows'] ?? []).map((row) => row?.hpt ?? 15);
    expect([0, 1, 2, 3].map((row) => (heights[row] ?? 15) / 15)).toEqual([9, 1, 3, 1]);
  });

  it('needs a sheet', () => {
    expect(() => createXlsx([])).toThrow(/needs a sheet/);
  });
});
