import type { Activity, ActivityCells } from '../../calendar/calendar';
import { isOfPlan } from '../../calendar/ofPlan';
import { grouped } from '../../snapshot/grouped';
import type { CellRef } from '../../snapshot/address';
import { describeCell } from '../../snapshot/address';
import { cellAt, sheetNamed } from '../../snapshot/workbook';

import type { Report, RuleContext } from '../rule';

type Field = 'deliverable' | 'responsible';

interface Filled {
  readonly activity: Activity;
  readonly cell: CellRef;
  readonly blank: boolean;
}

/** Ids of the activities that have something below them with that field filled, at any depth. */
function filledBelow(activities: readonly Activity[], field: Field): Set<string> {
  const parents = new Map(activities.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  for (const activity of activities) {
    if (activity[field] === null) continue;
    for (let above = activity.parent; above !== null && !found.has(above); above = parents.get(above) ?? null)
      found.add(above);
  }
  return found;
}

/**
 * Reports the activities of level 1 whose cell for a field is blank, on the sheets where most of them fill it.
 * An activity whose parts fill it has no need to.
 */
export function* blankFields(
  { workbook, calendar }: RuleContext,
  field: Field & keyof ActivityCells,
  messageId: string,
): Generator<Report> {
  const below = filledBelow(calendar.activities, field);
  const seen = new Set<string>();
  const cells = calendar.activities.flatMap((activity): Filled[] => {
    const cell = activity.cells[field];
    if (!isOfPlan(activity) || activity.level > 1 || cell === null) return [];
    // Bullets without a text above them share the cells of their row.
    if (seen.has(describeCell(cell))) return [];
    seen.add(describeCell(cell));
    const sheet = sheetNamed(workbook, cell.sheet);
    const held = sheet && cellAt(sheet, cell.row, cell.column);
    const value = held?.value ?? null;
    // A formula that was never calculated may say anything.
    const blank = typeof value === 'string' ? value.trim() === '' : value === null && !held?.formula;
    return [{ activity, cell, blank: blank && !below.has(activity.id) }];
  });
  for (const ofSheet of grouped(cells, ({ cell }) => cell.sheet).values()) {
    const blanks = ofSheet.filter(({ blank }) => blank);
    if (blanks.length * 2 >= ofSheet.length) continue;
    for (const { activity, cell } of blanks)
      yield { messageId, data: { title: activity.title }, cell, activity };
  }
}
