import { deflateSync } from 'node:zlib';
import { picture, pictureScale } from '../../../src/formats/picture/picture';
import { withResolution } from '../../../src/formats/picture/pngResolution';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(~crc >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of one grey dot. */
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const PNG = new Uint8Array(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);

describe('the resolution of a picture', () => {
  it('is written after the header, with its checksum', () => {
    const size = Buffer.alloc(9);
    size.writeUInt32BE(11_811, 0);
    size.writeUInt32BE(11_811, 4);
    size.writeUInt8(1, 8);
    const wanted = Buffer.concat([PNG.subarray(0, 33), chunk('pHYs', size), PNG.subarray(33)]);
    expect(Buffer.from(withResolution(PNG, 300)).equals(wanted)).toBe(true);
  });

  it('is left alone where the picture has one', () => {
    const once = withResolution(PNG, 300);
    expect(withResolution(once, 72)).toBe(once);
  });

  it.each([[new Uint8Array()], [new Uint8Array([1, 2, 3])], [PNG.subarray(0, 20)]])(
    'refuses what is no PNG',
    (bytes) => {
      expect(() => withResolution(bytes, 300)).toThrow();
    },
  );
});

describe('the picture', () => {
  it.each([
    { width: 900, height: 1200 },
    { width: 900, height: 3700 },
    { width: 900, height: 200_000 },
  ])('is as sharp as print asks for, within what a canvas holds: $height', (size) => {
    const scale = pictureScale(size);
    expect(size.width * scale).toBeLessThanOrEqual(3000.001);
    expect(Math.max(size.width, size.height) * scale).toBeLessThanOrEqual(16_000.001);
    expect(size.width * size.height * scale * scale).toBeLessThanOrEqual(60_000_001);
    if (size.height < 4000) expect(size.width * scale).toBeCloseTo(3000);
  });

  const tools = (png: Uint8Array | null) => {
    const calls: unknown[] = [];
    return {
      calls,
      loadImage: (svg: string, width: number, height: number) => {
        calls.push(['load', svg, width, height]);
        return Promise.resolve('image');
      },
      createCanvas: (width: number, height: number) => {
        calls.push(['canvas', width, height]);
        return 'canvas';
      },
      draw: (...words: unknown[]) => void calls.push(['draw', ...words]),
      toPng: () => Promise.resolve(png),
    };
  };
  const drawn = { svg: '<svg/>', width: 900, height: 300 };

  it('draws the drawing on a canvas of its size', async () => {
    const lent = tools(PNG);
    const png = await picture(drawn, lent);
    expect(lent.calls).toEqual([
      ['load', '<svg/>', 3000, 1000],
      ['canvas', 3000, 1000],
      ['draw', 'canvas', 'image', 3000, 1000],
    ]);
    expect(Buffer.from(png).includes('pHYs')).toBe(true);
  });

  it('says so when the browser makes none', async () => {
    await expect(picture(drawn, tools(null))).rejects.toThrow();
  });
});
