import { withTint } from './tint';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';

/** Colours of a workbook: those of its theme, in the order in which cells name them, and those it indexes. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Theme of Office 2007–2010, which Excel uses where a workbook has none. Light and dark come swapped, see `readTheme`. */
const OFFICE_THEME =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
/** Indexed colours (ECMA-376 part 1, 18.8.27); 0–7 are there twice. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF'.split(' '),
  ...'660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00'.split(' '),
  ...'FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
];

/** Colours where a workbook says nothing else. */
export const DEFAULT_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** Position of a theme colour by its element: cells count light 1 first, though themes list dark 1 first. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** Theme colours ("RRGGBB") from a theme part. */
export function readTheme(xml: string, part: string): string[] {
  const theme = [...OFFICE_THEME];
  let inScheme = false;
  let slot = -1;
  scanXml(xml, part, {
    open({ local, attributes }) {
      if (local === 'clrScheme') inScheme = true;
      else if (inScheme && THEME_ORDER.includes(local)) slot = THEME_ORDER.indexOf(local);
      else if (inScheme && slot >= 0 && (local === 'srgbClr' || local === 'sysClr')) {
        const colour = rgbOf(local === 'srgbClr' ? attributes['val'] : attributes['lastClr']);
        if (colour) theme[slot] = colour;
      }
    },
    close(local) {
      if (local === 'clrScheme') inScheme = false;
      else if (THEME_ORDER.includes(local)) slot = -1;
    },
  });
  return theme;
}

/** "RRGGBB" of "RRGGBB" or "AARRGGBB": fills have no transparency, and some writers put 00 there. */
export function rgbOf(value: string | undefined): string | null {
  return value && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6).toUpperCase() : null;
}

/** Colour "#RRGGBB" of a colour element, or null when it is automatic or says nothing. */
export function resolveColor({ attributes }: OpenTag, palette: Palette): string | null {
  if (isTrue(attributes['auto'])) return null;
  const { rgb, theme, indexed, tint } = attributes;
  const base = rgbOf(rgb) ?? palette.theme[Number(theme ?? -1)] ?? indexedColor(indexed, palette) ?? null;
  return base === null ? null : `#${withTint(base, Number(tint ?? 0))}`;
}

function indexedColor(index: string | undefined, palette: Palette): string | null {
  // 64 and 65 are the system's text and window colours: the automatic ones of a pattern.
  return index === undefined ? null : index === '65' ? 'FFFFFF' : (palette.indexed[Number(index)] ?? null);
}
