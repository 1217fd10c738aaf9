import { WRITING } from './writing';
import { addressGroups, addressOf, rectanglesOf } from '../areas';
import { failureOf } from '../failures';
import type { Survey } from '../read/survey';
import type { CellChange } from './cellChanges';
import type { WritePlan } from './writePlan';

/** A protected sheet that does not admit what is to be written in it. */
interface Refusal {
  readonly name: string;
  /** "protected-values": formats it would admit. */
  readonly kind: 'protected-sheet' | 'protected-values';
}

/** True when protection locks one of the cells, in one request. */
async function hasLocked(sheetId: string, name: string, cells: readonly CellChange[]): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const answers = addressGroups(rectanglesOf(cells)).map((group) =>
        sheet.getRanges(group.map(addressOf).join(',')).format.protection.load('locked'),
      );
      await context.sync();
      return answers.some(({ locked }) => locked !== false);
    });
  } catch (error) {
    throw failureOf(error, { deed: WRITING, sheets: [name], state: 'unchanged' });
  }
}

/**
 * Those of the protected sheets that do not admit what a plan writes in them. A sheet may let its cells be formatted, and
 * cells that are not locked be written. @throws HostFailure when Excel does not tell
 */
export async function refusalsOf(closed: Survey['sheets'], plan: WritePlan): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { id, name, allowsFormats } of closed) {
    const changes = plan.cells.find(({ sheetId }) => sheetId === id)?.changes ?? [];
    const values = changes.filter(({ after }) => 'value' in after);
    const formats = changes.filter(({ after }) => 'fill' in after || 'numberFormat' in after);
    const isLaidOut = plan.pages.some(({ sheetId }) => sheetId === id);
    const admitsFormats = formats.length === 0 || allowsFormats;
    if (changes.length === 0 || isLaidOut || !admitsFormats) refusals.push({ name, kind: 'protected-sheet' });
    else if (values.length > 0 && (await hasLocked(id, name, values))) {
      refusals.push({ name, kind: formats.length > 0 ? 'protected-values' : 'protected-sheet' });
    }
  }
  return refusals;
}
