import { CJK, charClass, DIGIT, SPACE, UPPER } from '../core/char.ts';
import { foldCode, SKIP } from './fold.ts';

// Where a word ends no processor can foresee. So each character has a row of bits, which are added
// up without a branch: that takes half the time. The lowest 16 bits are its folded code.
export const DIGIT_BIT = 16;
export const WORD_BIT = 17;
export const CAPITAL_BIT = 18;
export const SPACE_BIT = 19;
/** Letters, digits and the few signs by which phrases are compared. */
export const CODE_BIT = 20;
/** Set in all, so that 0 means not yet looked up. */
const KNOWN_BIT = 21;
/** Capitals, digits and letters of scripts without capitals. */
export const OPENS_BIT = 22;
/** Far enough from the digits for both to be counted in one number. */
export const CJK_BIT = 24;
export const COUNTED: number = (1 << DIGIT_BIT) | (1 << CJK_BIT);
export const COUNT_MASK = 0x7f;

/** The rows of units, 0 where not looked up yet. */
export const rows: Int32Array = /* @__PURE__ */ new Int32Array(0x10000);

/** The row of a UTF-16 unit that has not been looked up yet. */
export function rowOf(code: number): number {
  const found = charClass(code);
  const folded = foldCode(code);
  const row =
    folded |
    (Number(found === DIGIT) << DIGIT_BIT) |
    (Number(found > SPACE && found < CJK) << WORD_BIT) |
    (Number(found === DIGIT || found === UPPER) << CAPITAL_BIT) |
    (Number(found === SPACE) << SPACE_BIT) |
    (Number(folded !== SKIP) << CODE_BIT) |
    (Number(found === CJK) << CJK_BIT) |
    (Number(found === DIGIT || !isSmall(code)) << OPENS_BIT) |
    (1 << KNOWN_BIT);
  rows[code] = row;
  return row;
}

function isSmall(code: number): boolean {
  const char = String.fromCharCode(code);
  return char !== char.toUpperCase();
}
