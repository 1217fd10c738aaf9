import type { CellRef } from '../../snapshot/address';
import { a1 } from '../../snapshot/address';
import type { Edit } from '../../snapshot/edit';
import type { PageLayout } from '../../snapshot/pageLayout';
import type { WorkbookSnapshot } from '../../snapshot/workbook';
import type {
  ApplyOutcome,
  Dispose,
  Reading,
  Undone,
  WorkbookChange,
  WorkbookHost,
  WorkbookState,
} from '../host';
import { HostFailure } from '../host';
import { conditionalFormatsOver } from './read/conditionalFormats';
import { listenToChanges, listenToSelection } from './excelEvents';
import { failure, failureOf, locationOf } from './failures';
import type { JournalEntry } from './write/journal';
import { Journal } from './write/journal';
import type { KnownSheet } from './read/knownSheets';
import { knownNewSheet, knownSheets, withWritten } from './read/knownSheets';
import { applyInExcel } from './write/applying';
import type { KnownWorkbook, WorkbookRead } from './read/readWorkbook';
import { readPageLayout, readWorkbook } from './read/readWorkbook';
import { hasExcelApi } from './requirements';
import type { RibbonJournal } from './ribbonJournal';
import { takenBackInPart, undoInExcel } from './write/undoing';
import type { WritePlan } from './write/writePlan';

/** Choices for a host in Excel. */
export interface ExcelHostOptions {
  /** Milliseconds of quiet before a change is told; 600 unless told. */
  readonly changeDelay?: number;
  /** Milliseconds of rest before a selection is told; 150 unless told. */
  readonly selectionDelay?: number;
  /** Gets every operation that was done: a page that will soon be gone leaves it to another. */
  readonly onDone?: (entry: JournalEntry) => void;
  /** Where operations of the ribbon wait to be taken over. */
  readonly ribbon?: Pick<RibbonJournal, 'take'>;
}

/** The open workbook in Excel: it lacks nothing of the port. Its operations wait for each other: the next begins when the last has ended. */
export type ExcelHost = Required<WorkbookHost>;

class OpenWorkbook implements ExcelHost {
  readonly #options: ExcelHostOptions;
  readonly #journal = new Journal();
  #remembered: KnownWorkbook | null = null;
  #sheets: KnownSheet[] | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #operations = 0;

  constructor(options: ExcelHostOptions) {
    this.#options = options;
  }

  read(reading: Reading = {}): Promise<WorkbookSnapshot> {
    if (reading.patient !== true) return this.#inTurn(() => this.#read(reading));
    // What waits until the user has typed does not make others wait, nor is it remembered when they were quicker.
    return this.#turn.then(async () => {
      const begun = this.#operations;
      const read = await readWorkbook(this.#remembered, reading);
      if (begun === this.#operations) this.#know(read);
      return read.snapshot;
    });
  }

