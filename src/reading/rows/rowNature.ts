import { parseActivityCode } from '../../calendar/activityCode';
import type { DateText } from '../dates/years';
import { isCodeLike } from '../view/codeLike';
import { opensLikeNote } from '../view/noteWords';
import type { RowDates } from './rowPeriod';
import type { RowText } from './rowTexts';

/** What a row of a table is: an activity, a further deliverable or date of the one above, or none of the plan's. */
export type RowNature = 'activity' | 'continuation' | 'unread';

/** What surrounds a row. */
export interface RowPlace {
  /** True when an empty row lies above it. */
  readonly afterBlank: boolean;
  /** True when no row with a number or a date follows it in its table. */
  readonly trailing: boolean;
  /** True when an activity of the same table stands right above. */
  readonly belowActivity: boolean;
}

const FOOTNOTE = /^(?:\*|[¹²³]|\(?\d\)? ?\*)/u;

const says = (date: DateText | null): boolean => date !== null && date.text.kind !== 'unreadable';

/** True when a date cell of the row can be read. */
export function hasReadableDate({ start, end, period }: RowDates): boolean {
  return says(start) || says(end) || says(period);
}

/** What a row is, from what it says and where it stands. */
export function natureOf(texts: RowText, dates: RowDates, place: RowPlace): RowNature {
  const { codeText, code, title, subtitle, deliverable, responsible } = texts;
  const dated = hasReadableDate(dates);
  const filled = [dates.start, dates.end, dates.period].some((date) => date !== null);
  const first = codeText !== null && !isCodeLike(codeText) ? codeText : title;
  if (code === null && !dated && opensLikeNote(first)) return 'unread';
  if (title === '' && subtitle === '') {
    const goesOn = codeText === null && (deliverable !== null || dated);
    return goesOn && place.belowActivity && !place.afterBlank ? 'continuation' : 'unread';
  }
  // A row that numbers the columns: (1), (2), (3)…
  if (!dated && parseActivityCode(title) !== null) return 'unread';
  if (dated || code !== null) return 'activity';
  if (codeText !== null && !isCodeLike(codeText)) {
    return deliverable !== null && place.belowActivity && !place.afterBlank ? 'activity' : 'unread';
  }
  if (codeText !== null || deliverable !== null || responsible !== null || filled) return 'activity';
  return place.afterBlank || (place.trailing && FOOTNOTE.test(title)) ? 'unread' : 'activity';
}
