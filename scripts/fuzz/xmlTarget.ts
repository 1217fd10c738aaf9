import type { Random } from './random';
import type { Parts } from './randomWorkbook';
import { randomParts, zipped } from './randomWorkbook';
import type { FuzzTarget } from './target';
import { checkEdits, tryOpen } from './workbookChecks';

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '99999999999',
  '1048577',
  'NaN',
  'A1',
  'XFE1',
  'A1:XFD1048576',
  'rId1',
  'x',
  '1e308',
  '../x',
  ' ',
  '&#0;',
];
const PIECES = [
  '<',
  '>',
  '/>',
  '</c>',
  '<c/>',
  '<row/>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&x;',
  '<!DOCTYPE a>',
  '"',
  '<?x?>',
  '<f/>',
  '<v>1</v>',
  '\u0001',
  '<sheetData/>',
];

/** A stretch between two marks of a text, chosen by chance. */
function stretch(random: Random, text: string, pattern: RegExp): { start: number; end: number } | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const one = random.pick(found);
  return { start: one.index, end: one.index + one[0].length };
}

const damages: readonly ((random: Random, text: string) => string)[] = [
  // An attribute with another value, or without it.
  (random, text) => {
    const place = stretch(random, text, /="[^"]*"/g);
    return place ? `${text.slice(0, place.start)}="${random.pick(VALUES)}"${text.slice(place.end)}` : text;
  },
  (random, text) => {
    const place = stretch(random, text, / [\w:]+="[^"]*"/g);
    return place ? text.slice(0, place.start) + text.slice(place.end) : text;
  },
  // An element left out, doubled, or moved.
  (random, text) => {
    const place = stretch(random, text, /<(\w+)\b[^<>]*\/>|<(\w+)\b[^<>]*>[^<]*<\/\2>/g);
    if (!place) return text;
    const element = text.slice(place.start, place.end);
    const without = text.slice(0, place.start) + text.slice(place.end);
    if (random.chance(0.4)) return without;
    if (random.chance(0.5)) return text.slice(0, place.end) + element + text.slice(place.end);
    const other = stretch(random, without, /<\w+\b[^<>]*\/>|<\w+[^<>]*>/g);
    return other ? without.slice(0, other.end) + element + without.slice(other.end) : without;
  },
  // A name of an element changed wherever it stands.
  (random, text) => {
    const names = [...new Set([...text.matchAll(/<(\w+)\b/g)].map(([, name = '']) => name))];
    if (names.length === 0) return text;
    const [from, to] = [random.pick(names), random.pick([...names, 'otro'])];
    return text.replaceAll(`<${from}`, `<${to}`).replaceAll(`</${from}`, `</${to}`);
  },
  (random, text) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
  },
  (random, text) => text.slice(0, random.below(text.length + 1)),
  (random, text) => {
    const [one, other] = [random.below(text.length + 1), random.below(text.length + 1)];
    return text.slice(0, Math.min(one, other)) + text.slice(Math.max(one, other));
  },
];

function damage(random: Random, parts: Parts): void {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = random.pick(names);
  if (random.chance(0.05)) {
    parts[name] = new Uint8Array();
    return;
  }
  if (random.chance(0.05)) {
    parts[random.pick(names)] = parts[name] ?? new Uint8Array();
    return;
  }
  const text = new TextDecoder().decode(parts[name]);
  // Those that leave the XML well formed get deeper: they are tried more often.
  const one = random.chance(0.75) ? random.pick(damages.slice(0, 4)) : random.pick(damages);
  parts[name] = new TextEncoder().encode(one(random, text));
}

/** Workbooks whose XML says what no program writes: one line, or read and written without losing anything. */
export const xmlTarget: FuzzTarget = {
  name: 'xml',
  about: 'partes con el XML alterado',
  round(random) {
    const parts = randomParts(random);
    for (let times = 1 + random.below(3); times > 0; times--) damage(random, parts);
    const opened = tryOpen(zipped(random, parts));
    if (opened) checkEdits(random, opened, 12);
  },
};
