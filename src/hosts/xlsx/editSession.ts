import type { CellEdit, CellFacets, Edit, NewSheet, PageLayoutEdit } from '../../snapshot/edit';
import { grouped } from '../../snapshot/grouped';
import { hasFacets } from '../../snapshot/edit';
import { sameLayout } from '../../snapshot/pageLayout';
import type { Cell } from '../../snapshot/workbook';
import { sheetNamed } from '../../snapshot/workbook';
import type { ApplyOutcome, RefusedEdit } from '../host';
import { cellKey } from '../../snapshot/cellRanges';
import { CONTENT_TYPES, TYPE_OF } from './contentTypes';
import type { UnwritableCells } from './editChecks';
import { checkEdits, missingSheet, unwritableCells } from './editChecks';
import { newSheetXml, SPREADSHEET_NAMESPACE } from './newSheetXml';
import { addPart, addRelationship, freePart, removePart, removeRelationship } from './packageWiring';
import { pageLayoutOf } from './pageLayoutReading';
import { writePageLayout } from './pageLayoutWriting';
import { relationshipsPartOf } from './relationships';
import { findSettings } from './settingsPart';
import { writeSettings } from './settingsWriting';
import { checkSheetName, relationshipTypes, withoutOwnWindow, withoutSheet, withSheet } from './sheetEntries';
import { isSigned, removeSignatures } from './signatures';
import { DEFAULT_STYLES } from './defaultStyles';
import { readStylesheet } from './styles';
import { StyleWriter } from './styleWriting';
import { readSetup } from './sheetSetup';
import { mendWiring } from './wiringMending';
import type { WorkbookPart } from './workbookPart';
import { readWorkbookPart, relatedPart } from './workbookPart';
import { readWorksheet } from './worksheetReading';
import { spliceWorksheet } from './worksheetSplicing';
import type { XlsxPackage } from './xlsxPackage';
import type { ReadWorkbook } from './xlsxSnapshot';
import { cellContextOf, stylesheetOf } from './xlsxSnapshot';

type MutableRows<V> = Map<number, Map<number, V>>;

/** The cells of a sheet as they are after the edits so far, and what of them is still to be written. */
interface SheetDraft {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly changed: MutableRows<Cell>;
  readonly pending: MutableRows<CellFacets>;
}

function put<V>(rows: MutableRows<V>, row: number, column: number, value: V): void {
  const cells = rows.get(row);
  if (cells) cells.set(column, value);
  else rows.set(row, new Map([[column, value]]));
}

function afterEdit(cell: Cell | undefined, facets: CellFacets): Cell {
  const { value = null, numberFormat, fill } = { ...cell, ...facets };
  return {
    value,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined || fill === null ? {} : { fill }),
  };
}

/** Makes a list of edits in the parts of a package. */
export class EditSession {
  private readonly applied: Edit[] = [];
  private readonly refused: RefusedEdit[] = [];
  private readonly added = new Set<string>();
  private readonly unwritable = new Map<string, UnwritableCells>();
  private readonly formatted = new Map<string, SheetDraft['rows']>();
  private readonly drafts = new Map<string, SheetDraft>();
  private lastWorkbook: { readonly revision: string; readonly part: WorkbookPart } | null = null;
  private styles: { readonly part: string; readonly before: string; readonly writer: StyleWriter } | null =
    null;

  constructor(
    private readonly files: XlsxPackage,
    private readonly workbookPart: string,
    private readonly read: ReadWorkbook,
  ) {}

  /**
   * Makes the edits that fit, in order.
   * @throws HostFailure when a sheet or the workbook is protected or a sheet is missing: no part is then to be kept.
   */
  apply(edits: readonly Edit[]): ApplyOutcome {
    checkEdits(this.read.snapshot, edits);
    this.findUnwritable(edits);
    const mended = mendWiring(this.files, this.workbook());
    for (const edit of edits) {
      if (edit.kind === 'cell') this.applyCell(edit);
      else {
        this.writeCells();
        this.applyWhole(edit);
      }
    }
    this.writeCells();
    this.writeStyles();
    const notes = mended.length === 0 ? [] : [linkedAgain(mended)];
    if (this.files.hasChanges() && isSigned(this.files)) {
      removeSignatures(this.files);
      notes.push(SIGNATURE_REMOVED);
    }
    return { applied: this.applied, refused: this.refused, ...(notes.length === 0 ? {} : { notes }) };
  }

