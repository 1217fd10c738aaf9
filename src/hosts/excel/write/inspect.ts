import type { StateReading } from '../read/cellStates';
import { cellKey, readStates } from '../read/cellStates';
import { facetwise, holds } from './cellChanges';
import { codeOf, isMissing } from '../failures';
import type { PageFacets, SheetPages } from '../page/pageFacets';
import { madeChanges } from '../page/pageFacets';
import { PAGES_BYTES, queuePages } from '../page/pageRequests';
import type { Piece } from '../read/pieces';
import { readPieces } from '../read/pieces';
import { rowPieces } from '../read/rowIdentity';
import { settingsFromXml } from '../settingsPart';
import type { Survey } from '../read/survey';
import { surveyPiece } from '../read/survey';
import type { FoundContent } from './newSheetContent';
import { differsFrom } from './newSheetContent';
import { OUT_OF_SIGHT } from './removing';
import type { Asking } from './sheetContent';
import { askForContent } from './sheetContent';
import type { Removal, SheetChanges, WritePlan } from './writePlan';

/** A sheet that a plan added, by the colour that its tab had while it was built, and its identifier. */
export interface AddedSheet {
  readonly buildingColor: string;
  readonly sheetId: string;
}

/** What of a plan is found in the workbook after its writing failed. */
export interface Inspection {
  /** Cell changes that were made, facet by facet. */
  readonly made: readonly SheetChanges[];
  /** Cell changes whose rows are not where they were: nobody knows whether they were made. */
  readonly lost: readonly SheetChanges[];
  /** Changes of page layouts that were made. */
  readonly madePages: readonly SheetPages[];
  /** Sheets that were added: finished ones, which hold all that is theirs, and such as have still their building colour. */
  readonly finished: readonly AddedSheet[];
  readonly unfinished: readonly AddedSheet[];
  /** Names of sheets that may be ours with what somebody has just put into them, or somebody else's of the same name. */
  readonly doubtful: readonly string[];
  /** Sheets that were to be removed: those that are gone, and those that are still out of sight. */
  readonly gone: readonly Removal[];
  readonly hidden: readonly Removal[];
  readonly settingsMade: boolean;
  /** Part that holds the settings now. */
  readonly settingsPart: string | null;
  /** True when all that the plan wanted is there, or nothing of it. */
  readonly complete: boolean;
  readonly untouched: boolean;
}

/** The text of our settings in a part of the workbook, or null where there is no part. */
export async function readSettings(
  context: Excel.RequestContext,
  parts: readonly string[],
): Promise<string | null> {
  const [part] = parts;
  if (part === undefined) return null;
  const xml = context.workbook.customXmlParts.getItem(part).getXml();
  await context.sync();
  return settingsFromXml(xml.value);
}

/** What of a plan's new sheets is there. */
type FoundAdditions = Pick<Inspection, 'finished' | 'unfinished' | 'doubtful'>;

/** Looks for the sheets of a plan among those that were not there before: by the colour of its tab, or by its content. */
async function inspectAdditions(
  context: Excel.RequestContext,
  { additions }: WritePlan,
  added: Survey['sheets'],
): Promise<FoundAdditions> {
  const contents = new Map<string, FoundContent>();
  const named = additions.flatMap((addition) => {
    const { content, buildingColor } = addition;
    const sheet = added.find(({ name, tabColor }) => name === content.name && tabColor !== buildingColor);
    return sheet ? [{ addition, sheet }] : [];
  });
  const askings = named.map(({ addition: { content }, sheet: { id } }) =>
    askForContent(context.workbook.worksheets.getItem(id), content, (found) => contents.set(id, found)),
  );
  await readStates(
    context,
    askings.flatMap(({ readings }) => readings),
    askings.flatMap(({ pieces }) => pieces),
  );
  const isOurs = ({ addition: { content }, sheet: { id } }: (typeof named)[number]): boolean => {
    const found = contents.get(id);
    return found !== undefined && !differsFrom(content, found);
  };
  return {
    finished: named
      .filter(isOurs)
      .map(({ addition: { buildingColor }, sheet: { id } }) => ({ buildingColor, sheetId: id })),
    unfinished: additions.flatMap(({ buildingColor }) => {
      const sheet = added.find(({ tabColor }) => tabColor === buildingColor);
      return sheet ? [{ buildingColor, sheetId: sheet.id }] : [];
    }),
    doubtful: named.filter((one) => !isOurs(one)).map(({ sheet }) => sheet.name),
  };
}

/** The cell changes of a plan that were made, facet by facet, and those of which nobody knows. */
type FoundCells = Pick<Inspection, 'made' | 'lost'>;

