import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { isoDate } from '../../src/calendar/plainDate';
import { calendarEvents } from '../../src/formats/agenda/calendarEvents';
import type { PlanDocument } from '../../src/formats/document/documentModel';
import { planDocument } from '../../src/formats/document/documentModel';
import { findingsReport } from '../../src/formats/document/findingsReport';
import type { FileContent, Format } from '../../src/formats/format';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import type { XlsxFile } from '../../src/hosts/xlsx/xlsxFile';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { Examination } from '../../src/validation/examine';
import { readStrictly } from './strictCalendar';
import type { XmlElement } from './xmlTree';
import { parseXml } from './xmlTree';

/** The day on which what is judged was issued. */
const ISSUED = isoDate('2026-10-01');

/** What no file may hold as it stands, line breaks and tabs apart. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u;

/** @throws Error with the first stretch of a text that nobody should see. */
function checkPrintable(text: string, where: string): void {
  const found = UNPRINTABLE.exec(text);
  if (found)
    throw new Error(`${where} holds ${JSON.stringify(text.slice(found.index - 20, found.index + 20))}`);
}

const documentOf = (examination: Examination): PlanDocument =>
  planDocument(examination, {
    issued: ISSUED,
    dates: true,
    responsible: true,
    monthlyTables: true,
    paint: { ...DEFAULT_PAINT, colors: { by: 'responsible' } },
  });

/**
 * A file that a format makes of a workbook, with all that it can hold; an .xlsx for those that change the workbook, the
 * drawing itself for those that would have it drawn. Null where the workbook has nothing to make it of.
 */
export async function exportedFile(
  format: Format,
  file: XlsxFile,
  examination: Examination,
): Promise<FileContent | null> {
  const document = documentOf(examination);
  const nothing = (): undefined => undefined;
  switch (format.of) {
    case 'document':
      return format.build(document, { drawPng: ({ svg }) => new TextEncoder().encode(svg) }, nothing);
    case 'report':
      return format.build(findingsReport(examination, ISSUED), nothing);
    case 'agenda':
      return format.build({ events: calendarEvents(examination), issued: ISSUED, name: document.title });
    case 'workbook': {
      const added = format.addition(examination, ISSUED);
      return added === null ? null : file.apply(added.edits).file.bytes;
    }
  }
}

const asText = (content: FileContent): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);

const elementsOf = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(elementsOf)];

/** @throws Error unless the elements are these, and no attribute of theirs leads anywhere or does anything. */
function checkElements(root: XmlElement, names: string): void {
  for (const { name, attributes } of elementsOf(root)) {
    if (!names.split(' ').includes(name)) throw new Error(`an element ${name}`);
    const lively = Object.keys(attributes).find((attribute) => /^on|href|src/i.test(attribute));
    if (lively !== undefined) throw new Error(`an element ${name} with an attribute ${lively}`);
  }
}

function checkSvg(content: FileContent): string {
  const root = parseXml(asText(content));
  checkElements(root, 'svg title desc rect text');
  return root.text;
}

function checkHtml(content: FileContent): string {
  const page = asText(content)
    .replace(/<!DOCTYPE html>\n/, '')
    .replace(/<(br|meta [^<>]*)>/g, '<$1/>')
    .replace(/&nbsp;/g, '&#160;');
  const root = parseXml(page);
  checkElements(root, 'html head meta title style body h1 h2 p span br table thead tbody tr th td');
  return root.text;
}

/** The cells of tabbed text by the rules of Excel: a cell that begins with a quotation mark ends at the next. */
function cellsOf(text: string): string[][] {
  const cells = text.match(/(?:^|\t|\r\n)(?:"(?:[^"]|"")*"[^\t\r\n]*|[^\t\r\n]*)/g) ?? [];
  const lines: string[][] = [];
  for (const cell of cells) {
    if (cell.startsWith('\r\n') || lines.length === 0) lines.push([]);
    lines.at(-1)?.push(cell.replace(/^(?:\t|\r\n)/, ''));
  }
  return lines;
}

