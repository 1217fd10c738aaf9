import { trimmedEnd } from '../../calendar/trimmedEnd';

const ROMAN = /^[ivxlc]{1,6}$/i;

/** True for what can stand for a number: it has a digit, or is a roman numeral or a letter ("II", "b)", "PREP-03"). */
export function isCodeLike(text: string): boolean {
  const bare = trimmedEnd(text, /[\s.)\]\-–°º]/u).replace(/^[([]/, '');
  return (
    bare.length <= 12 && (/^\p{L}$/u.test(bare) || ROMAN.test(bare) || (/\d/.test(bare) && !/\s/.test(bare)))
  );
}

/** True for a roman numeral ("IV.", "I"). */
export function isRoman(text: string): boolean {
  return ROMAN.test(trimmedEnd(text, /[\s.)\-–]/u));
}
