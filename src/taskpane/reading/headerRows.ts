import type { WorkbookSnapshot } from '../../snapshot/workbook';
import { squeezeSpaces } from '../../calendar/foldedText';
import { textOf } from '../../reading/view/cellText';
import type { SheetSnapshot } from '../../snapshot/workbook';

/** Rows among which headers are looked for. */
const FIRST_ROWS = 60;
/** Characters of a row that are shown. */
const LONGEST_PREVIEW = 120;

/** A cell of a row with its text, white space squeezed; the column is 0-based. */
export interface RowText {
  readonly column: number;
  readonly text: string;
}

/** What the cells of a row (0-based) say, without empty ones. */
export function rowTexts(
  sheet: SheetSnapshot,
  row: number,
  dateSystem: WorkbookSnapshot['dateSystem'],
): RowText[] {
  return [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]) => {
    const text = squeezeSpaces(textOf(cell, dateSystem));
    return text === '' ? [] : [{ column, text }];
  });
}

/** The row (0-based) that looks most like one of headers, the one with the most short texts; null in an empty sheet. */
export function likelyHeaderRow({ rows }: SheetSnapshot): number | null {
  let best: { readonly row: number; readonly texts: number } | null = null;
  for (const [row, cells] of [...rows].slice(0, FIRST_ROWS)) {
    const texts = [...cells.values()].filter(
      ({ value }) => typeof value === 'string' && value.trim() !== '' && value.length <= 60,
    ).length;
    if (best === null || texts > best.texts) best = { row, texts };
  }
  return best?.row ?? null;
}

/** What a row says, in one line for a person who looks for headers; "" for an empty row. */
export function rowPreview(texts: readonly RowText[]): string {
  const line = texts.map(({ text }) => text).join(' · ');
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW - 1).trimEnd()}…` : line;
}
