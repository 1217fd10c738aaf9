import type { Area } from './area';
import { cellCount } from './area';
import { HostError, HostObject, invalidArgument, notEmulated, textArgument } from './hostObject';
import { fitRow } from './rowHeights';
import type { Session } from './session';
import { requireFormattable, requireWritable } from './session';
import type { ModelCell, SheetModel } from './workbookModel';

/** Areas of one sheet whose format is read or set together. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const MOST_CELLS_AT_ONCE = 2_000_000;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** Every cell of the areas, made where there is none. */
function eachCell(target: FormatTarget, visit: (cell: ModelCell) => void): void {
  const cells = target.areas.reduce((sum, area) => sum + cellCount(area), 0);
  if (cells > MOST_CELLS_AT_ONCE) throw notEmulated(`formatting ${cells} cells one by one`);
  for (const area of target.areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        visit(target.sheet.ensure(row, column));
      }
    }
  }
}

/** The value that all cells of the areas share, or null when they differ. */
export function sharedValue<T>(target: FormatTarget, read: (cell: ModelCell | undefined) => T): T | null {
  let shared: T | undefined;
  for (const area of target.areas) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = read(target.sheet.cell(row, column));
        if (shared === undefined) shared = value;
        else if (shared !== value) return null;
      }
    }
  }
  return shared ?? null;
}

