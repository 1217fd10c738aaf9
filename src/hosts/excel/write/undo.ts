import type { CellRef } from '../../../snapshot/address';
import { describeCell } from '../../../snapshot/address';
import type { Ending } from './carryOut';
import { failureOf, isMissing, sheetList } from '../failures';
import type { Verdict } from './cellChanges';
import { judge } from './cellChanges';
import type { Answer, Question } from './check';
import { ask } from './check';
import { differsFrom } from './editPlan';
import { sheetIdsNow } from './inspect';
import type { JournalEntry, JournalSheet, UndoOutcome } from './journal';
import { undoEdits } from './journal';
import { placeIn } from '../read/knownSheets';
import { requireWritable, write } from './operations';
import type { SheetPages } from '../page/pageFacets';
import { inversePages, keptInWords, madeChanges } from '../page/pageFacets';
import type { WritePlan } from './writePlan';
import { isEmptyPlan, passingName } from './writePlan';

const DEED = 'deshacer';
const NOTHING = { sheets: [], contents: [], pages: [], recognition: 'same-row', settings: false } as const;

/** What an undo led to, and what it wrote. */
export interface Undoing {
  readonly outcome: UndoOutcome;
  readonly plan: WritePlan;
  readonly error: Error | null;
}

function questionOf(entry: JournalEntry, ids: ReadonlySet<string> | null): Question {
  const isThere = (id: string | null): id is string => id !== null && (ids === null || ids.has(id));
  return {
    sheets: entry.sheets
      .filter(({ sheetId, changes }) => changes.length > 0 && isThere(sheetId))
      .map((sheet) => ({
        sheetId: sheet.sheetId,
        edits: undoEdits(sheet, sheet.name),
        prints: sheet.prints,
      })),
    contents: entry.added.flatMap(({ sheetId, content }) => (isThere(sheetId) ? [{ sheetId, content }] : [])),
    pages: entry.pages.map(({ sheetId }) => sheetId).filter(isThere),
    recognition: 'same-row',
    settings: entry.settings !== null,
  };
}

/** Asks about the sheets of the entry that are still there. */
async function askAbout(
  entry: JournalEntry,
): Promise<{ entry: JournalEntry; question: Question; answer: Answer }> {
  try {
    const known = entry.added.some(({ sheetId }) => sheetId === null) ? await withIdentifiers(entry) : entry;
    try {
      const question = questionOf(known, null);
      return { entry: known, question, answer: await ask(question) };
    } catch (error) {
      if (!isMissing(error)) throw error;
      const question = questionOf(known, await sheetIdsNow());
      return { entry: known, question, answer: await ask(question) };
    }
  } catch (error) {
    throw failureOf(error, {
      deed: DEED,
      sheets: [...entry.sheets, ...entry.pages].map(({ name }) => name),
      state: 'unchanged',
    });
  }
}

/** The entry with the identifiers of the sheets that a failure had hidden. */
async function withIdentifiers(entry: JournalEntry): Promise<JournalEntry> {
  const { survey } = await ask(NOTHING);
  const idOf = (names: readonly string[]): string | null =>
    survey.sheets.find(({ name }) => names.includes(name))?.id ?? null;
  return {
    ...entry,
    added: entry.added.map((sheet) => ({
      ...sheet,
      sheetId: sheet.sheetId ?? idOf([sheet.passingName, sheet.content.name]),
    })),
  };
}

/** What takes the page layouts back where nobody changed them since, by sheets that are still there. */
function pagesBack({ pages }: JournalEntry, { pages: found, survey }: Answer): SheetPages[] {
  return pages.flatMap((sheet) => {
    const now = found.get(sheet.sheetId);
    const name = survey.sheets.find(({ id }) => id === sheet.sheetId)?.name ?? sheet.name;
    return now ? [{ ...sheet, name, changes: inversePages(madeChanges(sheet.changes, now)) }] : [];
  });
}

