import type { ActivityCode } from '../../calendar/activityCode';
import { lastSegment, parentCode, parseActivityCode, parseColumnCode } from '../../calendar/activityCode';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { SheetView } from '../view/sheetView';
import { isCodeLike } from '../view/codeLike';
import type { SheetTable, TableRow } from '../layout/sheetTables';

/** What the cells of a row say, apart from its dates. */
export interface RowText {
  readonly codeText: string | null;
  readonly code: ActivityCode | null;
  readonly title: string;
  /** The title with its line breaks, for its bullets. */
  readonly rawTitle: string;
  readonly subtitle: string;
  /** True when the title's cell is blank and the row is called by something else. */
  readonly untitled: boolean;
  readonly deliverable: string | null;
  readonly responsible: string | null;
  /** The stage that a column of its own names, or ""; it holds for the rows below that name none. */
  readonly stage: string;
  /** What a column of kinds calls the row ("Simulacro"), or "". */
  readonly kind: string;
  /** The level that a column of levels gives, from 1; null without one. */
  readonly level: number | null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const CODE_BEFORE_TITLE = /^((?:\d{1,3}\.)+\d{0,3}|\d{1,3}[.)])[-–.)\s]*\s(?=\p{L})/u;

/** "1.1 Aprobar el acuerdo": the number in front of the title, where there is none in a column for it. */
function splitTitle(texts: RowText): RowText {
  const found = CODE_BEFORE_TITLE.exec(texts.title);
  const code = found?.[1] === undefined ? null : parseActivityCode(found[1]);
  if (!found?.[1] || code === null) return texts;
  const rawTitle = texts.rawTitle.trimStart().slice(found[0].length);
  return { ...texts, code, codeText: found[1], title: texts.title.slice(found[0].length), rawTitle };
}

/**
 * A code that Excel made a number of and so lost its last zeros: 3.1 right behind 3.9 is 3.10, and 3.2 behind 3.19 is 3.20.
 * Codes that were typed as text are what they say.
 */
function restoredCode(code: ActivityCode | null, isNumber: boolean, previous: ActivityCode | null) {
  if (code === null || previous === null || !isNumber) return code;
  const segment = lastSegment(code);
  const before = lastSegment(previous);
  const parent = parentCode(code);
  if (segment === null || before === null || parent === null || parentCode(previous) !== parent) return code;
  const shown = String(segment);
  const next = String(before + 1);
  const lostZeros = next.startsWith(shown) && /^0+$/.test(next.slice(shown.length));
  return lostZeros ? parseActivityCode(`${parent}.${next}`) : code;
}

function textsOf(
  view: SheetView,
  { header }: SheetTable,
  row: number,
  previous: ActivityCode | null,
): RowText {
  const { columns, noun } = header;
  const cell = (column: number | null): string => view.text(row, column);
  const shown = (column: number | null): string => (column === null ? '' : view.textDownwards(row, column));
  const codeText = orNull(squeezeSpaces((columns.kept.version === null ? cell : shown)(columns.code)));
  const isNumber = columns.code !== null && typeof view.cell(row, columns.code)?.value === 'number';
  const code = restoredCode(codeText === null ? null : parseColumnCode(codeText), isNumber, previous);
  // A document that is merged over the rows of its versions is named in each of them.
  const named = columns.kept.version === null ? cell : shown;
  const written = named(columns.title);
  const deliverable = orNull(squeezeSpaces((written.trim() === '' ? cell : shown)(columns.deliverable)));
  const numbered =
    codeText !== null && isCodeLike(codeText) && (columns.title === null || deliverable !== null);
  // A number with a deliverable or nothing else to be called by is called by those.
  const rawTitle = written.trim() === '' && numbered ? (deliverable ?? `${noun} ${codeText}`) : written;
  const level = Number(cell(columns.level));
  const texts = {
    codeText,
    code,
    title: squeezeSpaces(rawTitle),
    rawTitle,
    untitled: written.trim() === '',
    subtitle: squeezeSpaces(cell(columns.subtitle)),
    deliverable,
    // A block merged over several rows holds for each of them.
    responsible: orNull(squeezeSpaces(shown(columns.responsible))),
    stage: squeezeSpaces(shown(columns.section)),
    kind: squeezeSpaces(shown(columns.kind)),
    level: columns.level !== null && Number.isInteger(level) && level > 0 ? level : null,
  };
  return codeText === null && header.kind === 'activity' ? splitTitle(texts) : texts;
}

/** The rows of a table with what they say, in order. */
export function textsOfRows(
  view: SheetView,
  table: SheetTable,
): { readonly tableRow: TableRow; readonly texts: RowText }[] {
  let previous: ActivityCode | null = null;
  return table.rows.map((tableRow) => {
    const texts = textsOf(view, table, tableRow.row, previous);
    previous = texts.code ?? previous;
    return { tableRow, texts };
  });
}