/** What is asked of the cells of a plan, and what the answers say of them. */
function cellsAsking(context: Excel.RequestContext, { cells }: WritePlan): Asking & { found(): FoundCells } {
  const sheets = cells.map((sheet) => {
    const excelSheet = context.workbook.worksheets.getItem(sheet.sheetId);
    const moved = new Set<number>();
    const reading: StateReading = {
      sheet: excelSheet,
      cells: sheet.changes.map(({ row, column, after }) => ({ row, column, facets: after })),
      states: new Map(),
    };
    const pieces = rowPieces(excelSheet, { ...sheet.watch, recognition: 'same-row' }, moved);
    return { sheet: { ...sheet, changes: facetwise(sheet.changes) }, moved, reading, pieces };
  });
  return {
    pieces: sheets.flatMap(({ pieces }) => pieces),
    readings: sheets.map(({ reading }) => reading),
    found: () => ({
      lost: sheets.map(({ sheet, moved }) => ({
        ...sheet,
        changes: sheet.changes.filter(({ row }) => moved.has(row)),
      })),
      made: sheets.map(({ sheet, moved, reading: { states } }) => ({
        ...sheet,
        changes: sheet.changes.filter(
          ({ row, column, after }) => !moved.has(row) && holds(states.get(cellKey(row, column)), after),
        ),
      })),
    }),
  };
}

const count = (sheets: readonly { readonly changes: readonly unknown[] }[]): number =>
  sheets.reduce((sum, { changes }) => sum + changes.length, 0);

async function inspectIn(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  error: unknown,
): Promise<Inspection> {
  // A batch that broke off may have left the events off.
  context.runtime.enableEvents = true;
  let survey: Survey | undefined;
  const cells = cellsAsking(context, plan);
  const pagesNow = new Map<SheetPages, PageFacets>();
  const pagePieces = plan.pages.map((sheet): Piece => ({
    bytes: PAGES_BYTES,
    queue: () => {
      const pages = queuePages(context.workbook.worksheets.getItem(sheet.sheetId));
      return () => pagesNow.set(sheet, pages());
    },
  }));
  const surveying = surveyPiece(context, (found) => (survey = found));
  await readStates(context, cells.readings, [surveying, ...pagePieces, ...cells.pieces]);
  if (!survey) throw new Error('the survey was not answered');
  const now = survey;
  const { made, lost } = cells.found();
  const madePages = plan.pages.map((sheet) => {
    const pages = pagesNow.get(sheet);
    return { ...sheet, changes: pages ? madeChanges(sheet.changes, pages) : [] };
  });
  const added = now.sheets.filter(({ id }) => !sheetsBefore.has(id));
  const found = await inspectAdditions(context, plan, added);
  // Where the name was taken our sheet was not added at all.
  const additions = codeOf(error) === 'ItemAlreadyExists' ? { ...found, doubtful: [] } : found;
  const { finished, unfinished, doubtful } = additions;
  const gone = plan.removals.filter(({ sheetId }) => !now.sheets.some(({ id }) => id === sheetId));
  const hidden = plan.removals.filter(({ sheetId, visibility }) =>
    now.sheets.some(
      (sheet) => sheet.id === sheetId && sheet.visibility === OUT_OF_SIGHT && visibility !== OUT_OF_SIGHT,
    ),
  );
  const settings = plan.settings ? await readSettings(context, now.settingsParts) : null;
  const settingsMade = plan.settings !== null && settings === plan.settings.after;
  const changesMade = count(made) + count(madePages);
  const changesWanted =
    plan.cells.reduce((sum, { changes }) => sum + facetwise(changes).length, 0) + count(plan.pages);
  const deeds = changesMade + finished.length + gone.length + Number(settingsMade);
  const wanted =
    changesWanted + plan.additions.length + plan.removals.length + Number(plan.settings !== null);
  return {
    made,
    lost,
    madePages,
    ...additions,
    gone,
    hidden,
    settingsMade,
    settingsPart: now.settingsParts[0] ?? null,
    complete: deeds === wanted && unfinished.length === 0,
    untouched: deeds + count(lost) + unfinished.length + doubtful.length + hidden.length === 0,
  };
}

/**
 * Looks up what of a plan was carried out, and switches the events on again. Changes of a sheet that is gone meanwhile
 * count as not made. `error` is what the writing ended in.
 */
export async function inspect(
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  error: unknown,
): Promise<Inspection> {
  try {
    return await Excel.run((context) => inspectIn(context, plan, sheetsBefore, error));
  } catch (reason) {
    if (!isMissing(reason)) throw reason;
    const ids = await sheetIdsNow();
    const cells = plan.cells.filter(({ sheetId }) => ids.has(sheetId));
    const pages = plan.pages.filter(({ sheetId }) => ids.has(sheetId));
    const found = await Excel.run((context) =>
      inspectIn(context, { ...plan, cells, pages }, sheetsBefore, error),
    );
    return { ...found, complete: false };
  }
}

/** The survey of the workbook as it is now, in one request. */
export async function surveyNow(): Promise<Survey> {
  return Excel.run(async (context) => {
    let survey: Survey | undefined;
    await readPieces(context, [surveyPiece(context, (found) => (survey = found))]);
    if (!survey) throw new Error('the survey was not answered');
    return survey;
  });
}

/** Identifiers of the sheets that are there. */
export async function sheetIdsNow(): Promise<Set<string>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    return new Set(sheets.items.map(({ id }) => id));
  });
}
