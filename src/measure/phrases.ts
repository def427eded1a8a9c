import type { Block } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import type { Lexicon, PhraseClass } from '../core/lexicon.ts';
import type { Hit } from '../core/view.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import { markOpenings, type Openings } from './openings.ts';
import { type Phrase, parsePhrase, phrasesOf, type Segment, spellingsOf } from './phrase.ts';
import { isBoundary, isRestSkipped, pastMarks } from './phrase-ends.ts';
import { buildTrie, type Trie } from './trie.ts';
import type { WordCounts } from './words.ts';

/** All phrases of some lexicons in one table, looked up together. */
export interface PhraseTable {
  readonly atStart: Trie<Phrase>;
  readonly anywhere: Trie<Phrase>;
  readonly openings: Openings;
}

/** How many words `{x}` may stand for. */
const MAX_FREE_WORDS = 8;

/** Compiles the phrases of lexicons. */
export function compilePhrases(lexicons: readonly Lexicon[]): PhraseTable {
  const phrases: Phrase[] = [];
  const parse = (classes: Lexicon['hints'], hint: boolean): void => {
    for (const [phraseClass, list] of Object.entries(classes)) {
      for (const spelling of list.flatMap(phrasesOf).flatMap(spellingsOf)) {
        phrases.push(parsePhrase(phraseClass as PhraseClass, spelling, hint));
      }
    }
  };
  for (const lexicon of lexicons) {
    parse(lexicon.phrases, false);
    parse(lexicon.hints, true);
  }
  const entry = (phrase: Phrase): readonly [readonly number[], Phrase] => [phrase.first, phrase];
  const free = phrases.filter((phrase) => phrase.anywhere);
  return {
    atStart: buildTrie(phrases.filter((phrase) => !phrase.anywhere).map(entry)),
    anywhere: buildTrie(free.map(entry)),
    openings: markOpenings(phrases),
  };
}

/** A phrase found, and whether it only supports other evidence. */
export interface Found extends Hit {
  readonly hint: boolean;
}

const NO_HITS: readonly Found[] = [];

/** The phrases of a block, from the places where they may start. */
export function findPhrases(
  table: PhraseTable,
  block: Block,
  { opensAtStart, openings }: WordCounts,
): readonly Found[] {
  if (!opensAtStart && openings.length === 0) return NO_HITS;
  const { text } = block;
  let start = 0;
  while (start < text.length && foldCode(text.charCodeAt(start)) === SKIP) start += 1;
  const hits: Found[] = [];
  if (opensAtStart) walk(table.atStart, block, start, start, hits);
  for (const at of openings) walk(table.anywhere, block, start, at, hits);
  return hits;
}

function walk(
  trie: Trie<Phrase>,
  block: Block,
  blockStart: number,
  start: number,
  hits: Found[],
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
    if (ending === undefined) continue;
    const end = pastMarks(text, at);
    if (!isBoundary(text, end)) continue;
    for (const phrase of ending) finish(phrase, block, blockStart, start, end, hits);
  }
}

function finish(
  phrase: Phrase,
  block: Block,
  blockStart: number,
  start: number,
  firstEnd: number,
  hits: Found[],
): void {
  const { text } = block;
  const end = phrase.rest.length === 0 ? firstEnd : matchRest(phrase.rest, text, firstEnd);
  if (end === -1) return;
  const closes = isRestSkipped(text, end);
  if (!closes && !phrase.open) return;
  const whole = closes && start === blockStart;
  const { phraseClass, hint } = phrase;
  hits.push({ block, phraseClass, start, end, whole, hint });
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
  at = pastMarks(text, at);
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
