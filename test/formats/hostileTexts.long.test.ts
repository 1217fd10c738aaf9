import { exportedFile, checkExport } from '../../scripts/judge/exportChecks';
import type { Format } from '../../src/formats/format';
import { formats } from '../../src/formats/index';
import type { XlsxFile } from '../../src/hosts/xlsx/xlsxFile';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewSheet } from '../../src/snapshot/edit';
import type { CellValue } from '../../src/snapshot/workbook';
import { oneLine } from '../../src/spanish/printableText';
import { examine } from '../../src/validation/examine';
import { ISSUED } from './document/examined';

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

/** The letters of a text, which every format shows, wherever it breaks lines and whatever it escapes. */
const letters = (text: string): string => oneLine(text).replace(/[^\p{L}\p{N}]/gu, '');

describe.each(HOSTILE)('%s in every place of a workbook', (_, text) => {
  const file = workbookWith(text);
  const examination = examine(file.snapshot, { today: ISSUED });

  it.each(formats.map((format): [string, Format] => [format.id, format]))(
    'is a text in %s, and nothing else',
    async (id, format) => {
      const content = await exportedFile(format, file, examination);
      if (content === null) throw new Error(`nothing to make a ${id} of`);
      const shown = checkExport(format, content, examination);
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
