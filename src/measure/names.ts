import type { Block } from '../core/block.ts';
import { charClass, LOWER } from '../core/char.ts';
import { type Word, wordsOf } from './measures.ts';

/** Words and neighbours of words in a text, to tell names and compounds by. */
export interface Usage {
  /** Whether two words stand next to one another somewhere. */
  follows(first: string, second: string): boolean;
  /** Whether a word has its capital inside sentences, too. */
  isName(word: string): boolean;
  /** Whether a word stands in the text, halves of parted words apart. */
  has(word: string): boolean;
  /** Whether compounds of the text begin with the first of two words, or end with the second. */
  isHalf(first: string, second: string): boolean;
  /** Whether the text parts words at the ends of lines. */
  partsWords(): boolean;
}

/**
 * The share of hyphens at line ends whose words the text has in one piece, too. On WCXB dev's gold
 * articles, wrapped at 72 columns, it is at least this in 760 of the 787 where words are parted at
 * syllables, and in 11 of the 494 where lines break at the hyphens of compounds alone.
 */
const MIN_PROVEN_SHARE = 0.1;

/**
 * The share of line breaks at which a word is parted. Of the same texts, it is at least this in 765
 * and in 3; fewer than so many show nothing.
 */
const MIN_PARTED_SHARE = 0.08;
const MIN_PARTED = 2;

/** Reads the words of blocks. */
export function readUsage(blocks: readonly Block[]): Usage {
  const pairs = new Set<string>();
  const names = new Set<string>();
  const words = new Set<string>();
  const firsts = new Set<string>();
  const seconds = new Set<string>();
  const parted: string[] = [];
  let breaks = 0;
  for (const { text, lines } of blocks) {
    if (lines !== undefined) breaks += lines.length / 2 - 1;
    let before: Word | undefined;
    let half = '';
    for (const word of wordsOf(text)) {
      const lower = word.text.toLowerCase();
      if (half !== '' && isSmall(word.text)) parted.push(half + lower);
      const isRest = half !== '';
      half = isHyphenated(text, word.end) ? lower : '';
      // The halves of a word that a line end parts are no words.
      if (!isRest && half === '') words.add(lower);
      if (lower.includes('-')) addHalves(lower, firsts, seconds);
      // A space alone between two words makes them neighbours; a full stop starts a sentence.
      if (before !== undefined && isPlainGap(text, before.end, word.start)) {
        if (word.text !== lower) {
          pairs.add(`${before.text.toLowerCase()} ${word.text}`);
          names.add(word.text);
        }
      }
      before = word;
    }
  }
  let parts: boolean | undefined;
  return {
    follows: (first, second) => pairs.has(`${first} ${second}`),
    isName: (word) => names.has(word),
    has: (word) => words.has(word.toLowerCase()),
    isHalf: (first, second) => firsts.has(first.toLowerCase()) || seconds.has(second.toLowerCase()),
    partsWords() {
      parts ??= isProven(parted, words) || isUsual(parted.length, breaks);
      return parts;
    },
  };
}

function isProven(parted: readonly string[], words: ReadonlySet<string>): boolean {
  const proven = parted.filter((word) => words.has(word)).length;
  return proven > 0 && proven >= MIN_PROVEN_SHARE * parted.length;
}

function isUsual(parted: number, breaks: number): boolean {
  return parted >= MIN_PARTED && parted >= MIN_PARTED_SHARE * breaks;
}

function addHalves(word: string, firsts: Set<string>, seconds: Set<string>): void {
  const [first = '', ...rest] = word.split('-');
  firsts.add(first);
  for (const second of rest) seconds.add(second);
}

function isSmall(word: string): boolean {
  return charClass(word.charCodeAt(0)) === LOWER;
}

/** "govern- ment", or "govern-" at the end. */
function isHyphenated(text: string, end: number): boolean {
  if (end === text.length) return false;
  const sign = text.charCodeAt(end);
  if (sign !== 0x2d && sign !== 0x2010) return false;
  return end + 1 === text.length || text.charCodeAt(end + 1) === 0x20;
}

function isPlainGap(text: string, end: number, start: number): boolean {
  if (start - end === 1) return text.charAt(end).trim() === '';
  return start - end === 2 && text.charAt(end) === '.' && end > 0 && isShort(text, end);
}

/** "Gen. Ryder", "F. Kennedy": a full stop behind a short word. */
function isShort(text: string, end: number): boolean {
  return text.lastIndexOf(' ', end - 1) >= end - 5;
}
