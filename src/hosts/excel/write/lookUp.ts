import { PAGES_BYTES, queuePages } from '../page/pageRequests';
import type { PageFacets } from '../page/pageFacets';
import { addressOf, cellsOf, slicesOf } from '../areas';
import type { States } from '../read/cellStates';
import { readStates } from '../read/cellStates';
import type { Piece } from '../read/pieces';
import { rowPieces } from '../read/rowIdentity';
import type { Survey } from '../read/survey';
import { surveyPiece } from '../read/survey';
import { failure, failureOf, isMissing } from '../failures';
import { believedCells } from './cellChanges';
import type { Draft } from './draft';
import { onlySheets, watchOf } from './draft';
import { readSettings, sheetIdsNow } from './inspect';
import type { FoundContent } from './newSheetContent';
import type { Asking } from './sheetContent';
import { askForContent } from './sheetContent';

/** States of the cells asked about in a sheet, and the rows (0-based) that are not those that were read. */
interface FoundCells {
  readonly states: States;
  readonly changedRows: ReadonlySet<number>;
  /** Rows (0-based) between the first and the last edited one that no filter hides. */
  readonly visibleRows: ReadonlySet<number>;
}

/** What Excel holds now of what a draft is about, by identifiers of sheets. */
export interface Answer {
  readonly survey: Survey;
  readonly settings: string | null;
  readonly cells: ReadonlyMap<string, FoundCells>;
  readonly contents: ReadonlyMap<string, FoundContent>;
  readonly pages: ReadonlyMap<string, PageFacets>;
}

/** Rows asked at once whether they are hidden, and what each takes. */
const ROWS_AT_ONCE = 100_000;
const ROW_BYTES = 22;

function visibilityPieces(sheet: Excel.Worksheet, rows: readonly number[], visible: Set<number>): Piece[] {
  if (rows.length === 0) return [];
  const [top, bottom] = rows.reduce(
    ([low, high], row): [number, number] => [Math.min(low, row), Math.max(high, row)],
    [Infinity, -1] as [number, number],
  );
  return slicesOf({ top, bottom, left: 0, right: 0 }, ROWS_AT_ONCE).map((slice) => ({
    bytes: cellsOf(slice) * ROW_BYTES,
    queue: () => {
      const answer = sheet.getRange(addressOf(slice)).getRowProperties({ rowHidden: true });
      return () =>
        answer.value.forEach(({ rowHidden }, index) => {
          if (rowHidden === false) visible.add(slice.top + index);
        });
    },
  }));
}

function askForCells(
  { worksheets }: Excel.Workbook,
  { cells, manner }: Draft,
  found: Map<string, FoundCells>,
): Asking[] {
  return cells.map((draft) => {
    const { sheetId, edits } = draft;
    const sheet = worksheets.getItem(sheetId);
    const [states, changedRows]: [States, Set<number>] = [new Map(), new Set()];
    const visibleRows = new Set<number>();
    found.set(sheetId, { states, changedRows, visibleRows });
    return {
      pieces: [
        ...rowPieces(sheet, watchOf(draft, manner), changedRows),
        ...visibilityPieces(
          sheet,
          edits.map(({ row }) => row),
          visibleRows,
        ),
      ],
      readings: [{ sheet, cells: believedCells(edits), states }],
    };
  });
}

function askForContents(
  { worksheets }: Excel.Workbook,
  { removals }: Draft,
  found: Map<string, FoundContent>,
): Asking[] {
  return removals.map(({ sheetId, content }) =>
    askForContent(worksheets.getItem(sheetId), content, (answer) => found.set(sheetId, answer)),
  );
}

function askForPages(
  { worksheets }: Excel.Workbook,
  { pages }: Draft,
  found: Map<string, PageFacets>,
): Asking[] {
  return pages.map(({ sheetId }) => {
    const queue = () => {
      const facets = queuePages(worksheets.getItem(sheetId));
      return () => void found.set(sheetId, facets());
    };
    return { pieces: [{ bytes: PAGES_BYTES, queue }], readings: [] };
  });
}

async function askIn(context: Excel.RequestContext, draft: Draft): Promise<Answer> {
  let survey: Survey | undefined;
  const surveying = surveyPiece(context, (found) => (survey = found));
  const cells = new Map<string, FoundCells>();
  const contents = new Map<string, FoundContent>();
  const pages = new Map<string, PageFacets>();
  const askings = [
    ...askForCells(context.workbook, draft, cells),
    ...askForContents(context.workbook, draft, contents),
    ...askForPages(context.workbook, draft, pages),
  ];
  await readStates(
    context,
    askings.flatMap(({ readings }) => readings),
    [surveying, ...askings.flatMap(({ pieces }) => pieces)],
  );
  if (!survey) throw new Error('the survey was not answered');
  const settings = draft.settings.length > 0 ? await readSettings(context, survey.settingsParts) : null;
  return { survey, settings, cells, contents, pages };
}

const ask = (draft: Draft): Promise<Answer> => Excel.run((context) => askIn(context, draft));

/** Says which of the sheets concerned are gone; all of them where Excel does not tell. @throws HostFailure always */
async function failStrictly({ manner: { deed }, concerned }: Draft, error: unknown): Promise<never> {
  const ids = await sheetIdsNow().catch(() => new Set<string>());
  const sheets = concerned.filter(({ sheetId }) => !ids.has(sheetId)).map(({ name }) => name);
  throw failure('sheet-changed', { deed, sheets, state: 'unchanged' }, error);
}

/**
 * Looks up what a draft is about, as it is now: one request, more where fills are uneven or settings are asked. Sheets
 * that are gone are left out of the draft, unless it is a strict one. @throws HostFailure with state "unchanged"
 */
export async function lookUp(draft: Draft): Promise<{ draft: Draft; answer: Answer }> {
  const { concerned, manner } = draft;
  try {
    return { draft, answer: await ask(draft) };
  } catch (error) {
    const attempt = {
      deed: manner.deed,
      sheets: concerned.map(({ name }) => name),
      state: 'unchanged',
    } as const;
    if (!isMissing(error)) throw failureOf(error, attempt);
    if (manner.strict) return failStrictly(draft, error);
    try {
      const left = onlySheets(draft, await sheetIdsNow());
      return { draft: left, answer: await ask(left) };
    } catch (again) {
      throw failureOf(again, attempt);
    }
  }
}
