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
  /** True when it trails and rows with a number or a date stand above it. */
  readonly closing: boolean;
  /** True when an activity of the same table stands right above. */
  readonly belowActivity: boolean;
}

const FOOTNOTE = /^(?:\*|[¹²³]|\(?\d\)? ?\*)/u;

const says = (date: DateText | null): boolean => date !== null && date.text.kind !== 'unreadable';

/** True when a date cell of the row can be read. */
export function hasReadableDate({ start, end, period }: RowDates): boolean {
  return says(start) || says(end) || says(period);
}

/** True when a text fills the column of numbers that cannot be a number. */
const hasRemark = ({ codeText }: RowText): boolean => codeText !== null && !isCodeLike(codeText);

/** True when a row says nothing of its own and can only go on with the activity right above. */
const hangsOnAbove = ({ belowActivity, afterBlank }: RowPlace): boolean => belowActivity && !afterBlank;

/** True for a note or a signature: undated, unnumbered, and it opens like one. */
function isNote(texts: RowText, dated: boolean): boolean {
  const first = hasRemark(texts) ? (texts.codeText ?? '') : texts.title;
  return texts.code === null && !dated && opensLikeNote(first);
}

/** What a row without a title is: a further deliverable or date of the activity above, or nothing that we know. */
function natureOfUntitled(texts: RowText, dated: boolean, place: RowPlace): RowNature {
  const goesOn = texts.codeText === null && (texts.deliverable !== null || dated);
  return goesOn && hangsOnAbove(place) ? 'continuation' : 'unread';
}

/** True where none of a row's date cells says anything. */
const isUndated = ({ start, end, period }: RowDates): boolean =>
  start === null && end === null && period === null;

/** A name under a blank row at the end of a table signs the plan. */
const signs = (
  { codeText }: RowText,
  { afterBlank, belowActivity, closing }: RowPlace,
  deliverable: string | null,
): boolean => (afterBlank || !belowActivity) && closing && codeText === null && deliverable === null;

/** What a titled row without number and dates is, by what else it holds and where it stands. */
function natureOfLoose(texts: RowText, dates: RowDates, place: RowPlace): RowNature {
  const { codeText, title, responsible } = texts;
  // Where the deliverable is the title, it says nothing more.
  const deliverable = texts.deliverable === title ? null : texts.deliverable;
  if (hasRemark(texts)) return deliverable !== null && hangsOnAbove(place) ? 'activity' : 'unread';
  if (signs(texts, place, deliverable) && isUndated(dates)) return 'unread';
  if (codeText !== null || deliverable !== null || responsible !== null || !isUndated(dates))
    return 'activity';
  return place.afterBlank || (place.trailing && FOOTNOTE.test(title)) ? 'unread' : 'activity';
}

/** What a row is, from what it says and where it stands. */
export function natureOf(texts: RowText, dates: RowDates, place: RowPlace): RowNature {
  const { code, title, subtitle } = texts;
  const dated = hasReadableDate(dates);
  if (isNote(texts, dated)) return 'unread';
  if (title === '' && subtitle === '') return natureOfUntitled(texts, dated, place);
  // A row that numbers the columns: (1), (2), (3)…
  if (!dated && parseActivityCode(title) !== null) return 'unread';
  return dated || code !== null ? 'activity' : natureOfLoose(texts, dates, place);
}
