import type { Block } from '../core/block.ts';
import type { Lexicon, PhraseClass } from '../core/lexicon.ts';
import type { Hit } from '../core/view.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import { markOpenings, type Openings } from './openings.ts';
import { type Phrase, parsePhrase, phrasesOf, spellingsOf } from './phrase.ts';
import { isBoundary, isRestSkipped, pastMarks } from './phrase-ends.ts';
import { matchRest, numberEnd } from './phrase-rest.ts';
import { buildTrie, step, type Trie } from './trie.ts';
import type { WordCounts } from './words.ts';

/** All phrases of some lexicons in one table, looked up together. */
export interface PhraseTable {
  readonly atStart: PhraseTrie;
  readonly anywhere: PhraseTrie;
  readonly openings: Openings;
}

/** Phrases, and what is asked of each: looking at the phrases themselves leaves the cache. */
interface PhraseTrie extends Trie<Phrase> {
  /** By value of the trie. */
  readonly traits: Uint8Array;
}

const OPEN = 1;
const HAS_REST = 2;

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
    atStart: withTraits(buildTrie(phrases.filter((phrase) => !phrase.anywhere).map(entry))),
    anywhere: withTraits(buildTrie(free.map(entry))),
    openings: markOpenings(phrases),
  };
}

function withTraits(trie: Trie<Phrase>): PhraseTrie {
  const traits = trie.values.map(
    ({ open, rest }) => (open ? OPEN : 0) | (rest.length > 0 ? HAS_REST : 0),
  );
  return { ...trie, traits: Uint8Array.from(traits) };
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
  { opensAtStart, openings, opened }: WordCounts,
): readonly Found[] {
  if (!opensAtStart && opened === 0) return NO_HITS;
  const { text } = block;
  let start = 0;
  while (start < text.length && foldCode(text.charCodeAt(start)) === SKIP) start += 1;
  const hits: Found[] = [];
  if (opensAtStart) walk(table.atStart, block, start, start, hits);
  for (let index = 0; index < opened; index += 1) {
    walk(table.anywhere, block, start, openings[index] as number, hits);
  }
  return hits;
}

function walk(
  trie: PhraseTrie,
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
    const led = step(trie, node, code);
    if (led === -1) return;
    node = led >> 1;
    at = code === NUMBER ? numberEnd(text, at) : at + 1;
    if ((led & 1) === 0) continue;
    const end = pastMarks(text, at);
    if (!isBoundary(text, end)) continue;
    let value = (trie.ends[node] as number) - 1;
    do {
      value += 1;
      finish(trie, value, block, blockStart, start, end, hits);
    } while (trie.goesOn[value] === 1);
  }
}

function finish(
  trie: PhraseTrie,
  value: number,
  block: Block,
  blockStart: number,
  start: number,
  firstEnd: number,
  hits: Found[],
): void {
  const { text } = block;
  const traits = trie.traits[value] as number;
  let end = firstEnd;
  if ((traits & HAS_REST) !== 0) {
    end = matchRest((trie.values[value] as Phrase).rest, text, firstEnd);
    if (end === -1) return;
  }
  const closes = isRestSkipped(text, end);
  if (!closes && (traits & OPEN) === 0) return;
  const whole = closes && start === blockStart;
  const { phraseClass, hint } = trie.values[value] as Phrase;
  hits.push({ block, phraseClass, start, end, whole, hint });
}
