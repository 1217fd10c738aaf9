import type { ManifestFault } from './fault';
import { fault } from './fault';
import type { XmlElement } from './xmlTree';
import { childAt, elementsNamed, everyElement } from './xmlTree';

const LONGEST_ID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 } as const;
const KINDS = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;

/** The kind of resource that an element with a resid has to name. */
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

function resourcesOf(manifest: XmlElement, kind: string): readonly XmlElement[] {
  return childAt(manifest, 'VersionOverrides', 'Resources', kind)?.children ?? [];
}

function* idFaults(manifest: XmlElement): Generator<ManifestFault> {
  const references = everyElement(manifest).filter(({ attributes }) => attributes['resid'] !== undefined);
  const asked = new Set(references.map(({ attributes }) => attributes['resid']));
  const kindOf = new Map<string, string>();
  for (const kind of KINDS) {
    for (const { attributes } of resourcesOf(manifest, kind)) {
      const id = attributes['id'] ?? '';
      if (kindOf.has(id)) yield fault('duplicate-id', `El recurso «${id}» está dos veces.`);
      kindOf.set(id, kind);
      if (id.length === 0 || id.length > LONGEST_ID) {
        yield fault('resid-length', `El id «${id}» debe tener de 1 a ${LONGEST_ID} caracteres.`);
      }
      if (!asked.has(id)) yield fault('unused-resource', `Nadie usa el recurso «${id}».`);
    }
  }
  for (const { name, attributes } of references) {
    const id = attributes['resid'] ?? '';
    const kind = kindOf.get(id);
    const due = KIND_OF[name];
    if (kind === undefined)
      yield fault('dangling-resid', `${name} nombra «${id}», que no está en Resources.`);
    else if (kind !== due) yield fault('resource-kind', `${name} nombra «${id}», que está en ${kind}.`);
  }
}

function* stringFaults(where: string, element: XmlElement, longest: number): Generator<ManifestFault> {
  const english = element.children.filter(({ attributes }) => attributes['Locale'] === 'en-US');
  if (english.length !== 1) yield fault('locale-missing', `${where} debe tener un texto en-US.`);
  const texts = [
    element.attributes['DefaultValue'],
    ...element.children.map(({ attributes }) => attributes['Value']),
  ];
  for (const text of texts) {
    const length = text?.trim().length ?? 0;
    if (length === 0 || length > longest) {
      yield fault(
        'string-length',
        `${where} tiene un texto de ${length} caracteres; caben de 1 a ${longest}.`,
      );
    }
  }
}

/** Ids that name nothing, twice or the wrong kind; texts that are empty, too long or in one language only. */
export function* resourceFaults(manifest: XmlElement): Generator<ManifestFault> {
  yield* idFaults(manifest);
  for (const kind of ['ShortStrings', 'LongStrings'] as const) {
    for (const string of resourcesOf(manifest, kind)) {
      yield* stringFaults(`«${string.attributes['id'] ?? ''}»`, string, LONGEST[kind]);
    }
  }
  for (const name of ['DisplayName', 'Description'] as const) {
    const element = childAt(manifest, name);
    if (element) yield* stringFaults(name, element, LONGEST[name]);
    else yield fault('string-length', `Falta ${name}.`);
  }
  const controls = ['Group', 'Control'].flatMap((name) => elementsNamed(manifest, name));
  const ids = controls.map(({ attributes }) => attributes['id']);
  for (const id of new Set(ids)) {
    if (ids.filter((other) => other === id).length > 1) {
      yield fault('duplicate-id', `Dos elementos de la cinta se llaman «${id ?? ''}».`);
    }
  }
}
