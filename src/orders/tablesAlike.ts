import type { ColumnAccount, RowFate, TableAccount } from '../calendar/account';
import { foldText } from '../calendar/foldedText';

/** Tables of a sheet whose columns were read the same, as those of a plan that has one for each month. */
export interface TablesAlike {
  /** From the top; at least one. */
  readonly tables: readonly TableAccount[];
  /** Of each column the account that is least sure. */
  readonly columns: readonly ColumnAccount[];
}

const readAs = ({ columns }: TableAccount): string =>
  JSON.stringify(columns.map(({ column, header, role, byUser }) => [column, foldText(header), role, byUser]));

const leastSure = (tables: readonly TableAccount[]): ColumnAccount[] =>
  (tables[0]?.columns ?? []).map((column, index) =>
    tables
      .flatMap(({ columns }) => columns[index] ?? [])
      .reduce((one, other) => (other.confidence < one.confidence ? other : one), column),
  );

/** The tables of a sheet, those that were read the same together, in the order of the first of each. */
export function tablesAlike(tables: readonly TableAccount[]): TablesAlike[] {
  const groups = new Map<string, TableAccount[]>();
  for (const table of tables) {
    const key = readAs(table);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()].map((alike) => ({ tables: alike, columns: leastSure(alike) }));
}

/** 0-based rows of the tables that had this fate, in the order of the sheet. */
export function rowsOf({ tables }: Pick<TablesAlike, 'tables'>, fate: RowFate): number[] {
  const rows = tables.flatMap((table) => table.rows.filter((one) => one.fate === fate).map(({ row }) => row));
  return rows.sort((one, other) => one - other);
}
