import type { UnreadCell } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { DateSystem } from '../../calendar/serial';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { textOf } from '../view/cellText';
import type { TableHeader } from '../layout/tables';

/** The filled cells of a row (0-based) that were not understood; `among` chooses columns, all by default. */
export function unreadInRow(
  sheet: SheetSnapshot,
  row: number,
  system: DateSystem,
  among: (column: number) => boolean = () => true,
): UnreadCell[] {
  return [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]): UnreadCell[] => {
    const text = squeezeSpaces(textOf(cell, system));
    if (text === '' || !among(column)) return [];
    return [{ cell: { sheet: sheet.name, row, column }, text, reason: 'row' }];
  });
}

/** What stands in an activity's row where the table has no column: nobody can say what it is. */
export function unheadedInRow(
  sheet: SheetSnapshot,
  header: TableHeader,
  row: number,
  system: DateSystem,
): UnreadCell[] {
  const known = new Set<unknown>([...header.named, ...Object.values(header.columns)]);
  for (const { column } of header.months) known.add(column);
  return unreadInRow(sheet, row, system, (column) => !known.has(column));
}

/** Order of cells of one sheet: from top to bottom, then from left to right. */
export function byPlace({ cell: one }: UnreadCell, { cell: other }: UnreadCell): number {
  return one.row - other.row || one.column - other.column;
}
