import { today } from '../calendar/plainDate';
import type { FileHost } from '../hosts/file/fileHost';
import { fileHost } from '../hosts/file/fileHost';
import { carryOut } from '../orders/carryOut';
import type { Engine } from '../orders/engine';
import { createEngine } from '../orders/engine';
import type { Order, Outcome } from '../orders/index';
import { hasCalendar } from '../orders/lookAt';
import { whyNoCalendar } from '../orders/noCalendar';
import type { Look, Means } from '../orders/order';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Examination } from '../validation/examine';
import { checkSheets, editionCalled } from './named';
import { OrderFailure } from './failure';
import { openFile, samePath, writeFile } from './files';
import type { Options } from './options';

/** A workbook file, and who orders over it. */
export interface Desk {
  readonly host: FileHost;
  /** The file as it was opened. */
  readonly look: Look;
  /** Carries out an order; `lookAfter` false saves a reading where nobody asks what the file holds then. */
  readonly order: (order: Order, choice?: Pick<Means, 'lookAfter'>) => Promise<Outcome>;
  /**
   * Writes the workbook as it is by now; into the file that it was read from only where nobody changed that since.
   * @throws OrderFailure when it cannot.
   */
  readonly save: (output: string) => void;
}

/** An engine that does not examine the same workbook twice: nobody changes a file between two orders. */
function remembering(engine: Engine): Engine {
  let last: { readonly workbook: WorkbookSnapshot; readonly examination: Examination } | null = null;
  return {
    ...engine,
    async examine(workbook, options, signal) {
      if (last?.workbook !== workbook) {
        last = { workbook, examination: await engine.examine(workbook, options, signal) };
      }
      return last.examination;
    },
  };
}

/** Looks at a file, be there a calendar in it or not. @throws HostFailure (as a rejection) when it is no workbook. */
export async function openAnyDesk(path: string, options: Options): Promise<Desk> {
  const file = openFile(path);
  const host = fileHost(file);
  checkSheets(host.file, options.sheets);
  if (options.edition !== null) editionCalled(options.edition);
  const { electionDay, edition, sheets } = options;
  const means: Means = {
    host,
    engine: remembering(createEngine()),
    options: { today: today(), electionDay, edition, sheets },
    signal: new AbortController().signal,
    onStage: () => undefined,
  };
  const { look } = await carryOut({ kind: 'look' }, means, null);
  if (look === null) throw new Error('a file that opens can be looked at');
  let current = look;
  return {
    host,
    look,
    async order(order, choice = {}) {
      const outcome = await carryOut(order, { ...means, ...choice }, current);
      current = outcome.look ?? current;
      return outcome;
    },
    save: (output) => writeFile(output, host.bytes(), samePath(path, output) ? file.bytes : null),
  };
}

/** Looks at a file. @throws OrderFailure (as a rejection) when it has no calendar; HostFailure when it is no workbook. */
export async function openDesk(path: string, options: Options): Promise<Desk> {
  const desk = await openAnyDesk(path, options);
  if (hasCalendar(desk.look)) return desk;
  const { workbook, sheets } = desk.look.examination.calendar;
  const way = 'Vea cómo se leyó, e indique sus encabezados y columnas, con la orden «leer».';
  throw new OrderFailure(`No se encontró ningún calendario en ${workbook}. ${whyNoCalendar(sheets)} ${way}`);
}
