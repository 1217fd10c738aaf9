import type { NewCell } from '../../snapshot/edit';
import { HostFailure } from '../host';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from './numberFormats';
import type { FillStyle, StyleList, Stylesheet } from './styles';
import { formatCodeOf } from './styles';
import type { OpenTag } from './xmlScan';
import { fontVariant } from './fontVariants';
import type { Splice } from './xmlSplicing';
import { attributeOf, endTag, opened, spliced, startTagEnd, withAttribute } from './xmlSplicing';
import { escapeAttribute } from './xmlText';

/** What an edit changes of a cell's look; an absent facet stays. */
export interface LookChange {
  readonly fill?: string | null;
  readonly numberFormat?: string;
}

/** The look of a cell of a sheet that we lay out ourselves. */
export type NewLook = Omit<NewCell, 'value' | 'link'> & { readonly link?: boolean };

/**
 * Most items that Excel takes in each list: formats as its own specification says (support.microsoft.com, "Excel
 * specifications and limits"), the others as [MS-OI29500] says, 2.1.702 and those beside it.
 */
const MOST: Readonly<Record<string, { readonly items: number; readonly called: string }>> = {
  cellXfs: { items: 65_490, called: 'formatos de celda' },
  fonts: { items: 65_430, called: 'fuentes' },
  fills: { items: 65_430, called: 'rellenos' },
  borders: { items: 65_430, called: 'bordes' },
};
/** Highest number that a format code may have ([MS-OI29500], 2.1.1087). */
const LAST_FORMAT = 65_535;

const tooMany = (most: number, called: string): HostFailure =>
  new HostFailure(
    'too-large',
    `El libro ya tiene ${most.toLocaleString('es-MX')} ${called}, todos los que Excel admite: no se cambió nada. En Excel, copie las hojas del plan a un libro nuevo, guárdelo y use ese libro.`,
  );

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** What stands first in each list where a workbook lacks the list: cells without format name these. */
const FIRST_ITEMS: Readonly<Record<string, (prefix: string) => string[]>> = {
  numFmts: () => [],
  fonts: (p) => [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`],
  fills: (p) => [
    `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  ],
  borders: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
};

const SIDES = ['left', 'right', 'top', 'bottom'];

/** A list of styles.xml with what was added to it. */
interface Growing {
  /** XML of all items, the workbook's own first. */
  readonly items: string[];
  readonly known: Map<string, number>;
  readonly original: number;
}

/** Adds looks to a stylesheet: the formats that cells name by number. What it does not need it does not touch. */
export class StyleWriter {
  private readonly lists = new Map<string, Growing>();
  /** Highest number of each list that is named, be there such an item or not: what is added must not take its place. */
  private readonly lastNamed: Record<string, number> = {};
  private readonly fills: FillStyle[];
  private readonly formats: Map<number, string>;
  private readonly formatIds = new Map<string, number>();
  private lastFormat = FIRST_CUSTOM_FORMAT - 1;
  /** Numbers of the solid fills by colour: those written as RGB, and the others. */
  private readonly solid = { fixed: new Map<string, number>(), other: new Map<string, number>() };
  private readonly clones = new Map<string, number>();
  private readonly prefix: string;

  constructor(
    private readonly xml: string,
    private readonly sheet: Stylesheet,
    lastFormatNamed = -1,
  ) {
    this.lastNamed['cellXfs'] = lastFormatNamed;
    this.prefix = sheet.root.prefix;
    this.fills = [...sheet.fills];
    this.formats = new Map(sheet.formats);
    for (const [id, code] of sheet.formats) {
      if (!this.formatIds.has(code)) this.formatIds.set(code, id);
      if (id <= LAST_FORMAT) this.lastFormat = Math.max(this.lastFormat, id);
    }
    this.fills.forEach((fill, index) => this.knowFill(fill, index));
    for (const list of ['cellXfs', 'cellStyleXfs']) {
      for (const { tag } of sheet.lists.get(list)?.items ?? []) this.noteNamed(tag);
    }
  }

