import { isOfType } from './relationships';
import { scanXml } from './xmlScan';
import type { WorkbookPart } from './workbookPart';
import type { XlsxPackage } from './xlsxPackage';
import { partKey } from './zipReading';

/** Namespace by which our custom XML part is found, whatever its name. */
export const SETTINGS_NAMESPACE = 'urn:calendario-prep:settings:1';

/** Our part, the text it keeps, and the relationships that name it ("" is the package as their source). */
export interface SettingsPart {
  readonly part: string;
  readonly text: string;
  readonly owners: readonly { readonly source: string; readonly id: string }[];
}

function readSettingsText(xml: string, part: string): string | null {
  let ours = false;
  let content = '';
  scanXml(xml, part, {
    open({ local, attributes, prefix }, depth) {
      if (depth > 0) return;
      const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
      ours = local === 'calendario-prep' && attributes[declaration] === SETTINGS_NAMESPACE;
    },
    text(text, depth) {
      if (depth === 0) content += text;
    },
  });
  return ours ? content : null;
}

function readPart(files: XlsxPackage, part: string): string | null {
  try {
    const xml = files.text(part);
    return xml.includes(SETTINGS_NAMESPACE) ? readSettingsText(xml, part) : null;
  } catch {
    // The parts of others are not judged, whatever their state.
    return null;
  }
}

/**
 * All parts with settings of ours, the one that counts first: those that the workbook names, as Excel does, before those
 * that the package names, as LibreOffice does. More than one is what is left where both have saved the workbook.
 */
export function allSettings(files: XlsxPackage, workbook: WorkbookPart): SettingsPart[] {
  const found = new Map<string, SettingsPart & { owners: { source: string; id: string }[] }>();
  const sources = [
    [workbook.part, workbook.relationships],
    ['', files.relationshipsOf('')],
  ] as const;
  for (const [source, relationships] of sources) {
    for (const relationship of relationships) {
      if (!isOfType(relationship, 'customXml') || !files.has(relationship.target)) continue;
      const { id, target: part } = relationship;
      const known = found.get(partKey(part));
      const text = known ? known.text : readPart(files, part);
      if (known) known.owners.push({ source, id });
      else if (text !== null) found.set(partKey(part), { part, text, owners: [{ source, id }] });
    }
  }
  return [...found.values()];
}

/** Our settings, among the custom XML parts of a workbook; null where it has none. */
export function findSettings(files: XlsxPackage, workbook: WorkbookPart): SettingsPart | null {
  return allSettings(files, workbook)[0] ?? null;
}
