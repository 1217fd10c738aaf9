import type { DateSide, DateVersion } from '../headers/dateHeader';

/** What the cells of a column can mostly be. */
export type CellKind =
  | 'code'
  | 'level'
  | 'date'
  | 'period'
  | 'relative'
  | 'days'
  | 'year'
  | 'number'
  | 'percent'
  | 'status'
  | 'version'
  | 'row-kind'
  | 'few-words'
  | 'area'
  | 'document'
  | 'text';

/** Tells whether a folded header fits: a pattern, or anything that tests like one. */
interface HeaderTest {
  test(folded: string): boolean;
}

/** What a column of a list of activities may hold, told by its header, by what stands below it and by its place. */
export interface RoleDefinition<Id extends string = string> {
  /** The name of the role's file. */
  readonly id: Id;
  /** Headers in the field's own words, folded (no capitals, accents or punctuation): the column is surely this one. */
  readonly words: HeaderTest;
  /** Folded headers that could mean something else too; they count where no role's own words fit. */
  readonly likely?: HeaderTest;
  /** Headers that folding would leave nothing of, as they are typed. */
  readonly signs?: RegExp;
  /** Folded headers that look like this role's and are not. */
  readonly except?: HeaderTest;
  /** What stands below the header, the likeliest first. */
  readonly cells: readonly CellKind[];
  /** Where the column stands beside that of the titles. */
  readonly place: 'before-title' | 'after-title' | 'anywhere';
  /** True for a role whose header means something else where its cells do not look like it. */
  readonly needsCells?: true;
  /** How surely the cells alone, under a header that nobody knows, tell the column: 0 (the default) never, 1 surely. */
  readonly byCells?: number;
  /** For dates that are not simply the plan's: of which version, and which end. */
  readonly dates?: { readonly version: DateVersion; readonly side: DateSide };
}

/** Defines a role of columns; a role is a file of this folder, called like its id, and stands in the list of `index.ts`. */
export const defineRole = <const Id extends string>(definition: RoleDefinition<Id>): RoleDefinition<Id> =>
  definition;
