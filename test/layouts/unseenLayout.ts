/** A true Excel date: an ISO day, with its number format where it is not "dd/mm/yyyy". */
export interface DateCell {
  readonly date: string;
  /** Number format in en-US notation ("mmm-yy"). */
  readonly format?: string;
}

/** A shaded cell; the colour as "#RRGGBB", with a value where it holds one too. */
export interface FilledCell {
  readonly fill: string;
  readonly value?: string | number;
}

/** What a cell of a layout holds; null for an empty one. */
export type LayoutCell = string | number | DateCell | FilledCell | null;

/** A sheet of a layout as a person would type it. */
export interface LayoutSheet {
  readonly name: string;
  /** Rows from row 1 on, cells from column A on; null is an empty cell. */
  readonly rows: readonly (readonly LayoutCell[])[];
  /** Merged blocks as addresses ("B3:D3"). */
  readonly merges?: readonly string[];
  /** 0-based numbers of the columns that a person hides. */
  readonly hiddenColumns?: readonly number[];
  /** 0-based numbers of the rows that a person hides. */
  readonly hiddenRows?: readonly number[];
}

/** An activity, a committee session or a drill as a careful clerk reads it out of the layout. */
export interface ExpectedActivity {
  /** As people see it ("1", "P-001"); null for a blank cell, absent where the layout has no such column. */
  readonly code?: string | null;
  /** The text of its cell; for a bullet the text behind its sign. */
  readonly title: string;
  /** ISO day, the first one of the slots where it is marked in; null where the layout tells only by when it is due. */
  readonly start: string | null;
  /** ISO day, the last one of the slots where it is marked in; null where none is written. */
  readonly end: string | null;
  /** Null for a blank cell, absent where the layout has no such column. */
  readonly deliverable?: string | null;
  /** Null for a blank cell, absent where the layout has no such column; a merged one holds for all its rows. */
  readonly responsible?: string | null;
  /** Told for committee sessions and drills, and for activities of a layout that mixes them. */
  readonly kind?: 'activity' | 'session' | 'drill';
  /** 1-based depth, told where codes show one. */
  readonly level?: number;
}

/** A PREP plan in a layout that the reader's authors never saw, with the one right reading of it. */
export interface UnseenLayout {
  /** What is unusual about it, in a sentence. */
  readonly about: string;
  /** 'before' is tried before the work on the reader, 'after' afterwards only. */
  readonly half: 'before' | 'after';
  readonly sheets: readonly LayoutSheet[];
  /** ISO day of the vote, given as an option; null where the workbook tells it itself. */
  readonly electionDay: string | null;
  readonly expected: {
    /**
     * All of them: sheet by sheet, row by row; of two tables side by side the left one first; of sessions over months
     * one for each day, row by row.
     */
    readonly activities: readonly ExpectedActivity[];
    /** ISO day, as it must be told. */
    readonly electionDay?: string;
  };
}
