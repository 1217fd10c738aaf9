import { MARK_COLORS } from '../calendar/theme';
import { editCell } from '../snapshot/edit';
import type { CellEdit, Edit } from '../snapshot/edit';
import type { SheetSnapshot } from '../snapshot/workbook';
import { sheetNamed } from '../snapshot/workbook';
import type { Finding } from '../validation/validate';
import { lookAt } from './lookAt';
import type { MarkedCell } from './markedCells';
import { findMarks, placeOf } from './markedCells';
import type { Ended, Look, Means } from './order';
import { settingsEdit } from './settingsEdit';
import { applyEdits, seen } from './write';

/** True for a month's cell of the grid: there a fill says that the month is painted. */
function isMonthCell({ examination }: Look, { cell }: Finding): boolean {
  const { grid } = examination.calendar;
  if (grid === null || cell?.sheet !== grid.sheet || cell.row <= grid.headerRow) return false;
  return grid.columns.some(({ column }) => column === cell.column);
}

/** True where protection keeps cells from being shaded. */
const isClosed = ({ protected: isProtected, allowsFormats }: SheetSnapshot): boolean =>
  isProtected && allowsFormats !== true;

/** Names of the protected sheets that keep findings from being marked, each once. */
function closedSheets({ workbook }: Look, findings: readonly Finding[]): string[] {
  const names = new Set(findings.flatMap(({ cell }) => (cell === null ? [] : [cell.sheet])));
  return workbook.sheets.filter((sheet) => names.has(sheet.name) && isClosed(sheet)).map(({ name }) => name);
}

/** The cells that the findings shade, the gravest finding first where several are about one cell. */
function wantedMarks(known: Look, findings: readonly Finding[], old: readonly MarkedCell[]): MarkedCell[] {
  const earlier = new Map(old.map((mark) => [placeOf(mark), mark]));
  const wanted = new Map<string, MarkedCell>();
  for (const finding of findings) {
    const { cell, severity } = finding;
    if (cell === null || wanted.has(placeOf(cell)) || isMonthCell(known, finding)) continue;
    const { sheet, row, column } = cell;
    const found = sheetNamed(known.workbook, sheet);
    if (!found || isClosed(found)) continue;
    const before = earlier.get(placeOf(cell));
    const fill = before ? before.fill : (found.rows.get(row)?.get(column)?.fill ?? null);
    wanted.set(placeOf(cell), { sheet, row, column, color: MARK_COLORS[severity], fill });
  }
  return [...wanted.values()];
}

/** The edits that leave exactly these findings marked; none when they are marked already. */
function markingEdits(known: Look, findings: readonly Finding[]): { cells: CellEdit[]; edits: Edit[] } {
  const old = findMarks(known.workbook, known.pane.marks);
  const marks = wantedMarks(known, findings, old);
  const wanted = new Set(marks.map(placeOf));
  const fills = [
    ...old.filter((mark) => !wanted.has(placeOf(mark))).map((mark) => ({ ...mark, next: mark.fill })),
    ...marks.map((mark) => ({ ...mark, next: mark.color })),
  ];
  const cells = fills.flatMap((mark) => editCell(known.workbook, mark, { fill: mark.next }) ?? []);
  const kept = settingsEdit(known.workbook, { marks });
  return { cells, edits: kept === null ? cells : [...cells, kept] };
}

/** Leaves exactly these findings marked, and says how many cells that changed and which sheets kept theirs. @throws HostFailure (as a rejection) */
export async function changeMarks(
  means: Means,
  current: Look | null,
  findings: readonly Finding[],
): Promise<Ended<{ readonly cells: number; readonly closed: readonly string[] }>> {
  const known = current ?? (await lookAt(means));
  const { cells, edits } = markingEdits(known, findings);
  const result = await applyEdits(means, edits);
  const applied = new Set(result.applied);
  const marked = cells.filter((edit) => applied.has(edit)).length;
  return seen(means, { cells: marked, closed: closedSheets(known, findings) }, result);
}
