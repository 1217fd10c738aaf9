import * as fc from 'fast-check';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { CellFacets, Edit } from '../../../src/snapshot/edit';
import { applyEdits, editCell, inverse } from '../../../src/snapshot/edit';
import type { WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { cellAt, sheetNamed } from '../../../src/snapshot/workbook';
import { smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';

const LAST = 9;
const fills = ['#7030A0', '#FFFFFF', '#D9D2E9', null];
const formats = ['General', '@', 'dd/mm/yyyy', 'm/d/yyyy', '0.0 "x"'];

const bytes = smallWorkbook(
  worksheet(
    '<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row><row r="2" ht="3"/><row><c><v>1</v></c><c s="1"/><c><f>A1</f><v>x</v></c></row><row r="6"><c r="C6" s="2"><v>45000</v></c><c r="J6" t="b"><v>0</v></c></row>',
    { before: '<dimension ref="A1:C6"/>' },
  ),
  withStyles(
    stylesheet(
      ['<patternFill patternType="solid"><fgColor theme="5"/></patternFill>'],
      ['<xf numFmtId="0" fillId="2"/>', '<xf numFmtId="14" fillId="0" fontId="0"/>'],
    ),
    '<si><t>uno</t></si>',
  ),
);
const file = openXlsx(bytes, 'azar.xlsx');

const facets: fc.Arbitrary<CellFacets> = fc.record(
  {
    value: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('=1+1', ' a ', '_x0041_', 'línea\ndos\r'),
    ),
    numberFormat: fc.constantFrom(...formats),
    fill: fc.constantFrom(...fills),
  },
  { requiredKeys: [] },
);

const steps = fc.array(fc.record({ row: fc.nat(LAST), column: fc.nat(LAST), after: facets }), {
  minLength: 1,
  maxLength: 25,
});

/** Edits that fit one after the other; those that would overwrite a formula are left out. */
function editsFrom(
  start: WorkbookSnapshot,
  wanted: readonly { row: number; column: number; after: CellFacets }[],
): { edits: Edit[]; expected: WorkbookSnapshot } {
  let expected = start;
  const edits: Edit[] = [];
  for (const { row, column, after } of wanted) {
    const sheet = sheetNamed(expected, 'Plan');
    if (sheet && 'value' in after && cellAt(sheet, row, column)?.formula !== undefined) continue;
    const edit = editCell(expected, { sheet: 'Plan', row, column }, after);
    if (!edit) continue;
    edits.push(edit);
    expected = applyEdits(expected, [edit]);
  }
  return { edits, expected };
}

/** A snapshot has no cells with a number format alone; `applyEdits` keeps them. */
function withoutBareFormats(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const rows = [...sheet.rows].map(([row, cells]) => {
      const kept = [...cells].filter(
        ([, cell]) => cell.value !== null || cell.fill !== undefined || cell.formula !== undefined,
      );
      return [row, new Map(kept)] as const;
    });
    return { ...sheet, rows: new Map(rows.filter(([, cells]) => cells.size > 0)) };
  });
  return { ...workbook, sheets };
}

/** Tests that random edits survive the file and are undone. @param runs how many, and from which seed to begin */
export function testRandomEdits(runs: { readonly numRuns: number; readonly seed?: number }): void {
  it('random edits read again as applying them to the snapshot says, and their inverse restores it', () => {
    fc.assert(
      fc.property(steps, (wanted) => {
        const { edits, expected } = editsFrom(file.snapshot, wanted);
        const { file: edited, outcome } = file.apply(edits);
        expect(outcome.refused).toEqual([]);
        expect(openXlsx(edited.bytes, 'azar.xlsx').snapshot).toEqual(withoutBareFormats(expected));
        const { file: back, outcome: undone } = edited.apply(inverse(edits));
        expect(undone.refused).toEqual([]);
        expect(back.snapshot).toEqual(file.snapshot);
      }),
      {
        ...runs,
        // A value with a format, then the value taken out: the format that stays behind is known to the undo alone.
        examples: [
          [
            [
              { row: 3, column: 2, after: { value: false, numberFormat: '0.0 "x"' } },
              { row: 3, column: 2, after: { value: null } },
            ],
          ],
        ],
      },
    );
  });
}
