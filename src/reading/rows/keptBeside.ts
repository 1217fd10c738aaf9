import type { KeptBeside, KeptText } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { Period } from '../../calendar/period';
import { isBlankPeriod } from '../../calendar/period';
import type { YearContext } from '../dates/years';
import { readPeriod, readStartAndEnd } from '../dates/years';
import type { TableColumns } from '../layout/tableColumns';
import type { SheetView } from '../view/sheetView';

/** What a row (0-based) says beside its plan, or null where its table has no such columns or all are blank. */
export function keptBeside(
  view: SheetView,
  row: number,
  { kept, dates }: TableColumns,
  context: YearContext,
): KeptBeside | null {
  const text = (column: number | null): KeptText | null => {
    const found = column === null ? '' : squeezeSpaces(view.shownText(row, column));
    return found === '' || column === null ? null : { text: found, cell: { sheet: view.name, row, column } };
  };
  const original = dates.length > 1 ? dates.find(({ version }) => version === 'original') : undefined;
  const beside = {
    version: text(kept.version),
    status: text(kept.status),
    progress: text(kept.progress),
    evidence: text(kept.evidence),
    deliveredOn: periodIn(view, row, kept.deliveredOn, context),
    actual: orNull(
      readStartAndEnd(view.dateText(row, kept.actualStart), view.dateText(row, kept.actualEnd), context),
    ),
    original:
      original === undefined
        ? null
        : (periodIn(view, row, original.period, context) ??
          orNull(
            readStartAndEnd(view.dateText(row, original.start), view.dateText(row, original.end), context),
          )),
    deadline: periodIn(view, row, kept.deadline, context),
  };
  return Object.values(beside).some((part) => part !== null) ? beside : null;
}

const orNull = (period: Period): Period | null => (isBlankPeriod(period) ? null : period);

function periodIn(view: SheetView, row: number, column: number | null, context: YearContext): Period | null {
  const read = view.dateText(row, column);
  return read === null ? null : orNull(readPeriod(read.text, read.source, context));
}
