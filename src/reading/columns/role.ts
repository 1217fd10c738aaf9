/** What the cells of a column can mostly be. */
type CellKind = 'code' | 'level' | 'date' | 'period' | 'days' | 'year' | 'few-words' | 'text';

/** What a column of a list of activities may hold, told by its header. */
export interface RoleDefinition<Id extends string = string> {
  /** The name of the role's file. */
  readonly id: Id;
  /** Headers in the field's own words, folded (no capitals, accents or punctuation): the column is surely this one. */
  readonly words: RegExp;
  /** Folded headers that could mean something else too; they count where no role's own words fit. */
  readonly likely?: RegExp;
  /** Headers that folding would leave nothing of, as they are typed. */
  readonly signs?: RegExp;
  /** Folded headers that look like this role's and are not. */
  readonly except?: RegExp;
  /** What stands below the header, the likeliest first. */
  readonly cells: readonly CellKind[];
  /** Where the column stands beside that of the titles. */
  readonly place: 'before-title' | 'after-title' | 'anywhere';
}

/** Defines a role of columns; a role is a file of this folder, called like its id, and stands in the list of `index.ts`. */
export const defineRole = <const Id extends string>(definition: RoleDefinition<Id>): RoleDefinition<Id> =>
  definition;
