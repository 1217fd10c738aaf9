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

const WIDTH_OF = new Map<string, number>(
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
const measured = (character: string): number =>
  /\p{Mn}|\p{Cf}/u.test(character) ? 0 : isSquare(character) ? SQUARE : OTHER;

/** Width of a character in hundredths; each is looked at once. */
function widthOfPoint(character: string): number {
  const known = WIDTH_OF.get(character);
  if (known !== undefined) return known;
  const width = measured(character);
  WIDTH_OF.set(character, width);
  return width;
}

/** Width of a text in the units of the font's size: ("Acuerdo", 12) → about 52. Never less than a common sans-serif needs. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOfPoint(character);
  return ((sum * size) / 100) * (bold ? BOLD : 1);
}

const segmenter = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** Longest stretch handed to the segmenter at once, whose time grows with the square of the length. */
const STRETCH = 200;

/** Whole characters of a text, in order: letters with their accents, emoji with what joins them. */
function* wholeCharacters(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const cutsPair = /[\uD800-\uDBFF]/.test(text.charAt(start + STRETCH - 1));
    const stretch = text.slice(start, start + STRETCH + (cutsPair ? 1 : 0));
    const segments = [...segmenter.segment(stretch)].map(({ segment }) => segment);
    // The last one may go on behind the stretch.
    const isWhole = segments.length < 2 || start + stretch.length >= text.length;
    const last = isWhole ? '' : (segments.pop() ?? '');
    yield* segments;
    start += stretch.length - last.length;
  }
}

/** A piece of a line and its width. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Parts of a word that is too long for a line, broken between whole characters. At least one, which may be empty. */
function brokenWord(word: string, room: number, widthOf: (text: string) => number): Piece[] {
  const parts: Piece[] = [];
  let [text, width] = ['', 0];
  for (const character of wholeCharacters(word)) {
    const own = widthOf(character);
    if (text !== '' && width + own > room) {
      parts.push({ text, width });
      [text, width] = ['', 0];
    }
    text += character;
    width += own;
  }
  return [...parts, { text, width }];
}

/** The lines of a text in a column of that width; its own line breaks stay, longer words are broken. At least one line. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const widthOf = (piece: string): number => textWidth(piece, size, bold);
  // Widths are sums: what rounding leaves over is no reason to break a line.
  const room = width + 1e-6;
  const blank = widthOf(' ');
  return text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = [];
    let line: Piece = { text: '', width: 0 };
    for (const word of paragraph.split(' ')) {
      const own = widthOf(word);
      const isFirst = line.text === '';
      const longer = isFirst ? own : line.width + blank + own;
      if (longer <= room) {
        line = { text: isFirst ? word : `${line.text} ${word}`, width: longer };
        continue;
      }
      if (!isFirst) wrapped.push(line.text);
      const parts = own <= room ? [{ text: word, width: own }] : brokenWord(word, room, widthOf);
      wrapped.push(...parts.slice(0, -1).map((part) => part.text));
      line = parts.at(-1) ?? { text: '', width: 0 };
    }
    return [...wrapped, line.text];
  });
}
