import type { FoundContent } from './newSheetContent';
import { differsFrom, exceeds } from './newSheetContent';
import { readStates } from '../read/cellStates';
import { askForContent } from './sheetContent';
import type { Removal } from './writePlan';
import type { WriteStep } from './writeSteps';

/** A sheet that no user can show: none sets it by hand, so that it tells what we hid. */
export const OUT_OF_SIGHT = 'VeryHidden';

const STEP_BYTES = 400;

/** True when nobody but us has put anything into the sheet. */
export const isOurs = (
  { content, unfinished }: Pick<Removal, 'content' | 'unfinished'>,
  found: FoundContent,
) => (unfinished ? !exceeds(content, found) : !differsFrom(content, found));

/**
 * Steps that take sheets out of sight: nobody can type in them any more, so that what is read of them afterwards is what
 * would be deleted.
 */
export function hidingSteps(removals: readonly Removal[]): WriteStep[] {
  return removals.map(({ sheetId }) => ({
    bytes: STEP_BYTES,
    queue: ({ workbook }) => {
      workbook.worksheets.getItem(sheetId).visibility = OUT_OF_SIGHT;
      return undefined;
    },
  }));
}

/** Those of the hidden sheets that are still as we wrote them, in one request; none is asked where there are none. */
export async function stillOurs(removals: readonly Removal[]): Promise<Removal[]> {
  if (removals.length === 0) return [];
  const contents = new Map<Removal, FoundContent>();
  await Excel.run(async (context) => {
    const askings = removals.map((removal) => {
      const sheet = context.workbook.worksheets.getItem(removal.sheetId);
      return askForContent(sheet, removal.content, (found) => contents.set(removal, found));
    });
    await readStates(
      context,
      askings.flatMap(({ readings }) => readings),
      askings.flatMap(({ pieces }) => pieces),
    );
  });
  return removals.filter((removal) => {
    const found = contents.get(removal);
    return found !== undefined && isOurs(removal, found);
  });
}

/** Steps that show again what was hidden, as it was; what was hidden by us alone becomes visible. */
export function showingSteps(removals: readonly Removal[]): WriteStep[] {
  return removals.map(({ sheetId, visibility }) => ({
    bytes: STEP_BYTES,
    queue: ({ workbook }) => {
      const shown = visibility === OUT_OF_SIGHT ? 'Visible' : visibility;
      workbook.worksheets.getItem(sheetId).visibility = shown as Excel.SheetVisibility;
      return undefined;
    },
  }));
}

/** Steps that delete hidden sheets: the last ones of all, since they cannot be taken back. */
export function deletingSteps(removals: readonly Removal[]): WriteStep[] {
  return removals.map(({ sheetId }) => ({
    bytes: STEP_BYTES,
    queue: ({ workbook }) => {
      workbook.worksheets.getItem(sheetId).delete();
      return undefined;
    },
  }));
}
