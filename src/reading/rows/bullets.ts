import { squeezeSpaces } from '../../calendar/foldedText';

/** A cell's text as its first words and the bullets below them. */
export interface BulletedText {
  /** The text before the first bullet, "" when the cell begins with one. */
  readonly lead: string;
  readonly bullets: readonly string[];
}

const BULLET = /^\s*(?:[•●○▪■◦‣⁃·∙➢➤►✓✔*–—]|-(?=\s)|o(?=\s{2,}|\t)|[a-z]\)\s|\d{1,2}\)\s)\s*/u;

/** The lines of a cell that say something, each trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n|\u2028/)
    .map(squeezeSpaces)
    .filter((line) => line !== '');
}

/**
 * Splits a cell's text into its lead and its bullets; a line without a bullet goes on with the bullet above it.
 * A text without bullets is all lead.
 */
export function splitBullets(text: string): BulletedText {
  const lead: string[] = [];
  const bullets: string[] = [];
  for (const line of text.split(/\r\n|\r|\n|\u2028/)) {
    const bullet = BULLET.exec(line);
    const words = squeezeSpaces(bullet ? line.slice(bullet[0].length) : line);
    if (words === '') continue;
    if (bullet) bullets.push(words);
    else if (bullets.length === 0) lead.push(words);
    else bullets.push(`${bullets.pop() ?? ''} ${words}`);
  }
  return { lead: lead.join(' '), bullets };
}
