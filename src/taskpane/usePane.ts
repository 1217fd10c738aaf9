import { useCallback, useEffect, useReducer, useRef } from 'react';
import { today } from '../calendar/plainDate';
import { carryOut } from '../orders/carryOut';
import type { Engine } from '../orders/engine';
import { failureInWords } from '../orders/failureInWords';
import type { WorkbookHost } from '../hosts/host';
import type { Order, Outcome } from '../orders/index';
import { orders } from '../orders/index';
import type { Look, Stage } from '../orders/order';
import { OrderRefusal } from '../orders/order';
import type { PaneEvent, PaneState } from './paneState';
import { isQuiet, OPENING, paneState } from './paneState';

/** The pane's state and what changes it. */
export interface PaneControl {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Carries out an order, unless another is under way. */
  readonly run: (order: Order) => void;
  /**
   * Reads and checks the workbook as it is now, for what is taken out of it.
   * @throws HostFailure; OrderRefusal while another order is under way; the signal's reason (all as rejections)
   */
  readonly fresh: (signal: AbortSignal) => Promise<Look>;
  /** Cancels the order under way; once it writes it goes on to its end. */
  readonly cancel: () => void;
  readonly engine: Engine;
  /** True when there is something to take back. */
  readonly canUndo: boolean;
}

interface Running {
  readonly order: Order;
  readonly controller: AbortController;
}

const BUSY =
  'El panel está haciendo otra cosa; espere a que termine y reintente. El libro quedó como estaba.';

/** Carries out orders one at a time; a validation that nobody asked for gives way to what the user asks. */
function useOrders(
  host: WorkbookHost,
  engine: Engine,
  look: Look | null,
  dispatch: (event: PaneEvent) => void,
) {
  const running = useRef<Running | null>(null);
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  }, [look]);

  /** Begins an order; null where another is under way that does not give way. Rejects as `carryOut` does. */
  const begin = useCallback(
    (order: Order, controller: AbortController): Promise<Outcome> | null => {
      const beside = order.kind === 'select';
      if (!beside) {
        const other = running.current;
        if (other !== null && !isQuiet(other.order)) return null;
        other?.controller.abort();
        running.current = { order, controller };
        dispatch({ type: 'started', order });
      }
      let stage: Stage = 'reading';
      const isCurrent = (): boolean => beside || running.current?.controller === controller;
      const onStage = (next: Stage): void => {
        stage = next;
        if (!beside && isCurrent()) dispatch({ type: 'stage', stage: next });
      };
      const means = { host, engine, options: { today: today() }, signal: controller.signal, onStage };
      const finish = (event: PaneEvent): void => {
        if (!isCurrent()) {
          // It gave way to another order: what it would have seen is still to be seen.
          dispatch({ type: 'bookChanged' });
          return;
        }
        if (!beside) running.current = null;
        dispatch(event);
      };
      return carryOut(order, means, latest.current).then(
        (outcome) => {
          if (outcome.look !== null && isCurrent()) latest.current = outcome.look;
          finish({ type: 'ended', outcome });
          return outcome;
        },
        (error: unknown) => {
          const { signal } = controller;
          if (signal.aborted && error === signal.reason) finish({ type: 'cancelled', order });
          else finish({ type: 'failed', order, failure: failureInWords(error, stage) });
          throw error;
        },
      );
    },
    [host, engine, dispatch],
  );
  const run = useCallback(
    // What an order failed with is in the state by then.
    (order: Order): void => void begin(order, new AbortController())?.catch(() => undefined),
    [begin],
  );
  const fresh = useCallback(
    async (signal: AbortSignal): Promise<Look> => {
      const controller = new AbortController();
      const giveUp = (): void => controller.abort(signal.reason);
      signal.throwIfAborted();
      signal.addEventListener('abort', giveUp);
      try {
        const outcome = await begin({ kind: 'look', quiet: true }, controller);
        if (outcome === null) throw new OrderRefusal(BUSY);
        if (outcome.look === null) throw new Error('a workbook that was read was seen');
        return outcome.look;
      } catch (error) {
        if (controller.signal.aborted && !signal.aborted) throw new OrderRefusal(BUSY);
        throw error;
      } finally {
        signal.removeEventListener('abort', giveUp);
      }
    },
    [begin],
  );
  const cancel = useCallback(() => running.current?.controller.abort(), []);
  return { run, fresh, cancel };
}

/** Listens to the workbook, validated live or not: what the pane shows must not be taken for new when it is old. */
function useChanges(host: WorkbookHost, deaf: boolean, dispatch: (event: PaneEvent) => void): void {
  useEffect(() => {
    if (deaf || host.onChange === undefined) return undefined;
    let wanted = true;
    let end: (() => Promise<void>) | null = null;
    // Taking a listener off may fail when Excel closes; nothing is left to be told then.
    const ending = (dispose: () => Promise<void>): void => void dispose().catch(() => undefined);
    host
      .onChange(() => {
        if (wanted) dispatch({ type: 'bookChanged' });
      })
      .then(
        (dispose) => {
          if (wanted) end = dispose;
          else ending(dispose);
        },
        (error: unknown) => {
          if (wanted) dispatch({ type: 'liveLost', failure: failureInWords(error, 'reading') });
        },
      );
    return () => {
      wanted = false;
      if (end !== null) ending(end);
    };
  }, [host, deaf, dispatch]);
}

/**
 * Takes over what the ribbon did: when the pane opens, when the storage or the workbook changes. Never during an order,
 * since an undo that is under way takes back what was last before it.
 */
function useRibbon(
  host: WorkbookHost,
  { busy, stale }: PaneState,
  dispatch: (event: PaneEvent) => void,
): void {
  const idle = busy === null;
  useEffect(() => {
    if (!idle || host.adopt === undefined) return undefined;
    const adopt = (): void => {
      for (const name of host.adopt?.() ?? []) {
        const order = orders.find(({ id }) => id === name)?.id;
        if (order !== undefined) dispatch({ type: 'adopted', order });
      }
    };
    adopt();
    window.addEventListener('storage', adopt);
    return () => window.removeEventListener('storage', adopt);
  }, [host, idle, stale, dispatch]);
}

/** The pane over a host and an engine: it reads the workbook as it opens and again as it changes. */
export function usePane(host: WorkbookHost, engine: Engine): PaneControl {
  const [state, dispatch] = useReducer(paneState, OPENING);
  const { run, fresh, cancel } = useOrders(host, engine, state.look, dispatch);
  useChanges(host, state.deaf, dispatch);
  useRibbon(host, state, dispatch);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    run({ kind: 'look' });
  }, [run]);
  const isDue = state.live && state.stale === 'changed' && state.look !== null && state.busy === null;
  useEffect(() => {
    if (isDue) run({ kind: 'look', quiet: true, patient: true });
  }, [isDue, run]);
  return {
    state,
    dispatch,
    run,
    fresh,
    cancel,
    engine,
    canUndo: state.journal.length > 0 && host.canUndo?.() === true,
  };
}
