import { useMemo } from 'react';
import type { Desk } from '../desk/desk';
import { areaOf, shownPlace } from '../desk/selection';
import { useDesk } from '../desk/useDesk';
import type { GridEditor, GridScene } from './GridRow';
import { RowLayout } from './rowLayout';
import { RowView } from './RowView';
import type { SheetShape } from './sheetShape';
import { columnsOf, heightEstimate, leastHeight } from './sheetShape';

/** Width of the row numbers in pixels. */
export const ROW_HEADER = 44;
/** Frozen rows and columns may take so many pixels of the view; with more of them nothing is kept frozen. */
const MOST_FROZEN = { height: 260, width: 420 };

/** What the grid draws: the scene of all rows, which rows there are, and where each column begins. */
export function useScene(
  desk: Desk,
  shape: SheetShape,
  editor: GridEditor | null,
): { scene: GridScene; view: RowView; lefts: readonly number[] } {
  const version = useDesk(desk);
  const { sheet } = desk;
  const look = desk.look();
  const isReading = desk.isReadingLook;
  const { rows, columns: columnCount } = shape;
  const columns = useMemo(() => columnsOf(sheet, look, columnCount), [sheet, look, columnCount]);
  const frozenRows = sheet.frozen.rows;
  const frozenColumns = sheet.frozen.columns;
  const view = useMemo(() => {
    const widths = columns.map(({ width }) => width);
    // What is drawn for a moment only, until the look is there, is not worth the estimate.
    const estimate = isReading ? () => leastHeight(null, 0) : heightEstimate(sheet, look, widths);
    const layout = new RowLayout(rows, estimate);
    const kept = layout.topOf(frozenRows) > MOST_FROZEN.height ? 0 : frozenRows;
    return new RowView(layout, kept, sheet.merges);
  }, [sheet, look, isReading, columns, rows, frozenRows]);
  const lefts = useMemo(() => {
    const starts: number[] = [];
    let left = ROW_HEADER;
    for (const { width } of columns) {
      starts.push(left);
      left += width;
    }
    return [...starts, left];
  }, [columns]);
  const frozenWidth = (lefts[frozenColumns] ?? ROW_HEADER) - ROW_HEADER;
  const keptColumns = frozenWidth > MOST_FROZEN.width ? 0 : frozenColumns;
  const { selection } = desk;
  const scene = useMemo(
    (): GridScene => ({
      version,
      sheet,
      look,
      dateSystem: desk.book.model.dateSystem,
      columns,
      frozenLefts: lefts.slice(0, keptColumns),
      selected: areaOf(sheet, selection),
      active: shownPlace(sheet, selection.active),
      editor,
    }),
    [version, desk, sheet, look, columns, lefts, keptColumns, selection, editor],
  );
  return { scene, view, lefts };
}
