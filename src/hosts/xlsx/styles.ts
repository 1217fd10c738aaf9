import type { Palette } from './colors';
import { DEFAULT_PALETTE, resolveColor, rgbOf } from './colors';
import { damaged } from './failures';
import { builtInFormat } from './numberFormats';
import type { OpenTag } from './xmlScan';
import { scanXml } from './xmlScan';

/** A list of styles.xml (fonts, fills, cellXfs …) and its items, by place in the text. */
export interface StyleList {
  readonly open: OpenTag;
  /** Where its end tag starts; the end of the tag itself when it closes itself. */
  closeStart: number;
  /** After its end tag. */
  end: number;
  readonly items: { readonly start: number; end: number; readonly tag: OpenTag }[];
}

/** A fill as we compare it: its colour, or null for none; solid ones only may be shared. */
export interface FillStyle {
  color: string | null;
  solid: boolean;
  /** Colour written as RGB, so that a change of theme leaves it as it is. */
  fixed: boolean;
}

/** What styles.xml says, with the places needed to add to it. */
export interface Stylesheet {
  readonly root: OpenTag;
  readonly rootCloseStart: number;
  readonly lists: ReadonlyMap<string, StyleList>;
  /** The workbook's own format codes by number. */
  readonly formats: ReadonlyMap<number, string>;
  readonly fills: readonly FillStyle[];
}

/** What a cell format (xf) gives to a snapshot's cell. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
}

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** Gathers the fills while styles.xml is read; a pattern without a colour of its own is black, as in Excel. */
class FillGathering {
  readonly fills: FillStyle[] = [];
  private pattern = 'none';
  private foreground: { color: string | null; fixed: boolean } | null = null;
  private background: string | null = null;

  constructor(private readonly palette: Palette) {}

  /** A list of fills begins; one before it, in a file that has two, does not count. */
  reset(): void {
    this.fills.length = 0;
  }

  open(tag: OpenTag): void {
    const { local, attributes } = tag;
    if (local === 'patternFill') this.pattern = attributes['patternType'] ?? 'none';
    else if (local === 'gradientFill') this.pattern = 'gradient';
    else if (local === 'fgColor' || (local === 'color' && this.foreground === null)) {
      const color = resolveColor(tag, this.palette);
      this.foreground = { color, fixed: attributes['rgb'] !== undefined };
    } else if (local === 'bgColor') this.background = resolveColor(tag, this.palette);
  }

  /** An item of the list begins, be it a fill or what does not belong there. */
  openItem(): void {
    this.pattern = 'none';
    this.foreground = null;
    this.background = null;
  }

  close(): void {
    const colored = this.foreground?.color ?? null;
    const shade = colored ?? this.background;
    // Excel takes the first fill for none, whatever a file says of it.
    const isFirst = this.fills.length === 0;
    const none = isFirst || this.pattern === 'none' || (this.pattern === 'gray125' && shade === null);
    this.fills.push({
      color: none ? null : this.pattern === 'solid' ? (colored ?? '#000000') : (shade ?? '#000000'),
      solid: !isFirst && this.pattern === 'solid' && colored !== null,
      fixed: this.foreground?.fixed ?? false,
    });
  }
}

/** Colours that a styles part indexes itself ("RRGGBB"), in order. */
export function readIndexedColors(xml: string, part: string): string[] {
  const colors: string[] = [];
  scanXml(xml, part, {
    open({ local, attributes }, depth) {
      if (local === 'rgbColor' && depth === 3) colors.push(rgbOf(attributes['rgb']) ?? '000000');
    },
  });
  return colors;
}

/**
 * Reads a styles part. `theme` are the workbook's theme colours, where it has them.
 * @throws HostFailure ('unreadable-file') when it is damaged or another kind of part.
 */
export function readStylesheet(xml: string, part: string, theme: readonly string[] | null): Stylesheet {
  const own = xml.includes('indexedColors') ? readIndexedColors(xml, part) : [];
  const indexed = [...own, ...DEFAULT_PALETTE.indexed.slice(own.length)];
  const fills = new FillGathering({ theme: theme ?? DEFAULT_PALETTE.theme, indexed });
  const lists = new Map<string, StyleList>();
  const formats = new Map<number, string>();
  const rootPlace: { open?: OpenTag; closeStart: number } = { closeStart: 0 };
  let list: StyleList | null = null;
  let listName = '';
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 0) rootPlace.open = tag;
      else if (depth === 1) {
        list = LISTS.includes(tag.local) ? { open: tag, closeStart: tag.end, end: tag.end, items: [] } : null;
        listName = tag.local;
        if (list) lists.set(listName, list);
        if (listName === 'fills') fills.reset();
      } else if (list) {
        if (depth === 2) list.items.push({ start: tag.start, end: tag.end, tag });
        if (depth === 2 && listName === 'numFmts') {
          const { numFmtId, formatCode } = tag.attributes;
          const id = Number(numFmtId);
          // Numbers of Excel's own may be worded anew; the one that says nothing may not.
          if (Number.isInteger(id) && id !== 0) formats.set(id, formatCode ?? 'General');
        }
        if (listName === 'fills' && depth === 2) fills.openItem();
        else if (listName === 'fills') fills.open(tag);
      }
    },
    close(_, depth, start, end) {
      if (depth === 0) rootPlace.closeStart = start;
      else if (depth === 1 && list) {
        list.closeStart = start;
        list.end = end;
        list = null;
      } else if (depth === 2 && list) {
        const item = list.items.at(-1);
        if (item) item.end = end;
        if (listName === 'fills') fills.close();
      }
    },
  });
  const { open, closeStart } = rootPlace;
  if (open?.local !== 'styleSheet') throw damaged(part, 'no contiene los formatos del libro');
  return { root: open, rootCloseStart: closeStart, lists, formats, fills: fills.fills };
}

/** Format code of a number in a workbook; "General" for none. */
export function formatCodeOf(sheet: Pick<Stylesheet, 'formats'>, id: number): string {
  const code = sheet.formats.get(id) ?? builtInFormat(id);
  return code.toLowerCase() === 'general' ? 'General' : code;
}

/** Look of each cell format of a workbook, by the number that cells name (`s`). */
export function looksOf(sheet: Stylesheet): CellLook[] {
  return (sheet.lists.get('cellXfs')?.items ?? []).map(({ tag: { attributes } }) => {
    const numberFormat = formatCodeOf(sheet, Number(attributes['numFmtId'] ?? 0));
    const fill = sheet.fills[Number(attributes['fillId'] ?? 0)]?.color ?? null;
    return {
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(fill === null ? {} : { fill }),
    };
  });
}
