import { useCallback, useEffect, useRef, useState } from 'react';
import { nameOf } from '../../formats/asked/builtFile';
import type { AskedFile } from '../../formats/asked/addressFragment';
import type { CopiedTable } from '../../formats/table/htmlTable';
import { failureInWords } from '../../orders/failureInWords';
import { hasCalendar } from '../../orders/lookAt';
import { whyNoCalendar } from '../../orders/noCalendar';
import type { Look } from '../../orders/order';
import { OrderRefusal } from '../../orders/order';
import { usePaneControl } from '../PaneContext';
import type { PaneControl } from '../usePane';
import { copyTable } from './copying';
import type { Delivered } from './deliver';
import { deliver } from './deliver';
import type { ExportGroupName, ExportState } from './exportState';
import { IDLE } from './exportState';
import { currentPlatform } from './platform';

/** The exports of the tab: one at a time, each of the workbook as it is then and not as it was last seen. */
export interface Exports {
  readonly state: ExportState;
  /** Builds a file and hands it over; call it within the user's click. */
  readonly give: (group: ExportGroupName, ask: (look: Look) => AskedFile) => void;
  /** Copies a table; call it within the user's click. */
  readonly copy: (group: ExportGroupName, table: (look: Look) => CopiedTable) => void;
  readonly cancel: () => void;
  /** Opens the page that builds the delivered file in the user's browser, again or after all. */
  readonly openPage: (delivered: Delivered) => void;
  /** Builds the delivered file again in a window of Office. */
  readonly openWindow: (group: ExportGroupName, delivered: Delivered) => void;
}

const NO_WINDOW =
  'Excel no abrió la ventana, y el libro quedó como estaba. Cierre las otras ventanas de complementos y presione otra vez el botón de exportar.';

/** Frees the address of a file that is no longer shown. */
function release(state: ExportState): void {
  if (state.phase === 'delivered' && state.delivered.file !== null) URL.revokeObjectURL(state.delivered.file);
}

/** The workbook as it is now. @throws OrderRefusal when it has no calendar any more; otherwise as `PaneControl.fresh` */
async function calendarNow(fresh: PaneControl['fresh'], signal: AbortSignal): Promise<Look> {
  const look = await fresh(signal);
  if (hasCalendar(look)) return look;
  throw new OrderRefusal(
    `El libro ya no tiene un calendario que exportar. ${whyNoCalendar(look.examination.calendar.sheets)}`,
  );
}

/** The state of the exports and what starts them; what is under way when the tab closes is cancelled. */
export function useExports(): Exports {
  const { fresh } = usePaneControl();
  const [state, setState] = useState<ExportState>(IDLE);
  const shown = useRef<ExportState>(IDLE);
  const controller = useRef<AbortController | null>(null);

  const show = useCallback((next: ExportState): void => {
    release(shown.current);
    shown.current = next;
    setState(next);
  }, []);

  useEffect(
    () => () => {
      controller.current?.abort();
      release(shown.current);
    },
    [],
  );

  /** Does the work unless other work is under way, and shows what came of it. */
  const start = useCallback(
    (group: ExportGroupName, work: (signal: AbortSignal) => Promise<ExportState>): void => {
      if (controller.current !== null) return;
      const own = new AbortController();
      controller.current = own;
      const { signal } = own;
      work(signal)
        .catch((error: unknown): ExportState => {
          if (signal.aborted && error === signal.reason) return { phase: 'cancelled', group };
          return { phase: 'failed', group, message: failureInWords(error, 'reading').message };
        })
        .then(show)
        .finally(() => {
          controller.current = null;
        });
    },
    [show],
  );

  const give = useCallback(
    (group: ExportGroupName, ask: (look: Look) => AskedFile): void => {
      start(group, async (signal) => {
        show({ phase: 'working', group, name: 'el archivo', rows: null });
        const asked = ask(await calendarNow(fresh, signal));
        const name = nameOf(asked);
        show({ phase: 'working', group, name, rows: null });
        const delivered = await deliver(asked, currentPlatform(), signal, (done, total) =>
          show({ phase: 'working', group, name, rows: { done, total } }),
        );
        return { phase: 'delivered', group, delivered };
      });
    },
    [start, show, fresh],
  );

  const copy = useCallback(
    (group: ExportGroupName, table: (look: Look) => CopiedTable): void => {
      start(group, async (signal) => {
        const content = table(await calendarNow(fresh, signal));
        return (await copyTable(content))
          ? { phase: 'copied', group }
          : { phase: 'to-copy', group, table: content };
      });
    },
    [start, fresh],
  );

  const cancel = useCallback(() => controller.current?.abort(), []);
  const openPage = useCallback(({ page }: Delivered): void => {
    if (page !== null) currentPlatform().openBrowser?.(page);
  }, []);
  const openWindow = useCallback(
    (group: ExportGroupName, { inWindow }: Delivered): void => {
      const { openWindow: open } = currentPlatform();
      if (inWindow === null || open === null) return;
      void open(inWindow).then((isOpen) => {
        if (!isOpen) show({ phase: 'failed', group, message: NO_WINDOW });
      });
    },
    [show],
  );
  return { state, give, copy, cancel, openPage, openWindow };
}
