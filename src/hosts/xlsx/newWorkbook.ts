import type { Edit, NewSheet } from '../../snapshot/edit';
import { buildWorkbook } from '../../snapshot/workbook';
import { CONTENT_TYPES, TYPE_OF } from './contentTypes';
import { EditSession } from './editSession';
import { SPREADSHEET_NAMESPACE } from './newSheetXml';
import { addPart, addRelationship } from './packageWiring';
import { OFFICE_RELATIONSHIPS } from './relationships';
import { XlsxPackage } from './xlsxPackage';
import { escapeXml } from './xmlText';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK = 'xl/workbook.xml';

function addCoreProperties(files: XlsxPackage, title: string): void {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  addPart(
    files,
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    `${DECLARATION}<cp:coreProperties ${namespaces}><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
  );
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  addRelationship(files, '', type, 'docProps/core.xml');
}

function emptyWorkbook(title: string | undefined): XlsxPackage {
  const files = XlsxPackage.empty();
  files.write(
    CONTENT_TYPES,
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  addRelationship(files, '', `${OFFICE_RELATIONSHIPS}/officeDocument`, WORKBOOK);
  addPart(
    files,
    WORKBOOK,
    TYPE_OF.workbook,
    `${DECLARATION}<workbook xmlns="${SPREADSHEET_NAMESPACE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  if (title !== undefined) addCoreProperties(files, title);
  return files;
}

/**
 * Bytes of a new workbook with these sheets, one or more; `title` goes into its properties, `settings` is what this
 * project keeps in it. The same arguments give the same bytes.
 * @throws Error when there is no sheet or a name cannot be a sheet's.
 */
export function createXlsx(
  sheets: readonly NewSheet[],
  title?: string,
  settings: string | null = null,
): Uint8Array {
  if (sheets.length === 0) throw new Error('a workbook needs a sheet');
  const edits: Edit[] = sheets.map((content) => ({ kind: 'addSheet', content }));
  if (settings !== null) edits.push({ kind: 'settings', before: null, after: settings });
  const files = emptyWorkbook(title);
  new EditSession(files, WORKBOOK, { snapshot: buildWorkbook([]), arrays: new Map(), lastFormat: -1 }).apply(
    edits,
  );
  return files.toBytes();
}
