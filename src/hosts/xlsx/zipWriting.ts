import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './zipReading';
import { partKey } from './zipReading';

/** New text of a part, or null to leave the part out. */
export interface PartChange {
  readonly name: string;
  readonly text: string | null;
}

/** Local header (with its data) and directory record of one entry, the offset in the latter still to be set. */
interface ZipRecord {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

const ZIP64_EXTRA = 1;
const SIZES_FOLLOW = 8;
/** 1 January 1980, midnight: a new part carries no hour, so that the same edits give the same bytes. */
const NEW_PART_DATE = 0x21;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Extra fields without the zip64 one: what we write fits in 32 bits. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return new Uint8Array(kept);
}

interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

function pack(text: string): Packed {
  const bytes = new TextEncoder().encode(text);
  return { data: deflateSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** Writes the fields that local header and directory record share, `at` being where "version needed" stands. */
function setShared(view: DataView, at: number, flags: number, packed: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 10, packed.crc, true);
  view.setUint32(at + 14, packed.data.length, true);
  view.setUint32(at + 18, packed.size, true);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The directory record of an entry with its sizes in the record itself, the offset still to be set. */
function centralWithoutZip64(entry: ZipEntry): Uint8Array {
  const old = viewOf(entry.central);
  const extraStart = 46 + old.getUint16(28, true);
  const extraEnd = extraStart + old.getUint16(30, true);
  const extra = withoutZip64(entry.central.subarray(extraStart, extraEnd));
  const central = concatenated([
    entry.central.subarray(0, extraStart),
    extra,
    entry.central.subarray(extraEnd),
  ]);
  const view = viewOf(central);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, extra.length, true);
  return central;
}

/** The record of an entry whose data changed: name, date, attributes, comment and extra fields stay. */
function changedRecord(archive: ZipArchive, entry: ZipEntry, text: string): ZipRecord {
  const packed = pack(text);
  const flags = entry.flags & ~SIZES_FOLLOW;
  const nameEnd = entry.localOffset + 30 + viewOf(archive.bytes).getUint16(entry.localOffset + 26, true);
  const localExtra = withoutZip64(archive.bytes.subarray(nameEnd, entry.dataStart));
  const local = concatenated([archive.bytes.subarray(entry.localOffset, nameEnd), localExtra]);
  setShared(viewOf(local), 4, flags, packed);
  viewOf(local).setUint16(28, localExtra.length, true);

  const central = centralWithoutZip64(entry);
  setShared(viewOf(central), 6, flags, packed);
  return { local: [local, packed.data], central };
}

function newRecord(name: string, text: string): ZipRecord {
  const packed = pack(text);
  const nameBytes = new TextEncoder().encode(name);
  const local = concatenated([new Uint8Array(30), nameBytes]);
  const localView = viewOf(local);
  localView.setUint32(0, 0x04034b50, true);
  setShared(localView, 4, 0, packed);
  localView.setUint16(12, NEW_PART_DATE, true);
  localView.setUint16(26, nameBytes.length, true);
  const central = concatenated([new Uint8Array(46), nameBytes]);
  const centralView = viewOf(central);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, 20, true);
  setShared(centralView, 6, 0, packed);
  centralView.setUint16(14, NEW_PART_DATE, true);
  centralView.setUint16(28, nameBytes.length, true);
  return { local: [local, packed.data], central };
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return concatenated([end, comment]);
}

/**
 * The zip with some entries replaced, left out or added at the end. Every other entry keeps its local header, its
 * compressed bytes and its place; only the directory is rebuilt.
 */
export function writeZip(archive: ZipArchive, changes: ReadonlyMap<string, PartChange>): Uint8Array {
  const kept = new Set<string>();
  const records = new Map<ZipEntry, ZipRecord>();
  const inFileOrder = [...archive.entries].sort((one, other) => one.localOffset - other.localOffset);
  const body: Uint8Array[] = [];
  const offsets = new Map<ZipRecord, number>();
  let length = 0;
  const place = (record: ZipRecord): void => {
    offsets.set(record, length);
    body.push(...record.local);
    for (const piece of record.local) length += piece.length;
  };
  for (const entry of inFileOrder) {
    const change = changes.get(partKey(entry.name));
    if (change) kept.add(partKey(entry.name));
    if (change?.text === null) continue;
    const record = change
      ? changedRecord(archive, entry, change.text)
      : {
          local: [archive.bytes.subarray(entry.localOffset, entry.recordEnd)],
          central: centralWithoutZip64(entry),
        };
    records.set(entry, record);
    place(record);
  }
  const ordered = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  for (const [key, { name, text }] of changes) {
    if (kept.has(key) || text === null) continue;
    const record = newRecord(name, text);
    ordered.push(record);
    place(record);
  }
  for (const record of ordered) viewOf(record.central).setUint32(42, offsets.get(record) ?? 0, true);
  const directory = ordered.map((record) => record.central);
  const directorySize = directory.reduce((total, record) => total + record.length, 0);
  return concatenated([
    ...body,
    ...directory,
    endRecord(ordered.length, directorySize, length, archive.comment),
  ]);
}
