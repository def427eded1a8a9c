import type { Block } from '../core/block.ts';
import { CJK, charClass, isWordChar } from '../core/char.ts';
import type { Lexicon, PhraseClass } from '../core/lexicon.ts';
import type { Hit } from '../core/view.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import { markOpenings, OPENS_AT_START, opening } from './openings.ts';
import { type Phrase, parsePhrase, type Segment } from './phrase.ts';
import { buildTrie, type Trie } from './trie.ts';

/** All phrases of some lexicons in one table, looked up together. */
export interface PhraseTable {
  readonly atStart: Trie<Phrase>;
  readonly anywhere: Trie<Phrase>;
  /** Marks the openings, as `opening` numbers them, of phrases. */
  readonly openings: Uint8Array;
}

/** How many words `{x}` may stand for. */
const MAX_FREE_WORDS = 8;

/** Compiles the phrases of lexicons. */
export function compilePhrases(lexicons: readonly Lexicon[]): PhraseTable {
  const phrases: Phrase[] = [];
  for (const { phrases: classes } of lexicons) {
    for (const [phraseClass, list] of Object.entries(classes)) {
      for (const written of list) phrases.push(parsePhrase(phraseClass as PhraseClass, written));
    }
  }
  const entry = (phrase: Phrase): readonly [readonly number[], Phrase] => [phrase.first, phrase];
  const free = phrases.filter((phrase) => phrase.anywhere);
  return {
    atStart: buildTrie(phrases.filter((phrase) => !phrase.anywhere).map(entry)),
    anywhere: buildTrie(free.map(entry)),
    openings: markOpenings(phrases),
  };
}

const NO_HITS: readonly Hit[] = [];

/** The phrases at the start of a block and at the given word starts of its text. */
export function findPhrases(
  table: PhraseTable,
  block: Block,
  wordStarts: readonly number[],
): readonly Hit[] {
  const { text } = block;
  let start = 0;
  while (start < text.length && foldCode(text.charCodeAt(start)) === SKIP) start += 1;
  if (start === text.length) return NO_HITS;
  const opens = table.openings[opening(text, start, text.length)] as number;
  const atStart = (opens & OPENS_AT_START) !== 0;
  if (!atStart && wordStarts.length === 0) return NO_HITS;
  const hits: Hit[] = [];
  if (atStart) walk(table.atStart, block, start, start, hits);
  for (const at of wordStarts) walk(table.anywhere, block, start, at, hits);
  return hits;
}

function walk(
  trie: Trie<Phrase>,
  block: Block,
  blockStart: number,
  start: number,
  hits: Hit[],
): void {
  const { text } = block;
  let node = 0;
  for (let at = start; at < text.length; ) {
    const code = foldCode(text.charCodeAt(at));
    if (code === SKIP) {
      at += 1;
      continue;
    }
    node = trie.step(node, code);
    if (node === -1) return;
    at = code === NUMBER ? numberEnd(text, at) : at + 1;
    const ending = trie.values[node];
    if (ending !== undefined && isBoundary(text, at)) {
      for (const phrase of ending) finish(phrase, block, blockStart, start, at, hits);
    }
  }
}

function finish(
  phrase: Phrase,
  block: Block,
  blockStart: number,
  start: number,
  firstEnd: number,
  hits: Hit[],
): void {
  const { text } = block;
  const end = phrase.rest.length === 0 ? firstEnd : matchRest(phrase.rest, text, firstEnd);
  if (end === -1) return;
  const closes = isRestSkipped(text, end);
  if (!closes && !phrase.open) return;
  const whole = closes && start === blockStart;
  hits.push({ block, phraseClass: phrase.phraseClass, start, end, whole });
}

/** Matches free words and literals in turn; free words take as few as they can. */
function matchRest(rest: readonly Segment[], text: string, from: number): number {
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
  return isBoundary(text, at) ? at : -1;
}

/** The end of a number: digits, and single points or commas between them. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    if (foldCode(text.charCodeAt(at)) === NUMBER) continue;
    const sign = text.charAt(at);
    const inside = (sign === ',' || sign === '.') && at + 1 < text.length;
    if (!inside || foldCode(text.charCodeAt(at + 1)) !== NUMBER) break;
  }
  return at;
}

/** Whether no word goes on at `at`. CJK words have no visible ends. */
function isBoundary(text: string, at: number): boolean {
  if (at >= text.length || !isWordChar(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  return charClass(before) === CJK || !isWordChar(before);
}

function isRestSkipped(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    if (foldCode(text.charCodeAt(at)) !== SKIP) return false;
  }
  return true;
}
