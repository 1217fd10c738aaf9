import { foldText } from '../../calendar/foldedText';

/** A header as it is compared: words broken at the line's end joined, remarks in brackets left out, folded. */
export function foldHeader(text: string, asTyped: string = foldText(text)): string {
  const whole = text.replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1').replace(/\([^)]*\)/g, ' ');
  return whole === text ? asTyped : foldText(whole) || asTyped;
}