/** What became of how sheets are printed: set back, left because somebody changed it, or not to be taken away. */
function notesOf({ pages }: JournalEntry, back: readonly SheetPages[], ending: Ending): string[] {
  const sheets = back.map((sheet) => ({
    sheet,
    wanted: pages.find(({ sheetId }) => sheetId === sheet.sheetId)?.changes.length ?? 0,
  }));
  const names = (chosen: readonly { readonly sheet: SheetPages }[]): string =>
    sheetList(chosen.map(({ sheet }) => sheet.name));
  const restored = sheets.filter(({ sheet }) => sheet.changes.length > 0);
  const skipped = sheets.filter(({ sheet, wanted }) => sheet.changes.length < wanted);
  const kept = ending.kind === 'done' ? keptInWords(ending.kept) : null;
  return [
    ...(restored.length > 0 ? [`Se restableció la configuración de impresión de ${names(restored)}.`] : []),
    ...(skipped.length > 0
      ? [`De la configuración de impresión de ${names(skipped)} se dejó lo que alguien cambió después.`]
      : []),
    ...(kept === null ? [] : [kept]),
  ];
}

/** Each place once: what a broken operation left is taken back facet by facet. */
const distinct = (cells: readonly CellRef[]): CellRef[] => [
  ...new Map(cells.map((cell) => [describeCell(cell), cell])).values(),
];

const cellsOfSheet = ({ changes }: JournalSheet, name: string): CellRef[] =>
  changes.map((change) => placeIn(name, change));

/**
 * Takes back the last operation where nobody changed the cells since: in one request that looks and one that writes.
 * @throws HostFailure with state "unchanged" when it stops before writing.
 */
export async function undoInExcel(given: JournalEntry): Promise<Undoing> {
  const { entry, question, answer } = await askAbout(given);
  const nameOf = (id: string): string | undefined =>
    answer.survey.sheets.find((sheet) => sheet.id === id)?.name;
  const verdicts = question.sheets.map(({ edits }, index): Verdict => {
    const found = answer.sheets[index];
    return judge(edits, found?.states ?? new Map(), found?.changedRows ?? new Set());
  });
  const keep = new Set<string>();
  question.contents.forEach(({ sheetId, content }, index) => {
    const found = answer.contents[index];
    const unfinished = entry.added.some(
      (sheet) => sheet.sheetId === sheetId && sheet.passingName === nameOf(sheetId),
    );
    const touched = !found || differsFrom(content, found.states, found.lastRow, found.lastColumn);
    if (touched && !unfinished) keep.add(sheetId);
  });
  const removals = question.contents.filter(({ sheetId }) => !keep.has(sheetId));
  const restores = entry.settings !== null && answer.settings === entry.settings.after;
  const pages = pagesBack(entry, answer);
  const plan: WritePlan = {
    cells: question.sheets.map(({ sheetId }, index) => ({
      sheetId,
      name: nameOf(sheetId) ?? '',
      changes: verdicts[index]?.changes ?? [],
    })),
    pages,
    additions: entry.removed.map((content) => ({ content, passingName: passingName() })),
    removals,
    settings:
      restores && entry.settings
        ? {
            before: entry.settings.after,
            after: entry.settings.before,
            partId: answer.survey.settingsParts[0] ?? null,
          }
        : null,
  };
  const written = [...plan.cells, ...pages]
    .filter(({ changes }) => changes.length > 0)
    .map(({ sheetId }) => sheetId);
  if (!isEmptyPlan(plan)) requireWritable(answer, written, plan);
  const gone = entry.sheets.filter(
    ({ sheetId, changes }) => changes.length > 0 && nameOf(sheetId) === undefined,
  );
  const refused = verdicts.flatMap((verdict, index) =>
    verdict.refused.flatMap(({ edit }) =>
      edit.kind === 'cell'
        ? [placeIn(nameOf(question.sheets[index]?.sheetId ?? '') ?? edit.sheet, edit)]
        : [],
    ),
  );
  const { ending, error } = await write(plan, answer);
  const raced = (ending.kind === 'done' ? ending.raced : []).map(({ sheetId, change }) =>
    placeIn(nameOf(sheetId) ?? '', change),
  );
  const notes = error === null ? notesOf(entry, pages, ending) : [];
  return {
    outcome: {
      ...(notes.length === 0 ? {} : { notes }),
      restored: plan.cells.reduce((sum, { changes }) => sum + changes.length, 0) - raced.length,
      skipped: distinct([...refused, ...raced, ...gone.flatMap((sheet) => cellsOfSheet(sheet, sheet.name))]),
      removedSheets: removals.map(({ content }) => content.name),
      keptSheets: question.contents
        .filter(({ sheetId }) => keep.has(sheetId))
        .map(({ content }) => content.name),
    },
    plan,
    error,
  };
}
