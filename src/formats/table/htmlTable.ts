import { HEADER_COLOR, LINE_COLOR } from '../../calendar/theme';

import { columnWidths, widthsOf } from '../document/columnWidths';
import type { DocumentField } from '../document/fields';
import type { PlanDocument } from '../document/documentModel';
import type { DocumentRow } from '../document/documentRows';
import { escapeMarkup, escapeTabbed } from './escaping';
import type { DocumentLegend } from '../document/legend';
import type { MonthlyRow, MonthlyTable } from '../document/monthlyPlan';

/** The same table twice, as the clipboard takes it. */
export interface CopiedTable {
  /** A fragment of HTML: what Word keeps of it is inline, there are no classes and no fonts. */
  readonly html: string;
  /** Lines of cells with tabs between them. */
  readonly plain: string;
}

/** Width between the margins of a letter page on its side, in pixels of 1/96 inch. */
const PAGE_WIDTH = 960;

const BORDER = `border:1px solid ${LINE_COLOR}`;
// Without border-box a browser adds padding to each width and the table grows beyond the page.
const CELL = `${BORDER};box-sizing:border-box;padding:2px 5px;font-size:9pt;vertical-align:middle`;
// Excel takes the cells for text when the table is pasted there: "3.10" stays, "=1+1" does nothing.
const AS_TEXT = "mso-number-format:'\\@'";
const CENTRED = new Set(['code', 'start', 'end']);

const lines = (text: string): string => escapeMarkup(text).replace(/\n/g, '<br>');

const colored = (color: string): string => `background-color:${color};print-color-adjust:exact`;

interface HtmlCell {
  readonly tag: 'td' | 'th';
  readonly width: number;
  readonly html: string;
  readonly align: 'left' | 'center';
  readonly fill?: string;
  readonly bold?: boolean;
  /** Attributes for who cannot see the table. */
  readonly extra?: string;
  readonly indent?: number;
}

function cellHtml({ tag, width, html, align, fill, bold, extra = '', indent = 0 }: HtmlCell): string {
  const style = [
    CELL,
    `width:${String(width)}px`,
    `text-align:${align}`,
    `font-weight:${bold === true ? 'bold' : 'normal'}`,
    AS_TEXT,
    ...(indent > 0 ? [`padding-left:${String(5 + indent)}px`] : []),
    ...(fill === undefined ? [] : [colored(fill)]),
  ].join(';');
  const color = fill === undefined ? '' : ` bgcolor="${fill}"`;
  return `<${tag} width="${String(width)}" align="${align}"${color}${extra} style="${style}">${html}</${tag}>`;
}

const headingCell = (text: string, width: number, name = ''): string =>
  cellHtml({
    tag: 'th',
    width,
    html: escapeMarkup(text),
    align: 'center',
    fill: HEADER_COLOR,
    bold: true,
    extra: ` scope="col"${name === '' ? '' : ` abbr="${escapeMarkup(name)}" title="${escapeMarkup(name)}"`}`,
  });

function fieldCells(fields: readonly DocumentField[], row: MonthlyRow, widths: readonly number[]): string[] {
  return fields.map(({ name }, index) =>
    cellHtml({
      tag: name === 'title' ? 'th' : 'td',
      width: widths[index] ?? 0,
      html: lines(row[name]) || '&nbsp;',
      align: CENTRED.has(name) ? 'center' : 'left',
      ...(name === 'title' ? { extra: ' scope="row"', indent: (row.level - 1) * 12 } : {}),
    }),
  );
}

function monthCells({ months }: PlanDocument, row: DocumentRow, widths: readonly number[]): string[] {
  const shaded = new Map(row.shaded.map((month) => [month.month, month]));
  return months.map(({ month }, index) => {
    const due = shaded.get(month);
    return cellHtml({
      tag: 'td',
      width: widths[index] ?? 0,
      html: due ? escapeMarkup(due.mark) : '&nbsp;',
      align: 'center',
      ...(due ? { fill: due.color } : {}),
    });
  });
}

const rowHtml = (cells: readonly string[]): string =>
  `<tr style="page-break-inside:avoid">${cells.join('')}</tr>`;

