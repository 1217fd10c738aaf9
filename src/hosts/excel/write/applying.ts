import type { Edit } from '../../../snapshot/edit';
import type { ApplyOutcome, RefusedEdit } from '../../host';
import { HostFailure } from '../../host';
import { failure, sheetList } from '../failures';
import { placesInWords } from '../areas';
import { judgePages, keptInWords, pagesWhere } from '../page/pageFacets';
import type { KnownSheet } from '../read/knownSheets';
import { printsOf } from '../read/rowIdentity';
import type { CarriedOut } from './carryOut';
import { carryOut, wasRaced } from './carryOut';
import { areFillsWatched, lostGradientsInWords } from './guard';
import { facetwise } from './cellChanges';
import type { Draft, Manner, NamedSheet } from './draft';
import type { JournalEntry } from './journal';
import { withEdits } from './newSheetContent';
import type { SortedEdits } from './sortedEdits';
import { sortEdits } from './sortedEdits';
import type { WritePlan } from './writePlan';
import type { Ending } from './writing';
import { WRITING, contestedInWords } from './writing';

/** What applying edits led to: the outcome for the caller, what to remember for undoing, what was written. */
export interface Applying {
  readonly outcome: ApplyOutcome;
  readonly plan: WritePlan;
  readonly entry: JournalEntry;
  /** Set when the writing failed; the entry then holds what may have remained. */
  readonly error: Error | null;
}

const MANNER: Manner = { deed: WRITING, recognition: 'unchanged', strict: true };

/** Sheets by name, as they were last read. @throws HostFailure when one is not among them. */
function sheetsNamed(names: Iterable<string>, known: readonly KnownSheet[]): (KnownSheet & NamedSheet)[] {
  const found: (KnownSheet & NamedSheet)[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const sheet = known.find((candidate) => candidate.name === name);
    if (sheet) found.push({ ...sheet, sheetId: sheet.id });
    else missing.push(name);
  }
  if (missing.length > 0) {
    throw failure('sheet-changed', { deed: MANNER.deed, sheets: missing, state: 'unchanged' });
  }
  return found;
}

/** The edits as a draft, with the edits that its additions and removals stand for. @throws HostFailure */
function draftOf(sorted: SortedEdits, known: readonly KnownSheet[]) {
  const sheets = sheetsNamed(sorted.cells.keys(), known);
  const laidOut = sheetsNamed(sorted.layouts.keys(), known);
  const added = sorted.additions.map(({ edit, cells }) => ({ edit, ...withEdits(edit.content, cells) }));
  const removals = sorted.removals.flatMap((edit) => {
    const sheet = known.find(({ name }) => name === edit.content.name);
    return sheet ? [{ edit, sheetId: sheet.id, content: edit.content }] : [];
  });
  const named = [
    ...sheets,
    ...laidOut,
    ...removals.map(({ sheetId, content: { name } }) => ({ sheetId, name })),
  ].map(({ sheetId, name }): [string, NamedSheet] => [sheetId, { sheetId, name }]);
  const draft: Draft = {
    manner: MANNER,
    concerned: [...new Map(named).values()],
    cells: sheets.map(({ sheetId, name, rows }) => {
      const edits = sorted.cells.get(name) ?? [];
      const numbers = edits.map(({ row }) => row);
      return { sheetId, name, edits, prints: printsOf(rows, numbers) };
    }),
    pages: laidOut.map(({ sheetId, name }) => ({
      sheetId,
      name,
      judge: (found) => judgePages(sorted.layouts.get(name) ?? [], found),
    })),
    additions: added.map(({ content }) => content),
    removals,
    settings: sorted.settings,
  };
  return { draft, added, removals };
}

/** The cells that were left for their hatching or gradient, in a sentence; "" for none. */
function hatchedInWords(refused: readonly RefusedEdit[]): string {
  const edits = refused.flatMap(({ edit, reason }) =>
    reason === 'hatched' && edit.kind === 'cell' ? [edit] : [],
  );
  if (edits.length === 0) return '';
  const places = [...new Set(edits.map(({ sheet }) => sheet))].map((name) =>
    placesInWords(
      edits.filter(({ sheet }) => sheet === name),
      name,
    ),
  );
  return `Las celdas con trama o degradado se dejaron como estaban, porque no se podrían reponer: ${places.join('; ')}.`;
}

