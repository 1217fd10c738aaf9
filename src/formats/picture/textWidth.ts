/**
 * Widths of characters in hundredths of the size of the font. They are those of one of the widest common sans-serif
 * fonts, so that text laid out with them fits in whichever the reader has.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [28, "'ijlìíîï"],
  [33, ' ,.·I|/:;\\ÌÍÎÏ'],
  [40, '-f()[]t!¡'],
  [43, 'r"'],
  [50, '*_`ªº°´¨–'],
  [56, 'szcçL?¿'],
  [60, 'kvxyýFPÝ'],
  [64, 'abdeghnopquTYESñáàâäéèêëóòôöúùûüÉÈÊË0123456789$«»“”•'],
  [70, 'ABCKRVXZÁÀÂÄÇ'],
  [78, 'DGHNUÑÚÜ&◆'],
  [84, 'wOQÓÖ+<=>#~'],
  [100, 'mMW%@…—©®'],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
/** A letter that is not in the table, and what is drawn in a square (Han, kana, emoji). */
const OTHER = 70;
const SQUARE = 105;
const BOLD = 1.15;

const isSquare = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return (point >= 0x1100 && point <= 0x115f) || (point >= 0x2600 && point <= 0x27bf) || point >= 0x2e80;
};

// Accents, joiners and variants that stand on the character before them.
const widthOfPoint = (character: string): number =>
  /\p{Mn}|\p{Cf}/u.test(character) ? 0 : (WIDTH_OF.get(character) ?? (isSquare(character) ? SQUARE : OTHER));

/** Width of a text in the units of the font's size: ("Acuerdo", 12) → about 52. Never less than a common sans-serif needs. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOfPoint(character);
  return ((sum * size) / 100) * (bold ? BOLD : 1);
}

const segmenter = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** Parts of a word that is too long for a line, broken between whole characters. */
function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return part === '' ? parts : [...parts, part];
}

/** The lines of a text in a column of that width; its own line breaks stay, longer words are broken. At least one line. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  return text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') wrapped.push(line);
      const parts = brokenWord(word, fits);
      wrapped.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    return [...wrapped, line];
  });
}
