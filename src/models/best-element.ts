import type { Family } from './matrix.ts';
import type { Tree } from './tree.ts';

/** Where there is no way between two elements. */
const FAR = 30;

/** How many elements above a paragraph get some of its score. */
const REACH = 5;
/** Characters that make a point, and the most points for them: Readability's own figures. */
const CHARACTERS_PER_POINT = 100;
const MAX_LENGTH_POINTS = 3;

/**
 * Where a block stands to the element that Readability would take for the article: paragraphs give
 * points to the elements around them, fewer the farther out, and links take some away.
 */
export const bestElement: Family<Tree> = {
  columns: ['best:up', 'best:down', 'best:in', 'best:share', 'best:prose'],
  fill(tree, { values, width, rows }, offset) {
    const { homes, parents, lines } = tree;
    const best = findBest(tree);
    const steps = new Int32Array(parents.length).fill(-1);
    for (let up = 0, at = best; at !== -1; at = parents[at] as number, up += 1) steps[at] = up;
    for (let block = 0; block < rows; block += 1) {
      let down = 0;
      let element = homes[block] as number;
      for (; element !== -1 && steps[element] === -1; down += 1)
        element = parents[element] as number;
      const up = element === -1 ? FAR : (steps[element] as number);
      const at = block * width + offset;
      values[at] = up;
      values[at + 1] = down;
      values[at + 2] = up === 0 ? 1 : 0;
      values[at + 3] =
        element === -1 ? 1 : (tree.words[element] as number) / Math.max(1, lines.allWords);
      values[at + 4] =
        element === -1 ? 1 : (tree.prose[element] as number) / Math.max(1, lines.allProse);
    }
  },
};

function findBest({ lines, homes, parents, linked, length }: Tree): number {
  const scores = new Float32Array(parents.length);
  for (let block = 0; block < homes.length; block += 1) {
    if (lines.prose[block] === 0) continue;
    const size = lines.length[block] as number;
    const points = 1 + Math.min(MAX_LENGTH_POINTS, size / CHARACTERS_PER_POINT);
    let element = homes[block] as number;
    if (element !== -1) element = parents[element] as number;
    for (let step = 0; step < REACH && element !== -1; step += 1) {
      const part = step === 0 ? 1 : step === 1 ? 2 : step * 3;
      scores[element] = (scores[element] as number) + points / part;
      element = parents[element] as number;
    }
  }
  let best = -1;
  let most = 0;
  for (let element = 0; element < scores.length; element += 1) {
    const links = (linked[element] as number) / Math.max(1, length[element] as number);
    const score = (scores[element] as number) * (1 - links);
    if (score > most) {
      most = score;
      best = element;
    }
  }
  return best;
}
