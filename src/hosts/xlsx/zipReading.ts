import type { HostFailure } from '../host';
import { damaged, unreadable } from './failures';

/** One file inside a zip, as its central directory describes it; offsets and sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** Bit 0: encrypted; bit 3: sizes follow the data. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly dataStart: number;
  /** Where the next record starts: up to here everything belongs to this entry. */
  readonly recordEnd: number;
  /** Its record of the central directory, verbatim. */
  readonly central: Uint8Array;
}

/** A zip taken apart without unpacking anything. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The name under which parts are compared: OPC names ignore case, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function findEndRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD && view.getUint16(at + 20, true) <= last - at) return at;
  }
  throw unreadable(
    'El archivo está incompleto: le falta el final (quizá se interrumpió la descarga o la copia).',
    'Descárguelo o cópielo de nuevo.',
  );
}

const brokenDirectory = (): HostFailure =>
  unreadable(
    'El archivo está dañado: su índice interno no corresponde a su contenido.',
    'Descárguelo o cópielo de nuevo, o use una copia anterior.',
  );

/** Zip64 fields stand, in this order, for those of the record that say 0xFFFFFFFF. */
function zip64Fields(extra: DataView, wanted: readonly boolean[]): (number | null)[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return wanted.map((want) => {
      if (!want) return null;
      if (field + 8 > extra.byteLength) throw brokenDirectory();
      field += 8;
      return Number(extra.getBigUint64(field - 8, true));
    });
  }
  if (wanted.some(Boolean)) throw brokenDirectory();
  return wanted.map(() => null);
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView, end: number): Directory {
  const directory = { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const locator = end - 20;
  const is64 = locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64;
  if (!is64) return directory;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_RECORD_64) throw brokenDirectory();
  return {
    offset: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}

interface CentralRecord {
  readonly entry: Omit<ZipEntry, 'dataStart' | 'recordEnd'>;
  readonly next: number;
}

function readCentralRecord(bytes: Uint8Array, view: DataView, at: number): CentralRecord {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw brokenDirectory();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw brokenDirectory();
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const localOffset = view.getUint32(at + 42, true);
  const extra = viewOf(bytes.subarray(nameEnd, extraEnd));
  const [size64, compressed64, offset64] = zip64Fields(extra, [
    size === IN_ZIP64,
    compressedSize === IN_ZIP64,
    localOffset === IN_ZIP64,
  ]);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: compressed64 ?? compressedSize,
    size: size64 ?? size,
    localOffset: offset64 ?? localOffset,
    central: bytes.subarray(at, next),
  };
  return { entry, next };
}

function withExtent(entry: CentralRecord['entry'], view: DataView, recordEnd: number): ZipEntry {
  const at = entry.localOffset;
  // The end of one record is the start of another, as the directory says: neither need be inside the file.
  if (at + 30 > Math.min(recordEnd, view.byteLength) || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw brokenDirectory();
  }
  const dataStart = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  // Records that overlap are how a small file can hold many large ones.
  if (dataStart + entry.compressedSize > recordEnd) throw brokenDirectory();
  return { ...entry, dataStart, recordEnd };
}

/** True when the directory goes on after the records that it counts: an entry that is not listed would be lost. */
function continues(
  view: DataView,
  found: readonly Pick<ZipEntry, 'central'>[],
  { offset }: Directory,
): boolean {
  const end = found.reduce((at, { central }) => at + central.length, offset);
  return end + 4 <= view.byteLength && view.getUint32(end, true) === CENTRAL_HEADER;
}

/**
 * Takes a zip apart.
 * @throws HostFailure ('unreadable-file') when it is truncated, its directory is wrong, or a name leads outside.
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const directory = findDirectory(view, end);
  const found: CentralRecord['entry'][] = [];
  for (let at = directory.offset; found.length < directory.count;) {
    const { entry, next } = readCentralRecord(bytes, view, at);
    if (partKey(entry.name).split('/').includes('..')) {
      throw damaged(entry.name, 'el nombre de una parte sale del archivo');
    }
    found.push(entry);
    at = next;
  }
  if (continues(view, found, directory)) throw brokenDirectory();
  const starts = found.map((entry) => entry.localOffset).sort((one, other) => one - other);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory.offset]));
  // Entries that share their data: no program writes them, and a small file could claim to hold many large ones.
  if (nextStart.size < found.length) throw brokenDirectory();
  const entries = found.map((entry) => withExtent(entry, view, nextStart.get(entry.localOffset) ?? 0));
  const commentEnd = end + 22 + view.getUint16(end + 20, true);
  return { bytes, entries, comment: bytes.subarray(end + 22, commentEnd) };
}
