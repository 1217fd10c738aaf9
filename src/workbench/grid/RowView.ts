import type { Area } from '../../emulated-excel/area';
import { stretched } from './rowCells';
import type { RowLayout } from './rowLayout';

const AROUND = 12;
/** Height of the box until it is known, in pixels: enough rows for a first look. */
const UNKNOWN_HEIGHT = 600;
/** Fewer pixels than this for the rows that scroll, and nothing is kept frozen. */
const LEAST_ROOM = 120;

/** What is in view of a long sheet: follows the scrolling of a box, measures the rows drawn, and tells which to draw. */
export class RowView {
  version = 0;
  #box: HTMLElement | null = null;
  #top = 0;
  #height = UNKNOWN_HEIGHT;
  readonly #listeners = new Set<() => void>();

  /** @param frozenRows rows that stay in view, drawn apart from the others */
  constructor(
    readonly layout: RowLayout,
    readonly frozenRows: number,
    readonly merges: readonly Area[],
  ) {}

  /** Calls the listener when other rows have to be drawn, or in other places. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows a box until the function that comes back is called. */
  attach(box: HTMLElement): () => void {
    this.#box = box;
    const look = (): void => this.#look();
    box.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(box);
    look();
    return () => {
      box.removeEventListener('scroll', look);
      observer?.disconnect();
      this.#box = null;
    };
  }

  /** First and last row to draw, both included, besides the frozen ones. */
  get drawn(): { readonly from: number; readonly to: number } {
    const { layout, frozenRows } = this;
    const start = layout.topOf(frozenRows) + this.#top;
    const from = Math.max(frozenRows, layout.rowAt(start) - AROUND);
    const to = Math.min(layout.count - 1, layout.rowAt(start + this.#height) + AROUND);
    const whole = stretched(this.merges, from, to);
    return { from: Math.max(frozenRows, whole.from), to: Math.min(layout.count - 1, whole.to) };
  }

  /** Number of rows that a page has. */
  get page(): number {
    const { layout } = this;
    const start = layout.topOf(this.frozenRows) + this.#top;
    return Math.max(1, layout.rowAt(start + this.#room) - layout.rowAt(start) - 1);
  }

  /** Takes the heights of the rows drawn; where one above the view is other than thought, scrolls by as much: nothing jumps. */
  measure(): void {
    const box = this.#box;
    if (!box) return;
    const { layout, frozenRows } = this;
    const firstSeen = layout.rowAt(layout.topOf(frozenRows) + box.scrollTop);
    let shift = 0;
    let isOff = false;
    for (const line of box.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
      const row = Number(line.dataset['row']);
      const { height } = line.getBoundingClientRect();
      const difference = height > 0 ? layout.measure(row, height) : 0;
      if (difference !== 0) isOff = true;
      if (row >= frozenRows && row < firstSeen) shift += difference;
    }
    if (shift !== 0) box.scrollTop += shift;
    if (isOff) this.#changed();
  }

  /** Scrolls so that a cell is in view; `left` and `width` are its column's place in the table, `margin` the frozen columns'. */
  reveal(row: number, cell: { left: number; width: number; margin: number; isFrozen: boolean }): void {
    const box = this.#box;
    if (!box) return;
    const { layout, frozenRows } = this;
    if (row >= frozenRows) {
      const top = layout.topOf(row) - layout.topOf(frozenRows);
      const bottom = top + layout.heightOf(row);
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + this.#room) box.scrollTop = Math.min(top, bottom - this.#room);
    }
    if (!cell.isFrozen) {
      const right = cell.left + cell.width;
      if (cell.left - cell.margin < box.scrollLeft) box.scrollLeft = cell.left - cell.margin;
      else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
    }
    this.#look();
  }

  /** Height that is left for the rows that scroll. */
  get #room(): number {
    const head = this.#box?.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    return Math.max(LEAST_ROOM, this.#height - head);
  }

  #look(): void {
    const box = this.#box;
    if (!box) return;
    const height = box.clientHeight === 0 ? UNKNOWN_HEIGHT : box.clientHeight;
    if (box.scrollTop === this.#top && height === this.#height) return;
    this.#top = box.scrollTop;
    this.#height = height;
    this.#changed();
  }

  #changed(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }
}
