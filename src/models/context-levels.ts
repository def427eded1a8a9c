import type { Matrix } from './matrix.ts';
import { NOTHING, type Opinions, PRIOR } from './opinions.ts';
import type { Tree } from './tree.ts';

/** How many elements around a block are told of. */
export const LEVELS = 6;

/** The means of the elements around a block that hold more than the one before. */
export function fillLevels(
  { chances, weights, sumWeights }: Opinions,
  tree: Tree | undefined,
  { rows, width, values }: Matrix,
  offset: number,
): void {
  if (tree === undefined) return;
  const { parents, homes, blocks } = tree;
  const sums = new Float64Array(parents.length);
  const all = new Float64Array(parents.length);
  for (let row = 0; row < rows; row += 1) {
    const home = homes[row] as number;
    if (home === -1) continue;
    sums[home] = (sums[home] as number) + (weights[row] as number) * (chances[row] as number);
    all[home] = (all[home] as number) + (weights[row] as number);
  }
  for (let at = parents.length - 1; at > 0; at -= 1) {
    const around = parents[at] as number;
    if (around === -1) continue;
    sums[around] = (sums[around] as number) + (sums[at] as number);
    all[around] = (all[around] as number) + (all[at] as number);
  }
  const page = sumWeights[rows] as number;
  for (let row = 0; row < rows; row += 1) {
    let element = homes[row] as number;
    let known = 0;
    const own = weights[row] as number;
    for (let level = 0; level < LEVELS; level += 1) {
      while (element !== -1 && (blocks[element] as number) <= known)
        element = parents[element] as number;
      const at = row * width + offset + 2 * level;
      values[at] = NOTHING;
      values[at + 1] = NOTHING;
      if (element === -1) continue;
      known = blocks[element] as number;
      const others = (sums[element] as number) - own * (chances[row] as number);
      values[at] = (others + PRIOR) / ((all[element] as number) - own + 1);
      values[at + 1] = (all[element] as number) / page;
    }
  }
}
