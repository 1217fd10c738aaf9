import type { Attempt } from '../failures';
import { codeOf, failureOf, nothingWasDone } from '../failures';
import type { RacedCell } from './guard';
import { giveBackSteps, guardOf } from './guard';
import type { AddedSheet, Inspection } from './inspect';
import { inspect } from './inspect';
import type { SheetPages } from '../page/pageFacets';
import { inversePages, isClearing, pagesWhere } from '../page/pageFacets';
import type { WritePlan } from './writePlan';
import { inverseCells, isEmptyPlan, sheetsOfPlan, stepsOf, withoutClearings } from './writePlan';
import type { WriteStep } from './writeSteps';
import { doSteps } from './writeSteps';

const DEED = 'escribir en el libro';

/** How the writing of a plan ended. */
export type Ending =
  /** Everything is as intended. */
  | {
      readonly kind: 'done';
      readonly added: readonly AddedSheet[];
      /** Cells that somebody had just changed: they have again what that was. */
      readonly raced: readonly RacedCell[];
      /** Print areas and titles that were to be taken away and that Excel did not take away. */
      readonly kept: readonly SheetPages[];
    }
  /** It failed. `left` is what of it remained in the workbook, null when nothing did or nobody knows. */
  | {
      readonly kind: 'failed';
      readonly error: Error;
      readonly state: Attempt['state'];
      readonly left: Inspection | null;
    };

function undoSteps(plan: WritePlan, found: Inspection): WriteStep[] {
  const { settings } = plan;
  const takeAway = [...found.unfinished, ...found.finished];
  return stepsOf({
    cells: inverseCells(found.made),
    pages: found.madePages.map((sheet) => ({ ...sheet, changes: inversePages(sheet.changes) })),
    additions: [],
    removals: takeAway.map(({ sheetId }) => ({
      sheetId,
      content: { name: '', columnWidths: [], rows: [], frozenRows: 0, frozenColumns: 0 },
    })),
    settings:
      settings && found.settingsMade
        ? { before: settings.after, after: settings.before, partId: found.settingsPart }
        : null,
  });
}

/** After a failure: finds out what was done and takes it back, unless all of it was done. */
async function settle(plan: WritePlan, sheetsBefore: ReadonlySet<string>, error: unknown): Promise<Ending> {
  const failed = (state: Attempt['state'], left: Inspection | null): Ending => {
    return {
      kind: 'failed',
      error: failureOf(error, { deed: DEED, sheets: sheetsOfPlan(plan), state }),
      state,
      left,
    };
  };
  let found: Inspection | null = null;
  try {
    found = await inspect(plan, sheetsBefore);
    if (found.complete) return { kind: 'done', added: found.finished, raced: [], kept: [] };
    if (found.untouched) return failed('unchanged', null);
    await doSteps(undoSteps(plan, found), () => undefined);
    found = await inspect(plan, sheetsBefore);
    return found.untouched ? failed('unchanged', null) : failed('partly-changed', found);
  } catch {
    return lastLook(plan, sheetsBefore, failed, found);
  }
}

/** One more look, since the failure may have hit the request that took the changes back. */
async function lastLook(
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  failed: (state: Attempt['state'], left: Inspection | null) => Ending,
  before: Inspection | null,
): Promise<Ending> {
  try {
    let found = await inspect(plan, sheetsBefore);
    if (found.complete) return { kind: 'done', added: found.finished, raced: [], kept: [] };
    if (!found.untouched) {
      await doSteps(undoSteps(plan, found), () => undefined);
      found = await inspect(plan, sheetsBefore);
    }
    return found.untouched ? failed('unchanged', null) : failed('partly-changed', found);
  } catch {
    return failed('partly-changed', before);
  }
}

/** True when Excel does not take what asks it to forget a print area or titles. */
const refusesArgument = (error: Error): boolean => codeOf(error.cause) === 'InvalidArgument';

/**
 * Writes a plan. When a request fails, what was done is looked up: if it was all, the writing has succeeded; otherwise
 * it is taken back, so that the workbook is as before. Only where that fails too is it left partly changed.
 * An Excel that does not let print areas or titles be taken away gets all the rest, and what it kept is told.
 */
export async function carryOut(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Ending> {
  const ending = await carryOutOnce(plan, sheetsBefore);
  const kept = pagesWhere(plan.pages, isClearing);
  const refused = ending.kind === 'failed' && ending.state === 'unchanged' && refusesArgument(ending.error);
  if (!refused || kept.length === 0) return ending;
  const rest = withoutClearings(plan);
  if (isEmptyPlan(rest)) return { kind: 'done', added: [], raced: [], kept };
  const again = await carryOutOnce(rest, sheetsBefore);
  return again.kind === 'done' ? { ...again, kept } : again;
}

async function carryOutOnce(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Ending> {
  const added: AddedSheet[] = [];
  const guard = guardOf(plan.cells);
  const kept: SheetPages[] = [];
  const steps = stepsOf(
    plan,
    ({ passingName }, sheetId) => added.push({ passingName, sheetId }),
    (sheet) => kept.push(sheet),
  );
  let requests = 0;
  try {
    await doSteps([...guard.steps, ...steps], () => (requests += 1));
  } catch (error) {
    if (requests === 0 && nothingWasDone(error)) {
      const attempt = {
        deed: 'escribir en el libro',
        sheets: sheetsOfPlan(plan),
        state: 'unchanged',
      } as const;
      return { kind: 'failed', error: failureOf(error, attempt), state: 'unchanged', left: null };
    }
    return settle(plan, sheetsBefore, error);
  }
  const raced = guard.raced();
  if (raced.length === 0) return { kind: 'done', added, raced, kept };
  try {
    await doSteps(giveBackSteps(raced), () => undefined);
  } catch (error) {
    const attempt = { deed: DEED, sheets: sheetsOfPlan(plan), state: 'partly-changed' } as const;
    return { kind: 'failed', error: failureOf(error, attempt), state: 'partly-changed', left: null };
  }
  return { kind: 'done', added, raced, kept };
}
