/** A cell being edited. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  /** Text in the editor at the start. */
  readonly text: string;
  /** True when what was there is being changed: arrows then move the caret, not to another cell. */
  readonly inPlace: boolean;
}

/** How an edit ends: what was typed is kept or not, and where to go then. */
export interface EditEnd {
  readonly keep: boolean;
  readonly move: 'up' | 'down' | 'left' | 'right' | null;
}

const ARROWS: Readonly<Record<string, EditEnd['move']>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key does in a cell's editor; null for keys that are the editor's. Alt with Enter writes a line end. */
export function editKey(
  key: string,
  { shift, alt, inPlace }: { readonly shift: boolean; readonly alt: boolean; readonly inPlace: boolean },
): EditEnd | 'lineEnd' | null {
  if (key === 'Enter') return alt ? 'lineEnd' : { keep: true, move: shift ? 'up' : 'down' };
  if (key === 'Tab') return { keep: true, move: shift ? 'left' : 'right' };
  if (key === 'Escape') return { keep: false, move: null };
  const move = ARROWS[key];
  return move && !inPlace && !shift && !alt ? { keep: true, move } : null;
}
