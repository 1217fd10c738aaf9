import { addressesFaults } from './addresses';
import type { ManifestFault, ManifestSurroundings } from './fault';
import { fault } from './fault';
import { identityFaults } from './identity';
import { resourceFaults } from './resources';
import { ribbonFaults } from './ribbon';
import type { XmlElement } from './xmlTree';
import { parseXml } from './xmlTree';

function parsed(text: string): XmlElement | ManifestFault {
  try {
    return parseXml(text);
  } catch (error) {
    return fault('not-xml', `El manifiesto no es XML bien formado: ${(error as Error).message}`);
  }
}

/** Everything that the schema cannot see and that is wrong in a manifest; empty when it is sound. */
export function manifestFaults(text: string, surroundings: ManifestSurroundings): ManifestFault[] {
  const manifest = parsed(text);
  if ('id' in manifest) return [manifest];
  return [
    ...identityFaults(manifest, surroundings),
    ...resourceFaults(manifest),
    ...ribbonFaults(manifest),
    ...addressesFaults(manifest, surroundings),
  ];
}
