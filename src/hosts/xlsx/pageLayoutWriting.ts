import type { PageLayout } from '../../snapshot/pageLayout';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { PRINT_NAMES } from './workbookPart';
import type { Element } from './xmlOutline';
import { childNamed, insertion, outline } from './xmlOutline';
import type { Splice } from './xmlSplicing';
import { appendTo, spliced, withAttribute } from './xmlSplicing';
import { escapeAttribute, escapeXml } from './xmlText';
import type { XlsxPackage } from './xlsxPackage';

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
    return [insertion(xml, root, 'worksheet', 'sheetPr', `<${prefix}sheetPr>${own}</${prefix}sheetPr>`)];
  }
  const found = childNamed(properties, 'pageSetUpPr');
  if (found) return [replacedTag(xml, found, (tag) => withAttribute(tag, 'fitToPage', fits ? '1' : null))];
  return fits ? [insertion(xml, properties, 'sheetPr', 'pageSetUpPr', own)] : [];
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
  return written === empty ? [] : [insertion(xml, root, 'worksheet', 'pageSetup', written)];
}

function footerSplices(xml: string, root: Element, footer: string): Splice[] {
  const { prefix } = root.tag;
  const own = footer === '' ? '' : `<${prefix}oddFooter>${escapeXml(footer)}</${prefix}oddFooter>`;
  const parent = childNamed(root, 'headerFooter');
  if (!parent) {
    const whole = `<${prefix}headerFooter>${own}</${prefix}headerFooter>`;
    return own === '' ? [] : [insertion(xml, root, 'worksheet', 'headerFooter', whole)];
  }
  const found = childNamed(parent, 'oddFooter');
  if (found) return [{ start: found.tag.start, end: found.end, text: own }];
  return own === '' ? [] : [insertion(xml, parent, 'headerFooter', 'oddFooter', own)];
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
    return spliced(xml, [insertion(xml, root, 'workbook', 'definedNames', list)]);
  }
  const found = names.children.filter(
    ({ tag }) => tag.attributes['name'] === name && tag.attributes['localSheetId'] === String(tab),
  );
  if (found.length === 0)
    return own === '' ? xml : spliced(xml, [appendTo(xml, names.tag, names.closeStart, own)]);
  // A list without names is not allowed.
  if (own === '' && names.children.length === found.length)
    return spliced(xml, [{ start: names.tag.start, end: names.end, text: '' }]);
  // Of names that come twice, which no program writes, the first one counts: none may come to count in its stead.
  return spliced(
    xml,
    found.map(({ tag, end }, index) => ({ start: tag.start, end, text: index === 0 ? own : '' })),
  );
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
