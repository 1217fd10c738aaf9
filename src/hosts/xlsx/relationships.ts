import { scanXml } from './xmlScan';

/** Start of the types of the relationships that Office uses; the strict format has its own. */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One relationship of a part; `target` is a part name from the package's root, or an address when external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  /** True when the target as written climbs out of the package, where it means the root. */
  readonly climbsOut: boolean;
}

/** Part that holds the relationships of another: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Part name that a target means, seen from a part: ("xl/workbook.xml", "../customXml/item1.xml") → "customXml/item1.xml".
 * Above the root there is nothing but the root, as in any address (RFC 3986, 5.2.4): LibreOffice writes such targets.
 */
function resolveTarget(source: string, target: string): Pick<Relationship, 'target' | 'climbsOut'> {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  let climbsOut = false;
  for (const step of target.split('/')) {
    if (step === '..') climbsOut = path.pop() === undefined || climbsOut;
    else if (step !== '' && step !== '.') path.push(step);
  }
  return { target: path.join('/'), climbsOut };
}

/** Target by which one part names another: ("xl/workbook.xml", "customXml/item1.xml") → "../customXml/item1.xml". */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The relationships of a part, in order. */
export function readRelationships(source: string, xml: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, relationshipsPartOf(source), {
    open({ local, attributes }) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (local !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      const external = mode === 'External';
      found.push({
        id,
        type,
        external,
        ...(external ? { target, climbsOut: false } : resolveTarget(source, target)),
      });
    },
  });
  return found;
}

/** True when a relationship's type ends so: the transitional and the strict namespaces differ before that. */
export function isOfType(relationship: Relationship, ending: string): boolean {
  return !relationship.external && relationship.type.endsWith(`/${ending}`);
}
