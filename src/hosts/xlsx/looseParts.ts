import type { ContentTypes } from './contentTypes';
import { contentTypeOf, readContentTypes, TYPE_OF } from './contentTypes';
import type { Relationship } from './relationships';
import { isOfType, OFFICE_RELATIONSHIPS } from './relationships';
import { scanXml } from './xmlScan';
import type { XlsxPackage } from './xlsxPackage';
import { partKey } from './zipReading';

/** Parts of which a workbook has one: type of their relationship, usual place, root element. */
const SINGLE_PARTS = [
  { type: 'styles', name: 'styles.xml', root: 'styleSheet' },
  { type: 'sharedStrings', name: 'sharedStrings.xml', root: 'sst' },
  { type: 'theme', name: 'theme/theme1.xml', root: 'theme' },
] as const;

const relation = (type: string, target: string, id: string): Relationship => ({
  id,
  type: `${OFFICE_RELATIONSHIPS}/${type}`,
  target,
  external: false,
  climbsOut: false,
});

/** True when a part can be read and is what its name says. */
function hasRoot(files: XlsxPackage, part: string, root: string): boolean {
  let found = false;
  try {
    scanXml(files.text(part), part, {
      open({ local }, depth) {
        if (depth === 0) found = local === root;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/** Parts of that content type that no relationship in `named` leads to. */
function looseOfType(
  files: XlsxPackage,
  types: ContentTypes,
  contentType: string,
  named: readonly Relationship[],
): string[] {
  const taken = new Set(named.map(({ target }) => partKey(target)));
  return files
    .names()
    .filter((name) => contentTypeOf(types, name) === contentType && !taken.has(partKey(name)));
}

/**
 * Relationships that a workbook lacks though the parts are there: styles, shared strings and theme, and the one sheet of
 * the list (`dangling`: ids that lead nowhere) that can only be the one worksheet that nothing leads to. Without them
 * Excel shows a workbook without formats or texts, and what we write would not be seen.
 */
export function looseParts(
  files: XlsxPackage,
  workbookPart: string,
  named: readonly Relationship[],
  dangling: readonly string[],
): Relationship[] {
  const missing = SINGLE_PARTS.filter(({ type }) => !named.some((one) => isOfType(one, type)));
  if (missing.length === 0 && dangling.length === 0) return [];
  const types = readContentTypes(files);
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const found = missing.flatMap(({ type, name, root }) => {
    const usual = `${folder}${name}`;
    const candidates = [
      ...(files.has(usual) ? [usual] : []),
      ...looseOfType(files, types, TYPE_OF[type], named),
    ];
    const part = candidates.find((candidate) => hasRoot(files, candidate, root));
    return part === undefined ? [] : [relation(type, part, '')];
  });
  if (dangling.length !== 1) return found;
  const sheets = looseOfType(files, types, TYPE_OF.worksheet, named);
  const [id = ''] = dangling;
  const [sheet] = sheets;
  return sheet !== undefined && sheets.length === 1 ? [...found, relation('worksheet', sheet, id)] : found;
}

/** The workbook part by its content type, for a package whose own relationships do not name it; undefined without one. */
export function looseWorkbook(files: XlsxPackage): string | undefined {
  const types = readContentTypes(files);
  const wanted: readonly (string | undefined)[] = [TYPE_OF.workbook, TYPE_OF.macroWorkbook];
  return files.names().find((name) => wanted.includes(contentTypeOf(types, name)));
}
