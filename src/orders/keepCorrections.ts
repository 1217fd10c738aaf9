import type { SheetCorrection } from '../calendar/corrections';
import { parseSettings } from '../lineamientos/settings';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { sheetNamed } from '../snapshot/workbook';
import type { Examination } from '../validation/examine';
import { foresee, lookAt } from './lookAt';
import type { Ended, Look, Means } from './order';
import type { SheetAsRead } from './readingChange';
import { withHeadersOf } from './readingChange';
import { settingsEdit } from './settingsEdit';
import { applyEdits, seen } from './write';

/** How a sheet was read; null where the workbook has none of that name. */
export function sheetAsRead(
  name: string,
  { workbook, examination }: { readonly workbook: WorkbookSnapshot; readonly examination: Examination },
): SheetAsRead | null {
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined) return null;
  const account = examination.calendar.account.find((one) => one.sheet === name) ?? null;
  return { sheet, dateSystem: workbook.dateSystem, account };
}

const headerRowIn = (corrections: readonly SheetCorrection[], sheet: string): number | undefined =>
  corrections.find((one) => one.sheet === sheet)?.header?.row;

/** The corrections as they are to be kept: where the headers are others now, its columns are called by these. */
async function anchored(
  means: Means,
  look: Look,
  sheet: string,
  before: readonly SheetCorrection[],
  after: readonly SheetCorrection[],
): Promise<readonly SheetCorrection[]> {
  const hasColumns = after.some((one) => one.sheet === sheet && (one.columns ?? []).length > 0);
  if (!hasColumns || headerRowIn(before, sheet) === headerRowIn(after, sheet)) return after;
  const { workbook } = look;
  const edit = settingsEdit(workbook, { corrections: after });
  const asKept = edit === null ? workbook : { ...workbook, settings: edit.after };
  const read = sheetAsRead(sheet, { workbook, examination: await foresee(means, asKept, look) });
  return read === null ? after : withHeadersOf(after, read);
}

/**
 * Keeps in the workbook what `change` makes of the corrections of a sheet, and looks at the workbook as it is read with
 * them. Where somebody else changed the settings meanwhile, the change is made to theirs.
 * @throws HostFailure, what `change` throws, or the signal's reason (all as rejections)
 */
export async function keepCorrections<Done extends object>(
  means: Means,
  current: Look | null,
  sheet: string,
  deed: Done,
  change: (corrections: readonly SheetCorrection[], look: Look) => readonly SheetCorrection[],
): Promise<Ended<Done>> {
  const look = current ?? (await lookAt(means));
  const attempt = async (workbook: WorkbookSnapshot) => {
    const before = parseSettings(workbook.settings).settings.corrections;
    const corrections = await anchored(means, look, sheet, before, change(before, look));
    const edit = settingsEdit(workbook, { corrections });
    return applyEdits(means, edit === null ? [] : [edit]);
  };
  const result = await attempt(look.workbook);
  return seen(means, deed, result.refused.length === 0 ? result : await attempt(await means.host.read()));
}
