import { charClass, DIGIT, LOWER, MARK, SPACE, UPPER } from '../core/char.ts';

/** Code of a character that phrases are compared without. */
export const SKIP = 1;
/** Code of any digit; a run of digits is one number. */
export const NUMBER = 2;

/** Signs that phrases may hold although they are neither letter nor digit. */
const SIGNS = '©';

const codes: Uint16Array = /* @__PURE__ */ new Uint16Array(0x10000);

/**
 * The code by which a character is compared: case folded, Arabic letter variants unified, and
 * white space, punctuation, vowel points and pictures skipped.
 */
export function foldCode(code: number): number {
  return (codes[code] as number) || fold(code);
}

// Alef with hamza or madda, Farsi and final yeh, Farsi kaf, teh marbuta: what Arabic and Persian
// writers and keyboards use for one another.
const VARIANTS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

// Combining accents, Hebrew points, Arabic vowel points and tatweel.
const UNWRITTEN = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/;

function fold(code: number): number {
  const char = String.fromCharCode(code);
  const kind = charClass(code);
  let found = code;
  if (SIGNS.includes(char)) found = code;
  else if (kind === SPACE || kind === MARK || UNWRITTEN.test(char)) found = SKIP;
  else if (kind === DIGIT) found = NUMBER;
  else if (kind === UPPER) found = char.toLowerCase().charCodeAt(0);
  else if (kind === LOWER) found = (VARIANTS[char] ?? char).charCodeAt(0);
  codes[code] = found;
  return found;
}
