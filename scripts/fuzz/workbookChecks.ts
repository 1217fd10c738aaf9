import type { RefusedEdit } from '../../src/hosts/host';
import { HostFailure } from '../../src/hosts/host';
import type { XlsxFile } from '../../src/hosts/xlsx/xlsxFile';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { Edit } from '../../src/snapshot/edit';
import { applyEdits, inverse } from '../../src/snapshot/edit';
import type { Cell, WorkbookSnapshot } from '../../src/snapshot/workbook';
import type { Random } from './random';
import { randomEdits } from './randomEdits';

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/** Which cells are compared. */
interface Comparison {
  readonly start: WorkbookSnapshot;
  readonly filled: ReadonlySet<string>;
  readonly isGood: boolean;
}

/**
 * What a snapshot shows, ids apart, which are the host's business. A cell that the first snapshot (`start`) does not
 * show may still have a format, a fill of its row or column, or be part of an array formula: of these cells the value
 * is compared, and the fill where an edit gave one (`filled`). So it is with all empty cells where the workbook is not
 * good: its default format may have a fill.
 */
function shown(
  workbook: WorkbookSnapshot,
  start: WorkbookSnapshot,
  filled: ReadonlySet<string>,
  isGood: boolean,
): unknown {
  const before = new Map(start.sheets.map(({ name, rows }) => [name, rows]));
  const sheets = workbook.sheets.map((sheet) => {
    const cells = [...sheet.rows].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, cell]): [string, Cell][] => {
        const key = keyOf(sheet.name, row, column);
        const isBare = cell.value === null && cell.formula === undefined;
        if (before.get(sheet.name)?.get(row)?.has(column)) {
          const isSeen = !isBare || (cell.fill !== undefined && (filled.has(key) || isGood));
          return isSeen ? [[key, { ...cell }]] : [];
        }
        const fill = filled.has(key) ? cell.fill : undefined;
        if (cell.value === null && fill === undefined) return [];
        return [[key, fill === undefined ? { value: cell.value } : { value: cell.value, fill }]];
      }),
    );
    return {
      ...sheet,
      id: '',
      rows: null,
      cells: Object.fromEntries(cells),
      hiddenRows: [...sheet.hiddenRows],
      pageLayout: { ...sheet.pageLayout },
    };
  });
  return { ...workbook, sheets };
}

/** Where two values differ first, with both; null where they do not. */
function difference(one: unknown, other: unknown, path = ''): string | null {
  if (Object.is(one, other)) return null;
  const isPair = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  if (!isPair) return `${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  const [left, right] = [one, other] as Record<string, unknown>[];
  for (const key of new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])) {
    const found = difference(left?.[key], right?.[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** A failure of the host with one line is what may happen to a bad file. @throws whatever else happened. */
export function allowFailure(error: unknown): void {
  if (error instanceof HostFailure && /^[^\n]+\.$/.test(error.message)) return;
  throw error;
}

/** Opens bytes that may be anything; null when the host says in a line that it cannot. */
export function tryOpen(bytes: Uint8Array): XlsxFile | null {
  try {
    return openXlsx(bytes, 'azar.xlsx');
  } catch (error) {
    allowFailure(error);
    return null;
  }
}

/** @throws Error when a workbook does not show what it should; which cells are compared, {@link shown} says. */
function checkShown(
  what: string,
  actual: WorkbookSnapshot,
  expected: WorkbookSnapshot,
  { start, filled, isGood }: Comparison,
): void {
  const found = difference(shown(actual, start, filled, isGood), shown(expected, start, filled, isGood));
  if (found !== null) throw new Error(`${what}, the workbook is not what it should be: ${found}`);
}

/**
 * Reads a good file again that edits were made in: it has to be as before but for what they name.
 * @throws Error when anything else changed, or they did not arrive.
 */
export function checkWritten(before: WorkbookSnapshot, applied: readonly Edit[], bytes: Uint8Array): void {
  const { snapshot } = openXlsx(bytes, before.name);
  const comparison = { start: before, filled: filledBy(applied), isGood: true };
  checkShown('after edits', snapshot, applyEdits(before, applied), comparison);
}

function tryApply(file: XlsxFile, edits: readonly Edit[]): ReturnType<XlsxFile['apply']> | null {
  try {
    return file.apply(edits);
  } catch (error) {
    allowFailure(error);
    return null;
  }
}

/** Sheets of one name, or added under a name that is taken, are not told apart by a snapshot's edits. */
const namesApart = ({ sheets }: WorkbookSnapshot): boolean =>
  new Set(sheets.map(({ name }) => name.toLowerCase())).size === sheets.length;

/** Cells to which an edit gave a fill or took it. */
function filledBy(edits: readonly Edit[]): Set<string> {
  return new Set(
    edits.flatMap((edit) =>
      edit.kind === 'cell' && 'fill' in edit.after ? [keyOf(edit.sheet, edit.row, edit.column)] : [],
    ),
  );
}

/**
 * Edits a file by chance: what was made must be read again, nothing else may have changed, and the inverse must restore
 * what was there. `isGood` says that the file is as programs write them. @throws Error when not.
 */
export function checkEdits(random: Random, file: XlsxFile, most: number, isGood = false): void {
  if (!namesApart(file.snapshot)) return;
  const edits = randomEdits(random, file.snapshot, most);
  const made = tryApply(file, edits);
  if (!made) return;
  const { applied, refused } = made.outcome;
  if (applied.length + refused.length !== edits.length) throw new Error('edits went missing');
  const start = file.snapshot;
  const written = openXlsx(made.file.bytes, 'azar.xlsx');
  const comparison = { start, filled: filledBy(applied), isGood };
  checkShown('after edits', written.snapshot, applyEdits(start, applied), comparison);
  const undone = tryApply(written, inverse(applied));
  if (!undone) throw new Error('what was made could not be taken back');
  // What a merged block hid and was emptied is not hidden again.
  const { refused: kept } = undone.outcome;
  const placeOf = ({ edit }: RefusedEdit): string =>
    edit.kind === 'cell' ? keyOf(edit.sheet, edit.row, edit.column) : edit.kind;
  const covered = new Set(kept.filter(({ reason }) => reason === 'covered').map(placeOf));
  if (kept.some((one) => !covered.has(placeOf(one)))) throw new Error('the inverse was refused');
  if (kept.length === 0) {
    const { snapshot } = openXlsx(undone.file.bytes, 'azar.xlsx');
    checkShown('after the inverse', snapshot, start, { start, filled: new Set(), isGood });
  }
}
