import type { CellValue, RowCells } from '../../../snapshot/workbook';
import type { Rectangle } from '../areas';
import { addressOf, spansOf } from '../areas';
import { cellKey } from './cellStates';
import type { Piece } from './pieces';

/** What rows and those around them held when they were read, to recognise them by. */
export interface RowPrint {
  readonly area: Rectangle;
  /** Formula, value or "" of each cell of the area. */
  readonly held: readonly (readonly CellValue[])[];
  /** True for the words that no other row of the sheet had in that column: they tell the row from its like. */
  readonly telling: readonly (readonly boolean[])[];
  /** Numbers (0-based) of the rows that are to be recognised; the others of the area are their neighbours. */
  readonly wanted: ReadonlySet<number>;
}

/** How much a row may differ and still be the row that was read. */
export type Recognition =
  /** Not at all. */
  | 'unchanged'
  /** In less than half of its words: somebody corrected a title since, but no row was inserted above. */
  | 'same-row';

/** By what the rows of a sheet are recognised while it is written. */
export interface RowWatch {
  readonly prints: readonly RowPrint[];
  /** Keys of the cells that we write: they are compared on their own. */
  readonly ours: ReadonlySet<number>;
  readonly recognition: Recognition;
}

/** Columns taken to recognise a row that held nothing. */
const COLUMNS_OF_BLANK_ROW = 16;
const LAST_ROW = 1_048_575;

const heldAt = (row: RowCells | undefined, column: number): CellValue => {
  const cell = row?.get(column);
  return cell?.formula ?? cell?.value ?? '';
};

type Counts = ReadonlyMap<number, ReadonlyMap<CellValue, number>>;

/** How many rows of the sheet hold each word that the given rows have, by column. */
function countsOf(rows: ReadonlyMap<number, RowCells>, numbers: readonly number[]): Counts {
  const counts = new Map<number, Map<CellValue, number>>();
  for (const number of numbers) {
    for (const [column, cell] of rows.get(number) ?? []) {
      const words = counts.get(column) ?? new Map<CellValue, number>();
      counts.set(column, words);
      words.set(cell.formula ?? cell.value ?? '', 0);
    }
  }
  for (const cells of rows.values()) {
    for (const [column, cell] of cells) {
      const words = counts.get(column);
      const word = cell.formula ?? cell.value ?? '';
      const count = words?.get(word);
      if (count !== undefined) words?.set(word, count + 1);
    }
  }
  return counts;
}

/** What the given rows (0-based) and their neighbours hold, in prints of rows that lie together. */
export function printsOf(rows: ReadonlyMap<number, RowCells>, numbers: Iterable<number>): RowPrint[] {
  const wanted = new Set(numbers);
  const around = new Set(
    [...wanted].flatMap((row) => [row - 1, row, row + 1].filter((near) => near >= 0 && near <= LAST_ROW)),
  );
  const counts = countsOf(rows, [...wanted]);
  return spansOf([...around].sort((one, other) => one - other)).map(([top, bottom]) => {
    let [left, right] = [Infinity, -1];
    for (let row = top; row <= bottom; row += 1) {
      for (const [column, cell] of rows.get(row) ?? []) {
        if (cell.value === null && cell.formula === undefined) continue;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    const area =
      right < 0 ? { top, bottom, left: 0, right: COLUMNS_OF_BLANK_ROW - 1 } : { top, bottom, left, right };
    const held = Array.from({ length: bottom - top + 1 }, (_row, index) =>
      Array.from({ length: area.right - area.left + 1 }, (_column, offset) =>
        heldAt(rows.get(top + index), area.left + offset),
      ),
    );
    const telling = held.map((line) =>
      line.map((word, offset) => word !== '' && counts.get(area.left + offset)?.get(word) === 1),
    );
    return { area, held, telling, wanted };
  });
}

/** The watch over the rows from top to bottom alone. */
export function watchWithin(watch: RowWatch, top: number, bottom: number): RowWatch {
  const prints = watch.prints.flatMap(({ area, held, telling, wanted }): RowPrint[] => {
    const [first, last] = [Math.max(area.top, top - 1), Math.min(area.bottom, bottom + 1)];
    if (first > last) return [];
    const [from, to] = [first - area.top, last - area.top + 1];
    return [
      {
        area: { ...area, top: first, bottom: last },
        held: held.slice(from, to),
        telling: telling.slice(from, to),
        wanted: new Set([...wanted].filter((row) => row >= top && row <= bottom)),
      },
    ];
  });
  return { ...watch, prints };
}

/** How far a row is what it was: its words, those that tell it from its like, and whether nothing at all differs. */
interface Likeness {
  readonly words: number;
  readonly agreed: number;
  readonly tellingWords: number;
  readonly tellingAgreed: number;
  readonly exact: boolean;
}

function likenessOf(
  expected: readonly CellValue[],
  actual: readonly unknown[],
  telling: readonly boolean[],
  isOurs: (index: number) => boolean,
): Likeness {
  let [words, agreed, tellingWords, tellingAgreed, exact] = [0, 0, 0, 0, true];
  expected.forEach((word, index) => {
    if (isOurs(index)) return;
    const same = word === actual[index];
    exact &&= same;
    if (word === '') return;
    words += 1;
    agreed += Number(same);
    if (telling[index] !== true) return;
    tellingWords += 1;
    tellingAgreed += Number(same);
  });
  return { words, agreed, tellingWords, tellingAgreed, exact };
}

/**
 * A row is recognised by its own words: all of them, or more than half. Where none of them tells it from other rows of
 * the sheet, or too few of those that do are left, the rows above and below have to be what they were.
 */
function isRecognised(
  row: Likeness,
  neighbours: readonly (Likeness | undefined)[],
  recognition: Recognition,
): boolean {
  const surrounded = (): boolean => neighbours.every((neighbour) => neighbour?.exact ?? true);
  if (recognition === 'unchanged') return row.exact && (row.tellingAgreed > 0 || surrounded());
  if (row.words === 0) return row.exact && surrounded();
  return row.agreed * 2 > row.words && (row.tellingAgreed * 2 > row.tellingWords || surrounded());
}

/** Asks for the rows of the watch and puts into `changed` the numbers of those that are not what they were. */
export function rowPieces(
  sheet: Excel.Worksheet,
  { prints, ours, recognition }: RowWatch,
  changed: Set<number>,
): Piece[] {
  return prints.map(({ area, held, telling, wanted }) => ({
    bytes: JSON.stringify(held).length * 1.2,
    queue: () => {
      const range = sheet.getRange(addressOf(area)).load('formulas');
      return () => {
        const likenesses = held.map((expected, index) =>
          likenessOf(expected, range.formulas[index] ?? [], telling[index] ?? [], (offset) =>
            ours.has(cellKey(area.top + index, area.left + offset)),
          ),
        );
        likenesses.forEach((likeness, index) => {
          if (!wanted.has(area.top + index)) return;
          const neighbours = [likenesses[index - 1], likenesses[index + 1]];
          if (!isRecognised(likeness, neighbours, recognition)) changed.add(area.top + index);
        });
      };
    },
  }));
}
