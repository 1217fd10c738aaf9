import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { Order } from '../../orders/index';
import type { ReadingChange, ReadingTakenBack } from '../../orders/readingChange';
import { usePaneControl } from '../PaneContext';
import { isQuiet } from '../paneState';

/** Says how sheets are read, and takes it back. */
export interface Correcting {
  readonly correct: (change: ReadingChange) => void;
  readonly takeBack: (takenBack: ReadingTakenBack) => void;
}

const Context = createContext<Correcting | null>(null);

/** Gives the parts of the view the one queue of corrections. */
export const CorrectingProvider = Context.Provider;

/** Who says how sheets are read. @throws Error outside of the view */
export function useCorrecting(): Correcting {
  const correcting = useContext(Context);
  if (correcting === null) throw new Error('this part stands outside of the view');
  return correcting;
}

/**
 * The queue of corrections: who corrects several columns in a row does not wait for each, what is asked while an order
 * is under way follows it.
 */
export function useCorrectingQueue(): Correcting {
  const { state, run } = usePaneControl();
  const waiting = useRef<Order[]>([]);
  const isIdle = state.busy === null || isQuiet(state.busy.order);
  const ask = useCallback(
    (order: Order): void => {
      if (isIdle && waiting.current.length === 0) run(order);
      else waiting.current.push(order);
    },
    [isIdle, run],
  );
  useEffect(() => {
    const next = isIdle ? waiting.current.shift() : undefined;
    if (next !== undefined) run(next);
  }, [isIdle, run]);
  const correct = useCallback((change: ReadingChange) => ask({ kind: 'correctReading', change }), [ask]);
  const takeBack = useCallback(
    (takenBack: ReadingTakenBack) => ask({ kind: 'takeBackReading', takenBack }),
    [ask],
  );
  return useMemo(() => ({ correct, takeBack }), [correct, takeBack]);
}
