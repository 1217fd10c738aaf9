import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { calendarEvents } from '../../src/formats/agenda/calendarEvents';
import { planDocument } from '../../src/formats/document/documentModel';
import { findingsReport } from '../../src/formats/document/findingsReport';
import type { FileContent, Format } from '../../src/formats/format';
import { formats } from '../../src/formats/index';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import type { XlsxFile } from '../../src/hosts/xlsx/xlsxFile';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewSheet } from '../../src/snapshot/edit';
import type { CellValue } from '../../src/snapshot/workbook';
import { oneLine } from '../../src/spanish/printableText';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';
import { readStrictly } from './agenda/strictCalendar';
import { ISSUED } from './document/examined';
import type { XmlElement } from './word/wordParts';
import { parseXml } from './word/wordParts';

/** Texts that a program could take for something else than a text; each goes into every place of a workbook. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['a formula', '=1+1'],
  ['a formula that starts a program', "=cmd|'/C calc'!A0"],
  ['a plus', '+52 33 3641'],
  ['a hyphen', '- texto'],
  ['a negative number', '-5'],
  ['an at sign', '@SUMA(A1)'],
  ['wide signs', '＝1+1'],
  ['a tab before a formula', '\t=1+1'],
  ['a carriage return before a formula', '\r=1+1'],
  ['a line break before a formula', 'uno\n=1+1\r\n+1\u2028-1'],
  ['a blank and quotes before a formula', ' "\'=1+1'],
  ['an open quotation', '"sin cerrar\t=1+1'],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['entities and quotes', '&lt; & &#0; "comillas" \'apóstrofos\' ]]> <!-- -->'],
  ['an event of its own', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\\n;,:"'],
  ['marks of direction', '\u202Eabc\u2066def\u200F\u061C'],
  ['control characters', 'a\u0000b\u0001c\u0008d\u001Be\u007Ff\u0085g\uFFFEh\uFEFFi'],
  ['halves of surrogate pairs', 'a\uD800b\uDC00c\uDC00\uD800d'],
  ['what looks like an escape of Excel', '_x000D_ _x0000_ _x005F_'],
  ['codes of a footer', '&R&P&"Arial"&A 1'],
  ['as much as a cell holds', `=${'á&<"'.repeat(8_191)}`.slice(0, 32_767)],
];

/** What no file may hold as it stands, line breaks and tabs apart. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The longest and most hostile name that a sheet can have of a text. */
const sheetName = (text: string, end: string): string =>
  `${oneLine(text).slice(0, 20)} ${end}`.replace(/[[\]:*?/\\]/g, '').replace(/^'+/, '');

/** A workbook in which a hostile text stands in every place from which text comes. */
function workbookWith(text: string): XlsxFile {
  const cut = text.slice(0, 32_700);
  const day = '5 de octubre de 2026';
  const rows = [
    [`${cut} 2026-2027`],
    [cut],
    ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable', cut],
    [text],
    [1, `${cut} Instalar`, text, day, '9 de noviembre de 2026', text, text],
    [text, text, `${cut} Informe`, text, '9 de diciembre de 2026', text, text],
    ['1.1', `${cut} por partes`, text, day, day, `${cut} Dos`, text],
    [3, text, text, '30 de febrero de 2026', text, null, null],
    [3, 'Integración del COTAPREP', cut, day, '1 de octubre de 2026', text, null],
    [null, `Nota: ${cut}`],
  ];
  const grid = [
    ['Núm.', 'Actividad', 'Entregable', 'O', 'N', 'D', 'E', 'F'],
    [1, `${cut} Instalar`, text, 'X', 'X', null, null, text],
    [3, 'Integración del COTAPREP', cut, 'X'],
  ];
  const sheet = (name: string, cells: readonly (readonly CellValue[])[]): NewSheet => ({
    name: sheetName(text, name),
    columnWidths: [8, 30],
    rows: cells.map((row) => row.map((value) => ({ value }))),
    frozenRows: 0,
    frozenColumns: 0,
  });
  const sheets = [sheet('Plan', rows), sheet('Rejilla', grid)];
  return openXlsx(createXlsx(sheets, 'hostil'), `${text.slice(0, 100)}.xlsx`);
}

/** A file that a format makes of a workbook; an .xlsx for those that change the workbook. */
async function built(format: Format, file: XlsxFile, examination: Examination): Promise<FileContent> {
  const document = planDocument(examination, {
    issued: ISSUED,
    dates: true,
    responsible: true,
    monthlyTables: true,
    paint: { ...DEFAULT_PAINT, colors: { by: 'responsible' } },
  });
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
      if (added === null) throw new Error(`nothing to make a ${format.id} of`);
      return file.apply(added.edits).file.bytes;
    }
  }
}

const asText = (content: FileContent): string =>
  typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content);

const elementsOf = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(elementsOf)];

