import { damaged } from './failures';
import { scanXml } from './xmlScan';

/** One relationship of a part; `target` is a part name from the package's root, or an address when external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Part that holds the relationships of another: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Part name that a target means, seen from a part: ("xl/workbook.xml", "../customXml/item1.xml") → "customXml/item1.xml". */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined)
        throw damaged(relationshipsPartOf(source), 'una relación sale del archivo');
    } else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
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
      found.push({ id, type, external, target: external ? target : resolveTarget(source, target) });
    },
  });
  return found;
}

/** True when a relationship's type ends so: the transitional and the strict namespaces differ before that. */
export function isOfType(relationship: Relationship, ending: string): boolean {
  return !relationship.external && relationship.type.endsWith(`/${ending}`);
}
