import type { Move } from './moves';

/** What a key does in the grid. */
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' }
  /** Edit what the cell holds; or write something new over it, the key's own character coming after. */
  | { readonly kind: 'edit' | 'write' | 'clear' | 'clearAndWrite' }
  | { readonly kind: 'undo' | 'redo' }
  /** Leave the grid, for the pane or back for the tabs. */
  | { readonly kind: 'leave'; readonly back: boolean };

/** A key with what is held down beside it; `ctrl` is the command key on a Mac. */
export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const MOVES: Readonly<Record<string, readonly [plain: Move, withCtrl: Move]>> = {
  ArrowUp: ['up', 'dataUp'],
  ArrowDown: ['down', 'dataDown'],
  ArrowLeft: ['left', 'dataLeft'],
  ArrowRight: ['right', 'dataRight'],
  Home: ['rowStart', 'start'],
  End: ['rowEnd', 'end'],
};

function withControl({ key, shift }: GridKey): GridAction | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'selectAll' };
    case ' ':
      return { kind: 'selectColumn' };
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}

/** What a key does in the grid; null for keys that are the browser's. */
export function gridAction(pressed: GridKey): GridAction | null {
  const { key, ctrl, shift, alt } = pressed;
  if (alt) return null;
  const moves = MOVES[key];
  if (moves) return { kind: 'move', move: moves[ctrl ? 1 : 0], extend: shift };
  if (ctrl) return withControl(pressed);
  if (key === ' ' && shift) return { kind: 'selectRow' };
  switch (key) {
    case 'PageUp':
    case 'PageDown':
      return { kind: 'move', move: key === 'PageUp' ? 'pageUp' : 'pageDown', extend: shift };
    case 'Tab':
      return { kind: 'move', move: shift ? 'left' : 'right', extend: false };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'clearAndWrite' };
    case 'F6':
      return { kind: 'leave', back: shift };
    default:
      // Accents are typed with a dead key first; one that composes elsewhere says "Process".
      return key.length === 1 || key === 'Dead' || key === 'Process' ? { kind: 'write' } : null;
  }
}
