import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../../src/snapshot/edit';
import { applyEdits } from '../../../src/snapshot/edit';
import { describeWithShared, sharedFile } from '../../shared';
import type { Parts } from './handMade';
import { smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';
import { changedEntries } from './zipListing';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const data = '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><v>45445</v></c></row>';
const wired: Parts = withStyles(
  stylesheet(
    ['<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>'],
    [
      '<xf numFmtId="0" fontId="0" fillId="2" borderId="0"/>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>',
    ],
  ),
  '<si><t>uno</t></si>',
);
const whole = (): Uint8Array => smallWorkbook(worksheet(data), wired);
/** The workbook with an element taken out of one of its parts. */
const without = (part: string, element: RegExp, more: Parts = {}): Uint8Array => {
  const text = new TextDecoder().decode(unzipSync(whole())[part]);
  expect(text).toMatch(element);
  return smallWorkbook(worksheet(data), { ...wired, [part]: text.replace(element, ''), ...more });
};
const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());

const paint: Edit = {
  kind: 'cell',
  sheet: 'Plan',
  row: 2,
  column: 2,
  before: { value: null, fill: null },
  after: { value: 'x', fill: '#7030A0' },
};

describe('parts that are there but that nothing leads to', () => {
  it.each<[string, Uint8Array, string]>([
    ['styles without a relationship', without(RELS, /<Relationship [^>]*styles[^>]*>/), 'xl/styles.xml'],
    [
      'styles without relationship and content type',
      without(RELS, /<Relationship [^>]*styles[^>]*>/, {
        [TYPES]: partOf(whole(), TYPES).replace(/<Override[^>]*styles[^>]*>/, ''),
      }),
      'xl/styles.xml',
    ],
    ['styles without a content type', without(TYPES, /<Override[^>]*styles[^>]*>/), 'xl/styles.xml'],
    [
      'shared strings without a relationship',
      without(RELS, /<Relationship [^>]*sharedStrings[^>]*>/),
      'xl/sharedStrings.xml',
    ],
    [
      'shared strings without a content type',
      without(TYPES, /<Override[^>]*sharedStrings[^>]*>/),
      'xl/sharedStrings.xml',
    ],
    ['a sheet without a relationship', without(RELS, /<Relationship [^>]*worksheet[^>]*>/), SHEET],
    ['a sheet without a content type', without(TYPES, /<Override[^>]*worksheet[^>]*>/), SHEET],
    [
      'the workbook without a relationship',
      without('_rels/.rels', /<Relationship [^>]*>/),
      'xl/workbook.xml',
    ],
    [
      'the workbook without a content type',
      without(TYPES, /<Override[^>]*sheet\.main[^>]*>/),
      'xl/workbook.xml',
    ],
  ])('%s: read as they are, linked when something is written, and told', (_, bytes, part) => {
    const file = openXlsx(bytes, 'a.xlsx');
    expect(file.snapshot).toEqual(openXlsx(whole(), 'a.xlsx').snapshot);
    for (const edits of [[paint], []]) {
      const { file: written, outcome } = file.apply(edits);
      expect(outcome.applied).toEqual(edits);
      expect(outcome.notes).toEqual([expect.stringContaining(part)]);
      expect(written.snapshot).toEqual(applyEdits(file.snapshot, edits));
      expect(written.apply([]).outcome.notes).toBeUndefined();
      expect(written.apply([]).file).toBe(written);
      const book = read(written.bytes, { cellStyles: true, cellNF: true });
      expect(book.Sheets['Plan']?.['A1']?.v).toBe('uno');
      expect(book.Sheets['Plan']?.['A1']?.s?.fgColor?.rgb).toBe('112233');
      expect(partOf(written.bytes, TYPES)).toContain(`PartName="/${part}"`);
      if (edits.length === 0) {
        expect(changedEntries(bytes, written.bytes)).not.toContain(part);
      }
    }
  });

  it('formats are added to the styles that lie loose: none is replaced', () => {
    const { file } = openXlsx(without(RELS, /<Relationship [^>]*styles[^>]*>/), 'a.xlsx').apply([paint]);
    const old = partOf(whole(), 'xl/styles.xml');
    expect(partOf(file.bytes, 'xl/styles.xml').slice(0, 150)).toBe(old.slice(0, 150));
    expect(partOf(file.bytes, 'xl/styles.xml')).toContain('<cellXfs count="4">');
  });

  it('a part with the name of the styles that is none stays what it is', () => {
    const file = openXlsx(smallWorkbook(worksheet(''), { 'xl/styles.xml': '<otra/>' }), 'a.xlsx');
    const { file: written } = file.apply([paint]);
    expect(partOf(written.bytes, 'xl/styles.xml')).toBe('<otra/>');
    expect(written.snapshot).toEqual(applyEdits(file.snapshot, [paint]));
  });

  it('a workbook that has all its links is not told of any', () => {
    expect(openXlsx(whole(), 'a.xlsx').apply([paint]).outcome).toEqual({ applied: [paint], refused: [] });
  });
});

describe('a sheet of the list whose part cannot be told', () => {
  const listed = `<workbook xmlns:r="r"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Otra" sheetId="2" r:id="rId8"/></sheets></workbook>`;
  it('is one line: a sheet is not left out unseen', () => {
    const bytes = smallWorkbook(worksheet(''), { 'xl/workbook.xml': listed });
    expect(() => openXlsx(bytes, 'a.xlsx')).toThrow(/falta la hoja «Otra»/);
  });
});

describeWithShared('the case of styles without a relationship', () => {
  it('what is painted is seen, and the styles are still there', () => {
    const bytes = sharedFile('fixtures', 'cases', 'sin-relacion-de-estilos.xlsx');
    const file = openXlsx(bytes, 'a.xlsx');
    const good = openXlsx(sharedFile('fixtures', 'jalisco-2023-2024.xlsx'), 'a.xlsx');
    expect(file.snapshot.sheets.map(({ rows }) => rows)).toEqual(
      good.snapshot.sheets.map(({ rows }) => rows),
    );
    const painted = file.apply([{ ...paint, sheet: 'Calendario', row: 200 }]).file.bytes;
    const sheet = read(painted, { cellStyles: true }).Sheets['Calendario'];
    expect(sheet?.['C201']?.s?.fgColor?.rgb).toBe('7030A0');
    const styles = partOf(bytes, 'xl/styles.xml');
    const count = (xml: string): number => xml.split('<xf ').length;
    expect(count(partOf(painted, 'xl/styles.xml'))).toBeGreaterThan(count(styles));
  });
});
