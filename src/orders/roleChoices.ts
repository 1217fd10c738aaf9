import { roles } from '../reading/columns/index';
import { COLUMN_ROLE_WORDS } from '../spanish/columnRoleWords';

/** A role that a user may give a column: its id and its words. */
export interface RoleChoice {
  readonly id: string;
  readonly words: string;
}

const known: ReadonlySet<string> = new Set([...roles.map(({ id }) => id), 'other']);

/** Every role that a user may give a column, in the order in which they are offered; "other" is "No se usa". */
export const ROLE_CHOICES: readonly RoleChoice[] = Object.entries(COLUMN_ROLE_WORDS).flatMap(([id, words]) =>
  known.has(id) ? [{ id, words }] : [],
);
