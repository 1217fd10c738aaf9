import type { Severity } from '../calendar/severity';
import type { Activity, Calendar } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import type { PaintOptions } from '../grid/paintOptions';
import type { GridPlan } from '../grid/planGrid';
import type { Compliance } from '../lineamientos/compliance';
import type { CatalogueChange, CatalogueProblem } from '../lineamientos/sheet/catalogueSheet';
import type { CellRef } from '../snapshot/address';
import type { Edit } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';

/** A change that resolves a finding; offered only where one answer is right. */
export interface Fix {
  /** What it does, in Spanish, for a button: "Cambiar a 30 de abril". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True for a change that somebody should look at before it is made; it is not among the safe ones. */
  readonly suggestion?: true;
}

/** What a rule says of one place. */
export interface Report {
  /** One of the rule's messages. */
  readonly messageId: string;
  /** What fills the message's {places}. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** The cell to look at; null when it is about the workbook as a whole. */
  readonly cell: CellRef | null;
  /** All cells that it is about, where one report tells the same of several; `cell` is the first of them. */
  readonly cells?: readonly CellRef[];
  readonly activity?: Activity | null;
  /** Where this report weighs differently from the rule. */
  readonly severity?: Severity;
  /** Where this report has a norm more exact than the rule's. */
  readonly citation?: string;
  readonly fix?: Fix | null;
  /** What one report says of many things at once, a line each, in Spanish; for whoever wants to see them all. */
  readonly details?: readonly string[];
}

/** Everything that a rule may look at. */
export interface RuleContext {
  readonly workbook: WorkbookSnapshot;
  readonly calendar: Calendar;
  readonly grid: GridPlan;
  readonly paint: PaintOptions;
  readonly today: PlainDate;
  /** How the plan stands against the lineamientos; null without a plan or an election day. */
  readonly compliance: Compliance | null;
  /** Rows of the workbook's own catalogue that could not be read. */
  readonly catalogueProblems: readonly CatalogueProblem[];
  /** What the workbook's own catalogue decides otherwise than the edition. */
  readonly catalogueChanges: readonly CatalogueChange[];
}

/** A rule: its texts for people and its check. One file each; the id is the file's name and states the fault. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The fault in a few words, in Spanish. */
  readonly title: string;
  /** Why it matters, in Spanish, one or two sentences. */
  readonly why: string;
  /** The norm behind it, or "Buena práctica" where there is none. */
  readonly citation: string;
  /** A cell's content before and after, for the documentation. */
  readonly example: { readonly before: string; readonly after: string };
  /** Sentences in Spanish by their id, with {places} for data. */
  readonly messages: Readonly<Record<string, string>>;
  check(context: RuleContext): Iterable<Report>;
}

/** Gives a rule its type while its message ids stay known. */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
