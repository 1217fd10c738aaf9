import { copiedTable } from '../../src/formats/table/htmlTable';
import { planDocument } from '../../src/formats/document/documentModel';
import { formats } from '../../src/formats/index';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { isoDate } from '../../src/calendar/plainDate';
import { harmless } from '../../src/cli/output';
import { findingsInLines } from '../../src/cli/validar';
import type { NewSheet } from '../../src/snapshot/edit';
import type { CellValue } from '../../src/snapshot/workbook';
import { LONGEST_TEXT } from '../../src/snapshot/workbook';
import { oneLine } from '../../src/spanish/printableText';
import { examine } from '../../src/validation/examine';
import { checkExport, exportedFile } from '../judge/exportChecks';
import { parseXml } from '../judge/xmlTree';
import type { Random } from './random';
import type { FuzzTarget } from './target';

const PIECES = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '+',
  '-',
  '@SUMA(A1)',
  '＝',
  '－',
  '\t=1',
  '\r=1',
  '\n=1',
  '\r\n',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '"',
  "'",
  '""',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '|',
  '`',
  '${x}',
  '{{x}}',
  '%s',
  '%0A',
  '&#10;',
  '<',
  '>',
  '&',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&lt;',
  '&#0;',
  '&amp;amp;',
  '<?xml?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  'javascript:alert(1)',
  'style="x:expression(1)"',
  '" onload="x',
  'END:VEVENT',
  'BEGIN:VALARM',
  '\r\nATTENDEE:mailto:a@b',
  'ñ',
  'á',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u00a0',
  '\u00ad',
  '\u202E',
  '\u2066',
  '\u200F',
  '\u061C',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u0001',
  '\u0008',
  '\u001B[31m',
  '\u007F',
  '\u0085',
  '\u009B',
  '_x000D_',
  '_x0000_',
  '_x005F_',
  '&R&P',
  '&"Arial"',
  'a',
  'Instalar',
  ' ',
  '  ',
  '1',
  '5 de mayo de 2027',
  '../',
  'C:\\',
  '…',
  '•',
  '\u{10FFFF}',
  '\u{1F1F2}\u{1F1FD}',
];

const anyCharacter = (random: Random): string =>
  String.fromCodePoint(random.below(random.chance(0.2) ? 0x110000 : random.chance(0.5) ? 0x10000 : 0x100));

/** A text of which programs that take texts for something else make something else. */
function hostile(random: Random): string {
  const piece = (): string => (random.chance(0.2) ? anyCharacter(random) : random.pick(PIECES));
  const text = Array.from({ length: 1 + random.below(random.chance(0.1) ? 60 : 6) }, piece).join('');
  return (random.chance(0.01) ? text.repeat(400) : text).slice(0, LONGEST_TEXT);
}

/** A hostile text, the usual one, or both. */
function maybe(random: Random, usual: string): string {
  const kind = random.below(10);
  if (kind < 4) return usual;
  return kind < 7 ? hostile(random) : `${hostile(random)} ${usual}`.slice(0, LONGEST_TEXT);
}

/** The most hostile name that a sheet can have. */
const sheetName = (random: Random, end: string): string =>
  `${oneLine(hostile(random)).slice(0, 20)} ${end}`
    .replace(/[[\]:*?/\\]/g, '')
    .replace(/^'+/, '')
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '');

const DEEDS = [
  'Integración del COTAPREP',
  'Instalar la comisión de seguimiento',
  'Primer simulacro',
  'Informe final del PREP',
  'Tarea',
];

function planRows(random: Random): CellValue[][] {
  const day = (): string =>
    `${1 + random.below(28)} de ${random.pick(['octubre', 'noviembre', 'diciembre'])} de 2026`;
  const rows = Array.from({ length: 2 + random.below(8) }, (_, index): CellValue[] => [
    random.chance(0.7) ? index + 1 : maybe(random, `${index}.1`),
    maybe(random, random.pick(DEEDS)),
    maybe(random, 'Acuerdo'),
    random.chance(0.8) ? day() : maybe(random, day()),
    random.chance(0.8) ? day() : maybe(random, day()),
    maybe(random, 'Secretaría Ejecutiva'),
    maybe(random, 'Nota'),
  ]);
  const odd = Array.from({ length: random.below(3) }, () => [hostile(random)]);
  return [
    [maybe(random, 'Plan de trabajo 2026-2027')],
    ...random.several(2, () => [hostile(random)]),
    ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable', maybe(random, 'Observaciones')],
    ...rows,
    ...odd,
  ];
}

function gridRows(random: Random, plan: readonly CellValue[][]): CellValue[][] {
  const rows = plan
    .slice(3)
    .map((row) => [
      row[0] ?? null,
      row[1] ?? null,
      row[2] ?? null,
      random.chance(0.3) ? 'X' : null,
      random.chance(0.1) ? hostile(random) : null,
    ]);
  return [['Núm.', 'Actividad', 'Entregable', 'O', 'N', 'D', 'E', 'F'], ...rows];
}

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): NewSheet => ({
  name,
  columnWidths: [8, 30],
  rows: rows.map((row) => row.map((value) => ({ value }))),
  frozenRows: 0,
  frozenColumns: 0,
});

/** What a terminal or a reader would take for a command. */
const COMMANDS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Texts that programs take for something else, in every place of a workbook and out through every export. */
export const textsTarget: FuzzTarget = {
  name: 'texts',
  about: 'textos hostiles por todas las exportaciones',
  async round(random) {
    const today = isoDate('2026-10-01');
    const plan = planRows(random);
    const sheets = [sheetOf(sheetName(random, 'Plan'), plan)];
    if (random.chance(0.6)) sheets.push(sheetOf(sheetName(random, 'Rejilla'), gridRows(random, plan)));
    const file = openXlsx(createXlsx(sheets, 'hostil'), `${hostile(random).slice(0, 100)}.xlsx`);
    const examination = examine(file.snapshot, { today });
    for (const format of formats) {
      const content = await exportedFile(format, file, examination);
      if (content !== null) checkExport(format, content, examination);
    }
    const { html } = copiedTable(planDocument(examination, { issued: today }));
    parseXml(`<div>${html.replace(/<br>/g, '<br/>').replace(/&nbsp;/g, '&#160;')}</div>`);
    const lively = findingsInLines(examination.findings)
      .map(harmless)
      .find((line) => COMMANDS.test(line));
    if (lively !== undefined)
      throw new Error(`the terminal would take a command of ${JSON.stringify(lively)}`);
  },
};
