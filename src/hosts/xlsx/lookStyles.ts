import type { Palette } from './colors';
import { DEFAULT_PALETTE, readTheme, resolveColor } from './colors';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';
import { readIndexedColors } from './styles';

/** One line of a cell's border: its style as the file names it ("thin", "double") and its colour "#RRGGBB". */
export interface LookBorder {
  readonly style: string;
  readonly color: string;
}

/** How a cell is shown, fill and number format apart (the snapshot has those); what is absent is Excel's default. */
export interface LookStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Colour of the text, "#RRGGBB". */
  readonly color?: string;
  /** Size of the text in points. */
  readonly size?: number;
  readonly font?: string;
  /** Alignments as the file names them: "left", "center", "right", "justify", "centerContinuous" …; "top", "center" … */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  /** Steps of indentation. */
  readonly indent?: number;
  /** Degrees from −90 to 90, upwards; 255 is text written downwards letter by letter. */
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<BorderSide, LookBorder>>>;
}

/** Sides of a cell. */
type BorderSide = 'left' | 'right' | 'top' | 'bottom';

const SIDES: readonly string[] = ['left', 'right', 'top', 'bottom'];

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type BorderDraft = Partial<Record<BorderSide, LookBorder>>;

const isSide = (local: string): local is BorderSide => SIDES.includes(local);

/** Reads one thing of a font; a switch without a value is on. */
function addToFont(font: Draft<LookStyle>, tag: OpenTag, palette: Palette): void {
  const value = tag.attributes['val'];
  const isOn = value === undefined || isTrue(value);
  if (tag.local === 'b' && isOn) font.bold = true;
  else if (tag.local === 'i' && isOn) font.italic = true;
  else if (tag.local === 'strike' && isOn) font.strike = true;
  else if (tag.local === 'u' && value !== 'none') font.underline = true;
  else if (tag.local === 'sz' && Number(value) > 0) font.size = Number(value);
  else if (tag.local === 'name' && value !== undefined) font.font = value;
  else if (tag.local === 'color') {
    const color = resolveColor(tag, palette);
    if (color !== null) font.color = color;
  }
}

function alignmentOf({ attributes }: OpenTag): LookStyle {
  const { horizontal, vertical, wrapText, indent, textRotation } = attributes;
  const rotation = Number(textRotation ?? 0);
  return {
    ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(isTrue(wrapText) ? { wrap: true } : {}),
    ...(Number(indent) > 0 ? { indent: Number(indent) } : {}),
    // Above 90 the file counts downwards: 135 is 45 degrees down.
    ...(rotation > 0 ? { rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation } : {}),
  };
}

/** Gathers fonts, borders and cell formats while styles.xml is read. */
class LookGathering {
  readonly fonts: Draft<LookStyle>[] = [];
  readonly borders: BorderDraft[] = [];
  readonly formats: { readonly tag: OpenTag; alignment: LookStyle }[] = [];
  private side: { readonly name: BorderSide; readonly style: string } | null = null;

  constructor(private readonly palette: Palette) {}

  open(list: string, tag: OpenTag, depth: number): void {
    if (list === 'fonts') this.openFont(tag, depth);
    else if (list === 'borders') this.openBorder(tag, depth);
    else if (list === 'cellXfs') this.openFormat(tag, depth);
  }

  private openFont(tag: OpenTag, depth: number): void {
    if (depth === 2) this.fonts.push({});
    const font = this.fonts.at(-1);
    if (depth === 3 && font) addToFont(font, tag, this.palette);
  }

  private openBorder(tag: OpenTag, depth: number): void {
    if (depth === 2) this.borders.push({});
    const border = this.borders.at(-1);
    if (depth === 3) {
      // Where a sheet is written from right to left the sides are called start and end.
      const local = tag.local === 'start' ? 'left' : tag.local === 'end' ? 'right' : tag.local;
      const style = tag.attributes['style'] ?? 'none';
      this.side = isSide(local) && style !== 'none' ? { name: local, style } : null;
      if (border && this.side) border[this.side.name] = { style, color: '#000000' };
    } else if (depth === 4 && border && this.side && tag.local === 'color') {
      const { name, style } = this.side;
      border[name] = { style, color: resolveColor(tag, this.palette) ?? '#000000' };
    }
  }

  private openFormat(tag: OpenTag, depth: number): void {
    if (depth === 2) this.formats.push({ tag, alignment: {} });
    const format = this.formats.at(-1);
    if (depth === 3 && format && tag.local === 'alignment') format.alignment = alignmentOf(tag);
  }

  styles(): LookStyle[] {
    return this.formats.map(({ tag: { attributes }, alignment }) => {
      const borders = this.borders[Number(attributes['borderId'] ?? 0)] ?? {};
      return {
        ...this.fonts[Number(attributes['fontId'] ?? 0)],
        ...alignment,
        ...(Object.keys(borders).length === 0 ? {} : { borders }),
      };
    });
  }
}

/**
 * Looks of the cell formats of a styles part, by the number that cells name (`s`); `themeXml` is the workbook's theme.
 * @throws HostFailure ('unreadable-file') when the XML is damaged.
 */
export function readLookStyles(
  xml: string,
  part: string,
  theme: { readonly xml: string; readonly part: string } | null,
): LookStyle[] {
  const own = xml.includes('indexedColors') ? readIndexedColors(xml, part) : [];
  const gathering = new LookGathering({
    theme: theme ? readTheme(theme.xml, theme.part) : DEFAULT_PALETTE.theme,
    indexed: [...own, ...DEFAULT_PALETTE.indexed.slice(own.length)],
  });
  let list = '';
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) list = tag.local;
      else if (depth > 1) gathering.open(list, tag, depth);
    },
  });
  return gathering.styles();
}
