import type { CellRef } from '../snapshot/address';
import type { SheetAccount } from './account';
import type { ActivityCode } from './activityCode';
import type { Period } from './period';
import type { PlainDate } from './plainDate';
import type { YearMonth } from './yearMonth';
import { firstDayOf, lastDayOf } from './yearMonth';

/** What a sheet is to the calendar. */
export type SheetRole = 'plan' | 'grid' | 'sessions' | 'other';

/** A sheet that was looked at, what it turned out to be and, where it is nothing of ours, what was missing. */
export interface SheetReading {
  readonly name: string;
  readonly role: SheetRole;
  /** For "other" sheets: what a calendar needs and this sheet lacks, in Spanish; empty otherwise. */
  readonly missing: string;
  /** Number of rows that are hidden by hand or by a filter. */
  readonly hiddenRows: number;
}

/** What a row of a list is: an activity of the plan, a session or meeting, or a drill (simulacro). */
export type ActivityKind = 'activity' | 'session' | 'drill';

/** Where each field of an activity stands; null where the sheet has no such column. Blank cells have a place too. */
export interface ActivityCells {
  readonly code: CellRef | null;
  readonly title: CellRef;
  readonly deliverable: CellRef | null;
  readonly responsible: CellRef | null;
  readonly start: CellRef | null;
  readonly end: CellRef | null;
  /** The one column that holds the whole period, where there are no start and end columns. */
  readonly period: CellRef | null;
}

/** A heading above a table that stands for a month or a stage ("Septiembre 2023"). */
export interface Section {
  readonly title: string;
  readonly cell: CellRef;
  /** The month it names, with its year where known; null when it names none. */
  readonly month: YearMonth | null;
}

/** A text that a row keeps beside its plan, as typed, and its cell. */
export interface KeptText {
  readonly text: string;
  readonly cell: CellRef;
}

/** What a row says beside its plan: how far it is, what was delivered, what its dates were or have to be. */
export interface KeptBeside {
  /** Which version of the deliverable is meant ("Preliminar"). */
  readonly version: KeptText | null;
  /** How far it is, in the staff's words ("En proceso") and in parts of a hundred, as typed. */
  readonly status: KeptText | null;
  readonly progress: KeptText | null;
  /** The letter with which it was handed in. */
  readonly evidence: KeptText | null;
  /** When it was handed in; null where the table has no such column or the cell is blank. */
  readonly deliveredOn: Period | null;
  /** When it began and ended in fact. */
  readonly actual: Period | null;
  /** The dates that were planned at first, where others came after. */
  readonly original: Period | null;
  /** A deadline of the norm, or counted from the election day, that stands beside the plan's own date. */
  readonly deadline: Period | null;
}

/** One row of a list of activities, or one bullet of a cell. */
export interface Activity {
  /** Unique in the calendar: sheet, row, column of the title and, for bullets, their place in the cell. Not for showing. */
  readonly id: string;
  readonly kind: ActivityKind;
  readonly code: ActivityCode | null;
  /** The code as typed ("20.1", "2…"), or null when the cell is blank. */
  readonly codeText: string | null;
  /** 1 for an activity of its own, 2 for a sub-activity, … */
  readonly level: number;
  /** Id of the activity above, or null at level 1. */
  readonly parent: string | null;
  readonly title: string;
  readonly deliverable: string | null;
  readonly responsible: string | null;
  readonly period: Period;
  readonly section: Section | null;
  readonly cells: ActivityCells;
  /** True for a session or drill that is a row of the plan itself, among its activities; absent for all others. */
  readonly inPlan?: true;
  /** What the row says beside its plan; absent where it says nothing of the kind. */
  readonly beside?: KeptBeside;
}

/** Something in a sheet that was not understood; it is listed, never dropped. */
export interface UnreadCell {
  readonly cell: CellRef;
  readonly text: string;
  /**
   * "date": dates that could not be told apart; "row": text inside a table that is no activity; "formula": a formula whose
   * result was never stored (`text` is the formula); "number": the number of a period where a date is asked for.
   */
  readonly reason: 'date' | 'row' | 'formula' | 'number';
}

/** The days of a column of a time axis, both included. */
export interface Slot {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A column of a grid: a month, or the half, week, quarter or day that it stands for. */
export interface GridColumn extends Slot {
  /** The header as typed: "S", "MZ", "sep-26"; "S1" or "1Q" of a week or half. */
  readonly label: string;
  /** The month of its first day. */
  readonly month: YearMonth;
  /** 0-based. */
  readonly column: number;
}

/** True for a column that stands for one whole month. */
export function isWholeMonth({ month, start, end }: GridColumn): boolean {
  return start === firstDayOf(month) && end === lastDayOf(month);
}

/** A row of a grid and the activity it stands for. */
export interface GridRow {
  /** 0-based. */
  readonly row: number;
  readonly code: ActivityCode | null;
  readonly codeText: string | null;
  readonly title: string;
  readonly deliverable: string | null;
  /** Id of the activity that the row was joined to, or null. */
  readonly activity: string | null;
  /** How alike the titles are, 0–1; below 1 the wording differs. */
  readonly similarity: number;
}

/** A grid of months, halves, weeks or quarters that a sheet already has. */
export interface CalendarGrid {
  readonly sheet: string;
  /** 0-based row of the columns' own headers. */
  readonly headerRow: number;
  /** In the order of the sheet. */
  readonly columns: readonly GridColumn[];
  /** 0-based columns, null where there is none. */
  readonly codeColumn: number | null;
  readonly titleColumn: number;
  readonly deliverableColumn: number | null;
  readonly rows: readonly GridRow[];
}

/** Where the election day came from: the caller, the workbook's settings, a text in a sheet, or the process's known day. */
export type ElectionDaySource = 'option' | 'settings' | 'sheet' | 'process';

/** The day of the vote (jornada electoral) and how it is known. */
export interface ElectionDay {
  readonly date: PlainDate;
  readonly source: ElectionDaySource;
}

/**
 * The years of an electoral process: 2023-2024 is {first: 2023, firstMonth: 8, last: 2024}.
 * Months (1–12) from `firstMonth` on belong to the first year, earlier ones to the last; one year alone has it twice.
 */
export interface ProcessYears {
  readonly first: number;
  readonly firstMonth: number;
  readonly last: number;
}

/** A table that was read as a list of activities; what a fix needs to add a row to it. */
export interface PlanTable {
  readonly sheet: string;
  readonly role: SheetRole;
  /** 0-based: first header row, first row below the header, last row with an activity (or the header's last row). */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly section: Section | null;
  /** 0-based columns, null where there is none. */
  readonly columns: {
    readonly code: number | null;
    readonly title: number;
    readonly deliverable: number | null;
    readonly responsible: number | null;
    readonly start: number | null;
    readonly end: number | null;
    readonly period: number | null;
  };
}

/** Everything that was understood of a workbook. */
export interface Calendar {
  /** Name of the file or workbook. */
  readonly workbook: string;
  readonly sheets: readonly SheetReading[];
  readonly process: ProcessYears | null;
  readonly electionDay: ElectionDay | null;
  /** True for a workbook about a judicial election, which has no PREP; absent for all others. */
  readonly isJudicial?: true;
  /** Activities, sessions and drills in the order of the workbook, sub-activities right after their activity. */
  readonly activities: readonly Activity[];
  readonly tables: readonly PlanTable[];
  readonly grid: CalendarGrid | null;
  readonly unread: readonly UnreadCell[];
  /** How each sheet was read, in the order of the tabs. */
  readonly account: readonly SheetAccount[];
}
