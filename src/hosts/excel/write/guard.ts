import { a1 } from '../../../snapshot/address';
import type { CellFacets } from '../../../snapshot/edit';
import type { Rectangle } from '../areas';
import { boundsOf, placesInWords, rectanglesOf } from '../areas';
import { isGradient } from '../cellText';
import type { CellState, States } from '../read/cellStates';
import { areFillsAskedOneByOne, cellKey, contentPieces, detailPieces } from '../read/cellStates';
import type { Piece } from '../read/pieces';
import type { RowWatch } from '../read/rowIdentity';
import { rowPieces, watchWithin } from '../read/rowIdentity';
import type { CellChange } from './cellChanges';
import { facetwise, holds } from './cellChanges';
import type { SheetChanges } from './writePlan';
import type { WriteStep } from './writeSteps';
import { changeSteps } from './writeSteps';

/** A cell that somebody changed, or whose row somebody moved, between our look and our writing; with what it held. */
export interface RacedCell {
  readonly sheetId: string;
  readonly change: CellChange;
  readonly held: CellState;
  /** True where the row was shown. */
  readonly visible: boolean;
}

/** Steps that write changes, each of which reads first, in the same batch, what it writes over; and who lost the race. */
export interface Guarded {
  readonly steps: readonly WriteStep[];
  readonly raced: () => RacedCell[];
}

/** Changes that are read and written in one step. */
const MOST_CHANGES = 25_000;
/** Cells whose fills are read in one step: what is told of them has to go into one response. */
const MOST_FILLS = 20_000;

const filledRectangles = (changes: readonly CellChange[]): Rectangle[] =>
  rectanglesOf(changes.filter(({ before }) => 'fill' in before));

/** True when every fill that a sheet's changes replace is seen in the moment of the writing. */
export const areFillsWatched = (changes: readonly CellChange[]): boolean =>
  areFillsAskedOneByOne(filledRectangles(changes));

/** A part of the changes of a sheet. */
type Portion = SheetChanges & { readonly watchesFills: boolean };

/** How many rows of a sheet a portion may go across. */
function tallest(changes: readonly CellChange[], watchesFills: boolean): number {
  const filled = filledRectangles(changes);
  if (!watchesFills || filled.length === 0) return Infinity;
  const { left, right } = boundsOf(filled);
  return Math.max(1, Math.floor(MOST_FILLS / (right - left + 1)));
}

/** The changes of a sheet in portions of whole rows. */
function portionsOf(sheet: SheetChanges): Portion[] {
  if (sheet.changes.length === 0) return [];
  const watchesFills = areFillsWatched(sheet.changes);
  const rows = tallest(sheet.changes, watchesFills);
  const portions: CellChange[][] = [];
  for (const change of [...sheet.changes].sort((one, other) => one.row - other.row)) {
    const last = portions.at(-1);
    const fits = last && last.length < MOST_CHANGES && change.row - (last[0]?.row ?? 0) < rows;
    if (last && (fits || last.at(-1)?.row === change.row)) last.push(change);
    else portions.push([change]);
  }
  if (portions.length === 1) return [{ ...sheet, watchesFills }];
  return portions.map((changes) => {
    const [top, bottom] = [changes.at(0)?.row ?? 0, changes.at(-1)?.row ?? 0];
    return { ...sheet, changes, watchesFills, watch: watchWithin(sheet.watch, top, bottom) };
  });
}

/** What a portion found when it was written. */
interface Found {
  readonly states: States;
  readonly changedRows: Set<number>;
}

function guardedStep(
  { sheetId, changes, watch, visibleRows, exact, watchesFills }: Portion,
  { states, changedRows }: Found,
): WriteStep {
  const piecesOf = (sheet: Excel.Worksheet): Piece[] => [
    ...rowPieces(sheet, watch, changedRows),
    ...contentPieces(
      sheet,
      changes.map(({ row, column, before }) => ({ row, column, facets: before })),
      states,
    ),
    ...(watchesFills ? detailPieces(sheet, filledRectangles(changes), states) : []),
  ];
  const writing = changeSteps(sheetId, changes, { visible: visibleRows, exact });
  // No sheet is needed to know how much will be asked.
  const asked = piecesOf({} as Excel.Worksheet);
  return {
    bytes: writing.reduce((sum, { bytes }) => sum + bytes, asked.length * 600),
    answer: asked.reduce((sum, { bytes }) => sum + bytes, 0),
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const answers = piecesOf(sheet).map((piece) => piece.queue());
      for (const step of writing) step.queue(context);
      return () => answers.forEach((answer) => answer());
    },
  };
}

function racedIn(
  { sheetId, changes, visibleRows }: SheetChanges,
  { states, changedRows }: Found,
  unit: 'cell' | 'facet',
): RacedCell[] {
  const stateOf = ({ row, column }: CellChange): CellState => states.get(cellKey(row, column)) ?? {};
  const isAsExpected = (change: CellChange): boolean => {
    const held = stateOf(change);
    if ('value' in change.before && held.formula !== undefined) return false;
    if ('fill' in change.before && held.hatching !== undefined) return false;
    const { fill, ...content } = change.before;
    return holds(held, held.fill === undefined || fill === undefined ? content : change.before);
  };
  const lost = changes.filter((change) => changedRows.has(change.row) || !isAsExpected(change));
  const lostCells = new Set(lost.map(({ row, column }) => cellKey(row, column)));
  const given =
    unit === 'facet' ? lost : changes.filter(({ row, column }) => lostCells.has(cellKey(row, column)));
  return given.map((change) => ({
    sheetId,
    change,
    held: stateOf(change),
    visible: visibleRows.has(change.row),
  }));
}

