import { CJK, charClass } from '../core/char.ts';
import { NUMBER } from './fold.ts';
import type { Phrase } from './phrase.ts';

/**
 * How phrases start, by the numbers of their first letters, a bit each: small enough to stay in
 * the fastest cache. Two openings may share a number, which costs a walk through the trie and
 * nothing else.
 */
export interface Opening {
  /** By the first four letters, of all phrases. */
  readonly all: Int32Array;
  /** The same, of those that are not among the long ones. */
  readonly short: Int32Array;
  /** By the first eight letters, of phrases that have as many, and no number among them. */
  readonly long: Int32Array;
}

/** How the phrases of a table start. */
export interface Openings {
  /** Of phrases that may stand anywhere. */
  readonly anywhere: Opening;
  /** Of phrases that stand at the start of a block. */
  readonly atStart: Opening;
}

const NUMBERS = 0x10000;
const NUMBER_SHIFT = 16;

/** How many letters a short opening has, those of further words included. */
const SHORT_LENGTH = 4;

/** The same for a long opening, and so at most what is asked for. */
export const OPENING_LENGTH = 8;

/** Stands for letters that an opening does not have. */
const NONE = 0;

/**
 * Whether phrases may start with the letters at `index` of `codes`: folded letters and numbers,
 * nothing else, with `OPENING_LENGTH` of nothing behind the last.
 *
 * @param word - How many of these codes are of one word.
 */
export function opens(opening: Opening, codes: Uint16Array, index: number, word: number): boolean {
  const first = codes[index] as number;
  // Of a number at the start one digit stands for all.
  let last = index;
  if (first === NUMBER) while (codes[last + 1] === NUMBER) last += 1;
  const second = codes[last + 1] as number;
  const third = codes[last + 2] as number;
  const number = numberOf(first, second, third, codes[last + 3] as number);
  if (has(opening.all, number)) {
    if (has(opening.short, number) || has(opening.long, longNumberOf(codes, index))) return true;
  }
  // A phrase of fewer letters is one word: "A P value" names no agency.
  const left = word - (last - index);
  if (left >= SHORT_LENGTH) return false;
  return has(opening.short, numberOf(first, left > 1 ? second : NONE, NONE, NONE));
}

function has(table: Int32Array, number: number): boolean {
  return (((table[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
}

function add(table: Int32Array, number: number): void {
  table[number >>> 5] = (table[number >>> 5] as number) | (1 << (number & 31));
}

/** The openings of phrases. */
export function markOpenings(phrases: readonly Phrase[]): Openings {
  return {
    anywhere: openingOf(phrases.filter(({ anywhere }) => anywhere)),
    atStart: openingOf(phrases.filter(({ anywhere }) => !anywhere)),
  };
}

function openingOf(phrases: readonly Phrase[]): Opening {
  const [all, short, long] = [emptyTable(), emptyTable(), emptyTable()];
  for (const { first } of phrases) {
    const isLong = first.length >= OPENING_LENGTH && !hasNumber(first);
    if (isLong) add(long, longNumberOf(Uint16Array.from(first), 0));
    for (const head of headsOf(first)) {
      const number = shortNumberOf(head);
      add(all, number);
      if (!isLong) add(short, number);
    }
  }
  return { all, short, long };
}

function emptyTable(): Int32Array {
  return new Int32Array(NUMBERS / 32);
}

function hasNumber(codes: readonly number[]): boolean {
  return codes.slice(0, OPENING_LENGTH).includes(NUMBER);
}

function shortNumberOf([first = NONE, second = NONE, third = NONE, fourth = NONE]: number[]) {
  if (fourth !== NONE) return numberOf(first, second, third, fourth);
  return numberOf(first, isOneWord(first, second) ? second : NONE, NONE, NONE);
}

/** Whether two codes can be of one word, of which CJK text shows none. */
function isOneWord(first: number, second: number): boolean {
  return charClass(first) !== CJK && charClass(second) !== CJK;
}

/** The first codes of a phrase, numbers in it having one digit or more, but one at the start. */
function headsOf(first: readonly number[]): number[][] {
  let heads: number[][] = [[]];
  for (const [at, code] of first.slice(0, SHORT_LENGTH).entries()) {
    const most = code === NUMBER && at > 0 ? SHORT_LENGTH : 1;
    heads = heads.flatMap((head) =>
      Array.from({ length: most }, (_, more) =>
        [...head, ...new Array<number>(more + 1).fill(code)].slice(0, SHORT_LENGTH),
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

/** The same for the first eight codes, one after the other. */
function longNumberOf(codes: Uint16Array, index: number): number {
  let sum = 0;
  for (let at = index; at < index + OPENING_LENGTH; at += 1) {
    sum = Math.imul(sum ^ (codes[at] as number), 0x9e3779b1);
  }
  return sum >>> NUMBER_SHIFT;
}
