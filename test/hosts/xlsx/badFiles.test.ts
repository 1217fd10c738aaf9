import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { HostFailure } from '../../../src/hosts/host';
import { richWorkbook, smallWorkbook, worksheet, zipOf } from './handMade';

function failureOf(bytes: Uint8Array, name = 'plan.xlsx'): HostFailure {
  try {
    openXlsx(bytes, name);
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

/** A compound file (OLE) whose directory has these names. */
function compoundFile(...names: string[]): Uint8Array {
  const file = Buffer.alloc(512 * 3);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffd, 512);
  file.writeUInt32LE(0xfffffffe, 516);
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, at + 64);
  });
  return new Uint8Array(file);
}

const DIRECTORY_RECORD = Buffer.from('PK\x01\x02', 'latin1');

/** A zip with the directory record of one entry changed; offsets are those of the record. */
function withRecord(bytes: Uint8Array, name: string, change: (record: Buffer) => void): Uint8Array {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf(DIRECTORY_RECORD); at >= 0; at = file.indexOf(DIRECTORY_RECORD, at + 4)) {
    if (file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)) === name)
      change(file.subarray(at));
  }
  return new Uint8Array(file);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const good = smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
const withSheet = (xml: string): Uint8Array => smallWorkbook(xml);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('files that are no workbook get one line that says what they are', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /vacío/],
    ['truncated', richWorkbook().slice(0, 2000), /incompleto/],
    ['the very start of a zip', strToU8('PK\u0003\u0004'), /incompleto/],
    ['CSV', strToU8('Núm.,Actividad\n1,Instalar\n'), /texto.*CSV/],
    ['CSV in UTF-16', utf16('Núm.\tActividad\n'), /texto.*CSV/],
    ['HTML', strToU8('\uFEFF <!DOCTYPE html><table></table>'), /HTML/],
    ['a bare HTML table', strToU8('\n<table border=1><tr>'), /HTML/],
    [
      'XML 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      /XML 2003/,
    ],
    ['PDF', strToU8('%PDF-1.7'), /PDF/],
    ['bytes', new Uint8Array([1, 2, 3, 0, 5]), /no es un libro/],
    ['.xls', compoundFile('Root Entry', 'Workbook'), /\.xls\).*\.xlsx/],
    ['older .xls', compoundFile('Root Entry', 'Book'), /\.xls\)/],
    ['.doc', compoundFile('Root Entry', 'WordDocument'), /\.doc\)/],
    ['another compound file', compoundFile('Root Entry'), /antigua/],
    [
      '.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      /\.ods/,
    ],
    ['.docx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }), /\.docx/],
    ['.pptx', zipOf({ 'ppt/presentation.xml': '<a/>' }), /\.pptx/],
    [
      '.xlsb',
      zipOf({
        'xl/workbook.bin': 'x',
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
      /\.xlsb/,
    ],
    ['a zip of workbooks', zipOf({ 'plan.xlsx': 'x' }), /\.zip que contiene libros/],
    ['a zip', zipOf({ 'a.txt': 'x' }), /\.zip/],
  ])('%s', (_, bytes, message) => {
    const failure = failureOf(bytes);
    expect(failure.kind).toBe('unreadable-file');
    expect(failure.state).toBe('unchanged');
    expect(failure.message).toMatch(message);
    expect(failure.message).toMatch(/^El [^\n]+\.$/);
  });
});

