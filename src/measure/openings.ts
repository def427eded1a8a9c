import { CJK, charClass } from '../core/char.ts';
import { NUMBER } from './fold.ts';
import type { Phrase } from './phrase.ts';

/**
 * How phrases start, by the numbers of their first letters, a bit each: small enough to stay in
 * the fastest cache. Two openings may share a number, which costs a walk through the trie and
 * nothing else.
 */
export interface Openings {
  /** Of phrases that may stand anywhere. */
  readonly anywhere: Int32Array;
  /** Of phrases that stand at the start of a block. */
  readonly atStart: Int32Array;
}

const NUMBERS = 0x10000;
const NUMBER_SHIFT = 16;

/** How many letters an opening has, those of further words included. */
export const OPENING_LENGTH = 4;

/** Stands for letters that an opening does not have. */
const NONE = 0;

/**
 * Whether phrases may start with the letters at `index` of `codes`: folded letters and numbers,
 * nothing else, with `OPENING_LENGTH` of anything behind the last.
 *
 * @param word - How many of these codes are of one word.
 */
export function opens(table: Int32Array, codes: Uint16Array, index: number, word: number): boolean {
  const first = codes[index] as number;
  const second = codes[index + 1] as number;
  const third = codes[index + 2] as number;
  if (has(table, numberOf(first, second, third, codes[index + 3] as number))) return true;
  // A phrase of fewer letters is one word: "A P value" names no agency.
  if (word >= OPENING_LENGTH) return false;
  return has(table, numberOf(first, word > 1 ? second : NONE, NONE, NONE));
}

function has(table: Int32Array, number: number): boolean {
  return (((table[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
}

/** The openings of phrases. */
export function markOpenings(phrases: readonly Phrase[]): Openings {
  const anywhere = new Int32Array(NUMBERS / 32);
  const atStart = new Int32Array(NUMBERS / 32);
  for (const phrase of phrases) {
    const table = phrase.anywhere ? anywhere : atStart;
    for (const [first = NONE, second = NONE, third = NONE, fourth = NONE] of headsOf(phrase)) {
      const number =
        fourth === NONE
          ? numberOf(first, isOneWord(first, second) ? second : NONE, NONE, NONE)
          : numberOf(first, second, third, fourth);
      table[number >>> 5] = (table[number >>> 5] as number) | (1 << (number & 31));
    }
  }
  return { anywhere, atStart };
}

/** Whether two codes can be of one word, of which CJK text shows none. */
function isOneWord(first: number, second: number): boolean {
  return charClass(first) !== CJK && charClass(second) !== CJK;
}

/** The first codes of a phrase, numbers in it having one digit or more. */
function headsOf({ first }: Phrase): number[][] {
  let heads: number[][] = [[]];
  for (const code of first.slice(0, OPENING_LENGTH)) {
    const most = code === NUMBER ? OPENING_LENGTH : 1;
    heads = heads.flatMap((head) =>
      Array.from({ length: most }, (_, more) =>
        [...head, ...new Array<number>(more + 1).fill(code)].slice(0, OPENING_LENGTH),
      ),
    );
  }
  return heads;
}

/** Multiplies by odd numbers without a pattern and takes the highest bits, which all codes reach. */
function numberOf(first: number, second: number, third: number, fourth: number): number {
  const sum =
    Math.imul(first, 0x9e3779b1) +
    Math.imul(second, 0x85ebca77) +
    Math.imul(third, 0xc2b2ae3d) +
    Math.imul(fourth, 0x27d4eb2f);
  return (sum | 0) >>> NUMBER_SHIFT;
}
