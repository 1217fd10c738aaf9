import { OFFICE_RELATIONSHIPS } from './relationships';
import type { OpenTag } from './xmlScan';
import { scanXml } from './xmlScan';
import { childNamed, insertion, outline } from './xmlOutline';
import type { Splice } from './xmlSplicing';
import { appendTo, spliced, withAttribute } from './xmlSplicing';
import { escapeAttribute } from './xmlText';
import type { SheetEntry, WorkbookPart } from './workbookPart';

const LONGEST_NAME = 31;

/** Start of the types of relationships that a workbook uses; the strict format has its own. */
export function relationshipTypes(workbook: WorkbookPart): string {
  const [first] = workbook.relationships.filter(({ type }) => type.endsWith('/worksheet'));
  return first ? first.type.slice(0, -'/worksheet'.length) : OFFICE_RELATIONSHIPS;
}

/** @throws Error when a workbook cannot have one more sheet of that name. */
export function checkSheetName(workbook: WorkbookPart, name: string): void {
  const taken = workbook.tabNames.some((tab) => tab.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`there is a sheet named ${name} already`);
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*:[\]]|^'|'$/.test(name)) {
    throw new Error(`no sheet can be named ${name}`);
  }
}

/** The window that we give a workbook without one; its size is that of no other program, so that we know it again. */
function ownWindow(prefix: string): string {
  return `<${prefix}bookViews><${prefix}workbookView xWindow="0" yWindow="0" windowWidth="28815" windowHeight="15615"/></${prefix}bookViews>`;
}

/** Gives a workbook the window that the view of a sheet names, where it has none. */
function windowSplices(xml: string, part: string): Splice[] {
  const root = outline(xml, part);
  const views = childNamed(root, 'bookViews');
  if (views && views.children.length > 0) return [];
  const own = ownWindow(root.tag.prefix);
  return [
    views
      ? { start: views.tag.start, end: views.end, text: own }
      : insertion(xml, root, 'workbook', 'bookViews', own),
  ];
}

/** workbook.xml with one more sheet at the end, and with the window that its view names. */
export function withSheet(xml: string, workbook: WorkbookPart, name: string, relationshipId: string): string {
  const { sheetsTag, sheetsCloseStart } = workbook;
  if (!sheetsTag) throw new Error('the workbook has no list of sheets');
  const sheetId = workbook.sheetIds.reduce((most, id) => Math.max(most, id), 0) + 1;
  const attributes = `name="${escapeAttribute(name)}" sheetId="${sheetId}"`;
  // The prefix is declared here: a workbook may bind it elsewhere to something else, or not at all.
  const relationship = `xmlns:r="${escapeAttribute(relationshipTypes(workbook))}" r:id="${escapeAttribute(relationshipId)}"`;
  const element = `<${sheetsTag.prefix}sheet ${attributes} ${relationship}/>`;
  return spliced(xml, [
    ...windowSplices(xml, workbook.part),
    appendTo(xml, sheetsTag, sheetsCloseStart, element),
  ]);
}

/** workbook.xml without the window that we gave it for the view of a sheet that is gone. */
export function withoutOwnWindow(xml: string): string {
  const at = xml.indexOf('bookViews>');
  const prefix = at < 0 ? '' : xml.slice(xml.lastIndexOf('<', at) + 1, at);
  return xml.replace(ownWindow(prefix), '');
}

/** Number of a tab once the one at `removed` is gone. */
const shifted = (tab: number, removed: number): number => (tab > removed ? tab - 1 : tab);

/** workbook.xml without a sheet, without its own names, and with the tabs after it counted anew. */
export function withoutSheet(xml: string, workbook: WorkbookPart, sheet: SheetEntry): string {
  const splices: Splice[] = [{ start: sheet.tag.start, end: sheet.end, text: '' }];
  let name: { readonly tag: OpenTag; readonly scope: string | undefined } | null = null;
  const lastTab = workbook.tabNames.length - 2;
  const recount = (tag: OpenTag, attributes: readonly string[], last: number): void => {
    const old = xml.slice(tag.start, tag.end);
    let text = old;
    for (const attribute of attributes) {
      const value = tag.attributes[attribute];
      const tab = Number(value);
      // What is no number of a tab stays so.
      if (value === undefined || String(tab) !== value) continue;
      text = withAttribute(text, attribute, String(Math.min(last, shifted(tab, sheet.tab))));
    }
    if (text !== old) splices.push({ start: tag.start, end: tag.end, text });
  };
  scanXml(xml, workbook.part, {
    open(tag) {
      if (tag.local === 'workbookView') recount(tag, ['activeTab', 'firstSheet'], lastTab);
      else if (tag.local === 'definedName') name = { tag, scope: tag.attributes['localSheetId'] };
    },
    close(local, _, __, end) {
      if (local !== 'definedName' || !name) return;
      if (name.scope === String(sheet.tab)) splices.push({ start: name.tag.start, end, text: '' });
      else recount(name.tag, ['localSheetId'], Infinity);
      name = null;
    },
  });
  return spliced(xml, splices);
}
