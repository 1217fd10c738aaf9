import { foldText } from '../../calendar/foldedText';
import { parseActivityCode } from '../../calendar/activityCode';
import type { SheetView } from '../view/sheetView';
import { isRoman } from '../view/codeLike';
import type { Heading } from './sections';
import { loneText } from './sections';
import type { TableHeader } from './tables';

/** Words that the name of a stage of the plan begins with. */
const STAGE =
  /^(?:etapa|fase|bloque|eje|apartado|seccion|capitulo|componente|vertiente|modulo|linea|proceso|rubro|tema)\b/;

/** A text alone in its row that takes up so many columns heads the rows below it. */
const WIDE_BAND = 3;

/** True for the letter that the number of the row below begins with: "A" above "A1", "I." above "I.1". */
function isLetterOf(code: string, below: string): boolean {
  const letter = /^([A-Z]{1,4})[.)]?$/.exec(code.trim())?.[1];
  return (
    letter !== undefined &&
    below.trim().startsWith(letter) &&
    /^[.\- ]?\d/.test(below.trim().slice(letter.length))
  );
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{4}/u.test(text);

/** The band that a row is, apart from what the rest of its table shows: a lone title, or a roman number and a title. */
function bandText(
  view: SheetView,
  row: number,
  { columns }: TableHeader,
  next: number | undefined,
): { title: string; column: number; roman: boolean; wide: boolean } | null {
  const lone = loneText(view, row);
  if (lone !== null) {
    const wide = view.width(row, lone.column) >= WIDE_BAND;
    if (wide && lone.text.length <= 120) return { title: lone.text, column: lone.column, roman: false, wide };
    return lone.column === columns.title && lone.text.length <= 120 && parseActivityCode(lone.text) === null
      ? { title: lone.text, column: lone.column, roman: false, wide }
      : null;
  }
  if (columns.code === null || columns.title === null) return null;
  const texts = view.columns(row).filter((column) => view.text(row, column).trim() !== '');
  const [first, second] = texts;
  if (texts.length !== 2 || first !== columns.code || second !== columns.title) return null;
  const code = view.text(row, first);
  const headsNext = next !== undefined && isLetterOf(code, view.text(next, columns.code));
  return headsNext || (isRoman(code) && !/^[ivxlc]$/.test(code.trim()))
    ? {
        title: `${code.trim()} ${view.text(row, second).trim().replace(/\s+/g, ' ')}`,
        column: columns.code,
        roman: !headsNext,
        wide: headsNext,
      }
    : null;
}

/**
 * Which rows of a table are bands: names of stages that head the rows below them, written where the titles are. Rows are
 * 0-based and in order. A band is told by what it says, by capitals among titles without them, by a roman number among
 * plain ones, or by standing between the header and the first number, and then by being like the first one.
 */
export function bandsOf(
  view: SheetView,
  header: TableHeader,
  rows: readonly number[],
): ReadonlyMap<number, Heading> {
  const { code, title } = header.columns;
  const text = (row: number | undefined, column: number | null): string =>
    row === undefined ? '' : view.text(row, column).trim();
  const coded = (row: number | undefined): boolean => parseActivityCode(text(row, code)) !== null;
  const numbered = rows.some(coded);
  const spoken = rows.filter((row) => !isCapitals(text(row, title))).length * 2 > rows.length;
  const bands = new Map<number, Heading>();
  let opens = false;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const band = next === undefined ? null : bandText(view, row, header, next);
    if (band === null) return;
    const first = index === 0 && coded(next);
    if (first && !band.roman) opens = true;
    const isBand = band.roman
      ? numbered
      : band.wide ||
        first ||
        (opens && coded(next)) ||
        STAGE.test(foldText(band.title)) ||
        (spoken && isCapitals(band.title));
    if (isBand) bands.set(row, { title: band.title, row, column: band.column, month: null, year: null });
  });
  return bands;
}
