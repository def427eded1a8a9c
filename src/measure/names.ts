import type { Block } from '../core/block.ts';
import { type Word, wordsOf } from './measures.ts';

/** Words and neighbours of words in a text, to tell names and compounds by. */
export interface Usage {
  /** Whether two words stand next to one another somewhere. */
  follows(first: string, second: string): boolean;
  /** Whether a word has its capital inside sentences, too. */
  isName(word: string): boolean;
  has(word: string): boolean;
  /** How often a word stands in the text. */
  count(word: string): number;
}

/** Reads the words of blocks. */
export function readUsage(blocks: readonly Block[]): Usage {
  const pairs = new Set<string>();
  const names = new Set<string>();
  const words = new Map<string, number>();
  let isParted = false;
  for (const { text } of blocks) {
    let before: Word | undefined;
    for (const word of wordsOf(text)) {
      const lower = word.text.toLowerCase();
      const wasParted = isParted;
      isParted = isHyphenated(text, word.end);
      // The halves of a word that a line end parts are no words.
      if (!isParted && !wasParted) words.set(lower, (words.get(lower) ?? 0) + 1);
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
  return {
    follows: (first, second) => pairs.has(`${first} ${second}`),
    isName: (word) => names.has(word),
    has: (word) => words.has(word.toLowerCase()),
    count: (word) => words.get(word.toLowerCase()) ?? 0,
  };
}

/** "govern- ment", or "govern-" at the end. */
function isHyphenated(text: string, end: number): boolean {
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