describe('workbooks that ask for a password', () => {
  it.each<[string, Uint8Array]>([
    ['an encrypted workbook', compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['an encrypted zip', withRecord(good, SHEET, (record) => record.writeUInt16LE(1, 8))],
  ])('%s', (_, bytes) => {
    const failure = failureOf(bytes);
    expect(failure.kind).toBe('encrypted');
    expect(failure.message).toMatch(/contraseña[^\n]*\.$/);
  });
});

describe('damaged workbooks name the part, and the line where there is one', () => {
  const doctype = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">]>';
  it.each<[string, Uint8Array, RegExp]>([
    [
      'a tag that does not end',
      withSheet('<worksheet>\n<sheetData>\n<row></sheetData></worksheet>'),
      /sheet1\.xml, línea 3/,
    ],
    ['text that ends early', withSheet(worksheet('').slice(0, -20)), /sheet1\.xml/],
    ['an unknown entity', withSheet(worksheet('<row>&nbsp;</row>')), /sheet1\.xml/],
    [
      'a broken workbook part',
      smallWorkbook(worksheet(''), { 'xl/workbook.xml': '<workbook>' }),
      /workbook\.xml/,
    ],
    [
      'a DOCTYPE',
      withSheet(worksheet('').replace('<worksheet', `${doctype}<worksheet`)),
      /DOCTYPE.*sheet1\.xml/,
    ],
    ['UTF-16', smallWorkbook('', { [SHEET]: utf16(worksheet('')) }), /UTF-16.*sheet1\.xml/],
    [
      'bytes that are not UTF-8',
      smallWorkbook('', { [SHEET]: new Uint8Array([60, 0xe1, 62]) }),
      /UTF-8.*sheet1\.xml/,
    ],
    ['no such part', smallWorkbook('', { [SHEET]: null }), /sheet1\.xml/],
    ['no workbook part', smallWorkbook('', { 'xl/workbook.xml': null }), /workbook\.xml/],
    [
      'a part twice',
      smallWorkbook(worksheet(''), { 'XL/Worksheets/Sheet1.xml': worksheet('') }),
      /dos veces.*sheet1\.xml/,
    ],
    ['a name that leads outside', smallWorkbook(worksheet(''), { 'xl/../../x': 'x' }), /sale del archivo/],
    [
      'a relationship that leads outside',
      smallWorkbook(worksheet(''), {
        'xl/_rels/workbook.xml.rels':
          '<R><Relationship Id="rId1" Type="x/worksheet" Target="../../../s.xml"/></R>',
      }),
      /sale del archivo/,
    ],
    ['a wrong CRC', withRecord(good, SHEET, (record) => record.writeUInt32LE(7, 16)), /sheet1\.xml/],
    [
      'a size too large',
      withRecord(good, SHEET, (record) => record.writeUInt32LE(100_000, 24)),
      /sheet1\.xml/,
    ],
    [
      'an unknown compression',
      withRecord(good, SHEET, (record) => record.writeUInt16LE(12, 10)),
      /compresión.*sheet1\.xml/,
    ],
    [
      'a directory that points elsewhere',
      withRecord(good, SHEET, (record) => record.writeUInt32LE(3, 42)),
      /índice/,
    ],
    [
      'data that overlap',
      withRecord(good, SHEET, (record) => record.writeUInt32LE(0x00ffffff, 20)),
      /índice/,
    ],
    ['an impossible row', withSheet(worksheet('<row r="1048577"/>')), /fila.*sheet1\.xml/],
    ['an impossible cell', withSheet(worksheet('<row r="1"><c r="XFE1"/></row>')), /celda.*sheet1\.xml/],
    ['no cells', withSheet('<worksheet/>'), /sheet1\.xml/],
  ])('%s', (_, bytes, message) => {
    const failure = failureOf(bytes);
    expect(failure.kind).toBe('unreadable-file');
    expect(failure.message).toMatch(message);
    expect(failure.message).toMatch(/^El [^\n]+\.$/);
  });

  it('any stretch of bytes cut off or overwritten is a failure of the host or harmless, never another fault', () => {
    const bytes = richWorkbook();
    for (let at = 0; at < bytes.length; at += 97) {
      for (const broken of [bytes.slice(0, at), bytes.slice().fill(0xa5, at, at + 40)]) {
        try {
          expect(openXlsx(broken, 'a.xlsx').snapshot.sheets).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(HostFailure);
        }
      }
    }
  });
});

describe('workbooks without a sheet', () => {
  it.each([
    ['none at all', '<workbook><sheets/></workbook>'],
    [
      'a chart alone',
      '<workbook xmlns:r="r"><sheets><sheet name="G" sheetId="1" r:id="rId9"/></sheets></workbook>',
    ],
  ])('%s', (_, workbook) => {
    const failure = failureOf(smallWorkbook(worksheet(''), { 'xl/workbook.xml': workbook }));
    expect(failure.kind).toBe('unreadable-file');
    expect(failure.message).toMatch(/ninguna hoja/);
  });
});

describe('zip bombs', () => {
  /** Deflated zeros: 64 MB, so many times. */
  const zeros = (times: number): Buffer => {
    const block = deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
    return Buffer.concat([...Array.from({ length: times }, () => block), Buffer.from([3, 0])]);
  };

  /** A workbook whose sheet is 1.5 GB of zeros, its size declared as told. */
  function bomb(declared: number): Uint8Array {
    const packed = zeros(24);
    const stored = smallWorkbook('', { [SHEET]: null, [`${SHEET}.bin`]: null });
    const file = Buffer.from(stored);
    const end = file.length - 22;
    const directory = file.readUInt32LE(end + 16);
    const name = Buffer.from(SHEET);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared, 22);
    local.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(declared, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(directory, 42);
    const tail = Buffer.from(file.subarray(end));
    tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
    tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
    tail.writeUInt32LE(directory + local.length + name.length + packed.length, 16);
    const pieces = [
      file.subarray(0, directory),
      local,
      name,
      packed,
      file.subarray(directory, end),
      record,
      name,
      tail,
    ];
    return new Uint8Array(Buffer.concat(pieces));
  }

  it.each([
    ['declared', 24 * 64 * 1024 * 1024],
    ['declared just above what a part may be', 129 * 1024 * 1024],
    ['forged: declared as a small part', 5000],
    ['forged: declared as a large part', 60 * 1024 * 1024],
    ['forged: declared as nothing', 0],
  ])('%s', (_, declared) => {
    const failure = failureOf(bomb(declared));
    expect(failure.kind).toBe('too-large');
    expect(failure.message).toMatch(/^(El|La) [^\n]+\.$/);
  });

  it('parts that declare more than a file may hold are refused even where they are not needed', () => {
    const bytes = smallWorkbook(worksheet(''), { 'xl/media/a.bin': 'x', 'xl/media/b.bin': 'x' });
    const huge = (record: Buffer): void => void record.writeUInt32LE(0x30000000, 24);
    const failure = failureOf(withRecord(withRecord(bytes, 'xl/media/a.bin', huge), 'xl/media/b.bin', huge));
    expect(failure.kind).toBe('too-large');
  });
});
