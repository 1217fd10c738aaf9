import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of a package by name; a null takes a part of the base away. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** Bytes of a zip with these parts. */
export function zipOf(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: '2024-05-06T07:08:10' });
}

const relationships = (list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A worksheet with this content of `sheetData` and, around it, what else is given. */
export function worksheet(data: string, around: { before?: string; after?: string } = {}): string {
  const { before = '', after = '' } = around;
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

const contentTypes = (withStrings: boolean): string => {
  const own = ['workbook:sheet.main', 'worksheets/sheet1:worksheet', 'styles:styles'];
  const overrides = [...own, ...(withStrings ? ['sharedStrings:sharedStrings'] : [])].map((one) => {
    const [part = '', type = ''] = one.split(':');
    return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
};

/** A minimal workbook with one sheet "Plan"; `changes` replace or add parts. */
export function smallWorkbook(sheet: string, changes: Parts = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': contentTypes(false).replace(/<Override[^>]*styles[^>]*>/, ''),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': sheet,
    ...changes,
  });
}

/** A styles part with these fills (from number 2) and cell formats (from number 1). */
export function stylesheet(fills: readonly string[], formats: readonly string[], numFmts = ''): string {
  return `<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${formats.join('')}</cellXfs><dxfs count="0"/></styleSheet>`;
}

/** Parts that add styles and shared strings to a small workbook. */
export function withStyles(styles: string, strings?: string): Parts {
  return {
    '[Content_Types].xml': contentTypes(strings !== undefined),
    'xl/styles.xml': styles,
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="9" uniqueCount="9">${strings}</sst>` }),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', '/xl/styles.xml'],
      ...(strings === undefined ? [] : ([['sharedStrings', 'sharedStrings.xml']] as const)),
    ]),
  };
}

const opaque = (seed: number, length = 300): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17 + (index >> 3)) & 0xff);

/**
 * A workbook with all that a splicing host could lose, as opaque bytes where only keeping them matters.
 * The elements of its sheet have a prefix ("x:"), or none.
 */
export function richWorkbook(prefix: 'x:' | '' = 'x:'): Uint8Array {
  const plan = `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheetPr codeName="Hoja1"/><x:dimension ref="A1:F4"/><x:sheetData>
<x:row r="1" spans="1:3" customHeight="1" ht="30"><x:c r="A1" t="s" s="1"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>
<x:row r="2"><x:c t="n"><x:v>1</x:v></x:c><x:c><x:f>A2+1</x:f><x:v>2</x:v></x:c><x:c s="2"/></x:row>
<x:row r="4" hidden="1"><x:c r="C4" t="b"><x:v>1</x:v></x:c><x:c r="F4" t="str"><x:f>UPPER("a")</x:f><x:v>A</x:v></x:c></x:row>
</x:sheetData><x:conditionalFormatting sqref="A1:A9"><x:cfRule type="cellIs" priority="1" operator="equal"><x:formula>1</x:formula></x:cfRule></x:conditionalFormatting><x:dataValidations count="1"><x:dataValidation type="list" sqref="B2"><x:formula1>"a,b"</x:formula1></x:dataValidation></x:dataValidations><x:drawing r:id="rId1"/><x:legacyDrawing r:id="rId2"/><x:tableParts count="1"><x:tablePart r:id="rId3"/></x:tableParts></x:worksheet>`;
  return smallWorkbook(prefix === '' ? plan.replace(/(<\/?)x:/g, '$1').replace('xmlns:x=', 'xmlns=') : plan, {
    ...withStyles(
      stylesheet(
        ['<patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/></patternFill>'],
        [
          '<xf numFmtId="0" fontId="0" fillId="2" borderId="0"/>',
          '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>',
        ],
      ),
      '<si><r><rPr><b/></rPr><t>Núm</t></r><r><t>ero</t></r><rPh sb="0" eb="1"><t>NO</t></rPh></si><si><t xml:space="preserve"> dos_x000D_ </t></si>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['table', '../tables/table1.xml'],
    ]),
    'xl/drawings/drawing1.xml': opaque(1),
    'xl/drawings/vmlDrawing1.vml': opaque(2),
    'xl/tables/table1.xml': opaque(3),
    'xl/charts/chart1.xml': opaque(4, 5000),
    'xl/media/image1.png': opaque(5, 9000),
    'xl/comments1.xml': opaque(6),
    'xl/vbaProject.bin': opaque(7, 4000),
    'xl/calcChain.xml': opaque(8),
    'customXml/item1.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]),
    'docProps/app.xml': opaque(9),
  });
}
