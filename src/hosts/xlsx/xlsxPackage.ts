import { damaged } from './failures';
import { checkDeclaredSizes, unpackEntry } from './inflating';
import type { Relationship } from './relationships';
import { readRelationships, relationshipsPartOf } from './relationships';
import { decodeXml } from './xmlEncoding';
import type { ZipArchive, ZipEntry } from './zipReading';
import { partKey, readZip } from './zipReading';
import { writeZip } from './zipWriting';

/** The parts of a workbook file, unpacked on demand, with the changes made so far. */
export class XlsxPackage {
  private readonly entries = new Map<string, ZipEntry | 'twice'>();
  private readonly changes = new Map<string, { readonly name: string; readonly text: string | null }>();
  private readonly revisions = new Map<string, number>();

  constructor(private readonly archive: ZipArchive) {
    for (const entry of archive.entries) {
      const key = partKey(entry.name);
      this.entries.set(key, this.entries.has(key) ? 'twice' : entry);
    }
  }

  /** The package in the bytes of a file. @throws HostFailure when they are not a zip that we can read. */
  static open(bytes: Uint8Array): XlsxPackage {
    const archive = readZip(bytes);
    checkDeclaredSizes(archive);
    return new XlsxPackage(archive);
  }

  /** A package without parts. */
  static empty(): XlsxPackage {
    return new XlsxPackage({ bytes: new Uint8Array(), entries: [], comment: new Uint8Array() });
  }

  /** Names of the parts as the file spells them. */
  names(): string[] {
    const kept = this.archive.entries.filter((entry) => !this.changes.has(partKey(entry.name)));
    const written = [...this.changes.values()].filter((change) => change.text !== null);
    return [...kept, ...written].map(({ name }) => name);
  }

  /** True when there is a part of that name, whatever its case. */
  has(part: string): boolean {
    const change = this.changes.get(partKey(part));
    return change ? change.text !== null : this.entries.has(partKey(part));
  }

  /** Bytes of a part. @throws HostFailure when it is missing, there twice, damaged or too large. */
  bytesOf(part: string): Uint8Array {
    const change = this.changes.get(partKey(part));
    if (change?.text) return new TextEncoder().encode(change.text);
    const entry = this.entries.get(partKey(part));
    if (!entry || change) throw damaged(part, 'le falta una parte');
    if (entry === 'twice') throw damaged(part, 'contiene dos veces la misma parte');
    return unpackEntry(this.archive, entry);
  }

  /** Text of a part. @throws HostFailure as `bytesOf`, and when its encoding is unknown or wrong. */
  text(part: string): string {
    return this.changes.get(partKey(part))?.text ?? decodeXml(this.bytesOf(part), part);
  }

  /** How often a part was written or removed: while it is the same, so is the part. */
  revisionOf(part: string): number {
    return this.revisions.get(partKey(part)) ?? 0;
  }

  private revised(part: string): void {
    this.revisions.set(partKey(part), this.revisionOf(part) + 1);
  }

  /** Replaces or adds a part. */
  write(part: string, text: string): void {
    this.revised(part);
    this.changes.set(partKey(part), { name: part, text });
  }

  /** Removes a part. */
  remove(part: string): void {
    this.revised(part);
    if (this.entries.has(partKey(part))) this.changes.set(partKey(part), { name: part, text: null });
    else this.changes.delete(partKey(part));
  }

  /** Relationships of a part ("" is the package itself); none when it has no such part. */
  relationshipsOf(part: string): Relationship[] {
    const rels = relationshipsPartOf(part);
    return this.has(rels) ? readRelationships(part, this.text(rels)) : [];
  }

  /** True when a part was written or removed. */
  hasChanges(): boolean {
    return this.changes.size > 0;
  }

  /** The file with its changes; what did not change is copied byte for byte. */
  toBytes(): Uint8Array {
    return this.hasChanges() ? writeZip(this.archive, this.changes) : this.archive.bytes;
  }
}
