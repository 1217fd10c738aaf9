import { unzipSync, Zip, ZipDeflate } from 'fflate';
import { crc32 } from 'node:zlib';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../../src/snapshot/edit';
import { richWorkbook } from './handMade';
import { changedEntries, listZip } from './zipListing';

const parts = unzipSync(richWorkbook());

/** The workbook as a writer that streams makes it: the sizes follow the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => void chunks.push(chunk));
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    entry.mtime = '2024-01-02T03:04:06';
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The workbook stored with all sizes and offsets in zip64 fields, and a comment. */
function zip64(): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(0xffffffff, 18);
    local.writeUInt32LE(0xffffffff, 22);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(20, 28);
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(1, 0);
    sizes.writeUInt16LE(16, 2);
    sizes.writeBigUInt64LE(BigInt(content.length), 4);
    sizes.writeBigUInt64LE(BigInt(content.length), 12);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt32LE(crc32(content), 16);
    record.writeUInt32LE(0xffffffff, 20);
    record.writeUInt32LE(0xffffffff, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(28, 30);
    record.writeUInt32LE(0xffffffff, 42);
    const extra = Buffer.alloc(28);
    sizes.copy(extra);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(offset), 20);
    body.push(local, Buffer.from(name), sizes, Buffer.from(content));
    directory.push(record, Buffer.from(name), extra);
    offset += 30 + name.length + 20 + content.length;
  }
  const end = Buffer.alloc(56 + 20 + 22);
  const size = Buffer.concat(directory).length;
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(Object.keys(parts).length), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt16LE(0xffff, 86);
  end.writeUInt32LE(0xffffffff, 92);
  end.writeUInt16LE(4, 96);
  return new Uint8Array(Buffer.concat([...body, ...directory, end, Buffer.from('hola')]));
}

const paint: Edit = {
  kind: 'cell',
  sheet: 'Plan',
  row: 0,
  column: 1,
  before: { fill: null },
  after: { fill: '#7030A0' },
};

describe('zips as other writers make them', () => {
  it.each<[string, Uint8Array]>([
    ['sizes after the data', streamed()],
    ['zip64', zip64()],
  ])('%s are read as any other', (_, bytes) => {
    expect(openXlsx(bytes, 'a.xlsx').snapshot).toEqual(openXlsx(richWorkbook(), 'a.xlsx').snapshot);
  });

  it.each<[string, Uint8Array]>([
    ['sizes after the data', streamed()],
    ['zip64', zip64()],
  ])('%s: the other entries stay, and every zip reader opens the result', (_, bytes) => {
    const { file } = openXlsx(bytes, 'a.xlsx').apply([paint]);
    const unzipped = unzipSync(file.bytes);
    expect(Object.keys(unzipped)).toEqual(Object.keys(parts));
    for (const [name, content] of Object.entries(parts)) {
      if (!['xl/styles.xml', 'xl/worksheets/sheet1.xml'].includes(name)) {
        expect(Buffer.from(unzipped[name] ?? []).equals(Buffer.from(content))).toBe(true);
      }
    }
    expect(file.snapshot.sheets[0]?.rows.get(0)?.get(1)?.fill).toBe('#7030A0');
  });

  it('dates, and the comment of the file, stay', () => {
    const bytes = streamed();
    const { file } = openXlsx(bytes, 'a.xlsx').apply([paint]);
    expect(changedEntries(bytes, file.bytes).sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(listZip(file.bytes).map(({ time }) => time)).toEqual(listZip(bytes).map(({ time }) => time));
    const commented = openXlsx(zip64(), 'a.xlsx').apply([paint]).file.bytes;
    expect(new TextDecoder().decode(commented.subarray(-4))).toBe('hola');
  });
});