  /** Takes note of what a cell format names, be it there or not. */
  private noteNamed({ attributes: { fontId, fillId, borderId, numFmtId } }: OpenTag): void {
    const named = { fonts: fontId, fills: fillId, borders: borderId };
    for (const [list, number] of Object.entries(named)) {
      const most = MOST[list]?.items ?? 0;
      if (Number(number) < most) this.lastNamed[list] = Math.max(this.lastNamed[list] ?? -1, Number(number));
    }
    if (Number(numFmtId) < LAST_FORMAT) this.lastFormat = Math.max(this.lastFormat, Number(numFmtId));
  }

  /** Number of the format that is `base` with another fill or number format. @throws Error when a colour is not "#RRGGBB". */
  cloneOf(base: number, change: LookChange): number {
    const key = `${base}|${'fill' in change ? (change.fill ?? 'none') : ''}|${change.numberFormat ?? ''}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const source = this.formatXml(base);
    const tagEnd = startTagEnd(source);
    let tag = source.slice(0, tagEnd);
    const set = (name: string, value: number | string): void => {
      tag = withAttribute(tag, name, String(value));
    };
    if (change.fill !== undefined && change.fill !== this.fillOf(tag)) {
      set('fillId', this.fillId(change.fill));
      set('applyFill', 1);
    }
    if (change.numberFormat !== undefined && change.numberFormat !== this.formatOf(tag)) {
      set('numFmtId', this.formatId(change.numberFormat));
      set('applyNumberFormat', 1);
    }
    const clone = this.add('cellXfs', tag + source.slice(tagEnd));
    this.clones.set(key, clone);
    return clone;
  }

  /** Number format of the cell format of that number; "General" for none. */
  numberFormatOf(base: number): string {
    const source = this.formatXml(base);
    return this.formatOf(source.slice(0, startTagEnd(source)));
  }

  /** Number of the format of a cell that we lay out ourselves. */
  formatFor(look: NewLook): number {
    const p = this.prefix;
    const attributes = {
      numFmtId: this.formatId(look.numberFormat ?? 'General'),
      fontId: this.fontId(look),
      fillId: this.fillId(look.fill ?? null),
      borderId: look.border ? this.add('borders', this.thinBorder()) : 0,
    };
    const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const applied = ['NumberFormat', 'Font', 'Fill', 'Border', 'Alignment'].map((name) => `apply${name}="1"`);
    const horizontal = look.align === undefined ? '' : ` horizontal="${look.align}"`;
    const wrap = look.wrap ? ' wrapText="1"' : '';
    return this.add(
      'cellXfs',
      `<${p}xf ${given.join(' ')} xfId="0" ${applied.join(' ')}><${p}alignment${horizontal} vertical="top"${wrap}/></${p}xf>`,
    );
  }

  /** The stylesheet with what was added; the same text when nothing was. */
  toXml(): string {
    const splices: Splice[] = [];
    for (const name of ORDER) {
      const list = this.lists.get(name);
      if (list && list.items.length > list.original) splices.push(this.growth(name, list));
    }
    return spliced(this.xml, splices);
  }

  /** XML of a cell format; one that is named but not there says nothing. */
  private formatXml(number: number): string {
    return this.list('cellXfs').items[number] ?? this.plain('cellXfs');
  }

  /** The item that says nothing, first in a list where the workbook has none. */
  private plain(name: string): string {
    return FIRST_ITEMS[name]?.(this.prefix)[0] ?? '';
  }

  private list(name: string): Growing {
    const existing = this.lists.get(name);
    if (existing) return existing;
    const own = this.sheet.lists.get(name)?.items.map(({ start, end }) => this.xml.slice(start, end)) ?? [];
    const items = own.length > 0 ? own : (FIRST_ITEMS[name]?.(this.prefix) ?? []);
    const known = new Map<string, number>();
    items.forEach((item, index) => {
      if (!known.has(item)) known.set(item, index);
    });
    if (name === 'fills' && own.length === 0) {
      const none = { color: null, solid: false, fixed: false };
      this.fills.splice(0, this.fills.length, none, none);
    }
    const list = { items, known, original: own.length };
    this.lists.set(name, list);
    return list;
  }

  private add(name: string, item: string): number {
    const { items, known } = this.list(name);
    const found = known.get(item);
    if (found !== undefined) return found;
    this.pad(name);
    this.checkRoom(name);
    known.set(item, items.length);
    return items.push(item) - 1;
  }

  /** Gives a number that is named without an item one that says nothing, which is how it was shown. */
  private pad(name: string): void {
    const { items } = this.list(name);
    while (items.length <= (this.lastNamed[name] ?? -1)) {
      items.push(this.plain(name));
      if (name === 'fills') this.fills.push({ color: null, solid: false, fixed: false });
    }
  }

  /** @throws HostFailure ('too-large') when a list is as long as Excel takes it. */
  private checkRoom(name: string): void {
    const most = MOST[name];
    if (most && this.list(name).items.length >= most.items) throw tooMany(most.items, most.called);
  }

  private knowFill({ color, solid, fixed }: FillStyle, index: number): void {
    const known = fixed ? this.solid.fixed : this.solid.other;
    if (solid && color !== null && !known.has(color)) known.set(color, index);
  }

  private fillOf(xf: string): string | null {
    return this.fills[Number(attributeOf(xf, 'fillId') ?? 0)]?.color ?? null;
  }

  private formatOf(xf: string): string {
    return formatCodeOf({ formats: this.formats }, Number(attributeOf(xf, 'numFmtId') ?? 0));
  }

  private fillId(color: string | null): number {
    this.list('fills');
    if (color === null) {
      const none = this.fills.findIndex((fill) => fill.color === null);
      return none < 0 ? this.addFill(null) : none;
    }
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`not a colour: ${color}`);
    const wanted = color.toUpperCase();
    // A theme colour that looks the same is better than a second one: taking a painting back restores it.
    return this.solid.fixed.get(wanted) ?? this.solid.other.get(wanted) ?? this.addFill(wanted);
  }

  private addFill(color: string | null): number {
    const p = this.prefix;
    const pattern =
      color === null
        ? `<${p}patternFill patternType="none"/>`
        : `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color.slice(1)}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
    this.pad('fills');
    this.checkRoom('fills');
    const fill = { color, solid: color !== null, fixed: true };
    this.knowFill(fill, this.fills.push(fill) - 1);
    const { items } = this.list('fills');
    return items.push(`<${p}fill>${pattern}</${p}fill>`) - 1;
  }

  private formatId(code: string): number {
    if (code === 'General') return 0;
    const builtIn = builtInFormatId(code);
    if (builtIn !== null && formatCodeOf({ formats: this.formats }, builtIn) === code) return builtIn;
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    if (this.lastFormat >= LAST_FORMAT) throw tooMany(this.formats.size, 'formatos de número');
    const id = ++this.lastFormat;
    this.formatIds.set(code, id);
    this.formats.set(id, code);
    this.add('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private fontId({ bold, link }: NewLook): number {
    if (!bold && !link) return 0;
    const [first = ''] = this.list('fonts').items;
    return this.add('fonts', fontVariant(first, this.prefix, { bold: bold ?? false, link: link ?? false }));
  }

  private thinBorder(): string {
    const p = this.prefix;
    const sides = SIDES.map((side) => `<${p}${side} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${side}>`);
    return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
  }

  private growth(name: string, list: Growing): Splice {
    const added = list.items.slice(list.original).join('');
    const count = String(list.items.length);
    const old = this.sheet.lists.get(name);
    if (!old) {
      const at = this.endOfEarlier(name);
      const tag = `${this.prefix}${name}`;
      return { start: at, end: at, text: `<${tag} count="${count}">${added}</${tag}>` };
    }
    const tag = opened(withAttribute(this.xml.slice(old.open.start, old.open.end), 'count', count));
    const within = this.xml.slice(old.open.end, old.closeStart);
    const close = old.open.selfClosing ? endTag(old.open) : '';
    return { start: old.open.start, end: old.closeStart, text: `${tag}${within}${added}${close}` };
  }

  /** Where a list that is missing belongs: after the last one that comes before it. */
  private endOfEarlier(name: string): number {
    const earlier = ORDER.slice(0, ORDER.indexOf(name)).map((other) => this.sheet.lists.get(other));
    const ends = earlier.filter((list): list is StyleList => list !== undefined).map((list) => list.end);
    return Math.max(this.sheet.root.end, ...ends);
  }
}
