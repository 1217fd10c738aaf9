import type { NewSheet } from '../../../snapshot/edit';
import type { CellChange } from './cellChanges';
import type { SheetPages } from '../page/pageFacets';
import type { RowPrint } from '../read/rowIdentity';
import type { Addition } from './addition';
import type { SettingsChange } from './writePlan';

/** What one operation changed in one sheet, and what the rows held by which to find them again. */
interface JournalSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly prints: readonly RowPrint[];
  /** Keys of the cells whose values we wrote or meant to write. */
  readonly apart: ReadonlySet<number>;
}

/** One operation that can be taken back. Sheets go by their identifiers, so that renaming one does no harm. */
export interface JournalEntry {
  readonly sheets: readonly JournalSheet[];
  /** What was changed of how sheets are printed. */
  readonly pages: readonly SheetPages[];
  /** Sheets that were added; without an identifier where a failure hid it. */
  readonly added: readonly (Addition & { readonly sheetId: string | null })[];
  readonly removed: readonly NewSheet[];
  readonly settings: SettingsChange | null;
}

/** Operations kept for the session. */
const LONGEST_JOURNAL = 50;

/** The operations of the session, the last one on top. It is kept in memory: closing the pane forgets it. */
export class Journal {
  readonly #entries: JournalEntry[] = [];

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  get last(): JournalEntry | null {
    return this.#entries.at(-1) ?? null;
  }

  /** Keeps an operation; false for one that changed nothing, which is not kept. */
  push(entry: JournalEntry): boolean {
    const { sheets, pages, added, removed, settings } = entry;
    const changes = [...sheets, ...pages].reduce((sum, sheet) => sum + sheet.changes.length, 0);
    if (changes + added.length + removed.length === 0 && !settings) return false;
    this.#entries.push(entry);
    if (this.#entries.length > LONGEST_JOURNAL) this.#entries.shift();
    return true;
  }

  /** Puts another operation in the place of one. */
  replace(entry: JournalEntry, by: JournalEntry): void {
    const index = this.#entries.indexOf(entry);
    if (index >= 0) this.#entries[index] = by;
  }

  drop(entry: JournalEntry): void {
    const index = this.#entries.indexOf(entry);
    if (index >= 0) this.#entries.splice(index, 1);
  }
}
