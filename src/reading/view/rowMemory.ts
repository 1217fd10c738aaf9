import type { SheetView } from './sheetView';

/** What a reader finds out about rows, found out once for each row (0-based) of a view however often it is asked. */
export function rememberRows<T>(
  read: (view: SheetView, row: number) => T,
): (view: SheetView, row: number) => T {
  const known = new WeakMap<SheetView, Map<number, { readonly found: T }>>();
  return (view, row) => {
    const rows = known.get(view) ?? new Map<number, { readonly found: T }>();
    known.set(view, rows);
    const before = rows.get(row);
    if (before) return before.found;
    const found = read(view, row);
    rows.set(row, { found });
    return found;
  };
}
