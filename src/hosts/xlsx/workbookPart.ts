import type { SheetSnapshot } from '../../snapshot/workbook';
import { damaged } from './failures';
import { looseParts } from './looseParts';
import type { Relationship } from './relationships';
import { isOfType, relationshipsPartOf } from './relationships';
import type { OpenTag } from './xmlScan';
import { isTrue, prefixedAttribute, scanXml } from './xmlScan';
import type { XlsxPackage } from './xlsxPackage';

/** Names under which a workbook keeps what is repeated on every page of a sheet and what is printed of it. */
export const PRINT_NAMES = { repeated: '_xlnm.Print_Titles', printArea: '_xlnm.Print_Area' } as const;

const PRINTING: readonly string[] = Object.values(PRINT_NAMES);

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The part that holds its cells. */
  readonly part: string;
  readonly relationshipId: string;
  /** Position among all tabs, chart sheets included. */
  readonly tab: number;
  /** Its element in the workbook part. */
  readonly tag: OpenTag;
  readonly end: number;
}

/** What workbook.xml says that concerns us, with the places needed to change it. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: OpenTag;
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  /** The `sheets` element and where its end tag starts. */
  readonly sheetsTag: OpenTag | null;
  readonly sheetsCloseStart: number;
  readonly worksheets: readonly SheetEntry[];
  /** What the names of printing (`PRINT_NAMES`) stand for, by tab and name. */
  readonly printNames: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Names of all tabs, chart sheets included. */
  readonly tabNames: readonly string[];
  readonly sheetIds: readonly number[];
  /** Its relationships, those that it lacks (`loose`) included. */
  readonly relationships: readonly Relationship[];
  readonly loose: readonly Relationship[];
}

interface Found {
  root?: OpenTag;
  date1904: boolean;
  structureProtected: boolean;
  sheetsTag: OpenTag | null;
  sheetsCloseStart: number;
  tabs: { tag: OpenTag; end: number }[];
  printNames: Map<number, Map<string, string>>;
}

function scanWorkbook(xml: string, part: string): Found {
  const found: Found = {
    date1904: false,
    structureProtected: false,
    sheetsTag: null,
    sheetsCloseStart: 0,
    tabs: [],
    printNames: new Map(),
  };
  let section = '';
  let inNames = false;
  let sawNames = false;
  let name: { readonly tab: number; readonly name: string; text: string } | null = null;
  scanXml(xml, part, {
    open(tag, depth) {
      const { local, attributes } = tag;
      if (depth === 1) {
        section = local;
        // Of two lists the first one counts: it is the one that is written.
        inNames = local === 'definedNames' && !sawNames;
        sawNames ||= inNames;
      }
      if (depth === 0) found.root = tag;
      else if (depth === 1 && local === 'workbookPr') found.date1904 = isTrue(attributes['date1904']);
      else if (depth === 1 && local === 'workbookProtection') {
        found.structureProtected = isTrue(attributes['lockStructure']);
      } else if (depth === 1 && local === 'sheets') found.sheetsTag = tag;
      else if (depth === 2 && section === 'sheets' && local === 'sheet')
        found.tabs.push({ tag, end: tag.end });
      else if (depth === 2 && inNames && local === 'definedName') name = printName(tag);
    },
    close(local, depth, start, end) {
      if (depth === 1 && local === 'sheets') found.sheetsCloseStart = start;
      const last = found.tabs.at(-1);
      if (depth === 2 && section === 'sheets' && last) last.end = end;
      if (depth !== 2 || !name) return;
      const names = found.printNames.get(name.tab) ?? new Map<string, string>();
      if (!names.has(name.name)) names.set(name.name, name.text);
      found.printNames.set(name.tab, names);
      name = null;
    },
    text(text) {
      if (name) name.text += text;
    },
  });
  return found;
}

function printName({ attributes }: OpenTag): { tab: number; name: string; text: string } | null {
  const { name = '', localSheetId = '' } = attributes;
  const tab = Number(localSheetId);
  return PRINTING.includes(name) && String(tab) === localSheetId ? { tab, name, text: '' } : null;
}

const visibilityOf = (state: string | undefined): SheetSnapshot['visibility'] =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

/** @throws HostFailure ('unreadable-file') when two sheets are one part: what is written into one would be in both. */
function checkParts(part: string, worksheets: readonly SheetEntry[]): void {
  const byPart = new Map<string, string>();
  for (const { part: own, name } of worksheets) {
    const other = byPart.get(own);
    if (other !== undefined) throw damaged(part, `las hojas «${other}» y «${name}» son la misma`);
    byPart.set(own, name);
  }
}

/** @throws HostFailure ('unreadable-file') when a sheet of the list has no part, so that it would be lost unseen. */
function checkTabs(part: string, tabs: readonly OpenTag[], byId: ReadonlyMap<string, Relationship>): void {
  for (const tag of tabs) {
    if (byId.has(prefixedAttribute(tag, 'id') ?? '')) continue;
    throw damaged(part, `falta la hoja «${tag.attributes['name'] ?? ''}»`);
  }
}

/**
 * Reads the workbook part; sheets that are charts or dialogs are counted as tabs but are not worksheets.
 * @throws HostFailure ('unreadable-file') when the part is damaged or a sheet that it lists is not there.
 */
export function readWorkbookPart(files: XlsxPackage, part: string): WorkbookPart {
  const found = scanWorkbook(files.text(part), part);
  if (!found.root) throw new Error('a scan that ends well has met the root');
  const named = files.relationshipsOf(part);
  const byId = new Map(named.map((relationship) => [relationship.id, relationship]));
  const idOf = (tag: OpenTag): string => prefixedAttribute(tag, 'id') ?? '';
  const dangling = found.tabs.map(({ tag }) => idOf(tag)).filter((id) => id !== '' && !byId.has(id));
  const loose = looseParts(files, part, named, dangling);
  for (const relationship of loose) if (relationship.id !== '') byId.set(relationship.id, relationship);
  const worksheets: SheetEntry[] = [];
  found.tabs.forEach(({ tag, end }, tab) => {
    const target = byId.get(idOf(tag));
    if (!target || !isOfType(target, 'worksheet')) return;
    if (target.climbsOut && !files.has(target.target)) {
      throw damaged(relationshipsPartOf(part), 'una relación sale del archivo');
    }
    const { name = '', sheetId = '', state } = tag.attributes;
    const visibility = visibilityOf(state);
    const relationshipId = target.id;
    worksheets.push({ name, sheetId, visibility, part: target.target, relationshipId, tab, tag, end });
  });
  checkParts(part, worksheets);
  if (worksheets.length > 0)
    checkTabs(
      part,
      found.tabs.map(({ tag }) => tag),
      byId,
    );
  return {
    part,
    root: found.root,
    dateSystem: found.date1904 ? 1904 : 1900,
    structureProtected: found.structureProtected,
    sheetsTag: found.sheetsTag,
    sheetsCloseStart: found.sheetsCloseStart,
    worksheets,
    printNames: found.printNames,
    tabNames: found.tabs.map(({ tag }) => tag.attributes['name'] ?? ''),
    sheetIds: found.tabs.map(({ tag }) => Number(tag.attributes['sheetId'] ?? 0)),
    relationships: [...named, ...loose],
    loose,
  };
}

/** Part that a relationship of the workbook names, or null when it has none of that type. */
export function relatedPart(workbook: WorkbookPart, type: string): string | null {
  return workbook.relationships.find((one) => isOfType(one, type))?.target ?? null;
}
