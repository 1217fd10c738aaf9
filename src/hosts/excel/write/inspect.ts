import type { StateReading, States } from '../read/cellStates';
import { cellKey, readStates } from '../read/cellStates';
import { facetwise, holds } from './cellChanges';
import { isMissing } from '../failures';
import type { PageFacets, SheetPages } from '../page/pageFacets';
import { madeChanges } from '../page/pageFacets';
import { PAGES_BYTES, queuePages } from '../page/pageRequests';
import type { Piece } from '../read/pieces';
import { readPieces } from '../read/pieces';
import { rowPieces } from '../read/rowIdentity';
import { settingsFromXml } from '../settingsPart';
import type { Survey } from '../read/survey';
import { surveyPiece } from '../read/survey';
import type { Addition, SheetChanges, WritePlan } from './writePlan';

/** A sheet that a plan added, by its passing name and its identifier. */
export interface AddedSheet {
  readonly passingName: string;
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
  /** Identifiers of sheets that were added: finished ones and such as have still their passing name. */
  readonly finished: readonly AddedSheet[];
  readonly unfinished: readonly AddedSheet[];
  /** True when a sheet that was to be removed is gone. */
  readonly removed: boolean;
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

async function inspectIn(
  context: Excel.RequestContext,
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
): Promise<Inspection> {
  // A batch that broke off may have left the events off.
  context.runtime.enableEvents = true;
  let survey: Survey | undefined;
  const wantedCells = plan.cells.map((sheet) => ({ ...sheet, changes: facetwise(sheet.changes) }));
  const readings = plan.cells.map(({ sheetId, changes }): StateReading => ({
    sheet: context.workbook.worksheets.getItem(sheetId),
    cells: changes.map(({ row, column, after }) => ({ row, column, facets: after })),
    states: new Map(),
  }));
  const moved = plan.cells.map(() => new Set<number>());
  const rows = plan.cells.flatMap(({ sheetId, watch }, index) =>
    rowPieces(
      context.workbook.worksheets.getItem(sheetId),
      { ...watch, recognition: 'same-row' },
      moved[index] ?? new Set(),
    ),
  );
  const pagesNow = new Map<SheetPages, PageFacets>();
  const pagePieces = plan.pages.map((sheet): Piece => ({
    bytes: PAGES_BYTES,
    queue: () => {
      const pages = queuePages(context.workbook.worksheets.getItem(sheet.sheetId));
      return () => pagesNow.set(sheet, pages());
    },
  }));
  const surveying = surveyPiece(context, (found) => (survey = found));
  await readStates(context, readings, [surveying, ...pagePieces, ...rows]);
  if (!survey) throw new Error('the survey was not answered');
  const now = survey;
  const isLost = (index: number, row: number): boolean => moved[index]?.has(row) ?? false;
  const lost = wantedCells.map((sheet, index) => ({
    ...sheet,
    changes: sheet.changes.filter(({ row }) => isLost(index, row)),
  }));
  const made = wantedCells.map((sheet, index) => {
    const states: States = readings[index]?.states ?? new Map();
    const isMade = ({ row, column, after }: { row: number; column: number; after: object }): boolean =>
      !isLost(index, row) && holds(states.get(cellKey(row, column)), after);
    return { ...sheet, changes: sheet.changes.filter(isMade) };
  });
  const madePages = plan.pages.map((sheet) => {
    const pages = pagesNow.get(sheet);
    return { ...sheet, changes: pages ? madeChanges(sheet.changes, pages) : [] };
  });
  const added = now.sheets.filter(({ id }) => !sheetsBefore.has(id));
  const named = (nameOf: (addition: Addition) => string): AddedSheet[] =>
    plan.additions.flatMap((addition) => {
      const sheet = added.find(({ name }) => name === nameOf(addition));
      return sheet ? [{ passingName: addition.passingName, sheetId: sheet.id }] : [];
    });
  const unfinished = named(({ passingName }) => passingName);
  const finished = named(({ content }) => content.name);
  const gone = plan.removals.filter(({ sheetId }) => !now.sheets.some(({ id }) => id === sheetId));
  const settings = plan.settings ? await readSettings(context, now.settingsParts) : null;
  const settingsMade = plan.settings !== null && settings === plan.settings.after;
  const count = (sheets: readonly { readonly changes: readonly unknown[] }[]): number =>
    sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  const changesMade = count(made) + count(madePages);
  const changesWanted = count(wantedCells) + count(plan.pages);
  const deeds = changesMade + finished.length + gone.length + Number(settingsMade);
  const wanted =
    changesWanted + plan.additions.length + plan.removals.length + Number(plan.settings !== null);
  return {
    made,
    lost,
    madePages,
    finished,
    unfinished,
    removed: gone.length > 0,
    settingsMade,
    settingsPart: now.settingsParts[0] ?? null,
    complete: deeds === wanted && unfinished.length === 0,
    untouched: deeds === 0 && count(lost) === 0 && unfinished.length === 0,
  };
}

/**
 * Looks up what of a plan was carried out, and switches the events on again. Changes of a sheet that is gone meanwhile
 * count as not made.
 */
export async function inspect(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Inspection> {
  try {
    return await Excel.run((context) => inspectIn(context, plan, sheetsBefore));
  } catch (error) {
    if (!isMissing(error)) throw error;
    const ids = await sheetIdsNow();
    const cells = plan.cells.filter(({ sheetId }) => ids.has(sheetId));
    const pages = plan.pages.filter(({ sheetId }) => ids.has(sheetId));
    const found = await Excel.run((context) => inspectIn(context, { ...plan, cells, pages }, sheetsBefore));
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
