import type { CellRef } from '../../../snapshot/address';
import { describeCell } from '../../../snapshot/address';
import type { CellEdit } from '../../../snapshot/edit';
import { failureOf, sheetList } from '../failures';
import { cellKey } from '../read/cellStates';
import { facetwise, holds } from './cellChanges';
import type { SheetPages } from '../page/pageFacets';
import { inversePages, keptInWords, madeChanges } from '../page/pageFacets';
import type { CarriedOut } from './carryOut';
import { carryOut } from './carryOut';
import type { Draft, Manner, NamedSheet } from './draft';
import { lostGradientsInWords } from './guard';
import { surveyNow } from './inspect';
import type { Undone } from '../../host';
import type { JournalEntry } from './journal';
import type { WritePlan } from './writePlan';
import type { Ending } from './writing';
import { contestedInWords } from './writing';

/** What an undo led to, and what it wrote. */
export interface Undoing {
  readonly outcome: Undone;
  readonly plan: WritePlan;
  readonly error: Error | null;
}

const MANNER: Manner = { deed: 'deshacer', recognition: 'same-row', strict: false };

const concernedBy = ({ sheets, pages }: JournalEntry): NamedSheet[] => [...sheets, ...pages];

/** The entry with the identifiers of the sheets that a failure had hidden. @throws HostFailure */
async function withIdentifiers(entry: JournalEntry): Promise<JournalEntry> {
  if (entry.added.every(({ sheetId }) => sheetId !== null)) return entry;
  try {
    const { sheets } = await surveyNow();
    const added = entry.added.map((sheet) => ({
      ...sheet,
      sheetId:
        sheet.sheetId ??
        sheets.find(({ tabColor }) => tabColor === sheet.buildingColor)?.id ??
        sheets.find(({ name }) => name === sheet.content.name)?.id ??
        null,
    }));
    return { ...entry, added };
  } catch (error) {
    const sheets = concernedBy(entry).map(({ name }) => name);
    throw failureOf(error, { deed: MANNER.deed, sheets, state: 'unchanged' });
  }
}

/** The inverse of what an operation did, which expects the workbook to hold what was written. */
function draftOf(entry: JournalEntry): Draft {
  return {
    manner: MANNER,
    concerned: concernedBy(entry),
    cells: entry.sheets
      .filter(({ changes }) => changes.length > 0)
      .map(({ sheetId, name, changes, prints, apart }) => ({
        sheetId,
        name,
        prints,
        apart,
        edits: changes.map(({ row, column, before, after }) => ({
          kind: 'cell',
          sheet: name,
          row,
          column,
          before: after,
          after: before,
        })),
      })),
    // Each piece of a page layout on its own: what somebody changed of it since is left.
    pages: entry.pages.map(({ sheetId, name, changes }) => ({
      sheetId,
      name,
      judge: (found) => ({ applied: [], refused: [], changes: inversePages(madeChanges(changes, found)) }),
    })),
    additions: entry.removed,
    removals: entry.added.flatMap(({ sheetId, content, buildingColor }) =>
      sheetId === null ? [] : [{ sheetId, content, buildingColor }],
    ),
    settings: entry.settings
      ? [{ kind: 'settings', before: entry.settings.after, after: entry.settings.before }]
      : [],
  };
}

/** What became of how sheets are printed: set back, left because somebody changed it, or not to be taken away. */
function notesOf({ pages }: JournalEntry, back: readonly SheetPages[], ending: Ending): string[] {
  const names = (chosen: readonly SheetPages[]): string => sheetList(chosen.map(({ name }) => name));
  const wanted = ({ sheetId }: SheetPages): number =>
    pages.find((sheet) => sheet.sheetId === sheetId)?.changes.length ?? 0;
  const restored = back.filter(({ changes }) => changes.length > 0);
  const skipped = back.filter((sheet) => sheet.changes.length < wanted(sheet));
  const kept = ending.kind === 'done' ? keptInWords(ending.kept) : null;
  return [
    ...(restored.length > 0 ? [`Se restableció la configuración de impresión de ${names(restored)}.`] : []),
    ...(skipped.length > 0
      ? [`De la configuración de impresión de ${names(skipped)} se dejó lo que alguien cambió después.`]
      : []),
    ...(kept === null ? [] : [kept]),
  ];
}

/** Cells that are not as they were: changed since, changed while we wrote, or in a sheet that is gone. */
function skippedCells(entry: JournalEntry, { answer, judgement, raced }: CarriedOut): CellRef[] {
  const { survey } = answer;
  const at =
    (sheet: string) =>
    ({ row, column }: { row: number; column: number }) => ({ sheet, row, column });
  const nameOf = (sheetId: string): string | undefined =>
    survey.sheets.find(({ id }) => id === sheetId)?.name;
  const gone = entry.sheets.filter(({ sheetId }) => nameOf(sheetId) === undefined);
  const isBack = (sheetId: string, { row, column, after }: CellEdit): boolean => {
    const found = answer.cells.get(sheetId);
    return found?.changedRows.has(row) === false && holds(found.states.get(cellKey(row, column)), after);
  };
  const cells = [
    // What is as before already, by an earlier try or by somebody's hand, was not left alone.
    ...judgement.cells.flatMap(({ sheetId, name, verdict }) =>
      verdict.refused.flatMap(({ edit }) =>
        edit.kind === 'cell' && !isBack(sheetId, edit) ? [at(name)(edit)] : [],
      ),
    ),
    ...raced.map(({ sheetId, change }) => at(nameOf(sheetId) ?? '')(change)),
    ...gone.flatMap(({ name, changes }) => changes.map(at(name))),
  ];
  // Each place once: what a broken operation left is taken back facet by facet.
  return [...new Map(cells.map((cell) => [describeCell(cell), cell])).values()];
}

/** The operation, of which a part may be taken back already: facet by facet, so that the rest is still recognised. */
export const takenBackInPart = (entry: JournalEntry): JournalEntry => ({
  ...entry,
  sheets: entry.sheets.map((sheet) => ({ ...sheet, changes: facetwise(sheet.changes) })),
});

/** Takes back what an operation did, where nobody changed it since. @throws HostFailure as `carryOut` does. */
export async function undoInExcel(given: JournalEntry): Promise<Undoing> {
  const entry = await withIdentifiers(given);
  const deed = await carryOut(draftOf(entry));
  const { plan, judgement, ending, error } = deed;
  const goes = (sheetId: string): boolean => plan.removals.some((removal) => removal.sheetId === sheetId);
  const removals = judgement.removals.map(({ removal }) => removal);
  const nameOf = (id: string): string => entry.sheets.find(({ sheetId }) => sheetId === id)?.name ?? '';
  const lost = lostGradientsInWords(deed.raced, nameOf);
  const notes = [
    ...(error === null ? notesOf(entry, plan.pages, ending) : []),
    ...[lost, contestedInWords(ending)].filter((note) => note !== ''),
  ];
  return {
    outcome: {
      ...(notes.length === 0 ? {} : { notes }),
      restored: plan.cells.reduce((sum, { changes }) => sum + changes.length, 0),
      skipped: skippedCells(entry, deed),
      removedSheets: removals.filter(({ sheetId }) => goes(sheetId)).map(({ content }) => content.name),
      keptSheets: removals.filter(({ sheetId }) => !goes(sheetId)).map(({ content }) => content.name),
    },
    plan,
    error,
  };
}
