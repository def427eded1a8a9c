import { CJK, charClass, MARK, SPACE } from '../core/char.ts';

/** Words in a row that are looked for together. */
const ROW = 4;
/** A map of bits by hash; with a page's 10,000 rows of words 1 % of others seem to be on it, too. */
const BITS = 2 ** 20;

/** Which rows of four words a page has. */
export interface PageWords {
  add(text: string): void;
  /** How many rows of words a text has, and how many of them stand on the page. */
  count(text: string): RowCount;
  /** The share of its rows that stand on the page; 1 where it has none. */
  shareOf(text: string): number;
}

export interface RowCount {
  readonly words: number;
  readonly rows: number;
  readonly known: number;
}

/** The rows of words of no page. */
export function createPageWords(): PageWords {
  const bits = new Uint32Array(BITS >> 5);
  const isKnown = (hash: number): boolean =>
    ((bits[hash >>> 5] as number) >>> (hash & 31)) % 2 === 1;
  const count = (text: string): RowCount => {
    let rows = 0;
    let known = 0;
    const words = eachRow(text, (hash) => {
      rows += 1;
      if (isKnown(hash)) known += 1;
    });
    return { words, rows, known };
  };
  return {
    count,
    shareOf(text) {
      const { rows, known } = count(text);
      return rows === 0 ? 1 : known / rows;
    },
    add(text) {
      eachRow(text, (hash) => {
        bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
      });
    },
  };
}

/** How many words a text has; a character of a script without word ends is a word. */
export function countWords(text: string): number {
  return eachRow(text, ignore);
}

function ignore(): void {}

/**
 * Hands on the hash of each row of words of a text, its case apart, and of all words of a shorter
 * one; tells how many words there are.
 */
function eachRow(text: string, take: (hash: number) => void): number {
  const last = new Int32Array(ROW);
  let words = 0;
  const addWord = (hash: number): void => {
    last[words % ROW] = hash;
    words += 1;
    if (words >= ROW) take(hashOf(last, words));
  };
  let hash = 0;
  let isIn = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = charClass(code);
    if (isIn && (found === SPACE || found === MARK || found === CJK)) {
      addWord(hash);
      isIn = false;
    }
    if (found === CJK) addWord(code);
    else if (found !== SPACE && found !== MARK) {
      hash = isIn ? (Math.imul(hash, 31) + lower(code)) | 0 : lower(code);
      isIn = true;
    }
  }
  if (isIn) addWord(hash);
  if (words > 0 && words < ROW) take(hashOf(last, words));
  return words;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function hashOf(last: Int32Array, words: number): number {
  let hash = 0;
  for (let at = words; at < words + ROW; at += 1) {
    hash = Math.imul(hash ^ (last[at % ROW] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & (BITS - 1);
}
