import { contentTypeOf, readContentTypes, saysNothing, TYPE_OF } from './contentTypes';
import { addRelationship, setContentTypes } from './packageWiring';
import { isOfType, OFFICE_RELATIONSHIPS } from './relationships';
import { relationshipTypes } from './sheetEntries';
import type { WorkbookPart } from './workbookPart';
import { relatedPart } from './workbookPart';
import type { XlsxPackage } from './xlsxPackage';

/** The parts that a workbook cannot do without, with the content type that each needs. */
function neededTypes(files: XlsxPackage, workbook: WorkbookPart): [string, string][] {
  const hasMacros = files.names().some((name) => /vbaProject\.bin$/i.test(name));
  const single = (['styles', 'sharedStrings', 'theme'] as const).flatMap((type): [string, string][] => {
    const part = relatedPart(workbook, type);
    return part !== null && files.has(part) ? [[part, TYPE_OF[type]]] : [];
  });
  return [
    [workbook.part, hasMacros ? TYPE_OF.macroWorkbook : TYPE_OF.workbook],
    ...workbook.worksheets.map(({ part }): [string, string] => [part, TYPE_OF.worksheet]),
    ...single,
  ];
}

/**
 * Links the parts that lie loose in a package (see `looseParts`) and gives those that we know the content type that they
 * lack; what is said otherwise is left. Gives the names of the parts that it mended, in order.
 */
export function mendWiring(files: XlsxPackage, workbook: WorkbookPart): string[] {
  const mended = new Set<string>();
  const { part } = workbook;
  if (!files.relationshipsOf('').some((one) => isOfType(one, 'officeDocument') && one.target === part)) {
    addRelationship(files, '', `${OFFICE_RELATIONSHIPS}/officeDocument`, part);
    mended.add(part);
  }
  for (const { id, type, target } of workbook.loose) {
    const kind = type.slice(type.lastIndexOf('/') + 1);
    addRelationship(files, part, `${relationshipTypes(workbook)}/${kind}`, target, id);
    mended.add(target);
  }
  const types = readContentTypes(files);
  const untyped = neededTypes(files, workbook).filter(([name]) => saysNothing(contentTypeOf(types, name)));
  setContentTypes(files, untyped);
  for (const [name] of untyped) mended.add(name);
  return [...mended];
}
