import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import { CJK, charClass, LOWER, UPPER } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { foldCode, SKIP } from './fold.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** Names the language of a text, `null` when unsure. */
export type LanguageGuess = (doc: Doc) => string | null;

/** How much is read of a text: so many passages of so many characters. */
interface Sample {
  readonly passages: number;
  readonly length: number;
}

/** Enough to be sure of most English texts, and what is read of the others. */
const GLANCE: Sample = { passages: 1, length: 250 };
const LOOK: Sample = { passages: 10, length: 400 };

/**
 * In running text of its own language 15 to 45 % of the words are on its list, fewest where words
 * have many endings, and at most 10 % on that of a language which is not close (bench/languages).
 */
const MIN_SHARE = 0.13;
/** Scripts without word spaces are counted by the character: 17 to 46 % against 10 %. */
const MIN_SHARE_UNSPACED = 0.06;
/** A table may repeat one short word: "9.4 mi". */
const MIN_DIFFERENT = 4;

/** How far ahead of the next language the best one is: by 1.4 on the same texts, Galician apart. */
const MIN_LEAD = 1.2;

/** The languages that know a word, by its hash. */
type WordIndex = ReadonlyMap<number, readonly number[]>;

interface Tally {
  /** Words seen. */
  words: number;
  /** Characters seen of scripts without word spaces. */
  unspaced: number;
  /** Words found, by language. */
  readonly found: number[];
  /** The hashes of these words, in order. */
  readonly hits: number[];
}

/** Makes a guess among the languages of lexicons; it reads their function words once. */
export function createLanguageGuess(lexicons: readonly Lexicon[]): LanguageGuess {
  const names: (string | null)[] = [];
  const index = new Map<number, number[]>();
  const learn = (name: string | null, words: readonly string[]): void => {
    for (const word of new Set(words.map(hashOf))) {
      addTo(index, word, names.length);
    }
    names.push(name);
  };
  for (const { lang, functionWords } of lexicons) learn(lang, functionWords);
  for (const words of OTHER_LANGUAGES) learn(null, words.split(' '));
  const sampled = (doc: Doc, sample: Sample): number | undefined => {
    // A typed array of this size takes longer to make than a short text to read.
    const found = new Array<number>(names.length).fill(0);
    const tally: Tally = { words: 0, unspaced: 0, found, hits: [] };
    for (const block of longestOf(doc.blocks, sample.passages)) {
      // The markup of a page stands within its words.
      const isPage = doc.elements !== undefined;
      const { start, end } = isPage ? { start: 0, end: block.text.length } : block;
      const from = Math.max(start, (start + end - sample.length) >> 1);
      const to = Math.min(end, from + sample.length);
      readPassage(isPage ? block.text : doc.source, from, to, from > start, index, tally);
    }
    return bestOf(index, tally);
  };
  return (doc) => {
    // The first language is the usual one, and no harm is done where it is taken for another.
    const best = sampled(doc, GLANCE) === 0 ? 0 : sampled(doc, LOOK);
    return best === undefined ? null : (names[best] ?? null);
  };
}

/** The longest blocks, longest first: prose rather than furniture. */
function longestOf(blocks: readonly Block[], most: number): readonly Block[] {
  const found: Block[] = [];
  let least = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    const length = block.end - block.start;
    if (length <= least || block.kind === 'code') continue;
    let at = found.length;
    while (at > 0 && lengthOf(found[at - 1]) < length) at -= 1;
    found.splice(at, 0, block);
    if (found.length > most) found.pop();
    if (found.length === most) least = lengthOf(found[most - 1]);
  }
  return found;
}

function lengthOf(block: Block | undefined): number {
  return block === undefined ? 0 : block.end - block.start;
}

const HASH_SEED = 7;
const HASH_FACTOR = 31;
/** Hashes stay small integers. */
const HASH_MASK = 0x3fffffff;

/** Letters of Korean taken apart. */
const FIRST_JAMO = 0x1100;
const LAST_JAMO = 0x11ff;

/** Looks up the words of a passage; one that starts within a word is cut, and its rest not counted. */
function readPassage(
  source: string,
  start: number,
  end: number,
  isCut: boolean,
  index: WordIndex,
  tally: Tally,
): void {
  let hash = HASH_SEED;
  let inWord = isCut;
  let whole = !isCut;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    const kind = charClass(code);
    if (kind === LOWER || kind === UPPER) {
      if (code >= FIRST_JAMO && code <= LAST_JAMO) {
        readJamo(source.slice(at, end), index, tally);
        return;
      }
      const folded = foldCode(code);
      if (folded !== SKIP) hash = (Math.imul(hash, HASH_FACTOR) + folded) & HASH_MASK;
      inWord = true;
      continue;
    }
    if (inWord && whole) {
      tally.words += 1;
      count(hash, index, tally);
    }
    if (kind === CJK) {
      tally.unspaced += 1;
      count((Math.imul(HASH_SEED, HASH_FACTOR) + foldCode(code)) & HASH_MASK, index, tally);
    }
    hash = HASH_SEED;
    inWord = false;
    whole = true;
  }
}

function readJamo(passage: string, index: WordIndex, tally: Tally): void {
  const composed = passage.normalize('NFC').replace(/[\u1100-\u11ff]/g, ' ');
  readPassage(composed, 0, composed.length, true, index, tally);
}

function count(word: number, index: WordIndex, { found, hits }: Tally): void {
  const languages = index.get(word);
  if (languages === undefined) return;
  hits.push(word);
  for (let at = 0; at < languages.length; at += 1) {
    const language = languages[at] as number;
    found[language] = (found[language] as number) + 1;
  }
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at += 1) {
    const folded = foldCode(word.charCodeAt(at));
    if (folded !== SKIP) hash = (Math.imul(hash, HASH_FACTOR) + folded) & HASH_MASK;
  }
  return hash;
}

/** The language that is ahead of all others and has enough words of the text. */
function bestOf(index: WordIndex, tally: Tally): number | undefined {
  const { words, unspaced, found, hits } = tally;
  let best = 0;
  let second = 0;
  let language = -1;
  for (let at = 0; at < found.length; at += 1) {
    const count = found[at] as number;
    if (count > best) {
      second = best;
      best = count;
      language = at;
    } else if (count > second) second = count;
  }
  const needed = unspaced > words ? MIN_SHARE_UNSPACED * unspaced : MIN_SHARE * words;
  if (best < needed || best < MIN_LEAD * second) return undefined;
  const different = new Set(hits.filter((word) => index.get(word)?.includes(language)));
  return different.size >= MIN_DIFFERENT ? language : undefined;
}
