const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffa;
const HEADER = 512;
/** Places of the sector table that the header itself holds. */
const HEADER_TABLE = { start: 76, count: 109 };

/** True for the container of old Office files and of those with a password (OLE compound file). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

function namesInSector(view: DataView, start: number, size: number): string[] {
  const names: string[] = [];
  for (let at = start; at + ENTRY <= Math.min(start + size, view.byteLength); at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true)) / 2 - 1;
    let name = '';
    for (let index = 0; index < length; index++) {
      name += String.fromCharCode(view.getUint16(at + 2 * index, true));
    }
    if (name !== '') names.push(name);
  }
  return names;
}

/**
 * Names of the streams and storages of a compound file ("Workbook", "EncryptedPackage"); what a truncated file still shows.
 * Source: [MS-CFB], sections 2.2 to 2.6.
 */
export function compoundNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) return [];
  const size = 2 ** Math.min(16, view.getUint16(30, true));
  const startOf = (sector: number): number => (sector + 1) * size;
  const following = (sector: number): number => {
    const table = Math.floor((sector * 4) / size);
    if (table >= HEADER_TABLE.count) return END_OF_CHAIN;
    const at = startOf(view.getUint32(HEADER_TABLE.start + 4 * table, true)) + ((sector * 4) % size);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  const names: string[] = [];
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < END_OF_CHAIN && !seen.has(sector);) {
    seen.add(sector);
    if (startOf(sector) >= bytes.length) break;
    names.push(...namesInSector(view, startOf(sector), size));
    sector = following(sector);
  }
  return names;
}
