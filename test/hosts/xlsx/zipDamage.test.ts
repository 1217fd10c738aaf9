import { HostFailure } from '../../../src/hosts/host';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { describeWithShared, sharedFile } from '../../shared';
import { richWorkbook, smallWorkbook, worksheet } from './handMade';

const good = smallWorkbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** Places of the directory records of a zip, by its end record. */
function directoryRecords(file: Buffer): number[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const records: number[] = [];
  for (let at = file.readUInt32LE(end + 16); records.length < file.readUInt16LE(end + 10);) {
    records.push(at);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return records;
}

function changed(
  bytes: Uint8Array,
  change: (file: Buffer, records: number[], end: number) => void,
): Uint8Array {
  const file = Buffer.from(bytes);
  change(file, directoryRecords(file), file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')));
  return new Uint8Array(file);
}

/** How a file ends up: "read", or the kind of the failure; any other error is thrown. */
function fate(bytes: Uint8Array): string {
  try {
    openXlsx(bytes, 'a.xlsx');
    return 'read';
  } catch (error) {
    if (error instanceof HostFailure && /^[A-ZÁÉÍÓÚ][^\n]+\.$/.test(error.message)) return error.kind;
    throw error;
  }
}

describe('places in a zip that are outside the file', () => {
  it.each<[string, (file: Buffer, records: number[], end: number) => void]>([
    ['one data offset', (file, records) => void file.writeUInt32LE(0x7fffffff, (records[1] ?? 0) + 42)],
    [
      'two data offsets, the smaller bounded by the larger',
      (file, records) => {
        file.writeUInt32LE(0x70000000, (records[1] ?? 0) + 42);
        file.writeUInt32LE(0x7fffffff, (records[2] ?? 0) + 42);
      },
    ],
    ['the directory', (file, _, end) => void file.writeUInt32LE(0xfffffff0, end + 16)],
    ['the number of entries, too high', (file, _, end) => void file.writeUInt16LE(0xfff0, end + 10)],
    [
      'the number of entries, too low: one would be lost',
      (file, records, end) => void file.writeUInt16LE(records.length - 1, end + 10),
    ],
    ['the length of a name', (file, records) => void file.writeUInt16LE(0xffff, (records[0] ?? 0) + 28)],
    [
      'the length of an extra field',
      (file, records) => void file.writeUInt16LE(0xffff, (records[4] ?? 0) + 30),
    ],
    [
      'data of two entries in one place',
      (file, records) =>
        void file.writeUInt32LE(file.readUInt32LE((records[0] ?? 0) + 42), (records[1] ?? 0) + 42),
    ],
  ])('%s: one line', (_, change) => {
    expect(fate(changed(good, change))).toBe('unreadable-file');
  });

  it.each([0, 1])('each byte of the headers and the directory set to 0 or 255 (%d)', (high) => {
    const file = Buffer.from(good);
    const records = directoryRecords(file);
    const headers = records.flatMap((at) =>
      Array.from({ length: 30 }, (_, n) => file.readUInt32LE(at + 42) + n),
    );
    const directory = Array.from(
      { length: good.length - (records[0] ?? 0) },
      (_, n) => (records[0] ?? 0) + n,
    );
    for (const at of [...headers, ...directory]) {
      const broken = good.slice();
      broken[at] = high * 255;
      expect(['read', 'unreadable-file', 'encrypted', 'too-large']).toContain(fate(broken));
    }
  });

  it('a rich workbook cut anywhere', () => {
    const bytes = richWorkbook();
    for (let at = 0; at < bytes.length; at += 13) {
      expect(['unreadable-file', 'too-large', 'encrypted']).toContain(fate(bytes.slice(0, at)));
    }
  });
});

describeWithShared('the case of a zip that points outside itself', () => {
  it('is one line', () => {
    expect(fate(sharedFile('fixtures', 'cases', 'zip-fuera-de-rango.xlsx'))).toBe('unreadable-file');
  });
});
