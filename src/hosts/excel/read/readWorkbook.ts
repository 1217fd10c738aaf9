import { hiddenColumnsOf } from '../../../snapshot/hiddenColumns';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../snapshot/workbook';
import { dateSystemOf } from './dateSystem';
import type { PageLayout } from '../../../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../../../snapshot/pageLayout';
import { codeOf, failure, failureOf, isMissing, locationOf } from '../failures';
import { cellsOf } from '../areas';
import type { PageFacets } from '../page/pageFacets';
import { layoutOfFacets } from '../page/pageFacets';
import { queuePages } from '../page/pageRequests';
import type { Reading } from '../../host';
import { PLANNED_BYTES } from './pieces';
import type { SheetCells, SheetHead } from './sheetHead';
import { queueHead } from './sheetHead';
import { readRests } from './sheetRest';
import { SETTINGS_NAMESPACE, settingsFromXml } from '../settingsPart';

/** What the host has to remember of a read: with it the next read takes one request, not two. */
export interface KnownWorkbook {
  readonly sheetIds: readonly string[];
  /** Identifier of the part with the settings, or null. */
  readonly settingsPart: string | null;
  /** False when this Excel does not tell how sheets are printed, as happens where it has no printer. */
  readonly tellsPages: boolean;
}

/** A workbook read, with what to remember of it. */
export interface WorkbookRead {
  readonly snapshot: WorkbookSnapshot;
  readonly known: KnownWorkbook;
}

type Found = Pick<WorkbookRead, 'snapshot'> & { readonly known: Omit<KnownWorkbook, 'tellsPages'> };

/** Cells that the beginnings of all sheets together have at most: about 130 bytes each, so below 5 MB. */
const HEAD_CELLS = 30_000;
const HEAD_COLUMNS = 32;
/** Beyond this a workbook is not a calendar, and reading it would take minutes. */
const MOST_CELLS = 2_000_000;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const ATTEMPT = { deed: 'leer el libro', sheets: [], state: 'unchanged' } as const;

function queueSurvey(context: Excel.RequestContext) {
  const { workbook } = context;
  // A writing that broke off may have left the events off.
  context.runtime.enableEvents = true;
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  return { workbook, sheets, parts };
}

function ascending<V>(map: Map<number, V>): Map<number, V> {
  return new Map([...map].sort(([one], [other]) => one - other));
}

function inOrder(cells: SheetCells): SheetCells {
  return ascending(new Map([...cells].map(([row, line]) => [row, ascending(line)])));
}

function admitted({
  protected: isProtected,
  options,
}: Excel.WorksheetProtection): Pick<SheetSnapshot, 'allowsFormats'> {
  return isProtected && options.allowFormatCells === true ? { allowsFormats: true } : {};
}

const rowsAllowed = (sheets: number, share: number): number =>
  Math.max(1, Math.floor((HEAD_CELLS * share) / HEAD_COLUMNS / Math.max(1, sheets)));

function unusual(pages: (() => PageFacets) | undefined, name: string): Pick<SheetSnapshot, 'pageLayout'> {
  const pageLayout = pages ? layoutOfFacets(pages(), name) : DEFAULT_PAGE_LAYOUT;
  return sameLayout(pageLayout, DEFAULT_PAGE_LAYOUT) ? {} : { pageLayout };
}

