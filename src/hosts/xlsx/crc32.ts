/** How many bytes are taken at once. */
const STRIDE = 8;

/** Table 0 is that of one byte; table n is what a byte makes with n bytes of zeros behind it. */
const TABLES = tables();

function tables(): Uint32Array {
  const all = new Uint32Array(STRIDE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[byte] = value;
  }
  const entry = (index: number): number => all[index] ?? 0;
  for (let at = 256; at < all.length; at++) {
    const before = entry(at - 256);
    all[at] = (before >>> 8) ^ entry(before & 0xff);
  }
  return all;
}

/** What the byte in the lowest eight bits makes with so many bytes behind it. */
const made = (value: number, behind: number): number => TABLES[behind * 256 + (value & 0xff)] ?? 0;

/**
 * CRC-32 (the one of zip files) of some bytes; pass the result of the preceding bytes to go on. Eight bytes at once, for
 * every byte of a file goes through it: five to ten times as quick as one by one.
 */
export function crc32(bytes: Uint8Array, preceding = 0): number {
  let crc = ~preceding;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (; at + STRIDE <= bytes.length; at += STRIDE) {
    const one = crc ^ view.getInt32(at, true);
    const other = view.getInt32(at + 4, true);
    crc =
      made(one, 7) ^
      made(one >>> 8, 6) ^
      made(one >>> 16, 5) ^
      made(one >>> 24, 4) ^
      made(other, 3) ^
      made(other >>> 8, 2) ^
      made(other >>> 16, 1) ^
      made(other >>> 24, 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ made(crc ^ (bytes[at] ?? 0), 0);
  return ~crc >>> 0;
}