function checkTabbed(content: FileContent, examination: Examination): string {
  const text = asText(content);
  const lines = cellsOf(text);
  if (lines.length !== text.split('\r\n').length) throw new Error('a cell swallows others');
  const formula = lines.flat().find((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell));
  if (formula !== undefined) throw new Error(`a formula: ${formula.slice(0, 100)}`);
  const { fields, months, rows, subtitle } = documentOf(examination);
  // Title, subtitle and an empty line stand above the table.
  const header = subtitle === '' ? 2 : 3;
  const table = lines.slice(header, header + 1 + rows.length);
  const odd = table.find((line) => line.length !== fields.length + months.length);
  if (odd !== undefined) throw new Error(`a row of another width: ${odd.join(' | ').slice(0, 200)}`);
  return text;
}

function checkCalendar(content: FileContent, examination: Examination): string {
  const { components } = readStrictly(asText(content));
  const events = calendarEvents(examination).length;
  if (components.length !== events)
    throw new Error(`${String(components.length)} events instead of ${String(events)}`);
  const named = (name: string): string[] =>
    components.flatMap(({ lines }) => lines.filter((line) => line.name === name).map(({ value }) => value));
  const uids = named('UID');
  if (uids.length !== events || new Set(uids).size !== events)
    throw new Error('events that are not told apart');
  return named('SUMMARY').join('\n');
}

/** Elements of Word that do or load something. */
const LIVELY = /^(?:w:)?(?:object|hyperlink|altChunk|script|pict)$/;

function checkWord(content: FileContent): string {
  if (typeof content === 'string') throw new Error('not a file of Word');
  const parts = Object.entries(unzipSync(content)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const roots = parts.map(([name, bytes]) => {
    const xml = asText(bytes);
    checkPrintable(xml, name);
    return parseXml(xml);
  });
  const lively = roots.flatMap(elementsOf).find(({ name }) => LIVELY.test(name));
  if (lively) throw new Error(`an element ${lively.name}`);
  return roots.map(({ text }) => text).join('\n');
}

interface HeldCell {
  readonly t: string;
  readonly v?: unknown;
  readonly f?: string;
  readonly l?: { readonly Target?: string };
}

const isHeld = (cell: unknown): cell is HeldCell => typeof cell === 'object' && cell !== null && 't' in cell;

function checkWorkbook(content: FileContent): string {
  if (typeof content === 'string') throw new Error('not a workbook');
  const parts = Object.entries(unzipSync(content)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [, bytes] of parts) parseXml(strFromU8(bytes));
  const { SheetNames, Sheets } = read(content, { cellFormula: true });
  const cells = SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {}) as unknown[]).filter(isHeld);
  for (const { f, l } of cells) {
    if (f !== undefined) throw new Error(`a formula: ${f.slice(0, 100)}`);
    if (l && !/^#'/.test(l.Target ?? '')) throw new Error(`a link to ${String(l.Target).slice(0, 100)}`);
  }
  const { sheets } = openXlsx(content, 'otra vez.xlsx').snapshot;
  if (sheets.length !== SheetNames.length) throw new Error('sheets went missing');
  return cells.map(({ v }) => String(v)).join('\n');
}

const CHECKS: Readonly<Record<string, (content: FileContent, examination: Examination) => string>> = {
  docx: checkWord,
  html: checkHtml,
  svg: checkSvg,
  png: checkSvg,
  ics: checkCalendar,
  txt: checkTabbed,
  xlsx: checkWorkbook,
};

/**
 * Judges a file that a format made of a workbook without formulas. @returns the text that it shows
 * @throws Error when it is not well formed, does something, or holds what cannot be shown
 */
export function checkExport(
  { id, extension }: Format,
  content: FileContent,
  examination: Examination,
): string {
  const check = CHECKS[extension];
  if (!check) throw new Error(`say in CHECKS what a .${extension} may hold`);
  try {
    const shown = check(content, examination);
    // A workbook keeps what it held.
    if (extension !== 'xlsx') checkPrintable(shown, 'the text');
    return shown;
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
