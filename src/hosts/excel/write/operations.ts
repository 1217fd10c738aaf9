import type { Edit } from '../../../snapshot/edit';
import type { ApplyOutcome, RefusedEdit } from '../../host';
import { HostFailure } from '../../host';
import type { Ending } from './carryOut';
import { carryOut } from './carryOut';
import type { Verdict } from './cellChanges';
import { facetwise, judge } from './cellChanges';
import type { Answer, Question } from './check';
import { ask } from './check';
import { differsFrom, sortEdits, withEdits } from './editPlan';
import { failure, failureOf, isMissing } from '../failures';
import { sheetIdsNow } from './inspect';
import type { JournalEntry } from './journal';
import type { KnownSheet } from '../read/knownSheets';
import type { PageVerdict } from '../page/pageFacets';
import { judgePages, keptInWords, pagesWhere } from '../page/pageFacets';
import { printsOf } from '../read/rowIdentity';
import type { SettingsChange, WritePlan } from './writePlan';
import { isEmptyPlan, passingName, sheetsOfPlan } from './writePlan';

/** What an operation led to: the outcome for the caller, what to remember for undoing, what was written. */
export interface Operation {
  readonly outcome: ApplyOutcome;
  readonly plan: WritePlan;
  readonly entry: JournalEntry;
  /** Set when the writing failed; the entry then holds what may have remained. */
  readonly error: Error | null;
}

const DEED = 'escribir en el libro';

/** Stops before anything is written where the workbook does not admit it. @throws HostFailure */
export function requireWritable({ survey }: Answer, sheetIds: readonly string[], plan: WritePlan): void {
  const attempt = { deed: DEED, sheets: sheetsOfPlan(plan), state: 'unchanged' } as const;
  if (survey.readOnly) throw failure('read-only', attempt);
  const locked = survey.sheets.filter((sheet) => sheet.protected && sheetIds.includes(sheet.id));
  if (locked.length > 0)
    throw failure('protected-sheet', { ...attempt, sheets: locked.map(({ name }) => name) });
  if (plan.additions.length + plan.removals.length > 0 && survey.structureProtected) {
    throw failure('protected-workbook', attempt);
  }
  const taken = plan.additions.filter(({ content }) =>
    survey.sheets.some(({ name }) => name.toLowerCase() === content.name.toLowerCase()),
  );
  if (taken.length > 0)
    throw failure('sheet-changed', { ...attempt, sheets: taken.map(({ content }) => content.name) });
}

function settingsOf(
  edits: readonly Edit[],
  answer: Answer,
): { change: SettingsChange | null; refused: RefusedEdit[]; applied: Edit[] } {
  let now = answer.settings;
  const [refused, applied]: [RefusedEdit[], Edit[]] = [[], []];
  for (const edit of edits) {
    if (edit.kind !== 'settings') continue;
    if (edit.before !== now) refused.push({ edit, reason: 'changed' });
    else {
      now = edit.after;
      applied.push(edit);
    }
  }
  const partId = answer.survey.settingsParts[0] ?? null;
  const change = now === answer.settings ? null : { before: answer.settings, after: now, partId };
  return { change, refused, applied };
}

/** Identifiers of sheets by name, as they were last read. @throws HostFailure when one is not among them. */
function resolve(names: Iterable<string>, known: readonly KnownSheet[]): KnownSheet[] {
  const [found, missing]: [KnownSheet[], string[]] = [[], []];
  for (const name of names) {
    const sheet = known.find((candidate) => candidate.name === name);
    if (sheet) found.push(sheet);
    else missing.push(name);
  }
  if (missing.length > 0) throw failure('sheet-changed', { deed: DEED, sheets: missing, state: 'unchanged' });
  return found;
}

async function askAbout(question: Question, names: ReadonlyMap<string, string>): Promise<Answer> {
  try {
    return await ask(question);
  } catch (error) {
    const attempt = { deed: DEED, sheets: [...names.values()], state: 'unchanged' } as const;
    if (!isMissing(error)) throw failureOf(error, attempt);
    const ids = await sheetIdsNow().catch(() => new Set<string>());
    const gone = [...names].filter(([id]) => !ids.has(id)).map(([, name]) => name);
    throw failure('sheet-changed', { ...attempt, sheets: gone }, error);
  }
}

/**
 * Applies edits: looks up in one request what they are about, refuses those that do not fit, and writes the others in
 * one batch. @throws HostFailure with state "unchanged" when it stops before writing.
 */
