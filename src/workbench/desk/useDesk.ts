import { useSyncExternalStore } from 'react';
import type { Desk } from './desk';

/** Draws the component anew after every change of the desk; gives its version. */
export function useDesk(desk: Desk): number {
  return useSyncExternalStore(desk.subscribe, () => desk.version);
}
