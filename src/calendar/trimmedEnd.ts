/**
 * A text without the characters at its end that `ending`, a pattern of one character, matches.
 * Looks from the end backwards: `/[.]+$/` would begin anew at every dot of a long row of them that ends elsewhere.
 */
export function trimmedEnd(text: string, ending: RegExp): string {
  let end = text.length;
  while (end > 0 && ending.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
