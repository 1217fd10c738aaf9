import type { Activity } from '../../src/calendar/calendar';
import type { PlainDate } from '../../src/calendar/plainDate';
import { isoDate } from '../../src/calendar/plainDate';
import { serialOf } from '../../src/calendar/serial';
import type { CellRef } from '../../src/snapshot/address';
import { describeCell } from '../../src/snapshot/address';
import { applyEdits, editCell } from '../../src/snapshot/edit';
import type { CellFacets } from '../../src/snapshot/edit';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';
import type { Finding } from '../../src/validation/validate';

/** A whole plan that complies, worded and laid out as no plan that the program was made from. */
export interface UnseenPlan {
  readonly name: string;
  /** ISO; the workbook itself tells it. */
  readonly electionDay: string;
  /** Sheets by name: a line a row, cells between "|"; "=3.1" is a number, "#2026-09-01" a true date, "\n" a line break. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Keys of the documents that each activity delivers, by its code. */
  readonly delivers: Readonly<Record<string, string>>;
}

const DATE = { numberFormat: 'dd/mm/yyyy' };

function cellOf(text: string): CellInput {
  if (text.startsWith('#20')) return { value: serialOf(isoDate(text.slice(1)), 1900), ...DATE };
  if (/^=\d/.test(text)) return Number(text.slice(1));
  return text === '' ? null : text.replaceAll('\\n', '\n');
}

const rowsOf = (table: string): string[][] =>
  table
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.split('|'));

/** The workbook of a plan, without the rows (of any sheet) that `left` leaves out. */
export function workbookOf(
  { sheets }: UnseenPlan,
  left: (row: readonly string[]) => boolean = () => true,
): WorkbookSnapshot {
  return buildWorkbook(
    Object.entries(sheets).map(([name, table]) =>
      buildSheet(
        name,
        rowsOf(table)
          .filter(left)
          .map((row) => row.map(cellOf)),
      ),
    ),
  );
}

/** The day on which plans are looked at. */
const TODAY = isoDate('2020-01-01');

export function look(workbook: WorkbookSnapshot): Examination {
  return examine(workbook, { today: TODAY });
}

/** A finding as "rule Sheet!A1", for what has to be put right. */
export function faults({ findings }: Pick<Examination, 'findings'>): string[] {
  return findings.filter(({ severity }) => severity !== 'info').map(faultOf);
}

const faultOf = ({ rule, cell }: Finding): string => `${rule} ${cell === null ? '–' : describeCell(cell)}`;

/** The activity of a code in a plan. */
export function activityOf({ calendar }: Examination, code: string): Activity {
  const found = calendar.activities.find((activity) => activity.code === code && activity.kind !== 'session');
  if (!found) throw new Error(`no activity ${code}`);
  return found;
}

/** The same workbook with other values in some cells; a day as a true date. */
export function changed(
  workbook: WorkbookSnapshot,
  changes: readonly (readonly [CellRef | null, string | number | { day: PlainDate }])[],
): WorkbookSnapshot {
  const edits = changes.flatMap(([at, value]) => {
    if (at === null) throw new Error('no such cell');
    const facets: CellFacets =
      typeof value === 'object' ? { value: serialOf(value.day, workbook.dateSystem), ...DATE } : { value };
    return editCell(workbook, at, facets) ?? [];
  });
  return applyEdits(workbook, edits);
}
