import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Desk } from '../desk/desk';
import { shownPlace } from '../desk/selection';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { mergesWithin } from './rowCells';
import type { RowView } from './RowView';
import { leastHeight } from './sheetShape';
import { useEditing } from './useEditing';
import { useGridInput } from './useGridInput';
import { ROW_HEADER, useScene } from './useScene';

/** Rows in their places: the ones in view, and the active one wherever it is, so that it keeps the focus. */
function placesOf(
  view: RowView,
  active: number,
): { rows: number[]; spaceBefore: Map<number, number>; end: number } {
  const { layout, frozenRows, drawn } = view;
  const rows: number[] = [];
  for (let row = drawn.from; row <= drawn.to; row += 1) rows.push(row);
  const isApart = active >= frozenRows && (active < drawn.from || active > drawn.to);
  if (isApart && active < layout.count) rows.push(active);
  rows.sort((one, other) => one - other);
  const spaceBefore = new Map<number, number>();
  let end = layout.topOf(frozenRows);
  for (const row of rows) {
    const space = layout.topOf(row) - end;
    if (space > 0) spaceBefore.set(row, space);
    end = layout.topOf(row + 1);
  }
  return { rows, spaceBefore, end: layout.height - end };
}

function Space({ height }: { height: number | undefined }): ReactElement | null {
  return height === undefined || height <= 0 ? null : <tr aria-hidden="true" style={{ height }} />;
}

/** The sheet before the user's eyes as a table that can be worked in; F6 leaves it. */
export function SheetGrid({ desk, onLeave }: { desk: Desk; onLeave: (back: boolean) => void }): ReactElement {
  const { sheet, reveals } = desk;
  const box = useRef<HTMLDivElement>(null);
  const page = useRef(20);
  const shape = desk.shape();
  const ground = () => ({ sheet, shape, page: page.current });
  const { editor, start } = useEditing(desk, ground);
  const { scene, view, lefts } = useScene(desk, shape, editor);
  useSyncExternalStore(view.subscribe, () => view.version);
  useEffect(() => (box.current ? view.attach(box.current) : undefined), [view]);
  useLayoutEffect(() => {
    view.measure();
    page.current = view.page;
  });

  const edge = shownPlace(sheet, desk.selection.corner);
  const revealed = useRef(0);
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (revealed.current === reveals) return;
    revealed.current = reveals;
    const frozenColumns = scene.frozenLefts.length;
    const left = lefts[edge.column] ?? 0;
    const width = (lefts[edge.column + 1] ?? left) - left;
    const margin = lefts[frozenColumns] ?? ROW_HEADER;
    view.reveal(edge.row, { left, width, margin, isFrozen: edge.column < frozenColumns });
  });
  const focusActive = (): void => {
    box.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (!hasFocus.current || editor) return;
    const { activeElement } = document;
    // The focus is never taken from the pane; it is fetched back where the cell that had it is no longer drawn.
    if (activeElement !== document.body && !box.current?.contains(activeElement)) return;
    if (activeElement?.getAttribute('tabindex') !== '0') focusActive();
  });

  const input = useGridInput(desk, { ground, startEditing: start, onLeave, focusActive });
  const { frozenRows } = view;
  const { rows, spaceBefore, end } = placesOf(view, scene.active.row);
  const columnCount = scene.columns.length;
  const frozenMerges = mergesWithin(sheet.merges, 0, frozenRows - 1, columnCount);
  const merges = mergesWithin(sheet.merges, view.drawn.from, view.drawn.to, columnCount);
  const rowAt = (row: number, within: typeof merges): ReactElement => (
    <GridRow key={row} scene={scene} row={row} height={leastHeight(scene.look, row)} merges={within} />
  );
  return (
    <div
      ref={box}
      className="grid-box"
      onFocus={() => (hasFocus.current = true)}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) hasFocus.current = false;
      }}
    >
      <table
        role="grid"
        className={scene.look?.gridLines === false ? 'no-lines' : undefined}
        aria-label={`Hoja ${sheet.name}`}
        aria-describedby="grid-keys"
        aria-multiselectable="true"
        aria-rowcount={shape.rows + 1}
        aria-colcount={columnCount + 1}
        aria-readonly={sheet.protected || desk.book.model.readOnly}
        style={{ width: lefts.at(-1) }}
        {...input}
      >
        <colgroup>
          <col style={{ width: ROW_HEADER }} />
          {scene.columns.map(({ width }, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <GridHead scene={scene} />
          {Array.from({ length: frozenRows }, (_row, row) => rowAt(row, frozenMerges))}
        </thead>
        <tbody>
          {rows.flatMap((row) => [
            <Space key={`${row}-space`} height={spaceBefore.get(row)} />,
            rowAt(row, row >= view.drawn.from && row <= view.drawn.to ? merges : []),
          ])}
          <Space height={end} />
        </tbody>
      </table>
    </div>
  );
}
