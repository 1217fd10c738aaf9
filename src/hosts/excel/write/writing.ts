import type { WorkbookState } from '../../host';
import { codeOf, doubtInWords, failureOf, nothingWasDone } from '../failures';
import type { SheetPages } from '../page/pageFacets';
import { inversePages, isClearing, pagesWhere } from '../page/pageFacets';
import type { RacedCell } from './guard';
import { hasExcelApi } from '../requirements';
import { givingBack, guarded } from './guard';
import { holds } from './cellChanges';
import type { AddedSheet, Inspection } from './inspect';
import { inspect } from './inspect';
import { leftInWords, madeInWords, plannedInWords, racedInWords } from './placesLeft';
import { deletingSteps, hidingSteps, showingSteps, stillOurs } from './removing';
import type { Removal, WritePlan } from './writePlan';
import { inverseCells, isEmptyPlan, sheetsOfPlan, stepsOf, withoutClearings } from './writePlan';
import type { WriteStep } from './writeSteps';
import { doSteps, switchEventsOn } from './writeSteps';

/** What is being done, for a message: completes "No se pudo …". */
export const WRITING = 'escribir en el libro';

/** Everything is as intended. */
interface Done {
  readonly kind: 'done';
  readonly added: readonly AddedSheet[];
  /** Cells that somebody had just changed: they have again what that was. */
  readonly raced: readonly RacedCell[];
  /** Print areas and titles that were to be taken away and that Excel did not take away. */
  readonly kept: readonly SheetPages[];
  /** Sheets that were to be removed and that somebody had just worked in: they are shown as before. */
  readonly stayed: readonly Removal[];
  /** Places where somebody went on working while they were given back; "" for none. */
  readonly contested: string;
  /** Places that were written in a request of which no answer came: nobody knows what they held just before. "" for none. */
  readonly unanswered: string;
}

/** It failed. `left` is what of it remained in the workbook, null when nothing did or nobody knows. */
interface Failed {
  readonly kind: 'failed';
  readonly error: Error;
  readonly state: WorkbookState;
  readonly left: Inspection | null;
}

/** How the writing of a plan ended. */
export type Ending = Done | Failed;

const done = (facts: Partial<Done> = {}): Done => ({
  kind: 'done',
  added: [],
  raced: [],
  kept: [],
  stayed: [],
  contested: '',
  unanswered: '',
  ...facts,
});

/** What is known of what remained after a failure. */
interface Remains {
  /** What was found in the workbook; null when nobody could look. */
  readonly found: Inspection | null;
  /** Where it is, in words. */
  readonly where: string;
  /** Where somebody's work may have been written over and taken back to what was before it; "" or absent for nowhere. */
  readonly doubt?: string;
}

function failed(
  plan: WritePlan,
  error: unknown,
  state: WorkbookState,
  { found, where, doubt = '' }: Remains = { found: null, where: '' },
): Failed {
  const attempt = { deed: WRITING, sheets: sheetsOfPlan(plan), state, left: where, doubt };
  return { kind: 'failed', error: failureOf(error, attempt), state, left: found };
}

