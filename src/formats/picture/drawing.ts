import { HEADER_COLOR, LINE_COLOR, TEXT_COLOR, PAPER_COLOR } from '../../calendar/theme';

import { columnWidths } from '../document/columnWidths';
import type { PlanDocument } from '../document/documentModel';
import type { DocumentRow } from '../document/documentRows';
import { escapeMarkup } from '../table/escaping';
import { wrapText } from './textWidth';

/** The document as a picture. */
export interface Drawing {
  /** A whole SVG file: rectangles, lines and text, no scripts, no styles, nothing from elsewhere. */
  readonly svg: string;
  /** Pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

/** Which rows to draw, where the whole would be too tall for a slide; 0-based, `to` is not drawn. */
export interface DrawnRows {
  readonly from: number;
  readonly to: number;
}

/** Width of the picture; on a Word page of 6.5 inches its text is then about 7 points, on its side about 11. */
const WIDTH = 900;
const MARGIN = 12;
const SIZE = 14;
const LINE = 17;
const PADDING = 4;
const TITLE_SIZE = 22;
const INDENT = 12;
/** A month's mark is a little smaller, for its column is narrow. */
const MARK_SIZE = 12;

type Align = 'start' | 'middle';

interface DrawnCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly align: Align;
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** How far the text is set in. */
  readonly indent?: number;
}

/** As few digits as do: pictures of a thousand rows stay small. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" stroke="${LINE_COLOR}" stroke-width="0.75"/>`;

function textAt(line: string, x: number, y: number, align: Align, size: number, bold = false): string {
  const weight = bold ? ' font-weight="bold"' : '';
  const anchor = align === 'middle' ? ' text-anchor="middle"' : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}"${anchor}${weight}>${escapeMarkup(line)}</text>`;
}

function drawnCell(cell: DrawnCell, y: number, height: number): string {
  const { x, width, lines, align, size, bold = false, fill = PAPER_COLOR, indent = 0 } = cell;
  const at = align === 'middle' ? x + width / 2 : x + PADDING + indent;
  const first = y + (height - lines.length * LINE) / 2 + LINE / 2 + size * 0.36;
  const texts = lines.map((line, index) =>
    line === '' ? '' : textAt(line, at, first + index * LINE, align, size, bold),
  );
  return `${rectangle(x, y, width, height, fill)}${texts.join('')}`;
}

const heightOf = (cells: readonly DrawnCell[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * LINE + 2 * PADDING;

const CENTRED = new Set(['code', 'start', 'end']);

interface Place {
  readonly x: number;
  readonly width: number;
}

type Look = Omit<DrawnCell, 'x' | 'width' | 'lines'>;

/** The columns of a document with their places. */
class Columns {
  private readonly fields: readonly Place[];
  private readonly months: readonly Place[];

  constructor(private readonly document: PlanDocument) {
    const widths = columnWidths(document, WIDTH - 2 * MARGIN);
    let x = MARGIN;
    const placed = (width: number): Place => {
      const place = { x, width };
      x += width;
      return place;
    };
    this.fields = widths.fields.map(placed);
    this.months = widths.months.map(placed);
  }

  private cell(place: Place | undefined, text: string, look: Look): DrawnCell {
    const { x, width } = place ?? { x: 0, width: 0 };
    const { align, size, bold = false, indent = 0 } = look;
    const room = width - indent - 2 * (align === 'middle' ? 1 : PADDING);
    return { ...look, x, width, lines: text === '' ? [] : wrapText(text, room, size, bold) };
  }

  header(): DrawnCell[] {
    const look = { align: 'middle', bold: true, fill: HEADER_COLOR, size: MARK_SIZE } as const;
    return [
      ...this.document.fields.map(({ heading }, index) => this.cell(this.fields[index], heading, look)),
      ...this.document.months.map(({ label }, index) => this.cell(this.months[index], label, look)),
    ];
  }

  row(row: DocumentRow): DrawnCell[] {
    const shaded = new Map(row.shaded.map((month) => [month.month, month]));
    const fieldCells = this.document.fields.map(({ name }, index) => {
      const size = name === 'start' || name === 'end' ? MARK_SIZE : SIZE;
      const indent = name === 'title' ? INDENT * (row.level - 1) : 0;
      return this.cell(this.fields[index], row[name], {
        align: CENTRED.has(name) ? 'middle' : 'start',
        size,
        indent,
      });
    });
    const monthCells = this.document.months.map(({ month }, index) => {
      const due = shaded.get(month);
      const look = { align: 'middle', size: MARK_SIZE } as const;
      return this.cell(this.months[index], due?.mark ?? '', due ? { ...look, fill: due.color } : look);
    });
    return [...fieldCells, ...monthCells];
  }
}

/** Draws parts one below the other and keeps count of the height. */
class Sheet {
  readonly parts: string[] = [];
  y = MARGIN;

  line(text: string, size: number, bold = false): void {
    for (const line of wrapText(text, WIDTH - 2 * MARGIN, size, bold)) {
      this.y += size * 1.25;
      this.parts.push(textAt(line, MARGIN, this.y - size * 0.25, 'start', size, bold));
    }
  }

  row(cells: readonly DrawnCell[]): void {
    const height = heightOf(cells);
    this.parts.push(...cells.map((cell) => drawnCell(cell, this.y, height)));
    this.y += height;
  }

  swatch(label: string, color: string): void {
    this.parts.push(rectangle(MARGIN, this.y + 3, 28, 14, color));
    for (const line of wrapText(label, WIDTH - 2 * MARGIN - 36, SIZE)) {
      this.parts.push(textAt(line, MARGIN + 36, this.y + 15, 'start', SIZE));
      this.y += LINE + 3;
    }
  }
}

function describe({ rows, months }: PlanDocument): string {
  const first = months[0];
  const last = months.at(-1);
  const span = first && last ? ` de ${first.name} a ${last.name}` : '';
  return `Calendario con ${String(rows.length)} actividades y una columna por mes${span}; los meses en que se realiza cada una están sombreados y marcados.`;
}

/** Draws the document as SVG: the picture, and the small preview of it. All rows unless told which. */
export function drawing(document: PlanDocument, drawn: DrawnRows | null = null): Drawing {
  const { title, subtitle, rows, legend, issuedLine } = document;
  const columns = new Columns(document);
  const sheet = new Sheet();
  sheet.line(title, TITLE_SIZE, true);
  if (subtitle !== '') sheet.line(subtitle, SIZE);
  sheet.y += 8;
  sheet.row(columns.header());
  for (const row of drawn === null ? rows : rows.slice(drawn.from, drawn.to)) sheet.row(columns.row(row));
  sheet.y += 6;
  for (const { label, color } of legend.colors) sheet.swatch(label, color);
  for (const note of [...legend.notes, issuedLine]) sheet.line(note, SIZE);
  const height = Math.ceil(sheet.y + MARGIN);
  const size = `width="${String(WIDTH)}" height="${String(height)}"`;
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(WIDTH)} ${String(height)}"`,
    ` role="img" xml:lang="es-MX" font-family="sans-serif" fill="${TEXT_COLOR}">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(describe(document))}</desc>`,
    `<rect ${size} fill="${PAPER_COLOR}"/>`,
    ...sheet.parts,
    '</svg>\n',
  ].join('');
  return { svg, width: WIDTH, height };
}
