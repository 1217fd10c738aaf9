import type { CellRef } from '../../snapshot/address';
import { parseA1 } from '../../snapshot/address';
import type { Dispose, WorkbookChange } from '../host';
import { HostFailure } from '../host';
import { failureOf } from './failures';
import { hasExcelApi } from './requirements';

/** Anything that can be taken off Excel's events again. */
interface Registration {
  readonly context: unknown;
  remove(): void;
}

/** Calls an action once things have been quiet for some milliseconds. */
function debounced(milliseconds: number, action: () => void): { call: () => void; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const call = (): void => {
    cancel();
    timer = setTimeout(action, milliseconds);
  };
  return { call, cancel };
}

async function registered(
  cancel: () => void,
  add: (context: Excel.RequestContext) => readonly Registration[],
): Promise<Dispose> {
  const attempt = { deed: 'seguir los cambios del libro', sheets: [], state: 'unchanged' } as const;
  let registrations: readonly Registration[] = [];
  try {
    registrations = await Excel.run(async (context) => {
      const added = add(context);
      await context.sync();
      return added;
    });
  } catch (error) {
    throw failureOf(error, attempt);
  }
  return async () => {
    cancel();
    const ending = registrations;
    registrations = [];
    const [first] = ending;
    if (!first) return;
    try {
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const registration of ending) registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw failureOf(error, attempt);
    }
  };
}

/** Calls the listener after changes of cells, their formats or sheets, once things are quiet for so many milliseconds. @throws HostFailure */
export async function listenToChanges(
  listener: (change: WorkbookChange) => void,
  milliseconds: number,
): Promise<Dispose> {
  let sheetIds = new Set<string>();
  let byOthers = false;
  const { call, cancel } = debounced(milliseconds, () => {
    const change = { sheetIds: [...sheetIds], byOthers };
    [sheetIds, byOthers] = [new Set(), false];
    listener(change);
  });
  const handle = async ({ worksheetId, source }: { worksheetId: string; source: string }): Promise<void> => {
    sheetIds.add(worksheetId);
    byOthers ||= source === 'Remote';
    call();
    return Promise.resolve();
  };
  const add = (names: boolean) =>
    registered(cancel, ({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(handle),
      // A cell shaded by hand changes what is painted, and a renamed sheet what the edits call it.
      worksheets.onFormatChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
      ...(names ? [worksheets.onNameChanged.add(handle)] : []),
    ]);
  if (hasExcelApi('1.17') !== true) return add(false);
  try {
    return await add(true);
  } catch (error) {
    if (error instanceof HostFailure && error.kind === 'not-supported') return add(false);
    throw error;
  }
}

/** Calls the listener with the first selected cell, once the selection rests; `nameOf` gives a sheet's name. @throws HostFailure */
export async function listenToSelection(
  listener: (cell: CellRef) => void,
  nameOf: (sheetId: string) => string | undefined,
  milliseconds: number,
): Promise<Dispose> {
  let last: { worksheetId: string; address: string } | null = null;
  const { call, cancel } = debounced(milliseconds, () => {
    const sheet = last && nameOf(last.worksheetId);
    const place = last && parseA1(last.address.replace(/^.*!/, '').split(/[:,]/)[0] ?? '');
    if (sheet !== null && sheet !== undefined && place) listener({ sheet, ...place });
  });
  return registered(cancel, ({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      last = { worksheetId, address };
      call();
      return Promise.resolve();
    }),
  ]);
}
