import type { Activity, CalendarGrid } from './calendar';

/** True when an activity has its period from the shading of this grid, so that the grid shows it already. */
export function isReadFromGrid({ period }: Activity, grid: CalendarGrid): boolean {
  const columns = new Set(grid.columns.map(({ column }) => column));
  return (
    period.spans.length > 0 &&
    period.spans.every(({ start }) => start?.cell.sheet === grid.sheet && columns.has(start.cell.column))
  );
}
