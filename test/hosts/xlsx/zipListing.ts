/** One entry of a zip as it lies in the file: its local header and data verbatim. */
export interface ListedEntry {
  readonly name: string;
  readonly time: number;
  readonly record: Buffer;
}

/** Lists a zip by its central directory, sharing no code with the host. */
export function listZip(bytes: Uint8Array): ListedEntry[] {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = file.readUInt16LE(end + 10);
  const entries: ListedEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const dataStart = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      time: file.readUInt32LE(at + 12),
      record: file.subarray(local, dataStart + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Names of the entries of `after` that are not byte for byte what they were in `before`, new ones included. */
export function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(listZip(before).map((entry) => [entry.name, entry]));
  return listZip(after)
    .filter(({ name, record, time }) => {
      const was = old.get(name);
      return !was || was.time !== time || !was.record.equals(record);
    })
    .map(({ name }) => name);
}
