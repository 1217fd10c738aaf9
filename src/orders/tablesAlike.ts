import type { ColumnAccount, RowFate, TableAccount } from '../calendar/account';
import { foldText, squeezeSpaces } from '../calendar/foldedText';

/** Tables of a sheet whose columns were read the same, as those of a plan that has one for each month. */
export interface TablesAlike {
  /** From the top; at least one. */
  readonly tables: readonly TableAccount[];
  /** Of each column the account that is least sure, under all headers that it has. */
  readonly columns: readonly ColumnAccount[];
}

/** Headers may differ in a word ("Actividades", "Actividad"): what counts is what the columns were read as. */
const readAs = ({ columns }: TableAccount): string =>
  JSON.stringify(columns.map(({ column, role, byUser }) => [column, role, byUser]));

/** The headers of a column as typed, each once: "Área responsable / Responsable". */
function headersOf(columns: readonly ColumnAccount[]): string {
  const byFolded = new Map<string, string>();
  for (const { header } of columns) {
    const folded = foldText(header);
    if (!byFolded.has(folded)) byFolded.set(folded, squeezeSpaces(header));
  }
  return [...byFolded.values()].join(' / ');
}

const leastSure = (tables: readonly TableAccount[]): ColumnAccount[] =>
  (tables[0]?.columns ?? []).map((column, index) => {
    const alike = tables.flatMap(({ columns }) => columns[index] ?? []);
    const unsure = alike.reduce((one, other) => (other.confidence < one.confidence ? other : one), column);
    return { ...unsure, header: headersOf(alike) };
  });

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
