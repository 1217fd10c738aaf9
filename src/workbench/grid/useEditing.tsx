import { useRef, useState } from 'react';
import { a1 } from '../../snapshot/address';
import { editText } from '../entry/cellText';
import type { Desk } from '../desk/desk';
import { typeInto } from '../entry/gridEdits';
import { shownPlace } from '../desk/selection';
import { CellEditor } from './CellEditor';
import type { EditEnd, Editing } from './editing';
import type { GridEditor } from './GridRow';
import type { Ground } from './moves';
import { moved } from './moves';

/** The editing of a cell: while it lasts the emulated Excel refuses every request, as the real one does. */
export function useEditing(
  desk: Desk,
  ground: () => Ground,
): { editor: GridEditor | null; start: (how: 'inPlace' | 'anew') => void } {
  const [editing, setEditing] = useState<Editing | null>(null);
  const { sheet } = desk;
  const finish = useRef<(() => void) | null>(null);
  const start = (how: 'inPlace' | 'anew'): void => {
    const { row, column } = shownPlace(sheet, desk.selection.active);
    const inPlace = how === 'inPlace';
    const text = inPlace ? editText(sheet.cell(row, column), desk.book.model.dateSystem) : '';
    desk.typing.follow(() => finish.current?.());
    setEditing({ row, column, text, inPlace });
  };
  const end = (text: string, { keep, move }: EditEnd): void => {
    desk.typing.follow(null);
    setEditing(null);
    if (!editing) return;
    const { row, column } = editing;
    const isKept = !keep || (editing.inPlace && text === editing.text) || typeInto(desk, row, column, text);
    if (!isKept || move === null) return;
    const place = moved(ground(), desk.selection, move);
    desk.select(place.row, place.column);
  };
  if (!editing) return { editor: null, start };
  const { row, column } = editing;
  const label = `Contenido de ${a1(row, column)}`;
  const node = <CellEditor editing={editing} label={label} finish={finish} onEnd={end} />;
  return { editor: { row, column, node }, start };
}
