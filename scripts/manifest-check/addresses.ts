import type { ManifestFault, ManifestSurroundings } from './fault';
import { fault } from './fault';
import { pngSize } from './pngSize';
import type { XmlElement } from './xmlTree';
import { childAt, elementsNamed, everyElement } from './xmlTree';

const isAddress = ({ name }: XmlElement): boolean => /(Url|SourceLocation|^Image|AppDomain)$/.test(name);

/** Addresses of an element: its default and those of its other languages. */
function addressesOf(element: XmlElement): string[] {
  const values = [element, ...element.children].map(
    ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'],
  );
  return [...values, element.text].filter((value): value is string => value !== undefined && value !== '');
}

function pathBelow(base: string, address: string): string | null {
  return address.startsWith(`${base}/`) ? address.slice(base.length + 1).replace(/[?#].*$/, '') : null;
}

function* addressFaults(address: string, { base, fileAt }: ManifestSurroundings): Generator<ManifestFault> {
  if (!address.startsWith('https://')) {
    yield fault('not-https', `«${address}» no es una dirección https.`);
    return;
  }
  const path = pathBelow(base, address);
  if (path === null) yield fault('foreign-address', `«${address}» no está bajo ${base}.`);
  else if (fileAt(path) === null) yield fault('missing-file', `Nada se sirve en «${address}».`);
}

/** The icons that the manifest names, each with the width and height in pixels that it has to have. */
function* iconsDue(manifest: XmlElement): Generator<{ readonly address: string; readonly size: number }> {
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    yield { address: childAt(manifest, name)?.attributes['DefaultValue'] ?? '', size };
  }
  const images = childAt(manifest, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  for (const { attributes } of elementsNamed(manifest, 'Image')) {
    const image = images.find((other) => other.attributes['id'] === attributes['resid']);
    const address = image?.attributes['DefaultValue'];
    if (address !== undefined && attributes['size'] !== undefined)
      yield { address, size: Number(attributes['size']) };
  }
}

/** Addresses that are not https, not ours or lead to nothing; icons that are no PNG or not of their size. */
export function* addressesFaults(
  manifest: XmlElement,
  surroundings: ManifestSurroundings,
): Generator<ManifestFault> {
  const addresses = everyElement(manifest).filter(isAddress).flatMap(addressesOf);
  for (const address of new Set(addresses)) yield* addressFaults(address, surroundings);
  for (const { address, size } of iconsDue(manifest)) {
    const path = pathBelow(surroundings.base, address);
    const bytes = path === null ? null : surroundings.fileAt(path);
    const found = bytes && pngSize(bytes);
    if (found?.width !== size || found.height !== size) {
      const seen = found ? `mide ${found.width} × ${found.height}` : 'no es un PNG que esté en su lugar';
      yield fault('icon-size', `El icono «${address}» debe medir ${size} × ${size} píxeles y ${seen}.`);
    }
  }
}
