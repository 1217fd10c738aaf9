import { a1 } from '../../../snapshot/address';
import type { CellChange } from './cellChanges';
import { holds } from './cellChanges';
import type { CellState, States } from '../read/cellStates';
import { cellKey, contentPieces } from '../read/cellStates';
import { writtenValue } from '../cellText';
import type { SheetChanges } from './writePlan';
import type { WriteStep } from './writeSteps';

/** A cell that somebody changed in the moment between our look and our writing, with what it held. */
export interface RacedCell {
  readonly sheetId: string;
  readonly change: CellChange;
  readonly held: CellState;
}

/** Steps that read, first of all in the batch that writes, the cells whose values it replaces; and who lost the race. */
export interface Guard {
  readonly steps: readonly WriteStep[];
  readonly raced: () => RacedCell[];
}

const BYTES_PER_CELL = 90;

/** Watches over the cells whose values are about to be replaced. */
export function guardOf(sheets: readonly SheetChanges[]): Guard {
  const watched = sheets.flatMap(({ sheetId, changes }) => {
    const replaced = changes.filter(({ before }) => 'value' in before);
    return replaced.length === 0 ? [] : [{ sheetId, changes: replaced, states: new Map() as States }];
  });
  return {
    steps: watched.map(({ sheetId, changes, states }): WriteStep => ({
      bytes: changes.length * BYTES_PER_CELL,
      queue: ({ workbook }) => {
        const cells = changes.map(({ row, column, before }) => ({ row, column, facets: before }));
        const pieces = contentPieces(workbook.worksheets.getItem(sheetId), cells, states);
        const answers = pieces.map((piece) => piece.queue());
        return () => answers.forEach((answer) => answer());
      },
    })),
    raced: () =>
      watched.flatMap(({ sheetId, changes, states }) =>
        changes.flatMap((change) => {
          const held = states.get(cellKey(change.row, change.column)) ?? {};
          const asExpected =
            held.formula === undefined && holds(held, { value: change.before.value ?? null });
          return asExpected ? [] : [{ sheetId, change, held }];
        }),
      ),
  };
}

/** Steps that give back what somebody had just typed when we wrote over it. */
export function giveBackSteps(raced: readonly RacedCell[]): WriteStep[] {
  return raced.map(({ sheetId, change: { row, column }, held }) => ({
    bytes: 600,
    queue: ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheetId).getRange(a1(row, column));
      range.numberFormat = [[held.numberFormat ?? 'General']];
      if (held.formula === undefined) range.values = [[writtenValue(held.value ?? null)]];
      else range.formulas = [[held.formula]];
      return undefined;
    },
  }));
}
