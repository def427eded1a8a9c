import { isWordChar } from '../core/char.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import type { Segment } from './phrase.ts';
import { isBoundary, isRestSkipped, pastMarks } from './phrase-ends.ts';

/** How many words `{x}` may stand for. */
const MAX_FREE_WORDS = 8;

/** Matches free words and literals in turn; free words take as few as they can. */
export function matchRest(rest: readonly Segment[], text: string, from: number): number {
  let at = from;
  let free = false;
  for (const segment of rest) {
    if (segment === null) {
      free = true;
      continue;
    }
    at = free ? findLiteral(segment, text, at) : matchLiteral(segment, text, at);
    if (at === -1) return -1;
    free = false;
  }
  return free ? freeEnd(text, at) : at;
}

/** Where a literal ends that follows one to eight words after `from`. */
function findLiteral(codes: readonly number[], text: string, from: number): number {
  let at = from;
  for (let words = 0; words < MAX_FREE_WORDS; words += 1) {
    at = wordEnd(text, at);
    if (at === -1) return -1;
    const end = matchLiteral(codes, text, at);
    if (end !== -1) return end;
  }
  return -1;
}

/** Where the text ends if one to eight words are left of it. */
function freeEnd(text: string, from: number): number {
  let at = from;
  for (let words = 0; words < MAX_FREE_WORDS; words += 1) {
    const end = wordEnd(text, at);
    if (end === -1) return words > 0 ? at : -1;
    at = end;
  }
  return isRestSkipped(text, at) ? at : -1;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordChar(text.charCodeAt(at))) at += 1;
  if (at === text.length) return -1;
  while (at < text.length && isWordChar(text.charCodeAt(at))) at += 1;
  return at;
}

function matchLiteral(codes: readonly number[], text: string, from: number): number {
  let at = from;
  for (const expected of codes) {
    while (at < text.length && foldCode(text.charCodeAt(at)) === SKIP) at += 1;
    if (at === text.length || foldCode(text.charCodeAt(at)) !== expected) return -1;
    at = expected === NUMBER ? numberEnd(text, at) : at + 1;
  }
  at = pastMarks(text, at);
  return isBoundary(text, at) ? at : -1;
}

/** The end of a number: digits, and single points or commas between them. */
export function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    if (foldCode(text.charCodeAt(at)) === NUMBER) continue;
    const sign = text.charAt(at);
    const inside = (sign === ',' || sign === '.') && at + 1 < text.length;
    if (!inside || foldCode(text.charCodeAt(at + 1)) !== NUMBER) break;
  }
  return at;
}
