import type { Activity } from '../../calendar/calendar';
import type { CellRef } from '../../snapshot/address';

/** The cell that tells when an activity ends. */
export function endCell({ cells, period }: Activity): CellRef {
  return period.spans.at(-1)?.end?.cell ?? cells.end ?? cells.period ?? cells.title;
}
