import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { a1 } from '../../../src/snapshot/address';
import type { Edit } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import { readLook } from '../../../src/hosts/xlsx/sheetLook';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';

/**
 * Sheets with very much of two things at once. None of these tests measures time: what grows with the product of the two
 * does not end before the test's own limit, what grows with their sum ends at once.
 */
describe('the work grows with what is in a sheet, not with products of it', () => {
  const edit = (row: number, column: number): Edit => ({
    kind: 'cell',
    sheet: 'Plan',
    row,
    column,
    before: { value: null },
    after: { value: 1 },
  });

  it('many array formulas and many cells', () => {
    const count = 100_000;
    const rows = Array.from(
      { length: count },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A${row + 1}:B${row + 1}">C1</f><v>1</v></c><c r="B${row + 1}"><v>1</v></c></row>`,
    );
    const { snapshot } = openXlsx(smallWorkbook(worksheet(rows.join(''))), 'a.xlsx');
    expect(snapshot.sheets[0]?.rows.get(count - 1)?.get(1)?.formula).toBe('=C1');
  });

  it('array formulas over whole columns and cells far below', () => {
    const columns = Array.from({ length: 8000 }, (_, column) => a1(0, column).replace(/\d+/, ''));
    const tops = columns.map(
      (letters) => `<c r="${letters}1"><f t="array" ref="${letters}1:${letters}1048576">1</f></c>`,
    );
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>1</v></c></row>`,
    );
    const bytes = smallWorkbook(worksheet(`<row r="1">${tops.join('')}</row>${rows.join('')}`));
    expect(openXlsx(bytes, 'a.xlsx').snapshot.sheets[0]?.rows.get(50_000)?.get(0)?.formula).toBe('=1');
  });

  it('a long formula that very many cells share', () => {
    const long = `1${'+1'.repeat(4000)}`;
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 2}"><c><f t="shared" si="0"/></c></row>`,
    );
    const first = `<row r="1"><c r="A1"><f t="shared" ref="A1:A100001" si="0">${long}</f></c></row>`;
    const { snapshot } = openXlsx(smallWorkbook(worksheet(first + rows.join(''))), 'a.xlsx');
    expect(snapshot.sheets[0]?.rows.get(99_999)?.get(0)?.formula).toBe(`=${long}`);
  });

  it('many merged blocks and many edits', () => {
    const count = 50_000;
    const blocks = Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
    const file = openXlsx(
      smallWorkbook(worksheet('', { after: `<mergeCells>${blocks.join('')}</mergeCells>` })),
      'a.xlsx',
    );
    const edits = Array.from({ length: count }, (_, row) => edit(row, row % 2));
    expect(file.apply(edits).outcome.refused).toHaveLength(count / 2);
  });

  it('many columns with a format, over and over, and many new cells', () => {
    const columns = Array.from({ length: 100_000 }, () => '<col min="1" max="16384" style="0"/>');
    const file = openXlsx(
      smallWorkbook(worksheet('', { before: `<cols>${columns.join('')}</cols>` })),
      'a.xlsx',
    );
    const edits = Array.from({ length: 50_000 }, (_, row) => edit(row, 3));
    expect(file.apply(edits).outcome.refused).toEqual([]);
    expect(readLook(file.bytes, 'Plan')?.columns).toHaveLength(100_000);
  });

  it('many sheets, each with names of printing and an edit', () => {
    const count = 1500;
    const numbers = Array.from({ length: count }, (_, n) => n);
    const sheets = numbers.map((n) => `<sheet name="H${n}" sheetId="${n + 1}" r:id="r${n}"/>`).join('');
    const names = numbers
      .map((n) => `<definedName name="_xlnm.Print_Area" localSheetId="${n}">H${n}!$A$1</definedName>`)
      .join('');
    const targets = numbers.map(
      (n) => `<Relationship Id="r${n}" Type="x/worksheet" Target="worksheets/s${n}.xml"/>`,
    );
    const parts = Object.fromEntries(numbers.map((n) => [`xl/worksheets/s${n}.xml`, worksheet('')]));
    const file = openXlsx(
      smallWorkbook('', {
        ...parts,
        'xl/worksheets/sheet1.xml': null,
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
      }),
      'a.xlsx',
    );
    expect(file.snapshot.sheets[7]?.pageLayout).toEqual({ ...DEFAULT_PAGE_LAYOUT, printArea: 'H7!$A$1' });
    const edits = numbers.map((n) => ({ ...edit(0, 0), sheet: `H${n}` }));
    expect(file.apply(edits).outcome.applied).toHaveLength(count);
  });

  it('very many sheets and formats in the lists that say which number is free', () => {
    const sheets = Array.from(
      { length: 150_000 },
      (_, n) => `<sheet name="G${n}" sheetId="${n + 2}" r:id="g"/>`,
    );
    const file = openXlsx(
      smallWorkbook(worksheet(''), {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/>${sheets.join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="g" Type="x/chartsheet" Target="c.xml"/></Relationships>',
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
    const { snapshot } = file.apply([{ kind: 'addSheet', content }]).file;
    expect(snapshot.sheets.at(-1)?.id).toBe('150002');
  });
});

describeWithShared('the case of thirty thousand array formulas', () => {
  it('is read', () => {
    const { snapshot } = openXlsx(sharedFile('fixtures', 'cases', 'arrays-30k.xlsx'), 'a.xlsx');
    expect(snapshot.sheets.length).toBeGreaterThan(0);
  });
});
