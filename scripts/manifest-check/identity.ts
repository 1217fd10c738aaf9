import type { ManifestFault, ManifestSurroundings } from './fault';
import { fault } from './fault';
import type { XmlElement } from './xmlTree';
import { childAt, elementsNamed } from './xmlTree';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const FLOOR = '1.9';

function* versionFaults(manifest: XmlElement, version: string): Generator<ManifestFault> {
  const written = childAt(manifest, 'Version')?.text ?? '';
  if (written !== `${version}.0`) {
    yield fault('version', `Version dice «${written}» y package.json pide «${version}.0».`);
  }
}

function* requirementFaults(manifest: XmlElement): Generator<ManifestFault> {
  const sets = childAt(manifest, 'Requirements', 'Sets');
  const excel = sets?.children.filter((set) => set.attributes['Name'] === 'ExcelApi') ?? [];
  const asked = excel[0]?.attributes['MinVersion'] ?? sets?.attributes['DefaultMinVersion'];
  if (excel.length !== 1 || asked !== FLOOR) {
    yield fault('api-floor', `Requirements debe pedir ExcelApi ${FLOOR} una sola vez.`);
  }
  if (sets?.children.some((set) => set.attributes['Name'] === 'SharedRuntime')) {
    yield fault(
      'shared-runtime',
      'Requirements pide SharedRuntime: el complemento no usa tiempo compartido.',
    );
  }
}

/** What a manifest says of itself as a whole: id, version, language, hosts, floor, permission, support, runtime. */
export function* identityFaults(
  manifest: XmlElement,
  { version }: ManifestSurroundings,
): Generator<ManifestFault> {
  const id = childAt(manifest, 'Id')?.text ?? '';
  if (!GUID.test(id)) yield fault('guid', `Id «${id}» no es un GUID.`);
  yield* versionFaults(manifest, version);
  const locale = childAt(manifest, 'DefaultLocale')?.text ?? '';
  if (locale !== 'es-MX') yield fault('default-locale', `DefaultLocale dice «${locale}»; debe decir es-MX.`);
  const hosts = [...elementsNamed(manifest, 'Host')].map(
    ({ attributes }) => attributes['Name'] ?? attributes['xsi:type'],
  );
  if (hosts.length !== 2 || hosts.some((host) => host !== 'Workbook')) {
    yield fault(
      'host',
      'El complemento es solo de Excel: Hosts debe decir Workbook, dentro y fuera de VersionOverrides.',
    );
  }
  yield* requirementFaults(manifest);
  const permission = childAt(manifest, 'Permissions')?.text ?? '';
  if (permission !== 'ReadWriteDocument') {
    yield fault('permission', `Permissions dice «${permission}»; debe decir ReadWriteDocument.`);
  }
  if (!childAt(manifest, 'SupportUrl')) yield fault('support-url', 'Falta SupportUrl.');
  if (['Runtimes', 'Runtime'].some((name) => elementsNamed(manifest, name).length > 0)) {
    yield fault('shared-runtime', 'Hay un elemento Runtime: el complemento no usa tiempo compartido.');
  }
}
