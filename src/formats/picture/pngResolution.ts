const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type, thirteen bytes and checksum of the first chunk, after the signature. */
const AFTER_HEADER = 8 + 25;
const INCHES_A_METRE = 1 / 0.0254;

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function physicalSize(dotsPerInch: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const dotsPerMetre = Math.round(dotsPerInch * INCHES_A_METRE);
  view.setUint32(0, 9);
  chunk.set(
    [...'pHYs'].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/**
 * A PNG that says how large it is on paper, so that Word and PowerPoint insert it at that size; one that says so already
 * is given back. @throws Error when the bytes are no PNG.
 */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  if (png.length < AFTER_HEADER || SIGNATURE.some((byte, index) => png[index] !== byte))
    throw new Error('not a PNG');
  const next = String.fromCharCode(...png.subarray(AFTER_HEADER + 4, AFTER_HEADER + 8));
  if (next === 'pHYs') return png;
  const chunk = physicalSize(dotsPerInch);
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, AFTER_HEADER));
  result.set(chunk, AFTER_HEADER);
  result.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return result;
}
