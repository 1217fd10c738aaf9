import { readFileSync } from 'node:fs';

/** The parts of a zip by name, as the bytes that stand in it: compressed, header and all. Read by hand, on purpose. */
function zipParts(path: string): Map<string, string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const count = bytes.readUInt16LE(end + 10);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    const comment = bytes.readUInt16LE(at + 32);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.set(name, bytes.toString('latin1', local, data + size));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** Names of the parts that differ between two zips, or that only one of them has. */
export function changedParts(before: string, after: string): string[] {
  const one = zipParts(before);
  const other = zipParts(after);
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((name) => one.get(name) !== other.get(name))
    .sort();
}