async function readIn(
  context: Excel.RequestContext,
  known: KnownWorkbook | null,
  share: number,
  tellsPages: boolean,
): Promise<Found> {
  const { workbook, sheets, parts } = queueSurvey(context);
  const heads = new Map<string, () => SheetHead>();
  const pages = new Map<string, () => PageFacets>();
  const queueHeads = (ids: readonly string[]): void => {
    const rows = rowsAllowed(ids.length, share);
    for (const id of ids) {
      const sheet = workbook.worksheets.getItem(id);
      heads.set(id, queueHead(sheet, rows));
      if (tellsPages) pages.set(id, queuePages(sheet));
    }
  };
  let settings: { id: string; xml: OfficeExtension.ClientResult<string> } | null = null;
  const queueSettings = (id: string): void => {
    settings = { id, xml: workbook.customXmlParts.getItem(id).getXml() };
  };
  if (known) queueHeads(known.sheetIds);
  if (known && known.settingsPart !== null) queueSettings(known.settingsPart);
  await context.sync();

  const missing = sheets.items.map(({ id }) => id).filter((id) => !heads.has(id));
  const part = parts.items[0]?.id ?? null;
  const asksSettings = part !== null && part !== known?.settingsPart;
  if (missing.length > 0 || asksSettings) {
    queueHeads(missing);
    if (asksSettings) queueSettings(part);
    await context.sync();
  }
  const read = sheets.items.map((sheet) => {
    const head = heads.get(sheet.id);
    if (!head) throw new Error(`sheet ${sheet.name} was not asked for`);
    return { sheet, head: head() };
  });
  const large = read.find(({ head }) => head.rest.reduce((sum, area) => sum + cellsOf(area), 0) > MOST_CELLS);
  if (large) throw failure('too-large', { ...ATTEMPT, sheets: [large.sheet.name] });
  await readRests(context, read, PLANNED_BYTES * share);

  const found = settings as { xml: OfficeExtension.ClientResult<string> } | null;
  const snapshot: WorkbookSnapshot = {
    name: workbook.name,
    dateSystem: dateSystemOf(read.flatMap(({ head }) => head.numbers)),
    structureProtected: workbook.protection.protected,
    settings: part === null || found === null ? null : settingsFromXml(found.xml.value),
    sheets: read.map(({ sheet, head }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      protected: sheet.protection.protected,
      ...admitted(sheet.protection),
      rows: inOrder(head.cells),
      hiddenRows: new Set([...head.hiddenRows].sort((one, other) => one - other)),
      ...hiddenColumnsOf(head.cells, head.hiddenSpans),
      ...unusual(pages.get(sheet.id), sheet.name),
    })),
  };
  const sheetIds = sheets.items.map(({ id }) => id);
  return { snapshot, known: { sheetIds, settingsPart: part } };
}

const isAboutPages = (error: unknown): boolean => /^(?:PageLayout|HeaderFooter)/.test(locationOf(error));

/**
 * Reads the workbook: in one request when it is known from before and has the same sheets, in two otherwise; what lies
 * beyond the first rows of large sheets takes one more for every few megabytes. Where Excel fails at telling how sheets are printed they are read without that.
 * @throws HostFailure
 */
export async function readWorkbook(
  known: KnownWorkbook | null,
  { patient = false, pages = true }: Reading = {},
): Promise<WorkbookRead> {
  let [remembered, share, tellsPages] = [known, 1, known?.tellsPages ?? true];
  const waiting = { delayForCellEdit: patient };
  for (;;) {
    try {
      const read = await Excel.run(waiting, (context) =>
        readIn(context, remembered, share, pages && tellsPages),
      );
      return { ...read, known: { ...read.known, tellsPages } };
    } catch (error) {
      const tooMuch = codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
      if (remembered !== null && isMissing(error)) remembered = null;
      else if (tooMuch && share > 0.01) share /= 8;
      else if (tellsPages && isAboutPages(error)) tellsPages = false;
      else throw failureOf(error, ATTEMPT);
    }
  }
}

/** How a sheet of that identifier or name is printed; null where Excel does not tell. @throws HostFailure */
export async function readPageLayout(key: string, name: string): Promise<PageLayout | null> {
  try {
    return await Excel.run(async (context) => {
      const facets = queuePages(context.workbook.worksheets.getItem(key));
      await context.sync();
      return layoutOfFacets(facets(), name);
    });
  } catch (error) {
    if (isAboutPages(error)) return null;
    throw failureOf(error, { ...ATTEMPT, sheets: [name] });
  }
}
