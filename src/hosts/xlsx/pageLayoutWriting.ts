import type { PageLayout } from '../../snapshot/pageLayout';
import { PRINT_NAMES } from './pageLayoutReading';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import type { OpenTag } from './xmlScan';
import { scanXml } from './xmlScan';
import type { Splice } from './xmlSplicing';
import { appendTo, spliced, withAttribute } from './xmlSplicing';
import { escapeAttribute, escapeXml } from './xmlText';
import type { XlsxPackage } from './xlsxPackage';

/** Children of a worksheet that come after each of those that we may have to add (ISO/IEC 29500-1, CT_Worksheet). */
const AFTER_FOOTER = new Set(
  'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  ),
);
const AFTER_SETUP = new Set([...AFTER_FOOTER, 'headerFooter']);
/** Children of a workbook that come before its names (CT_Workbook). */
const BEFORE_NAMES = new Set(
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences'.split(
    ' ',
  ),
);
/** Children of headerFooter that come after the footer that we write. */
const AFTER_ODD_FOOTER = new Set(['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);
/** The child of sheetPr that comes before ours. */
const BEFORE_FIT = new Set(['tabColor', 'outlinePr']);

/** An element with its place: from its "<" to behind its end tag; `closeStart` is where the end tag begins. */
interface Element {
  readonly tag: OpenTag;
  closeStart: number;
  end: number;
  readonly children: Element[];
}

/** The root of a part with its children and theirs; deeper ones are left out. */
function outline(xml: string, part: string): Element {
  const open: Element[] = [];
  let root: Element | null = null;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth > 2) return;
      const element: Element = { tag, closeStart: tag.end, end: tag.end, children: [] };
      // The cells of a sheet are not needed, only where they are.
      if (depth === 0) root = element;
      else if (!(depth === 2 && open[1]?.tag.local === 'sheetData')) open[depth - 1]?.children.push(element);
      open[depth] = element;
    },
    close(_, depth, start, end) {
      const element = depth > 2 ? undefined : open[depth];
      if (!element) return;
      element.closeStart = start;
      element.end = end;
    },
  });
  if (root === null) throw new Error(`${part} has no root`);
  return root;
}

const childNamed = (element: Element, local: string): Element | undefined =>
  element.children.find(({ tag }) => tag.local === local);

/** Puts a new child before the first one that has to come after it, else last. */
function insertion(xml: string, parent: Element, content: string, after: (local: string) => boolean): Splice {
  const next = parent.children.find(({ tag }) => after(tag.local));
  return next
    ? { start: next.tag.start, end: next.tag.start, text: content }
    : appendTo(xml, parent.tag, parent.closeStart, content);
}

const replacedTag = (xml: string, { tag }: Element, change: (text: string) => string): Splice => ({
  start: tag.start,
  end: tag.end,
  text: change(xml.slice(tag.start, tag.end)),
});

function fitSplices(xml: string, root: Element, fits: boolean): Splice[] {
  const { prefix } = root.tag;
  const own = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  const properties = childNamed(root, 'sheetPr');
  if (!properties) {
    if (!fits) return [];
    return [insertion(xml, root, `<${prefix}sheetPr>${own}</${prefix}sheetPr>`, () => true)];
  }
  const found = childNamed(properties, 'pageSetUpPr');
  if (found) return [replacedTag(xml, found, (tag) => withAttribute(tag, 'fitToPage', fits ? '1' : null))];
  return fits ? [insertion(xml, properties, own, (local) => !BEFORE_FIT.has(local))] : [];
}

function setupSplices(xml: string, root: Element, { orientation, fit }: PageLayout): Splice[] {
  const change = (tag: string): string =>
    (
      [
        ['orientation', orientation === 'portrait' ? null : orientation],
        ['fitToWidth', fit === null || fit.wide === 1 ? null : String(fit.wide)],
        ['fitToHeight', fit === null || fit.tall === 1 ? null : String(fit.tall)],
      ] as const
    ).reduce((text, [name, value]) => withAttribute(text, name, value), tag);
  const found = childNamed(root, 'pageSetup');
  if (found) return [replacedTag(xml, found, change)];
  const empty = `<${root.tag.prefix}pageSetup/>`;
  const written = change(empty);
  return written === empty ? [] : [insertion(xml, root, written, (local) => AFTER_SETUP.has(local))];
}

function footerSplices(xml: string, root: Element, footer: string): Splice[] {
  const { prefix } = root.tag;
  const own = footer === '' ? '' : `<${prefix}oddFooter>${escapeXml(footer)}</${prefix}oddFooter>`;
  const parent = childNamed(root, 'headerFooter');
  if (!parent) {
    const whole = `<${prefix}headerFooter>${own}</${prefix}headerFooter>`;
    return own === '' ? [] : [insertion(xml, root, whole, (local) => AFTER_FOOTER.has(local))];
  }
  const found = childNamed(parent, 'oddFooter');
  if (found) return [{ start: found.tag.start, end: found.end, text: own }];
  return own === '' ? [] : [insertion(xml, parent, own, (local) => AFTER_ODD_FOOTER.has(local))];
}

/** The name of a tab set, replaced or taken away, as workbook.xml has it. */
function withName(xml: string, part: string, tab: number, name: string, value: string | null): string {
  const root = outline(xml, part);
  const { prefix } = root.tag;
  const attributes = `name="${escapeAttribute(name)}" localSheetId="${String(tab)}"`;
  const own =
    value === null ? '' : `<${prefix}definedName ${attributes}>${escapeXml(value)}</${prefix}definedName>`;
  const names = childNamed(root, 'definedNames');
  if (!names) {
    if (own === '') return xml;
    const list = `<${prefix}definedNames>${own}</${prefix}definedNames>`;
    return spliced(xml, [insertion(xml, root, list, (local) => !BEFORE_NAMES.has(local))]);
  }
  const found = names.children.find(
    ({ tag }) => tag.attributes['name'] === name && tag.attributes['localSheetId'] === String(tab),
  );
  if (!found) return own === '' ? xml : spliced(xml, [appendTo(xml, names.tag, names.closeStart, own)]);
  // A list without names is not allowed.
  const last = own === '' && names.children.length === 1;
  const { start } = last ? names.tag : found.tag;
  return spliced(xml, [{ start, end: last ? names.end : found.end, text: own }]);
}

/** Makes a worksheet print as the layout says; what the layout does not speak of stays as it is. */
export function writePageLayout(
  files: XlsxPackage,
  workbook: WorkbookPart,
  { part, tab }: SheetEntry,
  layout: PageLayout,
): void {
  const xml = files.text(part);
  const root = outline(xml, part);
  const changed = spliced(xml, [
    ...fitSplices(xml, root, layout.fit !== null),
    ...setupSplices(xml, root, layout),
    ...footerSplices(xml, root, layout.footer),
  ]);
  if (changed !== xml) files.write(part, changed);
  const before = files.text(workbook.part);
  const repeated = withName(before, workbook.part, tab, PRINT_NAMES.repeated, layout.repeated);
  const after = withName(repeated, workbook.part, tab, PRINT_NAMES.printArea, layout.printArea);
  if (after !== before) files.write(workbook.part, after);
}
