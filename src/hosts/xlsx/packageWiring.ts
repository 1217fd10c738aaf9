import { CONTENT_TYPES, extensionOf, readContentTypes } from './contentTypes';
import type { Relationship } from './relationships';
import { readRelationships, relationshipsPartOf, relativeTarget } from './relationships';
import type { XlsxPackage } from './xlsxPackage';
import { appendToRoot, withoutChildren } from './xmlSplicing';
import { escapeAttribute } from './xmlText';
import { partKey } from './zipReading';

const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function withoutOverrides(types: string, parts: ReadonlySet<string>): string {
  return withoutChildren(types, CONTENT_TYPES, ({ attributes }) =>
    parts.has(partKey(attributes['PartName'] ?? '')),
  );
}

/** Gives parts (name, type) their content types, in place of those that they have. */
export function setContentTypes(files: XlsxPackage, parts: readonly (readonly [string, string])[]): void {
  if (parts.length === 0) return;
  const types = files.text(CONTENT_TYPES);
  const { defaults } = readContentTypes(files);
  // A content type of a part that was not there may be left over, perhaps another one.
  const others = withoutOverrides(types, new Set(parts.map(([part]) => partKey(part))));
  const own = parts.filter(([part, contentType]) => defaults.get(extensionOf(part)) !== contentType);
  const changed = appendToRoot(others, CONTENT_TYPES, (prefix) =>
    own
      .map(
        ([part, contentType]) =>
          `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`,
      )
      .join(''),
  );
  if (changed !== types) files.write(CONTENT_TYPES, changed);
}

/** Adds a part with its content type. */
export function addPart(files: XlsxPackage, part: string, contentType: string, text: string): void {
  files.write(part, text);
  setContentTypes(files, [[part, contentType]]);
}

/** Removes a part, its relationships and its content type; nothing where it is not. */
export function removePart(files: XlsxPackage, part: string): void {
  if (!files.has(part)) return;
  files.remove(part);
  const relationships = relationshipsPartOf(part);
  if (files.has(relationships)) files.remove(relationships);
  const types = files.text(CONTENT_TYPES);
  const without = withoutOverrides(types, new Set([partKey(part)]));
  if (without !== types) files.write(CONTENT_TYPES, without);
}

function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let number = taken.size + 1; ; number++) {
    if (!taken.has(`rId${number}`)) return `rId${number}`;
  }
}

/** Adds a relationship from one part to another and gives its id: `wanted`, or a free one where that is "". */
export function addRelationship(
  files: XlsxPackage,
  source: string,
  type: string,
  target: string,
  wanted = '',
): string {
  const part = relationshipsPartOf(source);
  const xml = files.has(part) ? files.text(part) : `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`;
  const id = wanted === '' ? freeId(readRelationships(source, xml)) : wanted;
  const attributes = `Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(relativeTarget(source, target))}"`;
  files.write(
    part,
    appendToRoot(xml, part, (prefix) => `<${prefix}Relationship ${attributes}/>`),
  );
  return id;
}

/** Removes the relationship of that id from a part. */
export function removeRelationship(files: XlsxPackage, source: string, id: string): void {
  const part = relationshipsPartOf(source);
  files.write(
    part,
    withoutChildren(files.text(part), part, ({ attributes }) => attributes['Id'] === id),
  );
}

/** First part name of that pattern that is free: ("xl/worksheets/sheet", 3) → "xl/worksheets/sheet3.xml" or a later one. */
export function freePart(files: XlsxPackage, stem: string, from = 1): string {
  for (let number = from; ; number++) {
    if (!files.has(`${stem}${number}.xml`)) return `${stem}${number}.xml`;
  }
}