  private findUnwritable(edits: readonly Edit[]): void {
    const cellEdits = edits.filter((edit) => edit.kind === 'cell');
    for (const [name, cells] of grouped(cellEdits, ({ sheet }) => sheet)) {
      const sheet = sheetNamed(this.read.snapshot, name);
      this.unwritable.set(name, unwritableCells(cells, sheet, this.read.arrays.get(sheet?.id ?? '')));
    }
  }

  /** Why a cell cannot take the value of an edit, whatever it holds; null where it can. */
  private obstacle(
    { sheet, row, column, after }: CellEdit,
    cell: Cell | undefined,
  ): RefusedEdit['reason'] | null {
    if (!('value' in after)) return null;
    const unwritable = this.added.has(sheet) ? undefined : this.unwritable.get(sheet);
    const key = cellKey(row, column);
    if (cell?.formula !== undefined || unwritable?.arrays.has(key)) return 'formula';
    // Emptying a hidden cell is the way to get rid of what somebody left there.
    const isValue = after.value !== null && after.value !== '';
    return isValue && unwritable?.covered.has(key) ? 'covered' : null;
  }

  private applyCell(edit: CellEdit): void {
    const draft = this.draftOf(edit.sheet);
    const { row, column, before, after } = edit;
    const cell = draft.changed.get(row)?.get(column) ?? draft.rows.get(row)?.get(column);
    const obstacle = this.obstacle(edit, cell);
    if (obstacle !== null) {
      this.refused.push({ edit, reason: obstacle });
    } else if (!hasFacets(cell, before) && !this.fitsEmptyCell(edit, cell)) {
      this.refused.push({ edit, reason: 'changed' });
    } else {
      put(draft.changed, row, column, afterEdit(cell, after));
      put(draft.pending, row, column, { ...draft.pending.get(row)?.get(column), ...after });
      this.applied.push(edit);
    }
  }

  /**
   * A snapshot does not show the format of a cell that is empty: an edit that was made before the file was read anew
   * (an undo) still knows it, also when an earlier edit of the list has filled the cell.
   */
  private fitsEmptyCell({ sheet, row, column, before }: CellEdit, cell: Cell | undefined): boolean {
    if (before.numberFormat === undefined || cell?.numberFormat !== undefined) return false;
    if (this.draftOf(sheet).rows.get(row)?.has(column)) return false;
    let formatted = this.formatted.get(sheet);
    if (!formatted) {
      formatted = this.readCells(sheet, true);
      this.formatted.set(sheet, formatted);
    }
    const format = formatted.get(row)?.get(column)?.numberFormat;
    const filled = cell ?? { value: null };
    return hasFacets(format === undefined ? filled : { ...filled, numberFormat: format }, before);
  }

  private applyWhole(edit: Exclude<Edit, CellEdit>): void {
    const workbook = this.workbook();
    if (edit.kind === 'addSheet') this.addSheet(workbook, edit.content);
    else if (edit.kind === 'removeSheet') this.removeSheet(workbook, edit.content.name);
    else if (edit.kind === 'pageLayout') {
      if (!this.layOut(workbook, edit)) return;
    } else if ((findSettings(this.files, workbook)?.text ?? null) === edit.before) {
      writeSettings(this.files, workbook, edit.after);
    } else {
      this.refused.push({ edit, reason: 'changed' });
      return;
    }
    this.applied.push(edit);
  }

  /** Whether the edit was made; where the sheet is printed otherwise by now it is refused. */
  private layOut(workbook: WorkbookPart, edit: PageLayoutEdit): boolean {
    const entry = entryOf(workbook, edit.sheet);
    const setup = readSetup(this.files.text(entry.part), entry.part);
    if (!sameLayout(pageLayoutOf(workbook, entry, setup), edit.before)) {
      this.refused.push({ edit, reason: 'changed' });
      return false;
    }
    writePageLayout(this.files, workbook, entry, edit.after);
    return true;
  }

  /** The workbook part as it is now; read anew only after what it is read from has changed. */
  private workbook(): WorkbookPart {
    const parts = [this.workbookPart, relationshipsPartOf(this.workbookPart), CONTENT_TYPES];
    const revision = parts.map((part) => this.files.revisionOf(part)).join('/');
    if (this.lastWorkbook?.revision !== revision) {
      this.lastWorkbook = { revision, part: readWorkbookPart(this.files, this.workbookPart) };
    }
    return this.lastWorkbook.part;
  }

  private draftOf(name: string): SheetDraft {
    const started = this.drafts.get(name);
    if (started) return started;
    const known = this.added.has(name) ? undefined : sheetNamed(this.read.snapshot, name);
    const rows = known?.rows ?? this.readCells(name);
    const draft: SheetDraft = { rows, changed: new Map(), pending: new Map() };
    this.drafts.set(name, draft);
    return draft;
  }

