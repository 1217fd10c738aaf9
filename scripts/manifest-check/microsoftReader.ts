import type { ManifestInfo } from 'office-addin-manifest';
import { OfficeAddinManifest } from 'office-addin-manifest';
import type { ManifestFault } from './fault';
import { fault } from './fault';

/** What Microsoft's tools show of an add-in before they load it, each with the name of its element. */
const SHOWN: readonly (readonly [string, (info: ManifestInfo) => string | undefined])[] = [
  ['Id', ({ id }) => id],
  ['Version', ({ version }) => version],
  ['ProviderName', ({ providerName }) => providerName],
  ['DefaultLocale', ({ defaultLocale }) => defaultLocale],
  ['DisplayName', ({ displayName }) => displayName],
  ['Description', ({ description }) => description],
  ['IconUrl', ({ iconUrl }) => iconUrl],
  ['HighResolutionIconUrl', ({ highResolutionIconUrl }) => highResolutionIconUrl],
  ['SupportUrl', ({ supportUrl }) => supportUrl],
  ['Permissions', ({ permissions }) => permissions],
  ['SourceLocation', ({ defaultSettings }) => defaultSettings?.sourceLocation],
];

/**
 * What Microsoft's own reader (office-addin-manifest), which needs no network, does not find in a manifest.
 * @param file path that ends in .xml
 * @returns empty when it finds all that its tools show; one fault when it cannot read the file
 */
export async function microsoftReaderFaults(file: string): Promise<ManifestFault[]> {
  let info: ManifestInfo;
  try {
    info = await OfficeAddinManifest.readManifestFile(file);
  } catch (error) {
    return [
      fault('microsoft-reader', `El lector de Microsoft no pudo leerlo: ${(error as Error).message.trim()}`),
    ];
  }
  const missing = SHOWN.filter(([, valueOf]) => (valueOf(info) ?? '') === '').map(([name]) => name);
  const faults = missing.map((name) =>
    fault('microsoft-reader', `El lector de Microsoft no encuentra ${name}.`),
  );
  if (info.officeAppType !== 'TaskPaneApp') {
    faults.push(
      fault(
        'microsoft-reader',
        `El lector de Microsoft no ve un panel (TaskPaneApp), sino «${info.officeAppType ?? ''}».`,
      ),
    );
  }
  return faults;
}
