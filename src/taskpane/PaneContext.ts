import { createContext, useContext } from 'react';
import type { PaneControl } from './usePane';

const Context = createContext<PaneControl | null>(null);

/** Gives the parts of the pane its state and orders. */
export const PaneProvider = Context.Provider;

/** The pane that a part belongs to. @throws Error outside of a pane. */
export function usePaneControl(): PaneControl {
  const control = useContext(Context);
  if (control === null) throw new Error('this part stands outside of a pane');
  return control;
}