  /** Cells of a sheet as its part has them now: one that an earlier edit of the same list added, or with bare formats. */
  private readCells(name: string, keepFormatted = false): SheetDraft['rows'] {
    this.writeStyles();
    const workbook = this.workbook();
    const { part } = entryOf(workbook, name);
    const context = cellContextOf(this.files, workbook);
    return readWorksheet(this.files.text(part), part, context, keepFormatted).rows;
  }

  private writeCells(): void {
    for (const [name, draft] of this.drafts) {
      if (draft.pending.size === 0) continue;
      const workbook = this.workbook();
      const { part } = entryOf(workbook, name);
      const xml = this.files.text(part);
      const styles = this.styleWriter(workbook);
      const changed = spliceWorksheet(xml, part, draft.pending, styles, workbook.dateSystem);
      if (changed !== xml) this.files.write(part, changed);
      draft.pending.clear();
    }
  }

  private addSheet(workbook: WorkbookPart, content: NewSheet): void {
    checkSheetName(workbook, content.name);
    this.added.add(content.name);
    const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
    const part = freePart(this.files, `${folder}worksheets/sheet`, workbook.tabNames.length + 1);
    const { prefix, attributes } = workbook.root;
    const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
    const xml = newSheetXml(content, this.styleWriter(workbook), namespace ?? SPREADSHEET_NAMESPACE);
    addPart(this.files, part, TYPE_OF.worksheet, xml);
    const type = `${relationshipTypes(workbook)}/worksheet`;
    const id = addRelationship(this.files, workbook.part, type, part);
    this.files.write(workbook.part, withSheet(this.files.text(workbook.part), workbook, content.name, id));
  }

  private removeSheet(workbook: WorkbookPart, name: string): void {
    const entry = entryOf(workbook, name);
    if (workbook.tabNames.length === 1) throw new Error('the only sheet of a workbook cannot be removed');
    const xml = withoutSheet(this.files.text(workbook.part), workbook, entry);
    const others = workbook.worksheets.filter((other) => other !== entry);
    const hasViews = others.some(({ part }) => this.files.text(part).includes('workbookViewId'));
    this.files.write(workbook.part, hasViews ? xml : withoutOwnWindow(xml));
    removePart(this.files, entry.part);
    removeRelationship(this.files, workbook.part, entry.relationshipId);
    this.drafts.delete(name);
    this.formatted.delete(name);
  }

  private styleWriter(workbook: WorkbookPart): StyleWriter {
    this.styles ??= this.openStyles(workbook);
    return this.styles.writer;
  }

  private openStyles(workbook: WorkbookPart): NonNullable<EditSession['styles']> {
    const part = relatedPart(workbook, 'styles');
    const sheet = part === null ? null : stylesheetOf(this.files, workbook);
    if (part !== null && sheet && !sheet.root.selfClosing) {
      const before = this.files.text(part);
      return { part, before, writer: new StyleWriter(before, sheet, this.read.lastFormat) };
    }
    const usual = `${workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1)}styles`;
    // A part of that name that is no stylesheet stays what it is.
    const added = part ?? (this.files.has(`${usual}.xml`) ? freePart(this.files, usual) : `${usual}.xml`);
    const writer = new StyleWriter(
      DEFAULT_STYLES,
      readStylesheet(DEFAULT_STYLES, added, null),
      this.read.lastFormat,
    );
    return { part: added, before: DEFAULT_STYLES, writer };
  }

  private writeStyles(): void {
    if (!this.styles) return;
    const { part, before, writer } = this.styles;
    this.styles = null;
    const xml = writer.toXml();
    if (xml === before) return;
    if (this.files.has(part)) {
      this.files.write(part, xml);
      return;
    }
    const workbook = this.workbook();
    addPart(this.files, part, TYPE_OF.styles, xml);
    addRelationship(this.files, workbook.part, `${relationshipTypes(workbook)}/styles`, part);
  }
}

const SIGNATURE_REMOVED =
  'El libro tenía una firma digital: con los cambios dejó de ser válida y se quitó, como lo hace Excel. Si hace falta, vuelva a firmarlo.';

const linkedAgain = (parts: readonly string[]): string =>
  `El archivo tenía partes sin enlazar, que Excel no muestra (${parts.join(', ')}): se enlazaron.`;

function entryOf(workbook: WorkbookPart, name: string): WorkbookPart['worksheets'][number] {
  const entry = workbook.worksheets.find((sheet) => sheet.name === name);
  if (entry) return entry;
  throw missingSheet(name);
}