/** The colour "#RRGGBB" of a fill argument. @throws HostError InvalidArgument for anything but a colour in digits. */
function colour(value: unknown, location: string): string {
  const text = textArgument(value, location);
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(location);
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** Colour that Excel reports for a cell; white also for one without fill. */
export const reportedFill = (cell: ModelCell | undefined): string => cell?.fill ?? '#FFFFFF';

/** Pattern that Excel reports for a cell: null for one without fill, and for a white one too (office-js #4900, #6218). */
export const reportedPattern = (cell: ModelCell | undefined): string | null =>
  cell?.pattern?.name ?? (reportedFill(cell) === '#FFFFFF' ? null : 'Solid');

/** Colour of the hatching that Excel reports for a cell. */
export const reportedPatternColor = (cell: ModelCell | undefined): string =>
  cell?.pattern?.color ?? '#000000';

/** Tint that Excel reports for a cell: null is no fill, and alone tells it from white. */
export const reportedTint = (cell: ModelCell | undefined): number | null =>
  (cell?.fill ?? null) === null && !cell?.pattern ? null : 0;

function fillObject(session: Session, target: FormatTarget): HostObject {
  const write = (set: (cell: ModelCell) => void): void => {
    requireFormattable(session, target.sheet, 'RangeFill.color');
    eachCell(target, set);
    for (const area of target.areas) session.formatted(target.sheet, area);
  };
  const shade = (fill: string | null): void =>
    write((cell) => {
      cell.fill = fill;
      // What lay over the fill is gone for good: no colour brings a hatching or a gradient back.
      cell.pattern = null;
    });
  const hatch = (value: unknown): void => {
    const name = textArgument(value, 'RangeFill.pattern');
    if (/Gradient/.test(name)) throw invalidArgument('RangeFill.pattern');
    write((cell) => {
      if (name === 'None') cell.fill = null;
      const plain = name === 'None' || name === 'Solid';
      cell.pattern = plain ? null : { name, color: cell.pattern?.color ?? '#000000' };
    });
  };
  return new HostObject('RangeFill', {
    Color: {
      since: 1,
      get: () => sharedValue(target, reportedFill) ?? '',
      set: (value) => shade(colour(value, 'RangeFill.color')),
    },
    Pattern: { since: 9, get: () => sharedValue(target, reportedPattern), set: hatch },
    PatternColor: {
      since: 9,
      get: () => sharedValue(target, reportedPatternColor) ?? '',
      set: (value) => {
        const color = colour(value, 'RangeFill.patternColor');
        write((cell) => {
          if (cell.pattern) cell.pattern = { ...cell.pattern, color };
        });
      },
    },
    TintAndShade: { since: 9, get: () => sharedValue(target, reportedTint) },
    Clear: { since: 1, call: () => shade(null) },
  });
}

function fontObject(session: Session, target: FormatTarget): HostObject {
  return new HostObject('RangeFont', {
    Bold: {
      since: 1,
      get: () => sharedValue(target, (cell) => cell?.bold ?? false),
      set: (value) => {
        requireFormattable(session, target.sheet, 'RangeFont.bold');
        eachCell(target, (cell) => (cell.bold = value === true));
      },
    },
  });
}

function borderObject(session: Session, target: FormatTarget, edge: string): HostObject {
  return new HostObject('RangeBorder', {
    SideIndex: { since: 1, get: () => edge },
    Style: {
      since: 1,
      get: () => sharedValue(target, (cell) => cell?.borders.get(edge) ?? 'None'),
      set: (value) => {
        const style = textArgument(value, 'RangeBorder.style');
        requireFormattable(session, target.sheet, 'RangeBorder.style');
        eachCell(target, (cell) => {
          if (style === 'None') cell.borders.delete(edge);
          else cell.borders.set(edge, style);
        });
      },
    },
    Color: { since: 1, get: () => '#000000', set: (value) => void colour(value, 'RangeBorder.color') },
  });
}

function bordersObject(session: Session, target: FormatTarget): HostObject {
  const edge = (key: unknown): HostObject => {
    const name = textArgument(key, 'RangeBorderCollection.getItem');
    if (!EDGES.includes(name)) throw invalidArgument('RangeBorderCollection.getItem');
    return borderObject(session, target, name);
  };
  return new HostObject('RangeBorderCollection', {}, { index: edge, items: () => EDGES.map(edge) });
}

function fitRows({ sheet, areas }: FormatTarget): void {
  for (const row of sheet.rows.keys()) {
    if (areas.some((area) => row >= area.row && row < area.row + area.rows)) fitRow(sheet, row);
  }
}

type TextFacet = 'horizontalAlignment' | 'verticalAlignment';

/** The format of areas of a sheet: fill, font, borders, alignment, wrapping, column width. */
export function formatObject(session: Session, target: FormatTarget): HostObject {
  const text = (name: TextFacet, fallback: string) => ({
    since: 1,
    get: () => sharedValue(target, (cell) => cell?.[name] ?? fallback),
    set: (value: unknown) => {
      requireFormattable(session, target.sheet, `RangeFormat.${name}`);
      eachCell(target, (cell) => (cell[name] = textArgument(value, `RangeFormat.${name}`)));
    },
  });
  return new HostObject('RangeFormat', {
    Fill: { since: 1, get: () => fillObject(session, target) },
    Font: { since: 1, get: () => fontObject(session, target) },
    Protection: {
      since: 2,
      get: () =>
        new HostObject('FormatProtection', {
          Locked: { since: 2, get: () => sharedValue(target, (cell) => cell?.locked ?? true) },
        }),
    },
    Borders: { since: 1, get: () => bordersObject(session, target) },
    HorizontalAlignment: text('horizontalAlignment', 'General'),
    VerticalAlignment: text('verticalAlignment', 'Bottom'),
    WrapText: {
      since: 1,
      get: () => sharedValue(target, (cell) => cell?.wrap ?? false),
      set: (value) => {
        requireFormattable(session, target.sheet, 'RangeFormat.wrapText');
        eachCell(target, (cell) => (cell.wrap = value === true));
        if (value === true) fitRows(target);
      },
    },
    ColumnWidth: {
      since: 2,
      get: () => target.sheet.columnWidths.get(target.areas[0]?.column ?? 0) ?? 64,
      set: (value) => {
        if (typeof value !== 'number' || value < 0)
          throw new HostError('InvalidArgument', 'width', 'RangeFormat.columnWidth');
        requireWritable(session, target.sheet, 'RangeFormat.columnWidth');
        for (const area of target.areas) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            target.sheet.columnWidths.set(column, value);
          }
        }
      },
    },
    AutofitRows: {
      since: 2,
      call: () => {
        requireWritable(session, target.sheet, 'RangeFormat.autofitRows');
        fitRows(target);
      },
    },
  });
}
