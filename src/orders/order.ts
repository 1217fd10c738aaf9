import type { WorkbookHost } from '../hosts/host';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Examination, ExamineOptions } from '../validation/examine';
import type { Engine } from './engine';
import type { PaneSettings } from './paneSettings';

/** What an order is doing. Until it writes it can be cancelled and leaves nothing behind. */
export type Stage = 'reading' | 'checking' | 'writing';

/** A workbook as it was last seen. */
export interface Look {
  /** What the host read, marks and all. */
  readonly workbook: WorkbookSnapshot;
  /** What there is to say of it, marks apart. */
  readonly examination: Examination;
  readonly pane: PaneSettings;
}

/** What orders work with. */
export interface Means {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly options: ExamineOptions;
  readonly signal: AbortSignal;
  readonly onStage: (stage: Stage) => void;
  /** False where nobody wants to see the workbook after it was changed, which saves a reading and a check. */
  readonly lookAfter?: boolean;
}

/** How an order ended that was carried out. */
export interface Ended<Done extends object> {
  /** What was done, for the user to be told. */
  readonly deed: Done;
  /** True when the workbook was changed in a way that "undo" takes back. */
  readonly changed: boolean;
  /** Number of edits not made because their cells had changed, hold formulas or are hidden by a merged block. */
  readonly refused: number;
  /** Number of those among them that a merged block hides; absent for none. */
  readonly covered?: number;
  /** The workbook afterwards; null where it was not looked at, or could not be. */
  readonly look: Look | null;
  /** Why the workbook could not be looked at after it was changed, in Spanish; null when it could. */
  readonly unseen: string | null;
  /** What else became of the workbook, in whole sentences in Spanish; absent where there is nothing to tell. */
  readonly notes?: readonly string[];
}

/** Where a sentence is read; the command line and the pane word a few of them differently. */
export type Surface = 'pane' | 'command-line';

/** One thing that a user asks for: what it is called, how it is carried out over any host, what is told of it. */
export interface OrderDefinition<
  Id extends string = string,
  Asked extends object = object,
  Done extends object = object,
> {
  readonly id: Id;
  /** What "Deshacer (…)" calls it. */
  readonly title: string;
  /** The button of the ribbon that gives it, by the name of its action in the manifest; absent where there is none. */
  readonly ribbon?: { readonly action: string; readonly asked: Asked };
  /**
   * Carries it out; `current` is the workbook as it was last seen, null when it was not.
   * @throws HostFailure or OrderRefusal (as a rejection); the signal's reason when it was cancelled before it wrote.
   */
  carryOut(means: Means, asked: Asked, current: Look | null): Promise<Ended<Done>>;
  /** What was done, in whole sentences in Spanish; "" where there is nothing to say. */
  told(ended: Pick<Ended<Done>, 'deed' | 'look'>, surface: Surface): string;
}

/** Defines an order. What it takes and what it did are read off `carryOut`, so that the list knows their types. */
export function defineOrder<const Id extends string, Asked extends object, Done extends object>(
  definition: OrderDefinition<Id, Asked, Done>,
): OrderDefinition<Id, Asked, Done> {
  return definition;
}

/** Why an order makes no sense for a workbook. */
export type RefusalReason = 'no-dates' | 'no-calendar' | 'no-grid' | 'other';

/** An order that makes no sense for this workbook; the message says in Spanish why and what to do. */
export class OrderRefusal extends Error {
  override readonly name = 'OrderRefusal';

  constructor(
    message: string,
    readonly reason: RefusalReason = 'other',
  ) {
    super(message);
  }
}
