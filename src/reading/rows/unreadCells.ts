import type { UnreadCell } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { SheetView } from '../view/sheetView';
import type { TableHeader } from '../layout/tables';

/** The filled cells of a row (0-based) that were not understood; `among` chooses columns, all by default. */
export function unreadInRow(
  view: SheetView,
  row: number,
  among: (column: number) => boolean = () => true,
): UnreadCell[] {
  return view.columns(row).flatMap((column): UnreadCell[] => {
    const text = squeezeSpaces(view.text(row, column));
    if (text === '' || !among(column)) return [];
    return [{ cell: { sheet: view.name, row, column }, text, reason: 'row' }];
  });
}

/** What stands in an activity's row where the table has no column: nobody can say what it is. */
export function unheadedInRow(view: SheetView, header: TableHeader, row: number): UnreadCell[] {
  const known = new Set<unknown>([...header.named, ...Object.values(header.columns)]);
  for (const { column } of header.months) known.add(column);
  return unreadInRow(view, row, (column) => !known.has(column));
}

/** Order of cells of one sheet: from top to bottom, then from left to right. */
export function byPlace({ cell: one }: UnreadCell, { cell: other }: UnreadCell): number {
  return one.row - other.row || one.column - other.column;
}
