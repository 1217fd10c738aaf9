import { unzipSync } from 'fflate';
import { HostFailure } from '../../../src/hosts/host';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { CellFacets, Edit } from '../../../src/snapshot/edit';
import { applyEdits } from '../../../src/snapshot/edit';
import { smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';

const edit = (after: CellFacets, before: CellFacets): Edit => ({
  kind: 'cell',
  sheet: 'Plan',
  row: 0,
  column: 0,
  before,
  after,
});
const paint = edit({ fill: '#7030A0' }, { fill: null });
const format = edit({ numberFormat: 'dd/mm/yyyy' }, { numberFormat: 'General' });
const fill = '<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>';
const data = '<row r="1"><c r="A1"><v>1</v></c></row>';

const workbookWith = (styles: string): Uint8Array => smallWorkbook(worksheet(data), withStyles(styles));
/** Styles with so many cell formats in all, none of which is what an edit needs. */
const formats = (count: number): string =>
  stylesheet(
    [fill],
    Array.from(
      { length: count - 1 },
      (_, n) => `<xf numFmtId="0" fontId="0" fillId="2" borderId="0" quotePrefix="${n}"/>`,
    ),
  );

describe('lists of styles as long as Excel takes them', () => {
  it('one format below the limit is added', () => {
    const file = openXlsx(workbookWith(formats(65_489)), 'a.xlsx');
    const { file: painted } = file.apply([paint]);
    expect(painted.snapshot).toEqual(applyEdits(file.snapshot, [paint]));
    expect(new TextDecoder().decode(unzipSync(painted.bytes)['xl/styles.xml'])).toContain(
      '<cellXfs count="65490">',
    );
  });

  it.each<[string, string, Edit]>([
    ['formats', formats(65_490), paint],
    [
      'fills',
      stylesheet(
        Array.from({ length: 65_430 }, () => fill),
        [],
      ),
      paint,
    ],
    [
      'number formats',
      stylesheet([], [], '<numFmts count="1"><numFmt numFmtId="65535" formatCode="0.0000"/></numFmts>'),
      format,
    ],
  ])('%s: one line and nothing written', (_, styles, attempt) => {
    const file = openXlsx(workbookWith(styles), 'a.xlsx');
    let failure: unknown = null;
    try {
      file.apply([attempt]);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ kind: 'too-large', state: 'unchanged' });
    expect((failure as HostFailure).message).toMatch(/^El libro ya tiene [\d,]+ [^\n]+\.$/);
  });

  it('what needs no new format is written at the limit too', () => {
    const styles = formats(65_490).replace('quotePrefix="5"', 'applyFill="1"');
    const file = openXlsx(
      smallWorkbook(
        worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="6"/></row>'),
        withStyles(styles),
      ),
      'a.xlsx',
    );
    const edits = [edit({ fill: '#112233', value: 'x' }, { fill: null, value: 1 })];
    expect(file.apply(edits).file.snapshot).toEqual(applyEdits(file.snapshot, edits));
  });

  it('a number format without a number does not count', () => {
    const styles = stylesheet([], [], '<numFmts count="1"><numFmt formatCode="0.0000"/></numFmts>');
    const file = openXlsx(workbookWith(styles), 'a.xlsx');
    expect(file.apply([format]).file.snapshot).toEqual(applyEdits(file.snapshot, [format]));
  });
});
