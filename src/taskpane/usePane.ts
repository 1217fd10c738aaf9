import { useCallback, useEffect, useReducer, useRef } from 'react';
import { today } from '../calendar/plainDate';
import { carryOut } from '../orders/carryOut';
import type { Engine } from '../orders/engine';
import { failureInWords } from '../orders/failureInWords';
import type { WorkbookHost } from '../hosts/host';
import type { Order } from '../orders/index';
import type { Look, Stage } from '../orders/order';
import type { PaneEvent, PaneState } from './paneState';
import { OPENING, paneState } from './paneState';

/** The pane's state and what changes it. */
export interface PaneControl {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Carries out an order, unless another is under way. */
  readonly run: (order: Order) => void;
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

const isQuiet = (order: Order): boolean => order.kind === 'look' && order.quiet === true;

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

  const run = useCallback(
    (order: Order): void => {
      const controller = new AbortController();
      const beside = order.kind === 'select';
      if (!beside) {
        const other = running.current;
        if (other !== null && !isQuiet(other.order)) return;
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
      carryOut(order, means, latest.current).then(
        (outcome) => {
          if (outcome.look !== null && isCurrent()) latest.current = outcome.look;
          finish({ type: 'ended', outcome });
        },
        (error: unknown) => {
          const { signal } = controller;
          if (signal.aborted && error === signal.reason) finish({ type: 'cancelled', order });
          else finish({ type: 'failed', order, failure: failureInWords(error, stage) });
        },
      );
    },
    [host, engine, dispatch],
  );
  const cancel = useCallback(() => running.current?.controller.abort(), []);
  return { run, cancel };
}

/** Listens to the workbook while live validation is on. */
function useLive(host: WorkbookHost, live: boolean, dispatch: (event: PaneEvent) => void): void {
  useEffect(() => {
    if (!live || host.onChange === undefined) return undefined;
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
  }, [host, live, dispatch]);
}

/** The pane over a host and an engine: it reads the workbook as it opens and again as it changes. */
export function usePane(host: WorkbookHost, engine: Engine): PaneControl {
  const [state, dispatch] = useReducer(paneState, OPENING);
  const { run, cancel } = useOrders(host, engine, state.look, dispatch);
  useLive(host, state.live, dispatch);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    run({ kind: 'look' });
  }, [run]);
  const isDue = state.live && state.stale === 'changed' && state.look !== null && state.busy === null;
  useEffect(() => {
    if (isDue) run({ kind: 'look', quiet: true });
  }, [isDue, run]);
  return {
    state,
    dispatch,
    run,
    cancel,
    engine,
    canUndo: state.journal.length > 0 && host.canUndo?.() === true,
  };
}
