import { HostFailure } from '../../../src/hosts/host';
import { readLook } from '../../../src/hosts/xlsx/sheetLook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { attributeOf, opened, startTagEnd, withAttribute } from '../../../src/hosts/xlsx/xmlSplicing';
import type { Edit } from '../../../src/snapshot/edit';
import { inverse } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import type { Parts } from './handMade';
import { smallWorkbook, stylesheet, withStyles, worksheet } from './handMade';

/** As long as a cell's text may be; what grows with its square does not end before the test does. */
const LENGTH = 200_000;
const long = (units: readonly string[]): [string, string][] =>
  units.map((unit) => [unit, unit.repeat(Math.ceil(LENGTH / unit.length))]);
const UNITS = [' ', '\t', 'a', '[', '"', '&quot;', "''", '$A', '9', '.', '_x', ';', 'A1:', '../', '\u00A0'];

describe('start tags are taken apart by scanning', () => {
  it.each<[string, string, string | null, string]>([
    ['<c r="A1"/>', 's', '3', '<c r="A1" s="3"/>'],
    ['<c r="A1" >', 's', '3', '<c r="A1" s="3">'],
    ["<c  r = 'A1'\n s='2' t=\"s\">", 's', '3', '<c  r = \'A1\'\n s="3" t="s">'],
    ["<c s='2' t='s'/>", 's', null, "<c t='s'/>"],
    ['<c x:s="2" s="1"/>', 's', null, '<c x:s="2"/>'],
    ['<c a="s=&quot;9&quot; > " s="1"/>', 's', '4', '<c a="s=&quot;9&quot; > " s="4"/>'],
    ['<c/>', 's', null, '<c/>'],
    ['<c/>', 's', '"&<\n', '<c s="&quot;&amp;&lt;&#10;"/>'],
  ])('%s with %s = %s', (tag, name, value, expected) => {
    expect(withAttribute(tag, name, value)).toBe(expected);
  });

  it('values, ends and opened tags', () => {
    expect(attributeOf('<c a=">" s = \'7\' >', 's')).toBe('7');
    expect(attributeOf('<c a=" s=\'7\'">', 's')).toBeUndefined();
    expect(startTagEnd(`<a b='>"' c=">'"><d/></a>`)).toBe(`<a b='>"' c=">'">`.length);
    expect([opened('<a />'), opened('<a>')]).toEqual(['<a>', '<a>']);
  });

  it.each(long(UNITS))('%j over and over', (_, value) => {
    const quoted = value.replaceAll('"', '&quot;');
    const tag = `<c a="${quoted}"${' '.repeat(LENGTH)}b='1' ${'n'.repeat(LENGTH)}="2"/>`;
    expect(attributeOf(withAttribute(tag, 'b', '7'), 'b')).toBe('7');
    expect(withAttribute(tag, 'zz', null)).toBe(tag);
    expect(opened(withAttribute(`<c a="${quoted}"${' '.repeat(LENGTH)}/>`, 's', '1'))).toBe(
      `<c a="${quoted}" s="1">`,
    );
  });
});

describe('very long values anywhere in a workbook', () => {
  const OPEN = '<workbook xmlns:r="r">';
  /** Workbooks with the value in each place that is read by a pattern or compared. */
  const places = (value: string): [string, string, Parts][] => {
    const raw = value.replaceAll('"', '&quot;');
    const sheets = '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>';
    const rels = (more: string): Parts => ({
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`,
    });
    return [
      ['a text', worksheet(`<row><c t="inlineStr"><is><t>${raw}</t></is></c></row>`), {}],
      ['a number', worksheet(`<row><c><v>${raw}</v></c></row>`), {}],
      ['a date', worksheet(`<row><c t="d"><v>${raw}</v></c></row>`), {}],
      ['a formula', worksheet(`<row><c><f>${raw}</f></c></row>`), {}],
      ['an address', worksheet(`<row r="1"><c r="${raw}"><v>1</v></c></row>`), {}],
      ['a row', worksheet(`<row r="1" spans="${raw}"><c r="A1" s="0" x="${raw}"><v>1</v></c></row>`), {}],
      ['a merged block', worksheet('', { after: `<mergeCells><mergeCell ref="${raw}"/></mergeCells>` }), {}],
      ['a dimension', worksheet('', { before: `<dimension ref="${raw}"/>` }), {}],
      ['an area', worksheet('', { after: `<conditionalFormatting sqref="${raw}"/>` }), {}],
      [
        'a footer',
        worksheet('', { after: `<headerFooter><oddFooter>${raw}</oddFooter></headerFooter>` }),
        {},
      ],
      ['a setup', worksheet('', { after: `<pageSetup x="${raw}"/>` }), {}],
      [
        'names of the workbook',
        worksheet(''),
        {
          'xl/workbook.xml': `${OPEN}<sheets><sheet name="Plan" sheetId="1" r:id="rId1" x="${raw}"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${raw}</definedName></definedNames></workbook>`,
        },
      ],
      [
        'a view',
        worksheet(''),
        { 'xl/workbook.xml': `${OPEN}<bookViews><workbookView x="${raw}"/></bookViews>${sheets}</workbook>` },
      ],
      ['a relationship', worksheet(''), rels(`<Relationship Id="b" Type="x/styles2" Target="${raw}"/>`)],
      [
        'formats',
        worksheet('<row><c s="1"><v>1</v></c></row>'),
        withStyles(
          stylesheet(
            [`<patternFill patternType="solid"><fgColor rgb="${raw}"/></patternFill>`],
            [`<xf numFmtId="164" fontId="0" fillId="2" borderId="0" x="${raw}"/>`],
            `<numFmts count="1"><numFmt numFmtId="164" formatCode="${raw}"/></numFmts>`,
          ),
        ),
      ],
      [
        'settings',
        worksheet(''),
        {
          ...rels('<Relationship Id="b" Type="x/customXml" Target="../customXml/item1.xml"/>'),
          'customXml/item1.xml': `<calendario-prep xmlns="urn:calendario-prep:settings:1">${raw}</calendario-prep>`,
        },
      ],
      [
        'a declaration',
        `<?xml version="1.0" encoding="${raw}"?>${worksheet('').replace(/^<\?xml[^>]*>/, '')}`,
        {},
      ],
    ];
  };

  it.each(long([' ', '[', '"']))('%j over and over: read, changed, taken back, or one line', (_, value) => {
    for (const [place, sheet, parts] of places(value)) {
      try {
        const file = openXlsx(smallWorkbook(sheet, parts), 'a.xlsx');
        readLook(file.bytes, 'Plan');
        const pageLayout = file.snapshot.sheets[0]?.pageLayout ?? DEFAULT_PAGE_LAYOUT;
        const { settings } = file.snapshot;
        const edits: Edit[] = [
          {
            kind: 'cell',
            sheet: 'Plan',
            row: 4,
            column: 4,
            before: { value: null },
            after: { value: value.slice(0, 32_000) },
          },
          { kind: 'cell', sheet: 'Plan', row: 0, column: 0, before: {}, after: { fill: '#112233' } },
          {
            kind: 'pageLayout',
            sheet: 'Plan',
            before: pageLayout,
            after: { ...pageLayout, orientation: 'landscape', footer: value },
          },
          { kind: 'settings', before: settings, after: value },
        ];
        const { file: written, outcome } = file.apply(edits);
        expect([place, outcome.refused]).toEqual([place, []]);
        expect(written.apply(inverse(edits).slice(0, 2)).outcome.refused).toEqual([]);
      } catch (error) {
        if (!(error instanceof HostFailure)) throw error;
        expect(error.message).not.toContain('\n');
      }
    }
  });
});