function tableHtml(
  name: string,
  width: number,
  header: readonly string[],
  rows: readonly string[][],
): string {
  return [
    `<table border="1" cellspacing="0" cellpadding="3" width="${String(width)}" aria-label="${escapeMarkup(name)}"`,
    ` style="border-collapse:collapse;width:${String(width)}px;table-layout:fixed">`,
    `<thead>${rowHtml(header)}</thead>\n<tbody>\n`,
    rows.map((cells) => `${rowHtml(cells)}\n`).join(''),
    '</tbody></table>',
  ].join('');
}

function gridHtml(document: PlanDocument, width: number): string {
  const { fields, months, rows, title } = document;
  const widths = columnWidths(document, width);
  const header = [
    ...fields.map(({ heading }, index) => headingCell(heading, widths.fields[index] ?? 0)),
    ...months.map(({ label, name }, index) => headingCell(label, widths.months[index] ?? 0, name)),
  ];
  const body = rows.map((row) => [
    ...fieldCells(fields, row, widths.fields),
    ...monthCells(document, row, widths.months),
  ]);
  return tableHtml(title, width, header, body);
}

function monthHtml({ heading, fields, rows }: MonthlyTable, width: number): string {
  const widths = widthsOf(fields, 0, 0, width).fields;
  const header = fields.map((field, index) => headingCell(field.heading, widths[index] ?? 0));
  const body = rows.map((row) => fieldCells(fields, row, widths));
  return `<h2>${escapeMarkup(heading)}</h2>\n${tableHtml(heading, width, header, body)}`;
}

function legendHtml({ colors, notes }: DocumentLegend): string {
  const swatches = colors.map(
    ({ label, color }) =>
      `<p style="font-size:9pt"><span style="${colored(color)}">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>&nbsp; ${escapeMarkup(label)}</p>`,
  );
  return [...swatches, ...notes.map((note) => `<p style="font-size:9pt">${escapeMarkup(note)}</p>`)].join(
    '\n',
  );
}

function fragment(document: PlanDocument, width: number): string {
  const { title, subtitle, issuedLine, legend, monthlyTables } = document;
  return [
    `<h1>${escapeMarkup(title)}</h1>`,
    ...(subtitle === '' ? [] : [`<p>${escapeMarkup(subtitle)}</p>`]),
    gridHtml(document, width),
    legendHtml(legend),
    ...monthlyTables.map((table) => monthHtml(table, width)),
    `<p style="font-size:9pt">${escapeMarkup(issuedLine)}</p>`,
  ].join('\n');
}

const tabbed = (cells: readonly string[]): string => cells.map(escapeTabbed).join('\t');

function plainText({
  title,
  subtitle,
  fields,
  months,
  rows,
  legend,
  monthlyTables,
  issuedLine,
}: PlanDocument) {
  const gridLines = rows.map((row) => {
    const marks = new Map(row.shaded.map(({ month, mark }) => [month, mark]));
    return tabbed([
      ...fields.map(({ name }) => row[name]),
      ...months.map(({ month }) => marks.get(month) ?? ''),
    ]);
  });
  const monthly = monthlyTables.flatMap((table) => [
    '',
    escapeTabbed(table.heading),
    tabbed(table.fields.map(({ heading }) => heading)),
    ...table.rows.map((row) => tabbed(table.fields.map(({ name }) => row[name]))),
  ]);
  return [
    escapeTabbed(title),
    ...(subtitle === '' ? [] : [escapeTabbed(subtitle)]),
    '',
    tabbed([...fields.map(({ heading }) => heading), ...months.map(({ label }) => label)]),
    ...gridLines,
    '',
    ...legend.notes.map(escapeTabbed),
    ...monthly,
    escapeTabbed(issuedLine),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** The document for the clipboard: HTML that Word keeps (shades, widths, repeated header) and tabbed text. `width` is in pixels. */
export function copiedTable(document: PlanDocument, width = PAGE_WIDTH): CopiedTable {
  return { html: fragment(document, width), plain: plainText(document) };
}

/** The document as a page of its own, for a .html file: in Spanish, to be printed on letter paper on its side. */
export function htmlPage(document: PlanDocument): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="es-MX">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(document.title)}</title>`,
    '<style>@page{size:letter landscape;margin:12mm}body{font-family:sans-serif}h1{font-size:18pt}h2{font-size:12pt}</style>',
    '</head>',
    '<body>',
    fragment(document, PAGE_WIDTH),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
