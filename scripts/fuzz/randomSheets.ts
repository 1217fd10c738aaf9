import { a1 } from '../../src/snapshot/address';
import type { DrawnCell } from './randomCells';
import { bandLabel, cellFor, headerFor, MEANINGS, NUMBER_FORMATS, plainCell, slotLabel } from './randomCells';
import type { Meaning } from './randomCells';
import type { Random } from './random';
import { escaped, MAIN, packageParts } from './randomWorkbook';
import type { Parts } from './randomWorkbook';

/** A sheet as it was drawn: what every cell of it must be read as. */
export interface DrawnSheet {
  readonly name: string;
  readonly state: string | null;
  /** Cells by 0-based row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, DrawnCell & { readonly fill: number }>>;
}

/** Fills of cells, in the XML of the styles; the first is none. */
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FF7030A0"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFD9D2E9"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill>',
  '<gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF00B0F0"/></stop></gradientFill>',
];

/** One cell format for each fill and each number format: number format by fills, plus fill. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="${NUMBER_FORMATS.length}">${NUMBER_FORMATS.map(
  (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escaped(code)}"/>`,
).join(
  '',
)}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${FILLS.length}">${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${NUMBER_FORMATS.flatMap(
  (_, format) =>
    FILLS.map(
      (_fill, fill) =>
        `<xf numFmtId="${format === 0 ? 0 : 170 + format}" fontId="0" fillId="${fill}" borderId="0" applyFill="1"/>`,
    ),
).join('')}</cellXfs></styleSheet>`;

const TITLES = [
  'Plan de trabajo del PREP 2026-2027',
  'PROCESO ELECTORAL LOCAL 2023-2024',
  'Calendario 2025-2026',
  'Jornada electoral: 6 de junio de 2027',
  'Programa extraordinario 2022',
  'Cronograma',
  'Septiembre 2026',
  'Etapa 1. Organización',
];
const NAMES = [
  'Plan',
  'Calendario',
  'Actividades',
  "O'Hara & <hijos>",
  'plan 2026-2027',
  'Sesiones',
  'Lineamientos',
  'Hoja ñ',
];

/** Draws cells on a sheet of chance. */
class Drawing {
  readonly cells = new Map<number, Map<number, DrawnCell & { fill: number }>>();
  readonly merges: string[] = [];
  private readonly merged = new Set<string>();

  constructor(private readonly random: Random) {}

  put(row: number, column: number, cell: DrawnCell, fill = 0): void {
    const cells = this.cells.get(row) ?? new Map<number, DrawnCell & { fill: number }>();
    cells.set(column, { ...cell, fill });
    this.cells.set(row, cells);
  }

  /** Merges a block unless another one touches it, which no program writes. */
  merge(top: number, left: number, bottom: number, right: number): void {
    const places: string[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.push(`${row},${column}`);
    if (places.length < 2 || places.some((place) => this.merged.has(place))) return;
    for (const place of places) this.merged.add(place);
    this.merges.push(`${a1(top, left)}:${a1(bottom, right)}`);
  }

  /** A run of months, weeks or quarters from a column on, with a band above it at times. @returns the column after it */
  private slots(row: number, column: number): number {
    const { random } = this;
    const style = random.below(9);
    const count = 2 + random.below(style >= 3 && style <= 5 ? 40 : 13);
    for (let index = 0; index < count; index++)
      this.put(row, column + index, plainCell(random, slotLabel(random, style, index)));
    if (row > 0 && style >= 3 && style <= 5) {
      const size = style === 5 ? 2 : 4;
      const year = random.chance(0.5);
      for (let index = 0; index * size < count; index++) {
        const left = column + index * size;
        this.put(row - 1, left, plainCell(random, bandLabel(index, year)));
        if (random.chance(0.8)) this.merge(row - 1, left, row - 1, left + size - 1);
      }
    }
    return column + count;
  }

  private bodyRow(row: number, left: number, meanings: readonly (Meaning | 'slot')[]): void {
    const { random } = this;
    const from = random.below(meanings.length + 1);
    const length = random.below(8);
    const sparse = random.chance(0.2);
    meanings.forEach((meaning, index) => {
      if (meaning !== 'slot') {
        if (!random.chance(sparse ? 0.7 : 0.15))
          this.put(
            row,
            left + index,
            cellFor(random, meaning),
            random.chance(0.05) ? random.below(FILLS.length) : 0,
          );
        return;
      }
      if (index < from || index >= from + length) return;
      const marked = random.chance(0.5)
        ? plainCell(random, random.pick(['X', 'x', '●', '15', '3 y 10', 8]))
        : null;
      const empty: DrawnCell = { value: null, type: 'n', numberFormat: random.chance(0.2) ? 6 : 0 };
      this.put(
        row,
        left + index,
        random.chance(0.03) ? cellFor(random, 'junk') : (marked ?? empty),
        1 + random.below(FILLS.length - 1),
      );
    });
  }

  /** A table whose header stands at that place. @returns the row after it */
  table(top: number, left: number): number {
    const { random } = this;
    const columns: Meaning[] = random.chance(0.7)
      ? (['code', 'title', 'deliverable', 'start', 'end', 'responsible'] as Meaning[]).filter(() =>
          random.chance(0.85),
        )
      : random.several(9, () => random.pick(MEANINGS));
    const meanings: (Meaning | 'slot')[] = [...columns];
    if (random.chance(0.3)) meanings.splice(random.below(meanings.length + 1), 0, random.pick(MEANINGS));
    meanings.forEach((meaning, index) => {
      if (meaning !== 'slot')
        this.put(
          top,
          left + index,
          plainCell(random, headerFor(random, meaning)),
          random.chance(0.5) ? 3 : 0,
        );
    });
    if (random.chance(0.45)) {
      const after = this.slots(top, left + meanings.length);
      while (left + meanings.length < after) meanings.push('slot');
    }
    const rows = random.below(random.chance(0.1) ? 80 : 14);
    for (let row = top + 1; row <= top + rows; row++) {
      if (random.chance(0.08)) continue;
      if (random.chance(0.06)) this.put(row, left, plainCell(random, random.pick(TITLES)));
      else this.bodyRow(row, left, meanings);
      if (random.chance(0.04)) this.merge(row, left, row + random.below(3), left + random.below(4));
    }
    return top + rows + 1;
  }

  /** Cells that belong to no table, far away ones among them. */
  scatter(): void {
    const { random } = this;
    for (let times = random.below(6); times > 0; times--) {
      const far = random.chance(0.05);
      this.put(
        far ? 1_048_575 - random.below(3) : random.below(40),
        far && random.chance(0.5) ? 16_383 : random.below(30),
        cellFor(random, random.pick(MEANINGS)),
        random.below(FILLS.length),
      );
    }
  }
}

/** Shared strings of a workbook while it is written. */
class Strings {
  private readonly places = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.places.get(text) ?? this.places.size;
    this.places.set(text, known);
    return known;
  }

