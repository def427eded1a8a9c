import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** How much more often than others the blocks with a word are body, as log-odds. */
export type WordWeights = ReadonlyMap<string, number>;

/** A line of so few words is looked up as a whole, too. */
const MAX_LINE_WORDS = 4;

const NUMBER = /^\d+$/;

/** What a block is looked up by: its words, numbers as `#`, and a short line whole. */
export function keysOf(words: readonly string[]): string[] {
  const keys = words.map((word) => (NUMBER.test(word) ? '#' : word));
  if (keys.length > 1 && keys.length <= MAX_LINE_WORDS) keys.push(`=${keys.join('_')}`);
  return keys;
}

/** The weights of the words of a block. */
export function wordWeights(weights: WordWeights): Family<Lines> {
  return {
    columns: ['word:mean', 'word:sum', 'word:most', 'word:least', 'word:line', 'word:known'],
    fill({ firstWords }, { values, width }, offset) {
      for (const [index, words] of firstWords.entries()) {
        const keys = keysOf(words);
        let [sum, most, least, line, known] = [0, 0, 0, 0, 0];
        for (const key of keys) {
          const weight = weights.get(key);
          if (weight === undefined) continue;
          known += 1;
          sum += weight;
          most = Math.max(most, weight);
          least = Math.min(least, weight);
          if (keys.length === 1 || key.startsWith('=')) line = weight;
        }
        const at = index * width + offset;
        values[at] = sum / Math.max(1, keys.length);
        values[at + 1] = sum;
        values[at + 2] = most;
        values[at + 3] = least;
        values[at + 4] = line;
        values[at + 5] = known / Math.max(1, keys.length);
      }
    },
  };
}
