import { crc32 } from '../../../src/hosts/xlsx/crc32';

/** The same bit by bit, as the standard defines it. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const bytes = Uint8Array.from({ length: 100 }, (_, index) => (index * 7919) >> 3);

describe('The checksum of a part', () => {
  it('is the one that the standard gives as its example', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('is right for every length and from every place of a buffer', () => {
    for (let length = 0; length < 40; length++) {
      const part = bytes.subarray(length % 7, (length % 7) + length);
      expect(crc32(part)).toBe(bitByBit(part));
    }
  });

  it('goes on from the bytes before', () => {
    for (let at = 0; at <= bytes.length; at += 3) {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(bitByBit(bytes));
    }
  });
});
