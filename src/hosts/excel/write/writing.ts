import type { WorkbookState } from '../../host';
import { placesInWords } from '../areas';
import { codeOf, failureOf, nothingWasDone } from '../failures';
import type { SheetPages } from '../page/pageFacets';
import { inversePages, isClearing, pagesWhere } from '../page/pageFacets';
import type { RacedCell } from './guard';
import { giveBackSteps, guarded } from './guard';
import type { AddedSheet, Inspection } from './inspect';
import { inspect } from './inspect';
import type { WritePlan } from './writePlan';
import { inverseCells, isEmptyPlan, sheetsOfPlan, stepsOf, withoutClearings } from './writePlan';
import type { WriteStep } from './writeSteps';
import { doSteps } from './writeSteps';

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
  ...facts,
});

/** The cells in which something of ours may remain: "D2:D4 de la hoja «Plan»"; "" when there are none. */
function leftInWords({ made, lost }: Inspection): string {
  const places = [...new Set([...made, ...lost].map(({ name }) => name))].flatMap((name) => {
    const cells = [...made, ...lost].flatMap((sheet) => (sheet.name === name ? sheet.changes : []));
    return cells.length === 0 ? [] : [placesInWords(cells, name)];
  });
  const moved = lost.some(({ changes }) => changes.length > 0);
  return places.join('; ') + (moved ? ', o en las filas a donde alguien las movió mientras se escribía' : '');
}

function failed(
  plan: WritePlan,
  error: unknown,
  state: WorkbookState,
  left: Inspection | null = null,
): Failed {
  const attempt = { deed: WRITING, sheets: sheetsOfPlan(plan), state, left: left ? leftInWords(left) : '' };
  return { kind: 'failed', error: failureOf(error, attempt), state, left };
}

/** Steps that take back what of a plan is found in the workbook, cells apart. */
function stepsBack({ settings }: WritePlan, found: Inspection): WriteStep[] {
  return stepsOf({
    pages: found.madePages.map((sheet) => ({ ...sheet, changes: inversePages(sheet.changes) })),
    additions: [],
    removals: [...found.unfinished, ...found.finished],
    settings:
      settings && found.settingsMade
        ? { before: settings.after, after: settings.before, partId: found.settingsPart }
        : null,
  });
}

/**
 * After a failure: finds out what was done and takes it back, unless all of it was done. A second try, since the failure
 * may have hit the request that took the changes back; `known` is what the first one found.
 */
async function settle(
  plan: WritePlan,
  sheetsBefore: ReadonlySet<string>,
  error: unknown,
  tries = 2,
  known: Inspection | null = null,
): Promise<Ending> {
  if (tries === 0) return failed(plan, error, 'partly-changed', known);
  let found: Inspection | null = null;
  try {
    found = await inspect(plan, sheetsBefore);
    if (found.complete) return done({ added: found.finished });
    if (!found.untouched) {
      const back = guarded(inverseCells(found.made));
      await doSteps([...back.steps, ...stepsBack(plan, found)], () => undefined);
      await doSteps(giveBackSteps(back.raced()), () => undefined);
      found = await inspect(plan, sheetsBefore);
    }
    return found.untouched ? failed(plan, error, 'unchanged') : failed(plan, error, 'partly-changed', found);
  } catch {
    return settle(plan, sheetsBefore, error, tries - 1, known ?? found);
  }
}

async function writeOnce(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Ending> {
  const added: AddedSheet[] = [];
  const kept: SheetPages[] = [];
  const guard = guarded(plan.cells);
  const steps = stepsOf(
    plan,
    ({ passingName }, sheetId) => added.push({ passingName, sheetId }),
    (sheet) => kept.push(sheet),
  );
  let requests = 0;
  try {
    await doSteps([...guard.steps, ...steps], () => (requests += 1));
  } catch (error) {
    if (requests === 0 && nothingWasDone(error)) return failed(plan, error, 'unchanged');
    return settle(plan, sheetsBefore, error);
  }
  const raced = guard.raced();
  if (raced.length > 0) {
    try {
      await doSteps(giveBackSteps(raced), () => undefined);
    } catch (error) {
      return failed(plan, error, 'partly-changed');
    }
  }
  return done({ added, raced, kept });
}

/** True when Excel does not take what asks it to forget a print area or titles. */
const refusesArgument = (error: Error): boolean => codeOf(error.cause) === 'InvalidArgument';

/**
 * Writes a plan, nothing for an empty one. When a request fails, what was done is looked up: if it was all, the writing
 * has succeeded; otherwise it is taken back, so that the workbook is as before. Only where that fails too is it left
 * partly changed. An Excel that does not let print areas or titles be taken away gets all the rest, and what it kept is
 * told.
 */
export async function write(plan: WritePlan, sheetsBefore: ReadonlySet<string>): Promise<Ending> {
  if (isEmptyPlan(plan)) return done();
  const ending = await writeOnce(plan, sheetsBefore);
  const kept = pagesWhere(plan.pages, isClearing);
  const refused = ending.kind === 'failed' && ending.state === 'unchanged' && refusesArgument(ending.error);
  if (!refused || kept.length === 0) return ending;
  const rest = withoutClearings(plan);
  if (isEmptyPlan(rest)) return done({ kept });
  const again = await writeOnce(rest, sheetsBefore);
  return again.kind === 'done' ? { ...again, kept } : again;
}