/** Sheets of which so many cells were shaded that not each was looked at, in a sentence; "" for none. */
function unwatchedInWords({ cells }: WritePlan): string {
  const names = cells.filter(({ changes }) => !areFillsWatched(changes)).map(({ name }) => name);
  if (names.length === 0) return '';
  return `En ${sheetList(names)} se colorearon tantas celdas que no se vio de cada una si tenía trama o si alguien la coloreaba en ese momento: revíselas.`;
}

function outcomeOf(
  edits: readonly Edit[],
  { added, removals }: Pick<ReturnType<typeof draftOf>, 'added' | 'removals'>,
  { judgement: { cells, pages, settings }, plan, raced, ending }: CarriedOut,
): ApplyOutcome {
  const applied = new Set<Edit>([
    ...cells.flatMap(({ sheetId, verdict }) =>
      verdict.applied.filter((edit) => !wasRaced(raced, sheetId, edit)),
    ),
    ...pages.flatMap(({ verdict }) => verdict.applied),
    ...added.flatMap(({ edit, applied: own }) => [edit, ...own]),
    ...removals
      .filter(({ sheetId }) => plan.removals.some((removal) => removal.sheetId === sheetId))
      .map(({ edit }) => edit),
    ...settings.applied,
  ]);
  const verdicts = [...cells, ...pages].map(({ verdict }) => verdict);
  const refusals = new Map<Edit, RefusedEdit>(
    [...verdicts, ...added, settings].flatMap(({ refused }) =>
      refused.map((item) => [item.edit, item] as const),
    ),
  );
  const left = edits
    .filter((edit) => !applied.has(edit))
    .map((edit): RefusedEdit => refusals.get(edit) ?? { edit, reason: 'changed' });
  const nameOf = (id: string): string => cells.find(({ sheetId }) => sheetId === id)?.name ?? '';
  const notes = [
    hatchedInWords(left),
    unwatchedInWords(plan),
    lostGradientsInWords(raced, nameOf),
    contestedInWords(ending),
  ].filter((note) => note !== '');
  return {
    applied: edits.filter((edit) => applied.has(edit)),
    refused: left,
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** The failure for print areas and titles that were to go and did not; all the rest is done. */
function keptFailure(ending: Ending): HostFailure | null {
  const text = ending.kind === 'done' ? keptInWords(ending.kept) : null;
  return text === null ? null : new HostFailure('not-supported', `${text} Lo demás quedó hecho.`, 'changed');
}

/** What the journal keeps of a deed. */
function entryOf({ plan, ending, error }: CarriedOut): JournalEntry {
  const found =
    ending.kind === 'done'
      ? ending.added
      : [...(ending.left?.finished ?? []), ...(ending.left?.unfinished ?? [])];
  return {
    sheets: plan.cells.map(({ sheetId, name, changes, watch: { prints, ours } }) => ({
      sheetId,
      name,
      changes: error === null ? changes : facetwise(changes),
      prints,
      apart: ours,
    })),
    added: plan.additions.map((addition) => ({
      ...addition,
      sheetId: found.find(({ buildingColor }) => buildingColor === addition.buildingColor)?.sheetId ?? null,
    })),
    pages: pagesWhere(plan.pages, () => true),
    removed: plan.removals.map(({ content }) => content),
    settings: plan.settings,
  };
}

/** Applies edits: those that do not fit are refused, the others written. @throws HostFailure as `carryOut` does. */
export async function applyInExcel(edits: readonly Edit[], known: readonly KnownSheet[]): Promise<Applying> {
  const { draft, ...own } = draftOf(sortEdits(edits), known);
  const deed = await carryOut(draft);
  return {
    outcome: outcomeOf(edits, own, deed),
    plan: deed.plan,
    entry: entryOf(deed),
    error: deed.error ?? keptFailure(deed.ending),
  };
}
