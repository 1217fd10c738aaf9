import { failure } from '../failures';
import type { RacedCell } from './guard';
import type { Draft } from './draft';
import { refusalsOf } from './protection';
import type { Judgement } from './judgement';
import { judgeDraft, planOf } from './judgement';
import type { Answer } from './lookUp';
import { lookUp } from './lookUp';
import type { WritePlan } from './writePlan';
import { changedSheets, isEmptyPlan, sheetsOfPlan } from './writePlan';
import type { Ending } from './writing';
import { WRITING, write } from './writing';

/** What became of a draft: what fitted, what was written of it, and how the writing ended. */
export interface CarriedOut {
  readonly answer: Answer;
  readonly judgement: Judgement;
  /** What was written and stays: without the cells and sheets of those who were quicker. */
  readonly plan: WritePlan;
  readonly ending: Ending;
  /** Cells that somebody changed between our look and our writing. */
  readonly raced: readonly RacedCell[];
  /** Set when the writing failed. */
  readonly error: Error | null;
}

const STOPPED = { deed: WRITING, state: 'unchanged' } as const;

/** Stops where a sheet has another name than when it was read. @throws HostFailure */
function requireNames({ concerned }: Draft, { survey }: Answer): void {
  const renamed = concerned.filter(
    ({ sheetId, name }) => !survey.sheets.some((sheet) => sheet.id === sheetId && sheet.name === name),
  );
  if (renamed.length === 0) return;
  throw failure('sheet-changed', { ...STOPPED, sheets: renamed.map(({ name }) => name) });
}

/** Stops before anything is written where the workbook does not admit it. @throws HostFailure */
async function requireWritable(
  { survey }: Answer,
  sheetIds: readonly string[],
  plan: WritePlan,
): Promise<void> {
  const attempt = { ...STOPPED, sheets: sheetsOfPlan(plan) };
  if (survey.readOnly) throw failure('read-only', attempt);
  const closed = survey.sheets.filter((sheet) => sheet.protected && sheetIds.includes(sheet.id));
  const refusals = await refusalsOf(closed, plan);
  const [kind] = new Set(refusals.map((refusal) => refusal.kind));
  if (kind !== undefined) {
    const only = refusals.every((refusal) => refusal.kind === kind) ? kind : 'protected-sheet';
    throw failure(only, { ...attempt, sheets: refusals.map(({ name }) => name) });
  }
  if (plan.additions.length + plan.removals.length > 0 && survey.structureProtected) {
    throw failure('protected-workbook', attempt);
  }
  const taken = plan.additions.filter(({ content }) =>
    survey.sheets.some(({ name }) => name.toLowerCase() === content.name.toLowerCase()),
  );
  if (taken.length > 0) {
    throw failure('sheet-changed', { ...attempt, sheets: taken.map(({ content }) => content.name) });
  }
}

/** True when the cell is among those that somebody changed while we wrote. */
export function wasRaced(
  raced: readonly RacedCell[],
  sheetId: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return raced.some(
    ({ sheetId: id, change }) => id === sheetId && change.row === row && change.column === column,
  );
}

function withoutRaced(plan: WritePlan, ending: Ending): WritePlan {
  if (ending.kind === 'failed') return plan;
  const { raced, stayed } = ending;
  const removals = plan.removals.filter((removal) => !stayed.includes(removal));
  if (raced.length === 0) return { ...plan, removals };
  const cells = plan.cells.map((sheet) => ({
    ...sheet,
    changes: sheet.changes.filter((change) => !wasRaced(raced, sheet.sheetId, change)),
  }));
  return { ...plan, cells, removals };
}

/**
 * Carries out a draft, which may be edits or their undoing: asks in one request what is there, judges what still fits,
 * plans the writing of that and writes it in one batch. @throws HostFailure with state "unchanged" when it stops before
 * writing; a failure of the writing is told, not thrown, since the journal has to know of it.
 */
export async function carryOut(whole: Draft): Promise<CarriedOut> {
  const { strict } = whole.manner;
  const { draft, answer } = await lookUp(whole);
  if (strict) requireNames(draft, answer);
  const judgement = judgeDraft(draft, answer);
  const plan = planOf(draft, judgement);
  const written = strict ? [...draft.cells, ...draft.pages] : changedSheets(plan);
  if (strict || !isEmptyPlan(plan)) {
    await requireWritable(
      answer,
      written.map(({ sheetId }) => sheetId),
      plan,
    );
  }
  const ending = await write(plan, new Set(answer.survey.sheets.map(({ id }) => id)));
  const raced = ending.kind === 'done' ? ending.raced : [];
  const error = ending.kind === 'failed' ? ending.error : null;
  return { answer, judgement, plan: withoutRaced(plan, ending), ending, raced, error };
}
