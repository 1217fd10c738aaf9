import type { CellEdit, NewSheet } from '../../../snapshot/edit';
import type { Piece } from '../read/pieces';
import type { BelievedCell, StateReading, States } from '../read/cellStates';
import { cellKey, readStates } from '../read/cellStates';
import { believedCells } from './cellChanges';
import { readSettings } from './inspect';
import { extentOf } from './newSheetSteps';
import type { PageFacets } from '../page/pageFacets';
import { PAGES_BYTES, queuePages } from '../page/pageRequests';
import type { Recognition, RowPrint } from '../read/rowIdentity';
import { rowPieces } from '../read/rowIdentity';
import type { Survey } from '../read/survey';
import { surveyPiece } from '../read/survey';

/** Cell edits of one sheet, and what its rows held when the edits were thought of. */
export interface SheetToCheck {
  readonly sheetId: string;
  readonly edits: readonly CellEdit[];
  readonly prints: readonly RowPrint[];
}

/** A sheet that should still be as we wrote it. */
export interface ContentToCheck {
  readonly sheetId: string;
  readonly content: NewSheet;
}

/** What to look up before writing. */
export interface Question {
  readonly sheets: readonly SheetToCheck[];
  readonly contents: readonly ContentToCheck[];
  /** Identifiers of sheets of which to tell how they are printed. */
  readonly pages: readonly string[];
  readonly recognition: Recognition;
  readonly settings: boolean;
}

/** What Excel holds now. */
export interface Answer {
  readonly survey: Survey;
  readonly settings: string | null;
  /** For each sheet asked about: states of its cells, and the rows (0-based) that are not those that were read. */
  readonly sheets: readonly { readonly states: States; readonly changedRows: ReadonlySet<number> }[];
  readonly contents: readonly {
    readonly states: States;
    readonly lastRow: number;
    readonly lastColumn: number;
  }[];
  /** How the sheets asked about are printed, by identifier. */
  readonly pages: ReadonlyMap<string, PageFacets>;
}

function contentCells(content: NewSheet): BelievedCell[] {
  const extent = extentOf(content);
  if (!extent) return [];
  const cells: BelievedCell[] = [];
  for (let row = 0; row <= extent.bottom; row += 1) {
    for (let column = 0; column <= extent.right; column += 1) {
      const cell = content.rows[row]?.[column];
      cells.push({ row, column, facets: { value: cell?.value ?? null, fill: cell?.fill ?? null } });
    }
  }
  return cells;
}

async function askIn(context: Excel.RequestContext, question: Question): Promise<Answer> {
  const { worksheets } = context.workbook;
  let survey: Survey | undefined;
  const pieces: Piece[] = [surveyPiece(context, (found) => (survey = found))];
  const readings: StateReading[] = [];
  const sheets = question.sheets.map(({ sheetId, edits, prints }) => {
    const sheet = worksheets.getItem(sheetId);
    const [states, changedRows]: [States, Set<number>] = [new Map(), new Set()];
    const ours = new Set(
      edits.flatMap(({ row, column, after }) => ('value' in after ? [cellKey(row, column)] : [])),
    );
    readings.push({ sheet, cells: believedCells(edits), states });
    pieces.push(...rowPieces(sheet, prints, ours, question.recognition, changedRows));
    return { states, changedRows };
  });
  const contents = question.contents.map(({ sheetId, content }) => {
    const sheet = worksheets.getItem(sheetId);
    const found = { states: new Map() as States, lastRow: 0, lastColumn: 0 };
    readings.push({ sheet, cells: contentCells(content), states: found.states });
    pieces.push({
      bytes: 200,
      queue: () => {
        const used = sheet.getUsedRange(false).load('rowIndex,columnIndex,rowCount,columnCount');
        return () => {
          found.lastRow = used.rowIndex + used.rowCount - 1;
          found.lastColumn = used.columnIndex + used.columnCount - 1;
        };
      },
    });
    return found;
  });
  const pages = new Map<string, PageFacets>();
  for (const id of question.pages) {
    pieces.push({
      bytes: PAGES_BYTES,
      queue: () => {
        const found = queuePages(worksheets.getItem(id));
        return () => pages.set(id, found());
      },
    });
  }
  await readStates(context, readings, pieces);
  if (!survey) throw new Error('the survey was not answered');
  const settings = question.settings ? await readSettings(context, survey.settingsParts) : null;
  return { survey, settings, sheets, contents, pages };
}

/** Looks up what the edits are about, as it is now: one request, more where fills are uneven or settings are asked. */
export async function ask(question: Question): Promise<Answer> {
  return Excel.run((context) => askIn(context, question));
}
