import { trimmedEnd } from '../../calendar/trimmedEnd';

const ROMAN = /^[ivxlc]{1,6}$/i;
/** "Act. 3": a word that only says that a number follows. */
const NOUN = /^(?:act|actividad|tarea|punto|inciso|numeral)\.? (?=\d)/i;

/** True for what can stand for a number: it has a digit, or is a roman numeral or a letter ("II", "b)", "PREP-03"). */
export function isCodeLike(text: string): boolean {
  const bare = trimmedEnd(text, /[\s.)\]\-–°º]/u)
    .replace(/^[([]/, '')
    .replace(NOUN, '');
  return (
    bare.length <= 12 && (/^\p{L}$/u.test(bare) || ROMAN.test(bare) || (/\d/.test(bare) && !/\s/.test(bare)))
  );
}

/** True for a roman numeral ("IV.", "I"). */
export function isRoman(text: string): boolean {
  return ROMAN.test(trimmedEnd(text, /[\s.)\-–]/u));
}