/** What to look at where somebody worked, or may have worked, in a cell while we wrote it; "" for nothing. */
export function contestedInWords(ending: Ending): string {
  if (ending.kind === 'failed') return '';
  const { contested, unanswered } = ending;
  return [
    contested === '' ? '' : `Alguien trabajó al mismo tiempo en ${contested}: revise esas celdas.`,
    unanswered === ''
      ? ''
      : `Excel no confirmó lo que se escribió, que sí quedó. ${doubtInWords(unanswered)}`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The sheets that a plan added, to be taken away again. */
function addedAgain({ additions }: WritePlan, { finished, unfinished }: Inspection): Removal[] {
  return additions.flatMap(({ content, buildingColor }) => {
    const isIt = (sheet: AddedSheet): boolean => sheet.buildingColor === buildingColor;
    const found = unfinished.find(isIt) ?? finished.find(isIt);
    if (!found) return [];
    const removal = { sheetId: found.sheetId, content, visibility: 'Visible' };
    return [{ ...removal, unfinished: unfinished.some(isIt) }];
  });
}

/** Steps that take back what of a plan is found in the workbook, cells and deletions apart. */
function stepsBack(plan: WritePlan, found: Inspection): WriteStep[] {
  const { settings } = plan;
  return [
    ...stepsOf({
      pages: found.madePages.map((sheet) => ({ ...sheet, changes: inversePages(sheet.changes) })),
      additions: [],
      settings:
        settings && found.settingsMade
          ? { before: settings.after, after: settings.before, partId: found.settingsPart }
          : null,
    }),
    ...showingSteps(found.hidden),
    ...hidingSteps(addedAgain(plan, found)),
  ];
}

/** Deletes hidden sheets in which nobody worked and shows the others again, which are the answer. */
async function deleteHidden(removals: readonly Removal[]): Promise<readonly Removal[]> {
  if (removals.length === 0) return [];
  const ours = await stillOurs(removals);
  const others = removals.filter((removal) => !ours.includes(removal));
  await doSteps([...showingSteps(others), ...deletingSteps(ours)], () => undefined);
  return others;
}

/** How often cells are given back at most: each time somebody may have been quicker again. */
const MOST_ROUNDS = 3;

/** How giving back ended: cells in which somebody worked meanwhile, and the error where it could not be done. */
interface GivenBack {
  readonly contested: readonly RacedCell[];
  readonly error: { readonly cause: unknown } | null;
}

/** Gives back to cells what they held when we wrote over them; a request that fails is tried once more. */
async function giveBack(raced: readonly RacedCell[]): Promise<GivenBack> {
  let [left, contested, failures]: [readonly RacedCell[], RacedCell[], number] = [raced, [], 0];
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round += 1) {
    const giving = givingBack(left);
    try {
      await doSteps(giving.steps, () => undefined);
    } catch (cause) {
      failures += 1;
      if (failures > 1) return { contested: left, error: { cause } };
      continue;
    }
    // Tried again after a failure, what was given back already holds what it should: that is nobody else's work.
    left = giving.raced().filter(({ change, held }) => !holds(held, change.after));
    contested = [...contested, ...left];
  }
  return { contested, error: null };
}

/** Takes back what was found; what could not be, in words: "" for nothing. @throws what Excel fails with */
async function takeBack(
  plan: WritePlan,
  found: Inspection,
): Promise<{ raced: string; kept: readonly string[] }> {
  const back = guarded(inverseCells(found.made));
  await doSteps([...back.steps, ...stepsBack(plan, found)], () => undefined);
  const raced = back.raced();
  const given = await giveBack(raced);
  const kept = await deleteHidden(addedAgain(plan, found));
  return {
    raced: given.error === null ? '' : racedInWords(plan, raced),
    kept: kept.map(({ content }) => content.name),
  };
}

/** Kept from try to try of settling what a failure left. */
interface Settling {
  readonly tries: number;
  /** What an earlier try found; null when nobody could look. */
  readonly known: Inspection | null;
}

/**
 * After a failure: finds out what was done and takes it back, unless all of it was done. A second try, since the failure
 * may have hit the request that took the changes back.
 */
async function settle(
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  error: unknown,
  { tries, known }: Settling = { tries: 2, known: null },
): Promise<Ending> {
  if (tries === 0) {
    await switchEventsOn();
    const where = known ? leftInWords(plan, known) : plannedInWords(plan);
    return failed(plan, error, 'partly-changed', { found: known, where });
  }
  let found: Inspection | null = null;
  try {
    found = await inspect(plan, sheetsBefore, error);
    if (found.complete) return done({ added: found.finished, unanswered: madeInWords(found) });
    const doubt = madeInWords(known ?? found);
    if (found.untouched) return failed(plan, error, 'unchanged', { found: null, where: '', doubt });
    const { raced, kept } = await takeBack(plan, found);
    if (raced !== '') {
      await switchEventsOn();
      return failed(plan, error, 'partly-changed', { found, where: raced });
    }
    found = await inspect(plan, sheetsBefore, error);
    if (found.untouched && kept.length === 0)
      return failed(plan, error, 'unchanged', { found: null, where: '', doubt });
    return failed(plan, error, 'partly-changed', { found, where: leftInWords(plan, found, kept) });
  } catch {
    return settle(plan, sheetsBefore, error, { tries: tries - 1, known: known ?? found });
  }
}

async function writeOnce(
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  mergesUndo = false,
): Promise<Ending> {
  const added: AddedSheet[] = [];
  const kept: SheetPages[] = [];
  const guard = guarded(plan.cells);
  const steps = [
    ...stepsOf(
      plan,
      ({ buildingColor }, sheetId) => added.push({ buildingColor, sheetId }),
      (sheet) => kept.push(sheet),
    ),
    ...hidingSteps(plan.removals),
  ];
  let requests = 0;
  try {
    await doSteps([...guard.steps, ...steps], () => (requests += 1), mergesUndo);
  } catch (error) {
    if (requests === 0 && nothingWasDone(error)) return failed(plan, error, 'unchanged');
    return settle(plan, sheetsBefore, error);
  }
  const raced = guard.raced();
  const { contested, error } = await giveBack(raced);
  if (error) {
    await switchEventsOn();
    return failed(plan, error.cause, 'partly-changed', { found: null, where: plannedInWords(plan) });
  }
  try {
    const stayed = await deleteHidden(plan.removals);
    return done({ added, raced, kept, stayed, contested: racedInWords(plan, contested) });
  } catch (reason) {
    return settle(plan, sheetsBefore, reason);
  }
}

const isAbout = (failure: Error, code: string): boolean => codeOf(failure.cause) === code;

/** True where Excel's own undo may take the writing of cells back in one go; what else we write it mostly cannot undo. */
function mayMerge({ pages, additions, removals, settings }: WritePlan): boolean {
  const others = pages.reduce((sum, { changes }) => sum + changes.length, additions.length + removals.length);
  return others === 0 && settings === null && hasExcelApi('1.20') === true;
}

/**
 * Writes a plan, nothing for an empty one. When a request fails, what was done is looked up: if it was all, the writing
 * has succeeded; otherwise it is taken back, so that the workbook is as before. Only where that fails too is it left
 * partly changed. An Excel that does not let print areas or titles be taken away gets all the rest, and what it kept is
 * told.
 */
export async function write(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Ending> {
  if (isEmptyPlan(plan)) return done();
  const first = await writeOnce(plan, sheetsBefore, mayMerge(plan));
  const refusesUndo =
    first.kind === 'failed' && first.state === 'unchanged' && isAbout(first.error, 'UndoNotSupported');
  const ending = refusesUndo ? await writeOnce(plan, sheetsBefore) : first;
  const kept = pagesWhere(plan.pages, isClearing);
  // Excel does not take what asks it to forget a print area or titles.
  const refused =
    ending.kind === 'failed' && ending.state === 'unchanged' && isAbout(ending.error, 'InvalidArgument');
  if (!refused || kept.length === 0) return ending;
  const rest = withoutClearings(plan);
  if (isEmptyPlan(rest)) return done({ kept });
  const again = await writeOnce(rest, sheetsBefore);
  return again.kind === 'done' ? { ...again, kept } : again;
}
