import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { parseA1 } from '../../snapshot/address';
import { clipboardText, textBlock } from '../entry/clipboardText';
import type { Desk } from '../desk/desk';
import { clearSelection, paste, selectedBlock } from '../entry/gridEdits';
import type { Place } from '../desk/selection';
import type { GridAction } from './gridKeys';
import { gridAction } from './gridKeys';
import type { Ground } from './moves';
import { drawnOut, moved } from './moves';

/** What the handlers of the grid need besides the desk. */
export interface GridInputOptions {
  readonly ground: () => Ground;
  /** Opens the editor in the active cell: with what it holds, or empty. */
  readonly startEditing: (how: 'inPlace' | 'anew') => void;
  readonly onLeave: (back: boolean) => void;
  /** Gives the focus to the active cell. */
  readonly focusActive: () => void;
}

const placeOf = (target: EventTarget): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell?.dataset['cell'] === undefined ? null : parseA1(cell.dataset['cell']);
};

/** Number of the row or column whose header was pressed, or null. */
const headerOf = (target: EventTarget): { row: number } | { column: number } | null => {
  const header = target instanceof Element ? target.closest('th') : null;
  const column = header?.dataset['column'];
  if (column !== undefined) return { column: Number(column) };
  const row = header?.closest<HTMLElement>('tr')?.dataset['row'];
  return row === undefined ? null : { row: Number(row) };
};

function act(desk: Desk, action: GridAction, { ground, startEditing, onLeave }: GridInputOptions): void {
  const { selection } = desk;
  const { shape } = ground();
  switch (action.kind) {
    case 'move': {
      const place = action.extend
        ? drawnOut(ground(), selection, action.move)
        : moved(ground(), selection, action.move);
      return desk.select(place.row, place.column, action.extend);
    }
    case 'selectAll':
      return desk.selectArea({ row: 0, column: 0, rows: shape.lastRow + 1, columns: shape.lastColumn + 1 });
    case 'selectRow':
      return desk.selectArea({ row: selection.active.row, column: 0, rows: 1, columns: shape.columns });
    case 'selectColumn':
      return desk.selectArea({ row: 0, column: selection.active.column, rows: shape.rows, columns: 1 });
    case 'edit':
      return startEditing('inPlace');
    case 'write':
      return startEditing('anew');
    case 'clear':
      return clearSelection(desk);
    case 'clearAndWrite':
      return startEditing('anew');
    case 'undo':
    case 'redo':
      return desk.step(action.kind);
    case 'leave':
      return onLeave(action.back);
  }
}

/** Handlers of the keyboard, the mouse and the clipboard over the grid. */
export function useGridInput(desk: Desk, options: GridInputOptions) {
  const dragging = useRef(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, altKey: alt } = event;
    const action = gridAction({ key, shift, alt, ctrl: event.ctrlKey || event.metaKey });
    if (action === null) return;
    // The character itself goes into the editor that opens, as the browser's own doing: so accents and input methods work.
    if (action.kind !== 'write') event.preventDefault();
    flushSync(() => act(desk, action, options));
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    const { shape } = options.ground();
    const header = headerOf(event.target);
    const place = placeOf(event.target);
    dragging.current = place !== null;
    flushSync(() => {
      if (place) desk.select(place.row, place.column, event.shiftKey);
      else if (header && 'row' in header) {
        desk.selectArea({ row: header.row, column: 0, rows: 1, columns: shape.columns });
      } else if (header) {
        desk.selectArea({ row: 0, column: header.column, rows: shape.rows, columns: 1 });
      }
    });
    // The browser would mark text and give the focus to the cell pressed, which need not be the active one.
    event.preventDefault();
    options.focusActive();
  };
  const onMouseOver = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if ((event.buttons & 1) === 0) dragging.current = false;
    if (dragging.current && place) desk.select(place.row, place.column, true);
  };
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData.setData('text/plain', clipboardText(selectedBlock(desk)));
    event.preventDefault();
  };
  return {
    onKeyDown,
    onMouseDown,
    onMouseOver,
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event.target)) options.startEditing('inPlace');
    },
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      copy(event);
      clearSelection(desk);
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault();
      paste(desk, textBlock(event.clipboardData.getData('text/plain')));
    },
  };
}
