import { zipSync } from 'fflate';
import { a1 } from '../../src/snapshot/address';
import type { Random } from './random';

/** Namespace of the main parts. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

/** Last row and column that cells of a chance sheet have. */
export const REACH = 12;

const TEXTS = [
  'Núm.',
  'Actividad',
  'Instalar &amp; «vigilar»',
  '15 de febrero',
  '_x000D_',
  ' a  b ',
  'x',
  '&#233;&#128512;',
  '<![CDATA[<b>]]>',
  '1.10',
  '=1+1',
];

function cellContent(random: Random, address: string): string {
  const style = random.chance(0.4) ? ` s="${random.below(5)}"` : '';
  const where = random.chance(0.9) ? ` r="${address}"` : '';
  const text = random.pick(TEXTS);
  switch (random.below(9)) {
    case 0:
      return `<c${where}${style} t="s"><v>${random.below(4)}</v></c>`;
    case 1:
      return `<c${where}${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    case 2:
      return `<c${where}${style} t="inlineStr"><is><r><rPr><b/></rPr><t>${text}</t></r><r><t>b</t></r></is></c>`;
    case 3:
      return `<c${where}${style}><f>A1+1</f><v>${random.below(99)}</v></c>`;
    case 4:
      return `<c${where}${style} t="b"><v>${random.below(2)}</v></c>`;
    case 5:
      return `<c${where}${style} t="d"><v>2027-0${random.below(9) + 1}-15</v></c>`;
    case 6:
      return `<c${where}${style}/>`;
    case 7:
      return `<c${where}${style} t="str"><f t="shared" si="${random.below(2)}"/><v>${random.below(9)}</v></c>`;
    default:
      return `<c${where}${style}><v>${random.chance(0.5) ? 46_000 + random.below(400) : random.next()}</v></c>`;
  }
}

function rowsXml(random: Random): string {
  const rows: string[] = [];
  for (let row = 0; row < REACH; row++) {
    if (random.chance(0.3)) continue;
    const cells: string[] = [];
    for (let column = 0; column < REACH; column++) {
      // A cell without address follows the one before: it must not be where cells are left out.
      if (random.chance(0.5))
        cells.push(
          cellContent(random, a1(row, column))
            .replace('<c ', `<c r="${a1(row, column)}" `)
            .replace(/(<c r="[A-Z]+\d+") r="[A-Z]+\d+"/, '$1'),
        );
    }
    const extra = random.pick([
      '',
      ' hidden="1"',
      ' spans="1:3"',
      ' s="4" customFormat="1"',
      ' ht="30" customHeight="1"',
    ]);
    rows.push(
      `<row r="${row + 1}"${extra}>${random.chance(0.2) ? '\n  ' : ''}${cells.join(random.chance(0.1) ? '<!-- c -->' : '')}</row>`,
    );
  }
  const array = `<row r="${REACH + 1}"><c r="A${REACH + 1}"><f t="array" ref="A${REACH + 1}:C${REACH + 2}">1</f><v>1</v></c><c r="B${REACH + 1}"><v>1</v></c></row>`;
  return rows.join('') + (random.chance(0.4) ? array : '');
}

function sheetXml(random: Random): string {
  const before = [
    random.chance(0.3) ? '<sheetPr><tabColor rgb="FF00B0F0"/></sheetPr>' : '',
    random.chance(0.7) ? `<dimension ref="A1:${a1(random.below(REACH), random.below(REACH))}"/>` : '',
    random.chance(0.5) ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : '',
    random.chance(0.3) ? '<cols><col min="2" max="5" width="12" style="4"/></cols>' : '',
  ];
  const after = [
    random.chance(0.1) ? '<sheetProtection sheet="1"/>' : '',
    random.chance(0.4)
      ? `<mergeCells><mergeCell ref="B2:${a1(1 + random.below(3), 1 + random.below(3))}"/><mergeCell ref="G7:I7"/></mergeCells>`
      : '',
    random.chance(0.3)
      ? '<conditionalFormatting sqref="A1:B2"><cfRule type="cellIs" priority="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>'
      : '',
    random.chance(0.3) ? '<pageSetup orientation="landscape" fitToHeight="0"/>' : '',
    random.chance(0.3) ? '<headerFooter><oddFooter>&amp;LPREP</oddFooter></headerFooter>' : '',
    random.chance(0.2) ? '<mc:AlternateContent xmlns:mc="urn:mc"/>' : '',
  ];
  const xml = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before.join('')}<sheetData>${rowsXml(random)}</sheetData>${after.join('')}</worksheet>`;
  return random.chance(0.2)
    ? xml
        .replace(/<(\/?)(?=[a-zA-Z])(?!mc:)/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace(/<x:(mc:)/g, '<$1')
    : xml;
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF7030A0"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0"/><xf numFmtId="14" fontId="0" fillId="3" borderId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"/></cellXfs><dxfs count="0"/></styleSheet>`;
const STRINGS = `<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>uno</t></si><si><r><t>do</t></r><r><t>s</t></r></si><si/><si><t>tres_x005F_x000D_</t></si></sst>`;

/** Bytes of an XML part in one of the encodings that programs use. */
function encoded(random: Random, xml: string): Uint8Array {
  const declare = (name: string): string =>
    `<?xml version="1.0" encoding="${name}" standalone="yes"?>\n${xml}`;
  const isLatin = [...xml].every((character) => character < '\u0100');
  switch (random.below(8)) {
    case 0:
      return new Uint8Array(Buffer.from(`\uFEFF${declare('UTF-16')}`, 'utf16le'));
    case 1:
      return isLatin
        ? new Uint8Array(Buffer.from(declare('ISO-8859-1'), 'latin1'))
        : Buffer.from(declare('UTF-8'));
    case 2:
      return new Uint8Array(Buffer.from(`\uFEFF${declare('utf-8')}`));
    case 3:
      return new Uint8Array(Buffer.from(xml));
    default:
      return new Uint8Array(Buffer.from(declare('UTF-8')));
  }
}

/** Text for XML, inside an element or a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What a workbook made by chance is made of. */
interface Contents {
  /** Name, state ("hidden"; null for a visible sheet) and XML of each sheet, from 1 to 3 or more. */
  readonly sheets: readonly { readonly name: string; readonly state: string | null; readonly xml: string }[];
  readonly styles: string;
  readonly strings: string;
  /** Often so, from 0 to 1, is the date system that of 1904. */
  readonly often1904: number;
}

/** Parts of a workbook with these contents, wired by chance as one program or another would. */
export function packageParts(random: Random, { sheets, styles, strings, often1904 }: Contents): Parts {
  const wiredStyles = random.chance(0.9);
  const settings = random.chance(0.3);
  const atRoot = random.chance(0.5);
  const numbers = sheets.map((_, index) => index + 1);
  const overrides = [
    ['workbook', 'sheet.main'],
    ...numbers.map((n) => [`worksheets/sheet${n}`, 'worksheet']),
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
  ].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`);
  const settingsLink = ['rId50', 'customXml', '../customXml/item1.xml'] as const;
  const names = random.chance(0.4)
    ? `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped((sheets[0]?.name ?? '').replace(/'/g, "''"))}'!$1:$2</definedName></definedNames>`
    : '';
  const views = random.chance(0.7) ? '<bookViews><workbookView activeTab="0"/></bookViews>' : '';
  const date1904 = random.chance(often1904) ? '<workbookPr date1904="1"/>' : '';
  const tabs = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index * 3 + 3}"${state === null ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
    )
    .join('');
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ...(settings && atRoot ? [settingsLink] : []),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904}${views}<sheets>${tabs}</sheets>${names}<calcPr calcId="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbers.map((n) => [`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`] as const),
      ...(wiredStyles ? [['rId40000', 'styles', 'styles.xml'] as const] : []),
      ['rId40001', 'sharedStrings', '/xl/sharedStrings.xml'],
      ...(settings && !atRoot ? [settingsLink] : []),
    ]),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    ...(settings
      ? {
          'customXml/item1.xml':
            '<calendario-prep xmlns="urn:calendario-prep:settings:1">{"a":1}</calendario-prep>',
        }
      : {}),
  };
  sheets.forEach(({ xml }, index) => (texts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  const parts: Parts = {};
  for (const [name, text] of Object.entries(texts)) parts[name] = encoded(random, text);
  parts['xl/media/image1.png'] = Uint8Array.from({ length: 400 }, () => random.below(256));
  return parts;
}

/** Parts of a workbook made by chance, well formed, as one program or another would write it. */
export function randomParts(random: Random): Parts {
  const sheets = [1, 2, 3]
    .slice(0, 1 + random.below(3))
    .map((n) => ({ name: `Hoja${n}`, state: null, xml: sheetXml(random) }));
  return packageParts(random, { sheets, styles: STYLES, strings: STRINGS, often1904: 0.2 });
}

/** The bytes of a file with these parts, stored or deflated. */
export function zipped(random: Random, parts: Parts): Uint8Array {
  return zipSync(parts, { level: random.chance(0.3) ? 0 : 6, mtime: '2024-05-06T07:08:10' });
}
