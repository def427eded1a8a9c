/** Classes of UTF-16 units, as far as reading a text needs them. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const CJK = 5;
export const MARK = 6;

const classes: Uint8Array = /* @__PURE__ */ new Uint8Array(0x10000);

/**
 * The class of a UTF-16 unit; `MARK` is whatever is no letter, digit or white space.
 *
 * Never ask for the unit past the end of a string: one `NaN` makes V8 compile this for doubles,
 * and every reader of text three times as slow.
 */
export function charClass(code: number): number {
  return (classes[code] as number) || classify(code);
}

/** Whether a unit is a letter or a digit. */
export function isWordChar(code: number): boolean {
  const found = charClass(code);
  return found > SPACE && found < MARK;
}

/** Whether a unit is white space, zero-width space and byte order mark included. */
export function isSpace(code: number): boolean {
  return charClass(code) === SPACE;
}

/** The UTF-16 units of some signs, to look one up among them without a string. */
export function unitSet(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

// Zero-width space and byte order mark take no room and hold no text, so they count as layout.
const SPACES = /[\s\u200b\ufeff\u0085]/;
// Scripts without visible word ends: Chinese, Japanese and Korean, Thai, Lao, Burmese and Khmer.
const CJK_LETTERS =
  /[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3]/;
const LETTERS = /[\p{L}\p{M}]/u;
const UPPERS = /[\p{Lu}\p{Lt}]/u;
const DIGITS = /\p{Nd}/u;

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = MARK;
  if (SPACES.test(char)) found = SPACE;
  else if (DIGITS.test(char)) found = DIGIT;
  else if (CJK_LETTERS.test(char)) found = CJK;
  else if (UPPERS.test(char)) found = UPPER;
  else if (LETTERS.test(char)) found = LOWER;
  classes[code] = found;
  return found;
}
