import { isOfPlan } from '../../calendar/ofPlan';
import { codeLevel, parseActivityCode } from '../../calendar/activityCode';
import type { Calendar } from '../../calendar/calendar';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { CellRef } from '../../snapshot/address';
import { describeCell } from '../../snapshot/address';
import type { WorkbookSnapshot } from '../../snapshot/workbook';
import { cellAt, sheetNamed } from '../../snapshot/workbook';

/** What stands around the digits of a code: "" and "." in "20.1.", "(" and ")" in "(4)". */
export interface CodeStyle {
  readonly before: string;
  readonly after: string;
}

/** A code typed as text and where it stands. */
export interface CodeCell {
  readonly cell: CellRef;
  readonly text: string;
  /** The code without what stands around it. */
  readonly core: string;
  /** Number of segments. */
  readonly level: number;
  readonly style: CodeStyle;
}

const FINAL_DOT: CodeStyle = { before: '', after: '.' };

/** "1..", "2…": nobody wants these, however many there are. */
const isSlip = ({ before, after }: CodeStyle): boolean => /\.\.|…/.test(before + after);

/** True when two styles are the same. */
export function sameStyle(one: CodeStyle, other: CodeStyle): boolean {
  return one.before === other.before && one.after === other.after;
}

function codeCellAt(workbook: WorkbookSnapshot, cell: CellRef, text: string): CodeCell | null {
  const sheet = sheetNamed(workbook, cell.sheet);
  const held = sheet && cellAt(sheet, cell.row, cell.column);
  // Numbers have no style, formulas are not ours, and a number inside a title is part of it.
  if (typeof held?.value !== 'string' || held.formula !== undefined) return null;
  const code = parseActivityCode(text);
  if (squeezeSpaces(held.value) !== text || code === null) return null;
  const parts = /^(\D*)(\d+(?:[.\-–, ]+(?:\d+|[a-z])(?![a-z\d]))*)(.*)$/iu.exec(text);
  if (parts?.[2] === undefined) return null;
  const [, before = '', core, after = ''] = parts;
  return { cell, text, core, level: codeLevel(code), style: { before, after } };
}

/** The codes typed as text, of the plan's activities and of the grid's rows, each cell once. */
export function codeCells(workbook: WorkbookSnapshot, { activities, grid }: Calendar): CodeCell[] {
  const found = new Map<string, CodeCell>();
  const add = (cell: CellRef, text: string): void => {
    const read = codeCellAt(workbook, cell, text);
    if (read) found.set(describeCell(cell), read);
  };
  for (const activity of activities) {
    const { cells, codeText } = activity;
    if (isOfPlan(activity) && cells.code !== null && codeText !== null) add(cells.code, codeText);
  }
  if (grid !== null && grid.codeColumn !== null) {
    for (const { row, codeText } of grid.rows) {
      if (codeText !== null) add({ sheet: grid.sheet, row, column: grid.codeColumn }, codeText);
    }
  }
  return [...found.values()];
}

/** The style that most codes have, slips aside; of two as common that of `preferred`, else the one seen first. */
function majority(codes: readonly CodeCell[], preferred: CodeStyle | null): CodeStyle | null {
  const counts = new Map<string, { style: CodeStyle; count: number }>();
  for (const { style } of codes) {
    if (isSlip(style)) continue;
    const key = `${style.before}\n${style.after}`;
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  const best = [...counts.values()].filter(({ count }) => count === most).map(({ style }) => style);
  return best.find((style) => preferred !== null && sameStyle(style, preferred)) ?? best[0] ?? null;
}

/** The dots and spaces that a number ends in: "35…" → "…". Looked for from the end, however long the text. */
export function codeEnding(text: string): string {
  let from = text.length;
  while (from > 0 && /[.…\s]/.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/**
 * How the codes of a level are written on a sheet: as most of that level are there, for "1." over "1.1" is a style as
 * good as another; else as most of the sheet, of the level elsewhere, or of the workbook; else with a final dot.
 */
export function styleFor(codes: readonly CodeCell[], sheet: string, level: number): CodeStyle {
  const here = codes.filter(({ cell }) => cell.sheet === sheet);
  const alike = (one: CodeCell): boolean => one.level === level;
  const ofSheet = majority(here, FINAL_DOT);
  return (
    majority(here.filter(alike), ofSheet) ??
    ofSheet ??
    majority(codes.filter(alike), FINAL_DOT) ??
    majority(codes, FINAL_DOT) ??
    FINAL_DOT
  );
}
