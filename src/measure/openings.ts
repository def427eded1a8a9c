import { isWordChar } from '../core/char.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import type { Phrase } from './phrase.ts';

/** Bits of a table of openings. */
export const OPENS_ANYWHERE = 1;
export const OPENS_AT_START = 2;

const SLOTS = 0x8000;

/** A longer number counts nothing. */
const MAX_NUMBER = 16;

/**
 * The number of the first three letters at a place of a text, up to the end of the word.
 *
 * Two openings may share a number, which costs a look-up in the trie and nothing else.
 */
export function opening(text: string, at: number, end: number): number {
  const first = foldCode(text.charCodeAt(at));
  if (first === NUMBER) return slot(NUMBER, behindNumber(text, at, end), SKIP);
  const second = at + 1 < end ? foldCode(text.charCodeAt(at + 1)) : SKIP;
  if (second === SKIP) return slot(first, SKIP, SKIP);
  const third = at + 2 < end ? foldCode(text.charCodeAt(at + 2)) : SKIP;
  return slot(first, second, third);
}

/** A table that tells, by the number of an opening, whether phrases start with it. */
export function markOpenings(phrases: readonly Phrase[]): Uint8Array {
  const openings = new Uint8Array(SLOTS);
  for (const phrase of phrases) {
    const bit = phrase.anywhere ? OPENS_ANYWHERE : OPENS_AT_START;
    for (const number of numbersOf(phrase)) openings[number] = (openings[number] as number) | bit;
  }
  return openings;
}

/** The opening of a phrase as written, and with the spaces between its words lost. */
function numbersOf({ first, written }: Phrase): number[] {
  const [one = SKIP, two = SKIP, three = SKIP] = first;
  if (one === NUMBER) {
    const letter = first.find((code) => code !== NUMBER) ?? SKIP;
    // A row of numbers may be too long to see its end.
    const open = two === NUMBER ? [slot(NUMBER, SKIP, SKIP)] : [];
    return [slot(NUMBER, letter, SKIP), ...open];
  }
  let length = 0;
  while (length < written.length && isWordChar(written.charCodeAt(length))) length += 1;
  const numbers = [slot(one, two, three)];
  if (length <= 1) numbers.push(slot(one, SKIP, SKIP));
  if (length <= 2) numbers.push(slot(one, two, SKIP));
  return numbers;
}

/** The code of the first letter behind a number and what stands around it. */
function behindNumber(text: string, from: number, end: number): number {
  let at = from + 1;
  const limit = Math.min(end, from + MAX_NUMBER);
  while (at < limit) {
    const code = foldCode(text.charCodeAt(at));
    if (code !== NUMBER && code !== SKIP) return code;
    at += 1;
  }
  return SKIP;
}

function slot(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x1f35) ^ Math.imul(second, 0x3d1) ^ Math.imul(third, 0x61);
  return mixed & (SLOTS - 1);
}
