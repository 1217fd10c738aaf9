/** A row of a sheet as the user meant it: where it stood and what it said, so that it is found again when it moves. */
export interface KeptRow {
  /** 0-based. */
  readonly row: number;
  /** The first texts of the row, up to three, white space squeezed, joined by " · "; the first alone will do. */
  readonly text: string;
}

/** What a column holds by the user's word. */
export interface KeptColumn {
  /** 0-based. */
  readonly column: number;
  /** Its header, white space squeezed ("" for none): a column that moved is found again by it. */
  readonly header: string;
  /** Id of a role of `reading/columns`, or "other" for a column that is not used. */
  readonly role: string;
}

/** What the user said of how a sheet is to be read. It goes before what the reader supposes, and can be taken back. */
export interface SheetCorrection {
  /** Name of the sheet. */
  readonly sheet: string;
  /** True for a sheet that is none of the plan's. */
  readonly leftOut?: boolean;
  /** The first row of the header. */
  readonly header?: KeptRow;
  /** What columns hold; of one column several where tables of the sheet have other headers there. */
  readonly columns?: readonly KeptColumn[];
  /** Rows that are no activities. */
  readonly notActivities?: readonly KeptRow[];
}