export async function applyEditsInExcel(
  edits: readonly Edit[],
  known: readonly KnownSheet[],
): Promise<Operation> {
  const sorted = sortEdits(edits);
  const sheets = resolve(sorted.cells.keys(), known);
  const laidOut = resolve(sorted.layouts.keys(), known);
  const removals = sorted.removals.flatMap((edit) => {
    const sheet = known.find(({ name }) => name === edit.content.name);
    return sheet ? [{ edit, sheetId: sheet.id }] : [];
  });
  const prints = sheets.map(({ name, rows }) =>
    printsOf(
      rows,
      (sorted.cells.get(name) ?? []).map(({ row }) => row),
    ),
  );
  const names = new Map([
    ...[...sheets, ...laidOut].map(({ id, name }): [string, string] => [id, name]),
    ...removals.map(({ edit, sheetId }): [string, string] => [sheetId, edit.content.name]),
  ]);
  const answer = await askAbout(
    {
      sheets: sheets.map(({ id, name }, index) => ({
        sheetId: id,
        edits: sorted.cells.get(name) ?? [],
        prints: prints[index] ?? [],
      })),
      contents: removals.map(({ edit, sheetId }) => ({ sheetId, content: edit.content })),
      pages: laidOut.map(({ id }) => id),
      recognition: 'unchanged',
      settings: sorted.settings.length > 0,
    },
    names,
  );
  const renamed = [...names].filter(
    ([id, name]) => !answer.survey.sheets.some((sheet) => sheet.id === id && sheet.name === name),
  );
  if (renamed.length > 0) {
    throw failure('sheet-changed', {
      deed: DEED,
      sheets: renamed.map(([, name]) => name),
      state: 'unchanged',
    });
  }

  const verdicts = sheets.map(({ name }, index): Verdict => {
    const found = answer.sheets[index];
    return judge(sorted.cells.get(name) ?? [], found?.states ?? new Map(), found?.changedRows ?? new Set());
  });
  const added = sorted.additions.map(({ edit, cells }) => ({ edit, ...withEdits(edit.content, cells) }));
  const kept = removals.filter(({ edit }, index) => {
    const found = answer.contents[index];
    return !found || differsFrom(edit.content, found.states, found.lastRow, found.lastColumn);
  });
  const removable = removals.filter((removal) => !kept.includes(removal));
  const settings = settingsOf(sorted.settings, answer);
  const pageVerdicts = laidOut.map(({ id, name }): PageVerdict => {
    const found = answer.pages.get(id);
    if (!found) throw new Error(`the pages of ${name} were not answered`);
    return judgePages(sorted.layouts.get(name) ?? [], found);
  });
  const plan: WritePlan = {
    cells: sheets.map(({ id, name }, index) => ({
      sheetId: id,
      name,
      changes: verdicts[index]?.changes ?? [],
    })),
    pages: laidOut.map(({ id, name }, index) => ({
      sheetId: id,
      name,
      changes: pageVerdicts[index]?.changes ?? [],
    })),
    additions: added.map(({ content }) => ({ content, passingName: passingName() })),
    removals: removable.map(({ edit, sheetId }) => ({ sheetId, content: edit.content })),
    settings: settings.change,
  };
  const applied = new Set<Edit>([
    ...[...verdicts, ...pageVerdicts].flatMap((verdict): readonly Edit[] => verdict.applied),
    ...added.flatMap(({ edit, applied: own }) => [edit, ...own]),
    ...removable.map(({ edit }) => edit),
    ...settings.applied,
  ]);
  const refusals = new Map<Edit, RefusedEdit>(
    [...verdicts, ...pageVerdicts, ...added, settings].flatMap(({ refused }) =>
      refused.map((item) => [item.edit, item] as const),
    ),
  );
  requireWritable(
    answer,
    [...sheets, ...laidOut].map(({ id }) => id),
    plan,
  );
  const { ending, error } = await write(plan, answer);
  const raced = ending.kind === 'done' ? ending.raced : [];
  const lost = (sheetId: string, { row, column }: { row: number; column: number }): boolean =>
    raced.some(({ sheetId: id, change }) => id === sheetId && change.row === row && change.column === column);
  if (raced.length > 0) {
    for (const { id, name } of sheets) {
      for (const edit of sorted.cells.get(name) ?? []) if (lost(id, edit)) applied.delete(edit);
    }
  }
  const cells = plan.cells.map((sheet) =>
    raced.length === 0
      ? sheet
      : { ...sheet, changes: sheet.changes.filter((change) => !lost(sheet.sheetId, change)) },
  );
  const outcome: ApplyOutcome = {
    applied: edits.filter((edit) => applied.has(edit)),
    refused: edits
      .filter((edit) => !applied.has(edit))
      .map((edit) => refusals.get(edit) ?? { edit, reason: 'changed' }),
  };
  const entry: JournalEntry = {
    ...entryOf(plan, ending),
    sheets: cells.map((sheet, index) => ({
      ...sheet,
      changes: error === null ? sheet.changes : facetwise(sheet.changes),
      prints: prints[index] ?? [],
    })),
  };
  return { outcome, plan: { ...plan, cells }, entry, error: error ?? keptFailure(ending) };
}

/** Writes the plan, unless it is empty; a failure is told, not thrown, since the journal has to know of it. */
export async function write(
  plan: WritePlan,
  answer: Answer,
): Promise<{ ending: Ending; error: Error | null }> {
  if (isEmptyPlan(plan)) return { ending: { kind: 'done', added: [], raced: [], kept: [] }, error: null };
  const before = new Set(answer.survey.sheets.map(({ id }) => id));
  const ending = await carryOut(plan, before);
  return { ending, error: ending.kind === 'failed' ? ending.error : null };
}

/** The failure for print areas and titles that were to go and did not; all the rest is done. */
function keptFailure(ending: Ending): HostFailure | null {
  const text = ending.kind === 'done' ? keptInWords(ending.kept) : null;
  return text === null ? null : new HostFailure('not-supported', `${text} Lo demás quedó hecho.`, 'changed');
}

/** What the journal keeps of a plan, its cells apart. */
function entryOf(plan: WritePlan, ending: Ending): Omit<JournalEntry, 'sheets'> {
  const found =
    ending.kind === 'done'
      ? ending.added
      : [...(ending.left?.finished ?? []), ...(ending.left?.unfinished ?? [])];
  return {
    added: plan.additions.map((addition) => ({
      ...addition,
      sheetId: found.find(({ passingName: name }) => name === addition.passingName)?.sheetId ?? null,
    })),
    pages: pagesWhere(plan.pages, () => true),
    removed: plan.removals.map(({ content }) => content),
    settings: plan.settings,
  };
}
