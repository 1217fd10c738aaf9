import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { HostFailure } from '../../../src/hosts/host';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../../src/snapshot/edit';
import { applyEdits, inverse } from '../../../src/snapshot/edit';
import { describeWithShared, sharedFile } from '../../shared';
import { smallWorkbook, worksheet } from './handMade';
import { changedEntries } from './zipListing';

const SHEET = 'xl/worksheets/sheet1.xml';
const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>TEXT</t></is></c></row>';

/** A worksheet that declares an encoding (or none) and holds a text, as characters still to be encoded. */
const declaring = (encoding: string | null, text: string): string =>
  worksheet(data.replace('TEXT', text)).replace(
    /^<\?xml[^>]*>/,
    encoding === null ? '' : `<?xml version='1.0' encoding='${encoding}'?>`,
  );

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const edit: Edit = {
  kind: 'cell',
  sheet: 'Plan',
  row: 1,
  column: 1,
  before: { value: null },
  after: { value: 'Designación, n.º 5 – 😀' },
};

const parts: [string, string, Buffer][] = [
  ['UTF-8', 'Término – 😀', Buffer.from(declaring('UTF-8', 'Término – 😀'))],
  ['utf-8 without a declaration', 'Término', Buffer.from(declaring(null, 'Término'))],
  ['UTF-8 with a mark', 'Término', Buffer.from(`\uFEFF${declaring('utf-8', 'Término')}`)],
  [
    'UTF-8 with a mark that declares another',
    'Término',
    Buffer.from(`\uFEFF${declaring('iso-8859-1', 'Término')}`),
  ],
  ['us-ascii', 'Término', Buffer.from(declaring('us-ascii', 'T&#233;rmino'))],
  ['ISO-8859-1', 'Término', Buffer.from(declaring('ISO-8859-1', 'Término'), 'latin1')],
  [
    'windows-1252',
    '“Término” – €',
    Buffer.from(declaring('windows-1252', '\x93Término\x94 \x96 \x80'), 'latin1'),
  ],
  ['UTF-16 LE', 'Término – 😀', Buffer.from(`\uFEFF${declaring('UTF-16', 'Término – 😀')}`, 'utf16le')],
  ['UTF-16 BE', 'Término – 😀', bigEndian(`\uFEFF${declaring('utf-16', 'Término – 😀')}`)],
  ['UTF-16 without a declaration', 'Término', Buffer.from(`\uFEFF${declaring(null, 'Término')}`, 'utf16le')],
  ['UTF-16 BE without a mark', 'Término', bigEndian(declaring('UTF-16BE', 'Término'))],
];

describe('the encoding that a part declares', () => {
  it.each(parts)('%s is read, and what is written stays readable', (_, text, sheet) => {
    const bytes = smallWorkbook('', { [SHEET]: new Uint8Array(sheet) });
    const file = openXlsx(bytes, 'a.xlsx');
    expect(file.snapshot.sheets[0]?.rows.get(0)?.get(0)?.value).toBe(text);
    const { file: written } = file.apply([edit]);
    expect(written.snapshot).toEqual(applyEdits(file.snapshot, [edit]));
    expect(written.apply(inverse([edit])).file.snapshot).toEqual(file.snapshot);
    const again = read(written.bytes).Sheets['Plan'];
    expect([again?.['A1']?.v, again?.['B2']?.v]).toEqual([text, 'Designación, n.º 5 – 😀']);
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(unzipSync(written.bytes)[SHEET]);
    expect(/encoding=["']([^"']*)/.exec(xml)?.[1]?.toLowerCase() ?? 'utf-8').toBe('utf-8');
  });

  it.each<[string, Buffer, RegExp]>([
    ['an unknown one', Buffer.from(declaring('x-klingon', 'a')), /codificación.*sheet1/],
    ['us-ascii with other bytes', Buffer.from(declaring('us-ascii', 'á')), /US-ASCII.*sheet1/],
    ['UTF-16 that is none', Buffer.from(declaring('UTF-16', 'a')), /UTF-16.*sheet1/],
    ['UTF-8 that is UTF-16', Buffer.from(`\uFEFF${declaring('UTF-8', 'a')}`, 'utf16le'), /UTF-16.*sheet1/],
    ['UTF-8 that is latin', Buffer.from(declaring('UTF-8', 'á'), 'latin1'), /UTF-8.*sheet1/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /dañado.*sheet1/],
  ])('%s is one line', (_, sheet, message) => {
    const open = () => openXlsx(smallWorkbook('', { [SHEET]: new Uint8Array(sheet) }), 'a.xlsx');
    expect(open).toThrow(HostFailure);
    expect(open).toThrow(message);
  });

  it('parts that do not change keep their bytes', () => {
    const bytes = smallWorkbook('', { [SHEET]: new Uint8Array(Buffer.from(declaring('us-ascii', 'a'))) });
    expect(changedEntries(bytes, openXlsx(bytes, 'a.xlsx').apply([edit]).file.bytes)).toEqual([SHEET]);
  });
});

describeWithShared('the case of parts in us-ascii', () => {
  it('writes accents that every reader reads', () => {
    const file = openXlsx(sharedFile('fixtures', 'cases', 'partes-us-ascii.xlsx'), 'a.xlsx');
    const [sheet] = file.snapshot.sheets;
    const edits: Edit[] = [
      {
        ...edit,
        sheet: sheet?.name ?? '',
        row: 20,
        after: { value: 'Comisión', fill: '#7030A0' },
        before: { value: null, fill: null },
      },
      {
        kind: 'addSheet',
        content: {
          name: 'Cuadrícula',
          columnWidths: [],
          rows: [[{ value: 'ñ' }]],
          frozenRows: 0,
          frozenColumns: 0,
        },
      },
    ];
    const { bytes } = file.apply(edits).file;
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      if (changedEntries(file.bytes, bytes).includes(name)) {
        expect(new TextDecoder('utf-8', { fatal: true }).decode(content)).not.toMatch(/us-ascii/);
      }
    }
    expect(read(bytes).Sheets['Cuadrícula']?.['A1']?.v).toBe('ñ');
  });
});
