import { addPart, addRelationship, freePart, removePart, removeRelationship } from './packageWiring';
import { isOfType } from './relationships';
import type { SettingsPart } from './settingsPart';
import { allSettings, SETTINGS_NAMESPACE } from './settingsPart';
import { relationshipTypes } from './sheetEntries';
import type { WorkbookPart } from './workbookPart';
import type { XlsxPackage } from './xlsxPackage';
import { escapeXml } from './xmlText';

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Identity of our part among the custom XML of a workbook: the same in each, as its namespace is. */
const ITEM_ID = '{6B1F0C5E-6F0B-4E0C-9D53-2A1E7C7A5D10}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** What XML cannot hold, as JSON writes it: the settings are JSON, where such a character stands inside a string. */
// prettier-ignore
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function settingsXml(text: string): string {
  const safe = text.replace(
    UNWRITABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const escaped = escapeXml(safe).replace(/\r/g, '&#13;');
  return `${DECLARATION}<calendario-prep xmlns="${SETTINGS_NAMESPACE}">${escaped}</calendario-prep>`;
}

function addSettings(files: XlsxPackage, workbook: WorkbookPart, text: string): void {
  const types = relationshipTypes(workbook);
  const part = freePart(files, 'customXml/item');
  addPart(files, part, 'application/xml', settingsXml(text));
  addRelationship(files, workbook.part, `${types}/customXml`, part);
  const properties = freePart(files, 'customXml/itemProps');
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs>`;
  addPart(
    files,
    properties,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">${schema}</ds:datastoreItem>`,
  );
  addRelationship(files, part, `${types}/customXmlProps`, properties);
}

function removeSettings(files: XlsxPackage, { part, owners }: SettingsPart): void {
  for (const relationship of files.relationshipsOf(part)) {
    if (isOfType(relationship, 'customXmlProps')) removePart(files, relationship.target);
  }
  removePart(files, part);
  for (const { source, id } of owners) removeRelationship(files, source, id);
}

/** Hangs our part on the workbook alone, where Excel looks for it. */
function hangOnWorkbook(files: XlsxPackage, workbook: WorkbookPart, { part, owners }: SettingsPart): void {
  if (!owners.some(({ source }) => source === workbook.part)) {
    addRelationship(files, workbook.part, `${relationshipTypes(workbook)}/customXml`, part);
  }
  for (const { source, id } of owners) if (source !== workbook.part) removeRelationship(files, source, id);
}

/** Keeps a text as our settings, in place of the one that is there and of any second one; null removes them. */
export function writeSettings(files: XlsxPackage, workbook: WorkbookPart, text: string | null): void {
  const [found, ...others] = allSettings(files, workbook);
  if ((found?.text ?? null) === text) return;
  for (const other of others) removeSettings(files, other);
  if (!found) {
    if (text !== null) addSettings(files, workbook, text);
  } else if (text === null) removeSettings(files, found);
  else {
    files.write(found.part, settingsXml(text));
    hangOnWorkbook(files, workbook, found);
  }
}
