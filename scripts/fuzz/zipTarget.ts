import type { Random } from './random';
import { randomParts, zipped } from './randomWorkbook';
import type { FuzzTarget } from './target';
import { checkEdits, tryOpen } from './workbookChecks';

const EXTREMES = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const SIGNATURES = [0x04034b50, 0x02014b50, 0x06054b50, 0x07064b50, 0x06064b50];

/** Places of the records of a zip: what stands behind their signatures says where things are. */
function records(file: Buffer): number[] {
  const places: number[] = [];
  for (let at = 0; at + 4 <= file.length; at++) {
    if (file[at] === 0x50 && file[at + 1] === 0x4b && SIGNATURES.includes(file.readUInt32LE(at)))
      places.push(at);
  }
  return places;
}

const damages: readonly ((random: Random, file: Buffer) => Buffer)[] = [
  (random, file) => {
    for (const at of random.several(6, () => random.below(file.length))) {
      file[at] = (file[at] ?? 0) ^ (1 << random.below(8));
    }
    return file;
  },
  (random, file) => file.subarray(0, random.below(file.length)),
  (random, file) => file.subarray(random.below(200)),
  (random, file) => file.fill(random.below(256), random.below(file.length), random.below(file.length)),
  (random, file) => {
    const at = random.below(file.length);
    return Buffer.concat([
      file.subarray(0, at),
      Buffer.alloc(random.below(40), random.below(256)),
      file.subarray(at),
    ]);
  },
  (random, file) => {
    const at = random.pick(records(file)) + random.below(48);
    if (at + 4 > file.length) return file;
    if (random.chance(0.5)) file.writeUInt16LE(random.pick(EXTREMES) & 0xffff, at);
    else file.writeUInt32LE(random.pick(EXTREMES), at);
    return file;
  },
  (random, file) => {
    const places = records(file);
    const [from, to] = [random.pick(places), random.pick(places)];
    file.copy(file, to, from, Math.min(file.length, from + random.below(60)));
    return file;
  },
];

/** Zips with bytes flipped, cut, moved, and with places that lie elsewhere: one line, never a fault. */
export const zipTarget: FuzzTarget = {
  name: 'zip',
  about: 'archivos con bytes dañados o cortados',
  round(random) {
    let file: Buffer = Buffer.from(zipped(random, randomParts(random)));
    for (let times = 1 + random.below(3); times > 0 && file.length > 4; times--) {
      const places = records(file);
      file = places.length === 0 ? file : random.pick(damages)(random, Buffer.from(file));
    }
    const opened = tryOpen(new Uint8Array(file));
    if (opened) checkEdits(random, opened, 8);
  },
};
