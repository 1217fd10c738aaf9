const TABLE = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (the one of zip files) of some bytes; pass the result of the preceding bytes to go on. */
export function crc32(bytes: Uint8Array, preceding = 0): number {
  let crc = ~preceding;
  // The table always has the entry: the index is one byte.
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