/**
 * Steps that make the changes of sheets and watch over every value, fill and number format that they replace. A cell is
 * written with all that is meant for it or given back whole, unless the unit is the facet.
 */
export function guarded(sheets: readonly SheetChanges[], unit: 'cell' | 'facet' = 'cell'): Guarded {
  const portions = sheets
    .flatMap(portionsOf)
    .map((portion) => ({ portion, found: { states: new Map() as States, changedRows: new Set<number>() } }));
  return {
    steps: portions.map(({ portion, found }) => guardedStep(portion, found)),
    raced: () => portions.flatMap(({ portion, found }) => racedIn(portion, found, unit)),
  };
}

/** What a cell is to have again of the facets that we wrote. */
function facetsBack({ change: { before }, held }: RacedCell): CellFacets {
  return {
    ...('value' in before && held.formula === undefined ? { value: held.value ?? null } : {}),
    ...('numberFormat' in before ? { numberFormat: held.numberFormat ?? 'General' } : {}),
    // A fill that was too many to be read again is the one that we saw when we looked.
    ...('fill' in before ? { fill: held.fill === undefined ? (before.fill ?? null) : held.fill } : {}),
  };
}

/** Steps that hatch cells again; after their colours, which a gradient has none to be given back by. */
function hatchingSteps(sheetId: string, cells: readonly RacedCell[]): WriteStep[] {
  return cells.flatMap(({ change: { row, column, before }, held: { hatching } }): WriteStep[] => {
    if (hatching === undefined || !('fill' in before) || isGradient(hatching)) return [];
    const queue = ({ workbook }: Excel.RequestContext): undefined => {
      const { fill } = workbook.worksheets.getItem(sheetId).getRange(a1(row, column)).format;
      fill.pattern = hatching.pattern as Excel.FillPattern;
      if (hatching.color !== null) fill.patternColor = hatching.color;
    };
    return [{ bytes: 800, queue }];
  });
}

/** Gradients that somebody gave to cells just when we wrote over them, by name of sheet: they are lost. "" for none. */
export function lostGradientsInWords(
  raced: readonly RacedCell[],
  nameOf: (sheetId: string) => string,
): string {
  const lost = raced.filter(
    ({ change: { before }, held: { hatching } }) => 'fill' in before && hatching && isGradient(hatching),
  );
  if (lost.length === 0) return '';
  const places = [...new Set(lost.map(({ sheetId }) => sheetId))].map((id) => {
    const cells = lost.filter(({ sheetId }) => sheetId === id).map(({ change }) => change);
    return placesInWords(cells, nameOf(id));
  });
  return `Alguien puso un degradado al mismo tiempo y Excel no permite reponerlo: revise ${places.join('; ')}.`;
}

function formulaSteps(sheetId: string, cells: readonly RacedCell[]): WriteStep[] {
  return cells.flatMap(({ change: { row, column, before }, held: { formula } }): WriteStep[] => {
    if (formula === undefined || !('value' in before)) return [];
    const queue = ({ workbook }: Excel.RequestContext): undefined => {
      workbook.worksheets.getItem(sheetId).getRange(a1(row, column)).formulas = [[formula]];
    };
    return [{ bytes: 600, queue }];
  });
}

/** Recognises no row: what is given back goes where we wrote, whatever the row is. */
const ANY_ROW: RowWatch = { prints: [], ours: new Set(), recognition: 'same-row' };

/**
 * Steps that give back, facet by facet, what cells held when we wrote over them, where they hold what we wrote; `raced`
 * then tells where somebody was quicker again.
 */
export function givingBack(raced: readonly RacedCell[]): Guarded {
  const ids = [...new Set(raced.map(({ sheetId }) => sheetId))];
  const sheets = ids.map((sheetId) => ({ sheetId, cells: raced.filter((cell) => cell.sheetId === sheetId) }));
  const watched = guarded(
    sheets.map(({ sheetId, cells }) => ({
      sheetId,
      name: '',
      visibleRows: new Set(cells.flatMap((cell) => (cell.visible ? [cell.change.row] : []))),
      exact: true,
      watch: ANY_ROW,
      changes: facetwise(
        cells.map((cell) => {
          const { row, column, after: written } = cell.change;
          const after = facetsBack(cell);
          const before = Object.fromEntries(
            Object.entries(written).filter(([facet]) => facet in after),
          ) as CellFacets;
          return { row, column, before, after };
        }),
      ),
    })),
    'facet',
  );
  const others = sheets.flatMap(({ sheetId, cells }) => [
    ...formulaSteps(sheetId, cells),
    ...hatchingSteps(sheetId, cells),
  ]);
  return { steps: [...watched.steps, ...others], raced: watched.raced };
}
