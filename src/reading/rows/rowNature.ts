import { parseActivityCode } from '../../calendar/activityCode';
import { foldText } from '../../calendar/foldedText';
import type { DateText } from '../dates/years';
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

const NOTE =
  /^(?:notas?|fuentes?|elabor[oa]|elaboraron|reviso|revisaron|aprobo|autorizo|vo ?bo|simbologia|glosario|siglas|abreviaturas|totales|total|subtotal|atentamente|pagina|pag)(?: |$)/;
const LABEL =
  /^\s*(?:observaciones|importante|aviso|leyenda|firma|[uú]ltima (?:actualizaci[oó]n|modificaci[oó]n)|fecha de (?:elaboraci[oó]n|actualizaci[oó]n)|versi[oó]n)\s*:/iu;
const FOOTNOTE = /^(?:\*|[¹²³]|\(?\d\)? ?\*)/u;

/** True for a text that opens like a note, a signature or a total rather than like something to do. */
export function opensLikeNote(text: string): boolean {
  return NOTE.test(foldText(text)) || LABEL.test(text);
}

const ROMAN = /^[ivxlc]{1,6}$/i;

/** True for what can stand for a number: it has a digit, or is a roman numeral or a letter ("II", "b)", "PREP-03"). */
export function isCodeLike(text: string): boolean {
  const bare = text.replace(/[\s.)\]\-–°º]+$/u, '').replace(/^[([]/, '');
  return (
    bare.length <= 12 && (/^\p{L}$/u.test(bare) || ROMAN.test(bare) || (/\d/.test(bare) && !/\s/.test(bare)))
  );
}

/** True for a roman numeral ("IV.", "I"). */
export function isRoman(text: string): boolean {
  return ROMAN.test(text.replace(/[\s.)\-–]+$/u, ''));
}

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