  pageLayoutOf(sheet: string): Promise<PageLayout | null> {
    return this.#inTurn(() => {
      const id = this.#sheets?.find(({ name }) => name === sheet)?.id;
      return readPageLayout(id ?? sheet, sheet);
    });
  }

  apply(edits: readonly Edit[]): Promise<ApplyOutcome> {
    return this.#inTurn(async () => {
      if (edits.length === 0) return { applied: [], refused: [] };
      if (this.#sheets === null) await this.#read({ pages: false });
      const { outcome, plan, entry, error } = await applyInExcel(edits, this.#sheets ?? []);
      if (error === null || stateOf(error) === 'changed') this.#remember(plan, entry);
      if ((error === null || stateOf(error) !== 'unchanged') && this.#journal.push(entry)) {
        this.#options.onDone?.(entry);
      }
      if (error !== null) throw error;
      return outcome;
    });
  }

  undo(): Promise<Undone> {
    return this.#inTurn(async () => {
      const entry = this.#journal.last;
      if (entry === null) return { restored: 0, skipped: [], removedSheets: [], keptSheets: [] };
      const { outcome, plan, error } = await undoInExcel(entry);
      if (error !== null) {
        if (stateOf(error) !== 'unchanged') this.#journal.replace(entry, takenBackInPart(entry));
        throw error;
      }
      this.#journal.drop(entry);
      this.#remember(plan, null);
      return outcome;
    });
  }

  adopt(): readonly string[] {
    const waiting = this.#options.ribbon?.take() ?? [];
    for (const { entry } of waiting) this.#journal.push(entry);
    return waiting.map(({ order }) => order);
  }

  canUndo(): boolean {
    return !this.#journal.isEmpty;
  }

  select(cell: CellRef): Promise<void> {
    return this.#inTurn(async () => {
      const attempt = { deed: 'mostrar la celda', sheets: [cell.sheet], state: 'unchanged' } as const;
      const sheet = this.#sheets?.find(({ name }) => name === cell.sheet);
      if (sheet && sheet.visibility !== 'visible') throw hiddenFailure(cell);
      try {
        await Excel.run(async (context) => {
          const target = context.workbook.worksheets.getItem(sheet?.id ?? cell.sheet);
          target.activate();
          target.getRange(a1(cell.row, cell.column)).select();
          await context.sync();
        });
      } catch (error) {
        // It may have been hidden since it was read: Excel refuses to activate it.
        throw locationOf(error) === 'Worksheet.activate' ? hiddenFailure(cell) : failureOf(error, attempt);
      }
    });
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<Dispose> {
    return this.#inTurn(() => listenToChanges(listener, this.#options.changeDelay ?? 600));
  }

  onSelection(listener: (cell: CellRef) => void): Promise<Dispose> {
    const nameOf = (sheetId: string): string | undefined =>
      this.#sheets?.find(({ id }) => id === sheetId)?.name;
    return this.#inTurn(() => listenToSelection(listener, nameOf, this.#options.selectionDelay ?? 150));
  }

  conditionalFormatsOver(cells: readonly CellRef[]): Promise<ReadonlyMap<string, number>> {
    return this.#inTurn(() => conditionalFormatsOver(cells));
  }

  async #read(reading: Reading): Promise<WorkbookSnapshot> {
    const read = await readWorkbook(this.#remembered, reading);
    this.#know(read);
    return read.snapshot;
  }

  #know({ known, snapshot }: WorkbookRead): void {
    this.#remembered = known;
    this.#sheets = knownSheets(snapshot);
  }

  /** Keeps up with what we wrote, so that it does not look like somebody else's change. */
  #remember({ cells, removals, additions }: WritePlan, entry: JournalEntry | null): void {
    // Without a reading nothing is known that could be kept up with.
    if (this.#sheets === null) return;
    const kept = this.#sheets.filter(({ id }) => !removals.some(({ sheetId }) => sheetId === id));
    const changed = kept.map((sheet) =>
      withWritten(sheet, cells.find(({ sheetId }) => sheetId === sheet.id)?.changes ?? []),
    );
    const added = (entry?.added ?? []).flatMap(({ sheetId, content }) =>
      sheetId === null ? [] : [knownNewSheet(sheetId, content)],
    );
    this.#sheets = [...changed, ...added];
    if (removals.length + additions.length > 0) this.#remembered = null;
  }

  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    this.#operations += 1;
    const result = this.#turn.then(operation);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function hiddenFailure({ sheet, row, column }: CellRef): HostFailure {
  const place = `${a1(row, column)} de la hoja «${sheet}»`;
  const remedy = 'Muéstrela (clic derecho en las pestañas > Mostrar) y reintente.';
  return new HostFailure(
    'other',
    `No se puede mostrar la celda ${place} porque la hoja está oculta. El libro quedó como estaba. ${remedy}`,
  );
}

const stateOf = (error: Error): WorkbookState | null => (error instanceof HostFailure ? error.state : null);

/**
 * The host of the workbook that is open in Excel; `Excel.run` has to be there (Office.onReady).
 * @throws HostFailure "not-supported" where this Excel is older than ExcelApi 1.9, when Office is there to be asked.
 */
export function excelHost(options: ExcelHostOptions = {}): ExcelHost {
  if (hasExcelApi('1.9') === false) {
    throw failure('not-supported', { deed: 'abrir el libro', sheets: [], state: 'unchanged' });
  }
  return new OpenWorkbook(options);
}