/** Elements that a file may have, and attributes of theirs that lead nowhere. */
function expectOnly(root: XmlElement, names: string): void {
  const elements = elementsOf(root);
  const used = new Set(elements.map(({ name }) => name));
  expect([...used].filter((name) => !names.split(' ').includes(name))).toEqual([]);
  const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
  expect([...attributes].filter((name) => /^on|href|src/i.test(name))).toEqual([]);
}

function looksAtSvg(content: FileContent): string {
  const root = parseXml(asText(content));
  expectOnly(root, 'svg title desc rect text');
  return root.text;
}

function looksAtHtml(content: FileContent): string {
  const page = asText(content)
    .replace(/<!DOCTYPE html>\n/, '')
    .replace(/<(br|meta [^<>]*)>/g, '<$1/>')
    .replace(/&nbsp;/g, '&#160;');
  const root = parseXml(page);
  expectOnly(root, 'html head meta title style body h1 h2 p span br table thead tbody tr th td');
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

function looksAtTabbed(content: FileContent): string {
  const text = asText(content);
  const lines = cellsOf(text);
  expect(lines).toHaveLength(text.split('\r\n').length);
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
  const widths = lines.map((line) => line.length);
  const header = lines.findIndex(([first]) => first === 'Núm.');
  const end = widths.indexOf(1, header);
  expect(end).toBeGreaterThan(header + 3);
  expect(new Set(widths.slice(header, end)).size).toBe(1);
  return text;
}

function looksAtCalendar(content: FileContent, { calendar }: Examination): string {
  const root = readStrictly(asText(content));
  const events = calendar.activities.filter(({ period }) => period.spans.length > 0).length;
  const own = root.components.flatMap(({ lines }) => lines.filter(({ name }) => name === 'SUMMARY'));
  expect(own.filter(({ value }) => !value.startsWith('Plazo')).length).toBeLessThanOrEqual(events);
  for (const { lines } of root.components) expect(lines.filter(({ name }) => name === 'UID')).toHaveLength(1);
  return own.map(({ value }) => value).join('\n');
}

function looksAtWord(content: FileContent): string {
  if (typeof content === 'string') throw new Error('not a file of Word');
  const parts = Object.entries(unzipSync(content)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  const texts = parts.map(([, bytes]) => {
    const xml = asText(bytes);
    expect(xml).not.toMatch(UNPRINTABLE);
    return parseXml(xml);
  });
  const names = texts.flatMap((root) => elementsOf(root).map(({ name }) => name));
  expect(names.filter((name) => /^(?:w:)?(?:object|hyperlink|altChunk|script|pict)$/.test(name))).toEqual([]);
  return texts.map(({ text }) => text).join('\n');
}

function looksAtWorkbook(content: FileContent): string {
  if (typeof content === 'string') throw new Error('not a workbook');
  const parts = Object.entries(unzipSync(content)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [, bytes] of parts) parseXml(strFromU8(bytes));
  const { SheetNames, Sheets } = read(content, { cellFormula: true });
  const cells = SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {}) as unknown[]);
  const held = cells.filter((cell) => typeof cell === 'object' && cell !== null && 't' in cell) as {
    t: string;
    v?: unknown;
    f?: string;
    l?: { Target?: string };
  }[];
  expect(held.filter(({ f }) => f !== undefined)).toEqual([]);
  for (const { l } of held) if (l) expect(l.Target).toMatch(/^#'/);
  expect(openXlsx(content, 'otra vez.xlsx').snapshot.sheets.length).toBe(SheetNames.length);
  return held.map(({ v }) => String(v)).join('\n');
}

const LOOKS: Readonly<Record<string, (content: FileContent, examination: Examination) => string>> = {
  docx: looksAtWord,
  html: looksAtHtml,
  svg: looksAtSvg,
  png: looksAtSvg,
  ics: looksAtCalendar,
  txt: looksAtTabbed,
  xlsx: looksAtWorkbook,
};

/** The letters of a text, which every format shows, wherever it breaks lines and whatever it escapes. */
const letters = (text: string): string => oneLine(text).replace(/[^\p{L}\p{N}]/gu, '');

describe.each(HOSTILE)('%s in every place of a workbook', (_, text) => {
  const file = workbookWith(text);
  const examination = examine(file.snapshot, { today: ISSUED });

  it.each(formats.map((format): [string, Format] => [format.id, format]))(
    'is a text in %s, and nothing else',
    async (id, format) => {
      const look = LOOKS[format.extension];
      if (!look) throw new Error(`say in LOOKS what a .${format.extension} may hold`);
      const content = await built(format, file, examination);
      const shown = look(content, examination);
      if (format.extension !== 'xlsx') expect(shown).not.toMatch(UNPRINTABLE);
      const some = letters(text).slice(0, 12);
      if (id !== 'printedSheet') expect(letters(shown)).toContain(some);
    },
  );
});

it('the workbook is read as a plan, whatever it holds', () => {
  for (const [, text] of HOSTILE) {
    const { calendar } = examine(workbookWith(text).snapshot, { today: ISSUED });
    expect(calendar.activities.length).toBeGreaterThanOrEqual(3);
  }
});
