import type { BlockKind } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import type { Measures } from '../core/view.ts';
import type { WordCounts } from './words.ts';

/** A good paragraph has at least this many words. */
const MIN_GOOD_WORDS = 12;

const FULL_STOP = 0x2e;
const COLON = 0x3a;

const TERMINATOR = 1;
const CLOSER = 2;

// A table by character: every block is looked at, and a set of numbers costs ten times as much.
const signs: Uint8Array = /* @__PURE__ */ signTable(
  '.!?。！？؟।॥۔．｡။។',
  '"\'”’»)]}*_」』）】›〉》〕］',
);

/**
 * The numbers of a block of some kind, whose text is a range of `source`; `good` still regardless
 * of the phrases in it.
 */
export function measureBlock(
  kind: BlockKind,
  source: string,
  start: number,
  end: number,
  counts: WordCounts,
): Measures {
  const { words, capitals, digits } = counts;
  const length = end - start;
  const first = length === 0 ? 0 : source.charCodeAt(start);
  const at = lastSign(source, start, end);
  const sign = at < start ? 0 : source.charCodeAt(at);
  const cut = at > start + 1 && sign === FULL_STOP && source.charCodeAt(at - 1) === FULL_STOP;
  const terminal = signs[sign] === TERMINATOR && !cut;
  const good = words >= MIN_GOOD_WORDS && (terminal || sign === COLON) && isProse(kind);
  return { length, first, words, capitals, digits, terminal, good };
}

/**
 * Where the last sign of a range stands, closing quotation marks, brackets and marks of emphasis
 * apart; before its start where it is empty.
 */
function lastSign(source: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && signs[source.charCodeAt(at)] === CLOSER) at -= 1;
  return at;
}

/** The last sign of a text, closing quotation marks, brackets and marks of emphasis apart. */
export function sentenceEnd(text: string): string {
  return text.charAt(lastSign(text, 0, text.length));
}

function signTable(terminators: string, closers: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of terminators) table[char.charCodeAt(0)] = TERMINATOR;
  for (const char of closers) table[char.charCodeAt(0)] = CLOSER;
  return table;
}

function isProse(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

/** A word of a text, where it stands, and its folded spelling. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The words of a text, or its first ones: runs of letters and digits, with apostrophes, hyphens and
 * points inside.
 */
export function wordsOf(text: string, most: number = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length && words.length < most) {
    if (!isWordChar(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordChar(text.charCodeAt(at)) || isInside(text, at))) at += 1;
    words.push({ start, end: at, text: text.slice(start, at) });
  }
  return words;
}

function isInside(text: string, at: number): boolean {
  const inside = at + 1 < text.length && "'’-.".includes(text.charAt(at));
  return inside && isWordChar(text.charCodeAt(at + 1));
}