  xml(): string {
    return `<sst xmlns="${MAIN}">${[...this.places.keys()].map((text) => `<si>${textXml(text)}</si>`).join('')}</sst>`;
  }
}

/** Excel writes what XML or its own escapes would change as an escape. */
const textXml = (text: string): string =>
  `<t xml:space="preserve">${escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))}</t>`;

const DAY = 86_400_000;

function cellXml(
  cell: DrawnCell & { fill: number },
  address: string,
  strings: Strings,
  date1904: boolean,
): string {
  const { value, formula, type, numberFormat, fill } = cell;
  const style = numberFormat * FILLS.length + fill;
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const function_ = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null) return function_ === '' ? `${open}/>` : `${open}>${function_}</c>`;
  if (type === 's') return `${open} t="s"><v>${strings.indexOf(String(value))}</v></c>`;
  if (type === 'inlineStr') return `${open} t="inlineStr"><is>${textXml(String(value))}</is></c>`;
  if (type === 'b') return `${open} t="b">${function_}<v>${value === true ? 1 : 0}</v></c>`;
  if (type === 'd') {
    const days = Number(value) - (date1904 ? 24_107 : 25_569);
    return `${open} t="d"><v>${new Date(days * DAY).toISOString().slice(0, 10)}</v></c>`;
  }
  return `${open}${type === 'n' ? '' : ` t="${type}"`}>${function_}<v>${escaped(String(value))}</v></c>`;
}

function drawnSheet(
  random: Random,
  name: string,
): DrawnSheet & { xml(strings: Strings, date1904: boolean): string } {
  const drawing = new Drawing(random);
  let top = 0;
  for (const title of random.several(3, () => random.pick(TITLES)))
    drawing.put(top++, random.below(3), plainCell(random, title));
  for (let tables = random.below(4); tables > 0; tables--) {
    const left = random.below(4);
    const next = drawing.table(top + random.below(3), left);
    if (random.chance(0.15)) drawing.table(top, left + 9 + random.below(12));
    top = next + random.below(3);
  }
  if (random.chance(0.5)) drawing.scatter();
  const hiddenRows = random.chance(0.1);
  const cols = random.chance(0.1)
    ? `<cols><col min="${1 + random.below(5)}" max="6" width="9" hidden="1"/></cols>`
    : '';
  const isProtected = random.chance(0.03);
  const merges = drawing.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const rows = [...drawing.cells].sort(([one], [other]) => one - other);
  const hidden = new Set(rows.map(([row]) => row).filter(() => hiddenRows && random.chance(0.2)));
  return {
    name,
    state: random.chance(0.07) ? random.pick(['hidden', 'veryHidden']) : null,
    cells: drawing.cells,
    xml(strings, date1904) {
      const data = rows.map(([row, cells]) => {
        const inOrder = [...cells].sort(([one], [other]) => one - other);
        const xml = inOrder.map(([column, cell]) => cellXml(cell, a1(row, column), strings, date1904));
        return `<row r="${row + 1}"${hidden.has(row) ? ' hidden="1"' : ''}>${xml.join('')}</row>`;
      });
      return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${data.join('')}</sheetData>${isProtected ? '<sheetProtection sheet="1"/>' : ''}${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
    },
  };
}

/** A workbook of sheets drawn by chance: its parts, and what its cells must be read as. */
export function randomSheets(random: Random): {
  readonly parts: Parts;
  readonly sheets: readonly DrawnSheet[];
} {
  const names = NAMES.filter(() => random.chance(0.25)).slice(0, 3);
  const sheets = (names.length === 0 ? ['Plan 2026-2027'] : names).map((name) => drawnSheet(random, name));
  if (sheets.every(({ state }) => state !== null)) sheets.push(drawnSheet(random, 'A la vista'));
  const strings = new Strings();
  const date1904 = random.chance(0.1);
  const written = sheets.map((sheet) => ({ ...sheet, xml: sheet.xml(strings, date1904) }));
  const contents = { sheets: written, styles: STYLES, strings: strings.xml(), often1904: date1904 ? 1 : 0 };
  return { parts: packageParts(random, contents), sheets };
}
