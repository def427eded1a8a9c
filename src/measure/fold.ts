import { charClass, DIGIT, MARK, SPACE } from '../core/char.ts';

/** Code of a character that phrases are compared without. */
export const SKIP = 1;
/** Code of any digit; a run of digits is one number. */
export const NUMBER = 2;

/** Signs that phrases may hold although they are neither letter nor digit. */
const SIGNS = '©';

const codes: Uint16Array = /* @__PURE__ */ new Uint16Array(0x10000);

/**
 * The code by which a character is compared: case folded, accents and letter variants unified, and
 * white space, punctuation, vowel points and pictures skipped.
 */
export function foldCode(code: number): number {
  return (codes[code] as number) || fold(code);
}

// What writers and keyboards use for one another, and no decomposition tells: Farsi and final yeh,
// Farsi kaf, teh marbuta, alef wasla; final sigma, Turkish dotless i.
const VARIANTS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ς: 'σ',
  ı: 'i',
};

// Combining accents, Hebrew points, Arabic vowel points and tatweel, Indic nuktas, kana sound marks.
const UNWRITTEN =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u3099\u309a]/;

/** A letter and the marks on it, as wide forms and letters with accents are taken apart. */
const LETTER = /^\p{L}\p{M}*$/u;

function fold(code: number): number {
  const char = String.fromCharCode(code);
  const kind = charClass(code);
  let found = code;
  if (SIGNS.includes(char)) found = code;
  else if (kind === SPACE || kind === MARK || UNWRITTEN.test(char)) found = SKIP;
  else if (kind === DIGIT) found = NUMBER;
  else found = letterCode(char);
  codes[code] = found;
  return found;
}

/** The code of a letter in lower case and without accents, however it is composed. */
function letterCode(char: string): number {
  const lower = char.toLowerCase().normalize('NFKD');
  const letter = LETTER.test(lower) ? lower.charAt(0) : char;
  return (VARIANTS[letter] ?? letter).charCodeAt(0);
}

const ASCII = /^[\0-\x7f]*$/;

/** A word or line as dates and lists of words are compared: in lower case, without accents. */
export function foldWord(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text.normalize('NFC')) {
    const code = char.charCodeAt(0);
    const kind = charClass(code);
    if (kind === DIGIT) folded += digitOf(char);
    else if (kind === SPACE || (kind === MARK && !UNWRITTEN.test(char))) folded += char;
    else if (foldCode(code) !== SKIP) folded += String.fromCharCode(foldCode(code));
  }
  return folded;
}

/** Digits of a script are ten in a row, from zero on. */
function digitOf(char: string): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(char.charCodeAt(0) - value - 1)))
    value += 1;
  return String(value);
}
