import { charClass, DIGIT, isSpace, isWordChar, LOWER, UPPER } from '../core/char.ts';
import { foldCode, foldWord, SKIP } from '../measure/fold.ts';

/** A run of letters, a run of digits, or one sign. */
export interface DateToken {
  readonly type: 'word' | 'number' | 'sign';
  /** Lower-case, without accents, digits as 0 to 9. */
  readonly text: string;
  /** What a number is worth, else -1. */
  readonly value: number;
  /** Whether it follows the token before without a space. */
  readonly glued: boolean;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

/** The zeros of the digits that dates are written with: ASCII, Arabic, Persian, Indic, full-width. */
const ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xff10,
];

/** Signs of year, month, day, hour and minute, which stand between numbers without spaces. */
const UNITS = '年月日號号時时点點分秒년월일시초';

/**
 * Takes a line apart, so that "22nd" is a number and a word, "10:03" two numbers and a sign, and
 * "DoeMay" two words.
 */
export function readDateTokens(text: string, most: number = Number.POSITIVE_INFINITY): DateToken[] {
  const tokens: DateToken[] = [];
  let glued = false;
  for (let at = 0; at < text.length && tokens.length < most; ) {
    if (isSpace(text.charCodeAt(at))) {
      glued = false;
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at);
    tokens.push(token(text.slice(at, end), at, glued));
    glued = true;
    at = end;
  }
  return tokens;
}

function token(source: string, start: number, glued: boolean): DateToken {
  const end = start + source.length;
  const first = source.charCodeAt(0);
  if (charClass(first) === DIGIT) {
    const text = asciiDigits(source);
    // Digits of other scripts are no numbers to a reader of dates.
    const type = text === '' ? 'word' : 'number';
    return { type, text: text || source, value: Number(text || -1), glued, start, end };
  }
  const type = isWordChar(first) ? 'word' : 'sign';
  return { type, text: foldWord(source), value: -1, glued, start, end };
}

function tokenEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (!isWordChar(code)) return start + 1;
  if (UNITS.includes(text.charAt(start))) return start + 1;
  const digits = charClass(code) === DIGIT;
  let at = start + 1;
  while (at < text.length && isWordChar(text.charCodeAt(at))) {
    const found = charClass(text.charCodeAt(at));
    if ((found === DIGIT) !== digits) break;
    if (found === UPPER && isSmall(text.charCodeAt(at - 1))) break;
    at += 1;
  }
  return at;
}

/** Whether a unit is a small letter, and no accent that stands for itself. */
function isSmall(code: number): boolean {
  return charClass(code) === LOWER && foldCode(code) !== SKIP;
}

/** A run of digits in ASCII, empty where it is of no script listed. */
function asciiDigits(digits: string): string {
  let ascii = '';
  for (let at = 0; at < digits.length; at += 1) {
    const code = digits.charCodeAt(at);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    if (zero === undefined) return '';
    ascii += String(code - zero);
  }
  return ascii;
}
