import type { Area } from './area';
import { cellCount } from './area';
import { invalidArgument, notEmulated } from './hostObject';
import type { ModelCell, SheetModel } from './workbookModel';

/** Above this many cells a matrix is read as null. */
const MOST_CELLS_READ = 5_000_000;
/** What Excel says of a matrix of another size than its range. */
export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A matrix of what each cell of the area gives, or null when there are too many cells. */
export function matrix<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: ModelCell | undefined) => T,
): T[][] | null {
  if (cellCount(area) > MOST_CELLS_READ) return null;
  return Array.from({ length: area.rows }, (_row, row) => {
    const cells = sheet.rows.get(area.row + row);
    return Array.from({ length: area.columns }, (_column, column) => read(cells?.get(area.column + column)));
  });
}

/** Puts a matrix, or one value for all cells, into the area; null leaves a cell as it is. */
export function put(
  area: Area,
  input: unknown,
  location: string,
  set: (row: number, column: number, value: unknown) => void,
): void {
  if (cellCount(area) > MOST_CELLS_READ) throw notEmulated(`${location} on ${cellCount(area)} cells`);
  if (Array.isArray(input) && input.length !== area.rows) throw invalidArgument(location, WRONG_SIZE);
  for (let row = 0; row < area.rows; row += 1) {
    const line: unknown = Array.isArray(input) ? input[row] : undefined;
    if (Array.isArray(input) && (!Array.isArray(line) || line.length !== area.columns)) {
      throw invalidArgument(location, WRONG_SIZE);
    }
    for (let column = 0; column < area.columns; column += 1) {
      const value: unknown = Array.isArray(line) ? line[column] : input;
      if (value !== null) set(area.row + row, area.column + column, value);
    }
  }
}
