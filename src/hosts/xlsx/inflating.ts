import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged, tooLarge, unreadable } from './failures';
import { HostFailure } from '../host';
import type { ZipArchive, ZipEntry } from './zipReading';

/** Most bytes that one part may unpack to: a sheet of 100,000 activities needs about half. */
const PART_LIMIT = 128 * 1024 * 1024;
/** Most bytes that a whole file may claim to unpack to, in parts that we read or not. */
const FILE_LIMIT = 1024 * 1024 * 1024;
/** Compressed bytes handed over at once: at the best ratio (1:1032) they become 4 MB; larger steps are slower. */
const CHUNK = 4 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** @throws HostFailure ('too-large') when the sizes that a zip declares add up to more than we take. */
export function checkDeclaredSizes(archive: ZipArchive): void {
  let total = 0;
  for (const entry of archive.entries) total += entry.size;
  if (total > FILE_LIMIT) {
    throw tooLarge(`El archivo ocuparía ${megabytes(total)} al descomprimirse (bomba de descompresión).`);
  }
}

function inflateDeclared(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    // A forged size shows here, before more than one chunk too many was unpacked.
    if (length + chunk.length > entry.size) {
      throw tooLarge(`La parte ${entry.name} del archivo ocupa más de lo que declara.`);
    }
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return out.subarray(0, length);
}

/**
 * The bytes of one entry, its length and CRC-32 verified.
 * @throws HostFailure 'too-large' (declared or found), 'encrypted', or 'unreadable-file' when it is damaged.
 */
export function unpackEntry(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) {
    throw new HostFailure(
      'encrypted',
      'El archivo está cifrado con contraseña: quítele la contraseña, guárdelo como .xlsx y reintente.',
    );
  }
  if (entry.size > PART_LIMIT) {
    throw tooLarge(`La parte ${entry.name} ocuparía ${megabytes(entry.size)} al descomprimirse.`);
  }
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const bytes = unpack(entry, packed);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw damaged(entry.name, 'una parte no coincide con su suma de comprobación');
  }
  return bytes;
}

function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) {
    throw unreadable(
      `El archivo usa una compresión que Excel no usa (parte ${entry.name}).`,
      'Ábralo en Excel, guárdelo como .xlsx y reintente.',
    );
  }
  try {
    return inflateDeclared(entry, packed);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw damaged(entry.name, 'una parte no se puede descomprimir');
  }
}
