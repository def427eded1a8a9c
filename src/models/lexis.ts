import type { Lines } from './lines.ts';

/** The words of a text that carry meaning, as numbers. */
export interface Lexis {
  /** How many different ones there are. */
  readonly count: number;
  /** Those of a block, each once: from `starts[block]` up to `starts[block + 1]`. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

/** Shorter words say little of what a text is about. */
const MIN_LENGTH = 3;

/** Numbers the words of all blocks but those that only hold sentences together. */
export function readLexis({ view, firstWords }: Pick<Lines, 'view' | 'firstWords'>): Lexis {
  const { functionWords } = view.vocabulary;
  const numbers = new Map<string, number>();
  const last: number[] = [];
  const ids: number[] = [];
  const starts = new Int32Array(firstWords.length + 1);
  for (const [block, words] of firstWords.entries()) {
    starts[block] = ids.length;
    for (const word of words) {
      if (word.length < MIN_LENGTH) continue;
      let id = numbers.get(word);
      if (id === undefined) {
        id = functionWords.has(word) ? FUNCTION : last.push(-1) - 1;
        numbers.set(word, id);
      }
      if (id === FUNCTION || last[id] === block) continue;
      last[id] = block;
      ids.push(id);
    }
  }
  starts[firstWords.length] = ids.length;
  return { count: last.length, ids: Int32Array.from(ids), starts };
}

/** In place of the number of a word that is left out. */
const FUNCTION = -1;
