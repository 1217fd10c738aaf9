import type { CellEdit, CellFacets } from '../../../snapshot/edit';
import { hasFacets } from '../../../snapshot/edit';
import type { Cell } from '../../../snapshot/workbook';
import type { RefusedEdit } from '../../host';
import { comparedFormat } from '../cellText';
import type { BelievedCell, CellState, States } from '../read/cellStates';
import { cellKey } from '../read/cellStates';

/** What is to be changed of one cell: only facets that really change, with what Excel held before. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellFacets;
  readonly after: CellFacets;
}

/** What becomes of the cell edits of a sheet. */
export interface Verdict {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly changes: readonly CellChange[];
}

/** The cells that the edits name, with what each is believed to hold before the first edit of it. */
export function believedCells(edits: readonly CellEdit[]): BelievedCell[] {
  const cells = new Map<number, BelievedCell>();
  for (const { row, column, before } of edits) {
    const key = cellKey(row, column);
    const earlier = cells.get(key);
    cells.set(key, { row, column, facets: { ...before, ...earlier?.facets } });
  }
  return [...cells.values()];
}

/**
 * The facets as an edit is judged by them: white and no fill are the same to it, since Excel does not tell them apart in
 * every reading; and so are short dates.
 */
const asJudged = <T extends CellFacets>(facets: T): T => ({
  ...facets,
  ...(facets.fill?.toUpperCase() === '#FFFFFF' ? { fill: null } : {}),
  ...(facets.numberFormat === undefined ? {} : { numberFormat: comparedFormat(facets.numberFormat) }),
});

function asCell(state: CellState): Cell {
  const { value = null, formula, numberFormat, fill } = asJudged(state as CellFacets & CellState);
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined || fill === null ? {} : { fill }),
  };
}

function changeOf(row: number, column: number, from: CellState, to: CellState): CellChange | null {
  const [before, after]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const name of ['value', 'numberFormat', 'fill'] as const) {
    if (to[name] === undefined || to[name] === from[name]) continue;
    before[name] = from[name];
    after[name] = to[name];
  }
  return Object.keys(after).length === 0 ? null : { row, column, before, after };
}

/**
 * Goes through the edits in order on what Excel holds: each is applied where its `before` fits and refused otherwise,
 * where the cell holds a formula that it would replace or a hatching that could not be given back, or where the row is
 * not the one that was read.
 */
export function judge(edits: readonly CellEdit[], found: States, changedRows: ReadonlySet<number>): Verdict {
  const now = new Map<number, CellState>();
  const [applied, refused]: [CellEdit[], RefusedEdit[]] = [[], []];
  for (const edit of edits) {
    const key = cellKey(edit.row, edit.column);
    const state = now.get(key) ?? { ...found.get(key) };
    if ('value' in edit.after && state.formula !== undefined) refused.push({ edit, reason: 'formula' });
    else if ('fill' in edit.after && state.hatching !== undefined) refused.push({ edit, reason: 'hatched' });
    else if (changedRows.has(edit.row) || !hasFacets(asCell(state), asJudged(edit.before))) {
      refused.push({ edit, reason: 'changed' });
    } else {
      const { value } = edit.after;
      now.set(key, { ...state, ...edit.after, ...(value === '' ? { value: null } : {}) });
      applied.push(edit);
    }
  }
  const places = new Map(applied.map(({ row, column }) => [cellKey(row, column), { row, column }]));
  const changes = [...places].flatMap(([key, { row, column }]) => {
    const change = changeOf(row, column, found.get(key) ?? {}, now.get(key) ?? {});
    return change ? [change] : [];
  });
  return { applied, refused, changes };
}

/** The changes that take the changes back. */
export function inverseChanges(changes: readonly CellChange[]): CellChange[] {
  return changes.map(({ before, after, ...place }) => ({ ...place, before: after, after: before }));
}

/** The changes facet by facet: a batch that breaks off may have set the number format of a cell and not its value. */
export function facetwise(changes: readonly CellChange[]): CellChange[] {
  return changes.flatMap(({ before, after, ...place }) =>
    (Object.keys(after) as (keyof CellFacets)[]).map((name) => ({
      ...place,
      before: { [name]: before[name] },
      after: { [name]: after[name] },
    })),
  );
}

/** True when the cell holds exactly these facets, white being a fill and a hatched one none of ours. */
export function holds(state: CellState | undefined, facets: CellFacets): boolean {
  if (state === undefined || ('fill' in facets && state.hatching !== undefined)) return false;
  const same = (one: unknown, other: unknown): boolean =>
    (typeof one === 'string' && one.startsWith('#') ? one.toUpperCase() : (one ?? null)) ===
    (typeof other === 'string' && other.startsWith('#') ? other.toUpperCase() : (other ?? null));
  const format = ({ numberFormat = '' }: CellFacets): string => comparedFormat(numberFormat);
  return (Object.keys(facets) as (keyof CellFacets)[]).every((name) =>
    name === 'numberFormat'
      ? format(state as CellFacets) === format(facets)
      : same(state[name], facets[name]),
  );
}
