import { CJK, charClass, DIGIT, LOWER, MARK, SPACE, UPPER } from '../core/char.ts';

/** Longer blocks are prose whatever they are made of; this many characters are looked at. */
const MAX_LOOKED = 400;

/** Counts of the characters and words of one block. */
export interface Tally {
  looked: number;
  words: number;
  capitals: number;
  allCapitals: number;
  digits: number;
  cjk: number;
  marks: number;
  commas: number;
  sentences: number;
  separators: number;
  currency: number;
  address: number;
}

/** Counts of nothing. */
export function createTally(): Tally {
  return {
    looked: 0,
    words: 0,
    capitals: 0,
    allCapitals: 0,
    digits: 0,
    cjk: 0,
    marks: 0,
    commas: 0,
    sentences: 0,
    separators: 0,
    currency: 0,
    address: 0,
  };
}

function reset(tally: Tally): void {
  tally.looked = 0;
  tally.words = 0;
  tally.capitals = 0;
  tally.allCapitals = 0;
  tally.digits = 0;
  tally.cjk = 0;
  tally.marks = 0;
  tally.commas = 0;
  tally.sentences = 0;
  tally.separators = 0;
  tally.currency = 0;
  tally.address = 0;
}

/** Counts the characters and words of a text. */
export function countCharacters(text: string, tally: Tally): void {
  reset(tally);
  const end = Math.min(text.length, MAX_LOOKED);
  tally.looked = end;
  let at = 0;
  while (at < end) {
    const found = charClass(text.charCodeAt(at));
    if (found === LOWER || found === UPPER || found === DIGIT) at = readWord(text, at, end, tally);
    else {
      if (found === CJK) tally.cjk += 1;
      else if (found === MARK) readMark(text, at, tally);
      at += 1;
    }
  }
}

function readWord(text: string, start: number, end: number, tally: Tally): number {
  let at = start;
  let upper = 0;
  for (; at < end; at += 1) {
    const found = charClass(text.charCodeAt(at));
    if (found === UPPER) upper += 1;
    else if (found === DIGIT) tally.digits += 1;
    else if (found !== LOWER) break;
  }
  tally.words += 1;
  if (charClass(text.charCodeAt(start)) === UPPER) tally.capitals += 1;
  if (upper > 1 && upper === at - start) tally.allCapitals += 1;
  return at;
}

const TERMINATOR = 1;
const COMMA = 2;
const SEPARATOR = 3;
const CURRENCY = 4;
const COLON = 5;
export const QUOTE = 6;
export const ELLIPSIS = 7;
const QUESTION = 8;

export const signs: Uint8Array = /* @__PURE__ */ signTable([
  [TERMINATOR, '.!؟।॥۔．｡。！'],
  [QUESTION, '?？'],
  [COMMA, ',;，、；،'],
  [SEPARATOR, '|›»•·→/>–—'],
  [CURRENCY, '$€£¥₹₽₩'],
  [COLON, ':：'],
  [QUOTE, '"“„«‘\'「『'],
  [ELLIPSIS, '…'],
]);

function readMark(text: string, at: number, tally: Tally): void {
  tally.marks += 1;
  const code = text.charCodeAt(at);
  const sign = signs[code];
  if (sign === TERMINATOR || sign === QUESTION) {
    const last = at + 1 >= text.length;
    if (last || charClass(text.charCodeAt(at + 1)) !== DIGIT) {
      if (last || code > 0x7f || charClass(text.charCodeAt(at + 1)) === SPACE) tally.sentences += 1;
    }
  } else if (sign === COMMA) tally.commas += 1;
  else if (sign === SEPARATOR) tally.separators += 1;
  else if (sign === CURRENCY) tally.currency += 1;
  else if (code === 0x40 || (sign === COLON && text.startsWith('//', at + 1))) tally.address += 1;
}

function signTable(lists: readonly (readonly [number, string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [sign, chars] of lists) for (const char of chars) table[char.charCodeAt(0)] = sign;
  return table;
}
