import { isOfType } from './relationships';
import { scanXml } from './xmlScan';
import type { WorkbookPart } from './workbookPart';
import type { XlsxPackage } from './xlsxPackage';

/** Namespace by which our custom XML part is found, whatever its name. */
export const SETTINGS_NAMESPACE = 'urn:calendario-prep:settings:1';

/** Our part and the text it keeps. */
export interface SettingsPart {
  readonly part: string;
  readonly text: string;
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

/** Finds our settings among the workbook's custom XML parts; those of others are not judged, whatever their state. */
export function findSettings(files: XlsxPackage, workbook: WorkbookPart): SettingsPart | null {
  for (const relationship of workbook.relationships) {
    if (!isOfType(relationship, 'customXml') || !files.has(relationship.target)) continue;
    const part = relationship.target;
    try {
      const xml = files.text(part);
      const text = xml.includes(SETTINGS_NAMESPACE) ? readSettingsText(xml, part) : null;
      if (text !== null) return { part, text };
    } catch {
      // Other programs keep UTF-16 and worse in theirs.
    }
  }
  return null;
}
