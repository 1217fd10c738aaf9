import type { CellFacets } from '../../../snapshot/edit';
import { grouped } from '../../../snapshot/grouped';
import type { Rectangle } from '../areas';
import { addressGroups, addressOf, boundsOf, cellsOf, rectanglesOf, slicesOf } from '../areas';
import type { CellChange } from './cellChanges';
import { cellKey } from '../read/cellStates';
import { writtenValue } from '../cellText';
import { PLANNED_BYTES } from '../read/pieces';

/** Something to do to the workbook, with the bytes that it adds to a request. */
export interface WriteStep {
  readonly bytes: number;
  /** Bytes that it adds to the response; none unless told. */
  readonly answer?: number;
  /** Queues the work; what it returns is called when the work is done. */
  readonly queue: (context: Excel.RequestContext) => (() => void) | undefined;
}

/** Cells that one matrix holds at most. */
const SLICE_CELLS = 10_000;
/** What one step adds to a request besides its content: the paths to its range, and what is done with them. */
const STEP_BYTES = 700;
/** What a cell that a matrix leaves as it is takes in it: "null,". */
const SPARED_BYTES = 5;

const sheetOf = (context: Excel.RequestContext, key: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(key);

function matrixOf(
  area: Rectangle,
  byCell: ReadonlyMap<number, CellChange>,
  read: (facets: CellFacets) => unknown,
): unknown[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, column) => {
      const change = byCell.get(cellKey(area.top + row, area.left + column));
      // null leaves a cell as it is
      return change === undefined ? null : read(change.after);
    }),
  );
}

/** The rectangle cut so that no part of it goes across a hidden row: what is hidden, or may be, goes row by row. */
function shownParts(rectangle: Rectangle, visible: ReadonlySet<number>): Rectangle[] {
  const parts: Rectangle[] = [];
  for (let row = rectangle.top; row <= rectangle.bottom; row += 1) {
    const last = parts.at(-1);
    if (last && visible.has(row) && visible.has(row - 1)) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...rectangle, top: row, bottom: row });
  }
  return parts;
}

/** What a matrix has to go around. */
interface Ground {
  /** Rows (0-based) that are shown; the others are written one by one. */
  readonly visible: ReadonlySet<number>;
  /** True where it may not go over cells that it leaves as they are. */
  readonly exact: boolean;
}

/**
 * The areas that a sheet's changes are written by: their rectangles or, where these are many and lie close, all of them
 * in one block whose other cells are left as they are.
 */
function areasOf(changes: readonly CellChange[], { visible, exact }: Ground): Rectangle[] {
  const rectangles = rectanglesOf(changes).flatMap((rectangle) => shownParts(rectangle, visible));
  if (exact || rectangles.length < 2) return rectangles;
  const block = boundsOf(rectangles);
  if (shownParts(block, visible).length > 1) return rectangles;
  return cellsOf(block) * SPARED_BYTES < rectangles.length * STEP_BYTES ? [block] : rectangles;
}

function matrixSteps(
  sheet: string,
  changes: readonly CellChange[],
  facet: 'value' | 'numberFormat',
  ground: Ground,
): WriteStep[] {
  const named = changes.filter(({ after }) => facet in after);
  const byCell = new Map(named.map((change) => [cellKey(change.row, change.column), change]));
  const read = (after: CellFacets): unknown =>
    facet === 'value' ? writtenValue(after.value ?? null) : (after.numberFormat ?? 'General');
  return areasOf(named, ground)
    .flatMap((rectangle) => slicesOf(rectangle, SLICE_CELLS))
    .map((slice) => {
      const matrix = matrixOf(slice, byCell, read);
      return {
        bytes: JSON.stringify(matrix).length + STEP_BYTES,
        queue: (context) => {
          const range = sheetOf(context, sheet).getRange(addressOf(slice));
          if (facet === 'value') range.values = matrix;
          else range.numberFormat = matrix;
          return undefined;
        },
      };
    });
}

/** Steps that give cells their fills, one for every few thousand characters of addresses of a colour. */
export function fillSteps(
  sheet: string,
  fills: Iterable<{ readonly row: number; readonly column: number; readonly fill: string | null }>,
): WriteStep[] {
  return [...grouped(fills, ({ fill }) => fill)].flatMap(([colour, cells]) =>
    addressGroups(rectanglesOf(cells)).map((group): WriteStep => {
      const address = group.map(addressOf).join(',');
      return {
        bytes: address.length + STEP_BYTES,
        queue: (context) => {
          const { fill } = sheetOf(context, sheet).getRanges(address).format;
          // A cell without fill is cleared, not made white: white would hide the gridlines.
          if (colour === null) fill.clear();
          else fill.color = colour;
          return undefined;
        },
      };
    }),
  );
}

/** Steps that make the changes of a sheet: number formats before values, since they decide how a value is read. */
export function changeSteps(sheet: string, changes: readonly CellChange[], ground: Ground): WriteStep[] {
  const fills = changes.flatMap(({ row, column, after }) =>
    'fill' in after ? [{ row, column, fill: after.fill ?? null }] : [],
  );
  return [
    ...matrixSteps(sheet, changes, 'numberFormat', ground),
    ...matrixSteps(sheet, changes, 'value', ground),
    ...fillSteps(sheet, fills),
  ];
}

/** The steps in requests of which neither they nor their responses are too large. */
function batchesOf(steps: readonly WriteStep[]): WriteStep[][] {
  const batches: WriteStep[][] = [];
  let [asked, answered] = [Infinity, Infinity];
  for (const step of steps) {
    const answer = step.answer ?? 0;
    if (asked + step.bytes > PLANNED_BYTES || answered + answer > PLANNED_BYTES) {
      batches.push([]);
      [asked, answered] = [0, 0];
    }
    batches.at(-1)?.push(step);
    asked += step.bytes;
    answered += answer;
  }
  return batches;
}

/** Switches the events on after a failure; an Excel that refuses that too is asked again with the next reading. */
export async function switchEventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The failure that brought us here is told.
  }
}

/**
 * Does the steps in order, in one request unless that would be too large. The events of this add-in are off within each
 * request, so that our own writing does not start a validation, and never between two. `mergesUndo`: Excel's own undo
 * takes all of it back in one go.
 */
export async function doSteps(
  steps: readonly WriteStep[],
  onSync: () => void,
  mergesUndo = false,
): Promise<void> {
  await Excel.run(mergesUndo ? { mergeUndoGroup: true } : {}, async (context) => {
    const batches = batchesOf(steps);
    for (const batch of batches) {
      context.runtime.enableEvents = false;
      const done = batch.map((step) => step.queue(context));
      context.runtime.enableEvents = true;
      await context.sync();
      for (const call of done) call?.();
      onSync();
    }
  });
}
