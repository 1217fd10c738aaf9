import type { PaintOptions } from '../grid/paintGrid';
import type { Settings } from '../lineamientos/settings';
import type { CellRef } from '../snapshot/address';
import type { Examination, ExamineOptions } from '../validation/examine';
import type { Finding } from '../validation/validate';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Engine } from './engine';
import type { Undone, WorkbookHost } from '../hosts/host';
import type { PaneSettings } from './paneSettings';

/** Something that a user asks for; plain data, so that it can be repeated. */
export type Order =
  /** Read the workbook and check it. `quiet`: nobody asked, the sheet changed. */
  | { readonly kind: 'look'; readonly quiet?: true }
  | { readonly kind: 'paint'; readonly paint: PaintOptions }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] }
  /** Shade the cells of these findings; marks of others go away. */
  | { readonly kind: 'mark'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unmark' }
  /** Add a sheet with the findings. */
  | { readonly kind: 'report' }
  /** Set the page layout of the grid's sheet. */
  | { readonly kind: 'print' }
  | { readonly kind: 'save'; readonly change: SettingsChange }
  | { readonly kind: 'undo' }
  | { readonly kind: 'select'; readonly cell: CellRef };

/** What of the settings changes; an absent member stays as it is. */
export type SettingsChange = Partial<
  Pick<Settings, 'electionDay' | 'edition' | 'thirdParty' | 'overrides'> & Pick<PaneSettings, 'paint'>
>;

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
}

/** What was done, for the user to be told. */
export type Deed =
  | { readonly kind: 'look'; readonly quiet: boolean }
  | {
      readonly kind: 'paint';
      readonly cells: number;
      readonly rows: number;
      /** The sheet painted, or added. */
      readonly sheet: string | null;
      readonly added: boolean;
      /** Conditional formats over what was painted. */
      readonly conditionalFormats: number;
    }
  | { readonly kind: 'fix'; readonly findings: number; readonly waiting: number }
  | { readonly kind: 'mark' | 'unmark'; readonly cells: number }
  | { readonly kind: 'report'; readonly sheet: string }
  /** `ready`: the sheet was laid out so already. */
  | { readonly kind: 'print'; readonly sheet: string; readonly ready: boolean }
  | { readonly kind: 'save' }
  | { readonly kind: 'undo'; readonly undone: Undone }
  | { readonly kind: 'select' };

/** How an order ended that was carried out. */
export interface Outcome {
  readonly deed: Deed;
  /** True when the workbook was changed in a way that "undo" takes back. */
  readonly changed: boolean;
  /** Number of edits not made because their cells had changed, or hold formulas. */
  readonly refused: number;
  /** The workbook afterwards; null where it was not looked at, or could not be. */
  readonly look: Look | null;
  /** Why the workbook could not be looked at after it was changed, in Spanish; null when it could. */
  readonly unseen: string | null;
}

/** An order that makes no sense for this workbook; the message says in Spanish why and what to do. */
export class OrderRefusal extends Error {
  override readonly name = 'OrderRefusal';
}
