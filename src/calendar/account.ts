/** What became of a row of a table: what it was read as, or that it was not understood. */
export type RowFate =
  | 'header'
  | 'activity'
  | 'continuation'
  | 'section'
  | 'column-numbers'
  | 'note'
  | 'not-understood'
  | 'left-out-by-user';

/** Between the rows of a header that is told in one line. */
export const HEADER_ROWS_JOINED_BY = ' · ';

/** How a column of a table was read, and why. */
export interface ColumnAccount {
  /** 0-based. */
  readonly column: number;
  /** The header as typed, its rows joined by " · "; "" where the column has none. */
  readonly header: string;
  /** Id of a role of `reading/columns`, "slot" for a column of a time axis, "other" where the plan has no use for it. */
  readonly role: string;
  /** How sure, 0–1; 1 where the user said it. */
  readonly confidence: number;
  /** What decided, in a short Spanish sentence without a full stop. */
  readonly why: string;
  /** Id of the role that came next, or null where nothing else was near. */
  readonly runnerUp: string | null;
  /** True when the user said it. */
  readonly byUser: boolean;
}

/** A row (0-based) and what became of it. */
export interface RowAccount {
  readonly row: number;
  readonly fate: RowFate;
}

/** How a table was read. */
export interface TableAccount {
  /** 0-based first row of the header, and how many rows it has (1–4). */
  readonly headerRow: number;
  readonly headerHeight: number;
  /** True when the user said where the header is. */
  readonly headerByUser: boolean;
  /** 0-based, both inclusive; columns that no cell of the header or the rows stands in are not of the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly ColumnAccount[];
  /** Every row with something in it from the header to the table's end, in order. */
  readonly rows: readonly RowAccount[];
}

/** How a sheet was read. */
export interface SheetAccount {
  readonly sheet: string;
  /** Why the sheet was not looked at, in Spanish; "" when it was. */
  readonly leftOut: string;
  /** True when the user left it out. */
  readonly leftOutByUser: boolean;
  /** In the order of the sheet; none where nothing was understood. */
  readonly tables: readonly TableAccount[];
  /** 0-based rows with something in them that belong to no table: title blocks, notes, legends. */
  readonly outside: readonly number[];
  /** Cells (0-based) in rows of the tables of which neither a row nor a column says what they are, in the order of the sheet. */
  readonly besides: readonly { readonly row: number; readonly column: number }[];
  /** Corrections of the user that fit the sheet no longer (the column or row is gone), in Spanish, a sentence each. */
  readonly lost: readonly string[];
}
