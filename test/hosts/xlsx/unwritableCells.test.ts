import { unzipSync } from 'fflate';
import type { XlsxFile } from '../../../src/hosts/xlsx/xlsxFile';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { parseA1 } from '../../../src/snapshot/address';
import type { CellEdit, CellFacets, Edit } from '../../../src/snapshot/edit';
import { applyEdits, facetsOf } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';

const edit = (file: XlsxFile, address: string, after: CellFacets, sheet = 'Plan'): CellEdit => {
  const at = parseA1(address) ?? { row: -1, column: -1 };
  const cell = file.snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.rows.get(at.row)
    ?.get(at.column);
  return { kind: 'cell', sheet, ...at, before: facetsOf(cell, after), after };
};

const open = (data: string, after = ''): XlsxFile =>
  openXlsx(smallWorkbook(worksheet(data, { after })), 'a.xlsx');

const merged = (...refs: string[]): string =>
  `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

describe('cells of an array formula', () => {
  const file = open(
    '<row r="2"><c r="B2"><f t="array" ref="B2:C4">A1:B3</f><v>1</v></c><c r="C2"><v>2</v></c></row>' +
      '<row r="3"><c r="B3"/></row><row r="6"><c r="B6"><f t="dataTable" ref="B6:B7" dt2D="0" r1="A1"/><v>1</v></c></row>',
  );

  it.each(['B2', 'C2', 'B3', 'C3', 'B4', 'C4', 'B6', 'B7'])(
    '%s takes no value, be it empty or absent',
    (address) => {
      for (const value of ['x', null]) {
        const attempt = edit(file, address, { value });
        if (value === null && attempt.before.value === null) continue;
        expect(file.apply([attempt])).toEqual({
          file,
          outcome: { applied: [], refused: [{ edit: attempt, reason: 'formula' }] },
        });
      }
    },
  );

  it.each(['A2', 'D2', 'B1', 'B5', 'C5', 'C6', 'B8'])('%s, beside it, does', (address) => {
    const made = edit(file, address, { value: 'x' });
    expect(file.apply([made]).outcome).toEqual({ applied: [made], refused: [] });
  });

  it('take a fill', () => {
    const made = edit(file, 'C4', { fill: '#7030A0' });
    expect(file.apply([made]).file.snapshot.sheets[0]?.rows.get(3)?.get(2)?.fill).toBe('#7030A0');
  });
});

describe('merged blocks', () => {
  const file = open(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Enero</t></is></c><c r="B1"><v>9</v></c></row>',
    merged('A1:C1', 'E2:E4', 'G7:F6', 'H9', 'mal'),
  );

  it('are in the snapshot, 0-based, in order, and stay through edits', () => {
    expect(file.snapshot.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 4, bottom: 3, right: 4 },
      { top: 5, left: 5, bottom: 6, right: 6 },
    ]);
    const made = edit(file, 'A9', { value: 'x' });
    expect(file.apply([made]).file.snapshot).toEqual(applyEdits(file.snapshot, [made]));
    expect(open('').snapshot.sheets[0]).not.toHaveProperty('merges');
  });

  it.each(['B1', 'C1', 'E3', 'E4', 'G6', 'F7', 'G7'])('%s, which is covered, takes no value', (address) => {
    const attempt = edit(file, address, { value: 'X', fill: '#7030A0' });
    expect(file.apply([attempt])).toEqual({
      file,
      outcome: { applied: [], refused: [{ edit: attempt, reason: 'covered' }] },
    });
  });

  it.each(['A1', 'E2', 'F6', 'D1', 'H9', 'E5'])('%s, which is seen, does', (address) => {
    const made = edit(file, address, { value: 'X' });
    expect(file.apply([made]).outcome).toEqual({ applied: [made], refused: [] });
  });

  it('a covered cell can be emptied of what was left in it, and filled as the block is', () => {
    const made = [edit(file, 'B1', { value: null }), edit(file, 'C1', { fill: '#7030A0' })];
    expect(file.apply(made).outcome).toEqual({ applied: made, refused: [] });
  });
});

describe('two sheets of one name', () => {
  const workbook = (first: string, second: string): XlsxFile =>
    openXlsx(
      smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2" r:id="rId2"/><sheet name="Otra" sheetId="3" r:id="rId3"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
        'xl/worksheets/sheet2.xml': worksheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
        'xl/worksheets/sheet3.xml': worksheet(''),
      }),
      'a.xlsx',
    );
  const content = { name: 'Plan', columnWidths: [], rows: [], frozenRows: 0, frozenColumns: 0 };

  it.each([
    ['Plan', 'Plan'],
    ['Plan', 'PLAN'],
    ['año', 'AÑO'],
  ])(
    '%s and %s: read, each by its id; edits that name one are one line and nothing is written',
    (one, other) => {
      const file = workbook(one, other);
      expect(file.snapshot.sheets.map(({ id, rows }) => [id, rows.get(0)?.get(0)?.value])).toEqual([
        ['1', 1],
        ['2', 2],
        ['3', undefined],
      ]);
      const good = edit(file, 'A1', { value: 5 }, 'Otra');
      const attempts: Edit[] = [
        edit(file, 'B1', { value: 5 }, one),
        edit(file, 'B1', { fill: '#7030A0' }, other),
        {
          kind: 'pageLayout',
          sheet: one,
          before: DEFAULT_PAGE_LAYOUT,
          after: { ...DEFAULT_PAGE_LAYOUT, footer: 'x' },
        },
        { kind: 'removeSheet', content: { ...content, name: other } },
      ];
      for (const attempt of attempts) {
        expect(() => file.apply([good, attempt])).toThrow(
          /^El libro tiene más de una hoja llamada «[^\n]+\.$/,
        );
        expect(() => file.apply([good, attempt])).toThrow(expect.objectContaining({ state: 'unchanged' }));
      }
      expect(file.apply([good]).outcome.refused).toEqual([]);
    },
  );

  it('sheets to which the workbook gives one number have ids of their own', () => {
    const bytes = smallWorkbook(worksheet(''), {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId2"/></sheets></workbook>',
      'xl/worksheets/sheet2.xml': worksheet(''),
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    });
    const ids = openXlsx(bytes, 'a.xlsx').snapshot.sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describeWithShared('the cases of files', () => {
  it('two sheets of one name are not told apart: no edit is made', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'dos-hojas-con-un-nombre.xlsx'), 'a.xlsx');
    expect(file.snapshot.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Plan'],
      ['2', 'Plan'],
    ]);
    expect(() => file.apply([edit(file, 'Z1', { value: 1 })])).toThrow(/más de una hoja/);
  });

  it('the merged months take a mark in their first cell alone', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'meses-combinados.xlsx'), 'a.xlsx');
    const [sheet] = file.snapshot.sheets;
    expect(sheet?.merges).toEqual([
      { top: 4, left: 7, bottom: 4, right: 9 },
      { top: 5, left: 12, bottom: 5, right: 13 },
    ]);
    const marks = ['H5', 'I5', 'J5', 'M6', 'N6'].map((at) =>
      edit(file, at, { value: 'X', fill: '#7030A0' }, sheet?.name),
    );
    const { outcome, file: painted } = file.apply(marks);
    expect(
      outcome.refused.map(({ edit: { kind, ...rest }, reason }) => [
        kind,
        'column' in rest && rest.column,
        reason,
      ]),
    ).toEqual([
      ['cell', 8, 'covered'],
      ['cell', 9, 'covered'],
      ['cell', 13, 'covered'],
    ]);
    expect(Object.keys(unzipSync(painted.bytes)).length).toBe(Object.keys(unzipSync(file.bytes)).length);
  });
});
