import type { Look } from '../orders/order';

/** A way to take the calendar out of Excel; the tab shows a button for each. */
export interface ExportAction {
  readonly id: string;
  /** On its button, in Spanish. */
  readonly title: string;
  /** What comes of it, one sentence in Spanish. */
  readonly description: string;
  /**
   * Does it, within the user's click (clipboard and downloads ask for that), and says in Spanish what came of it and
   * what to do where nothing did.
   * @throws HostFailure or Error (as a rejection) when it cannot
   */
  readonly run: (look: Look) => Promise<string>;
}

/** Every export, in the order of the tab. */
export const exportActions: readonly ExportAction[] = [];
