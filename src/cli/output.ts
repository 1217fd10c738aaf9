/**
 * Characters that command a terminal or turn the direction of writing: a file name or a cell may hold them, and none of
 * them may reach the terminal. Line breaks and tabulators are our own.
 */
const isCommand = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a) ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x061c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

const written = (character: string): string => {
  const code = character.charCodeAt(0);
  return isCommand(code) ? `\\u${code.toString(16).padStart(4, '0')}` : character;
};

/** A text whose commanding characters are written out: "\\u202e" for the one that turns what follows around. */
export function harmless(text: string): string {
  return Array.from(text, written).join('');
}

/** Prints lines for the user on standard output; lists of lines as lists, for a call takes only so many arguments. */
export function print(...lines: readonly (string | readonly string[])[]): void {
  const text = lines.flat().map((line) => `${harmless(line)}\n`);
  process.stdout.write(text.join(''));
}

/** Prints one line on standard error: why an order could not be carried out. */
export function printFailure(message: string): void {
  const line = message
    .split('\n')
    .map((part) => part.trim())
    .join(' ');
  process.stderr.write(`${harmless(line)}\n`);
}
