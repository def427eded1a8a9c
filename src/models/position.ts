import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

const COLUMNS = [
  'index',
  'indexFromEnd',
  'indexShare',
  'wordsBefore',
  'wordsAfter',
  'wordsBeforeShare',
  'fromFirstGood',
  'toLastGood',
  'proseBefore',
  'proseAfter',
  'proseNear',
  'proseAround',
  'wordsNear',
  'headingDistance',
  'headingLevel',
  'headingWords',
  'shortRun',
  'gap',
] as const;

/** A line with fewer words is a short one. */
const SHORT = 8;

/** Where a block stands among the others. */
export const position: Family<Lines> = {
  columns: COLUMNS,
  fill(lines, { values, width }, offset) {
    const { blocks, words, allWords, allProse } = lines;
    const count = blocks.length;
    const sumWords = running(words);
    const sumProse = running(lines.prose);
    const runs = shortRuns(words);
    const { first, last } = goodEnds(lines.prose);
    let heading = -1;
    for (const block of blocks) {
      const { index } = block;
      const before = sumWords[index] as number;
      const proseBefore = sumProse[index] as number;
      let at = index * width + offset;
      values[at++] = index;
      values[at++] = count - index;
      values[at++] = index / count;
      values[at++] = Math.log1p(before);
      values[at++] = Math.log1p(allWords - (sumWords[index + 1] as number));
      values[at++] = before / Math.max(1, allWords);
      values[at++] = index - first;
      values[at++] = last - index;
      values[at++] = proseBefore / Math.max(1, allProse);
      values[at++] = 1 - (sumProse[index + 1] as number) / Math.max(1, allProse);
      values[at++] = within(sumProse, index, 3) / 7;
      values[at++] = within(sumProse, index, 10) / 21;
      values[at++] = within(sumWords, index, 3) / 7;
      values[at++] = heading === -1 ? 99 : index - heading;
      values[at++] = heading === -1 ? 0 : (lines.level[heading] as number);
      values[at++] = heading === -1 ? 0 : (words[heading] as number);
      values[at++] = runs[index] as number;
      values[at++] = Math.min(3, block.gap);
      if (lines.level[index] !== 0) heading = index;
    }
  },
};

function running(values: Float32Array): Float32Array {
  const sums = new Float32Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1) {
    sums[index + 1] = (sums[index] as number) + (values[index] as number);
  }
  return sums;
}

function within(sums: Float32Array, index: number, reach: number): number {
  const from = Math.max(0, index - reach);
  const to = Math.min(sums.length - 1, index + reach + 1);
  return (sums[to] as number) - (sums[from] as number);
}

function goodEnds(prose: Float32Array): { first: number; last: number } {
  const first = prose.findIndex((words) => words > 0);
  let last = prose.length - 1;
  while (last > 0 && prose[last] === 0) last -= 1;
  return { first: first === -1 ? 0 : first, last };
}

/** How many short lines stand together where a block stands; 0 for a longer one. */
function shortRuns(words: Float32Array): Float32Array {
  const runs = new Float32Array(words.length);
  for (let start = 0; start < words.length; ) {
    let end = start;
    while (end < words.length && (words[end] as number) < SHORT) end += 1;
    runs.fill(end - start, start, end);
    start = end + 1;
  }
  return runs;
}
