import type { Block } from '../core/block.ts';
import { CJK, charClass, DIGIT, isWordChar, MARK, SPACE, UPPER } from '../core/char.ts';
import type { Measures } from '../core/view.ts';

/** Words of longer blocks are counted up to here: they are prose whatever the rest holds. */
const MAX_COUNTED = 400;

/** A good paragraph's least words, and least CJK characters in scripts without word spaces. */
const MIN_GOOD_WORDS = 12;
const CJK_PER_WORD = 2;

const TERMINATORS = '.!?。！？؟।۔';
const CLOSERS = '"\'”’»)]}*_」』）】›';

/** The numbers of one block; `good` still regardless of the phrases in it. */
export function measureBlock(block: Block): Measures {
  const { text } = block;
  const { words, capitals, digits } = countWords(text);
  const end = sentenceEnd(text);
  const terminal = end !== '' && TERMINATORS.includes(end) && !text.endsWith('...');
  const good = words >= MIN_GOOD_WORDS && (terminal || end === ':') && isProse(block);
  return { words, capitals, digits, terminal, good };
}

/** The last sign of a text, closing quotation marks, brackets and marks of emphasis apart. */
export function sentenceEnd(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote';
}

function countWords(text: string): { words: number; capitals: number; digits: number } {
  const length = Math.min(text.length, MAX_COUNTED);
  let words = 0;
  let capitals = 0;
  let digits = 0;
  let cjk = 0;
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const found = charClass(text.charCodeAt(at));
    if (found === SPACE) inWord = false;
    else if (found === CJK) cjk += 1;
    else if (found !== MARK) {
      if (found === DIGIT) digits += 1;
      if (!inWord) {
        words += 1;
        if (found === UPPER || found === DIGIT) capitals += 1;
        inWord = true;
      }
    }
  }
  return { words: words + Math.floor(cjk / CJK_PER_WORD), capitals, digits };
}

/** A word of a text, where it stands, and its folded spelling. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a text: runs of letters and digits, with apostrophes, hyphens and points inside. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
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
  return "'’-.".includes(text.charAt(at)) && isWordChar(text.charCodeAt(at + 1));
}
