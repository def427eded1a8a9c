import type { Matrix } from './matrix.ts';
import { NOTHING, type Opinions, PRIOR } from './opinions.ts';

/** The heading above, the one below, and the mean of what stands between them. */
export function fillHeadings(
  { chances, sumWeights, sumChances, weights }: Opinions,
  level: Uint8Array,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  let heading = -1;
  for (let start = 0; start < rows; ) {
    let end = start + 1;
    while (end < rows && level[end] === 0) end += 1;
    if (level[start] !== 0) heading = start;
    const next = end < rows ? (chances[end] as number) : NOTHING;
    const chance = (sumChances[end] as number) - (sumChances[start] as number);
    const weight = (sumWeights[end] as number) - (sumWeights[start] as number);
    for (let row = start; row < end; row += 1) {
      const at = row * width + offset;
      const own = weights[row] as number;
      values[at] = heading === -1 ? NOTHING : heading === row ? -2 : (chances[heading] as number);
      values[at + 1] = next;
      values[at + 2] = (chance - own * (chances[row] as number) + PRIOR) / (weight - own + 1);
    }
    start = end;
  }
  return offset + 3;
}

/** Blocks of another opinion within a run. */
const MAX_GAP = 4;

/** The heaviest run of blocks that are rather body than not. */
export function fillRun(
  { chances, weights }: Opinions,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  let [first, last, most] = [0, rows - 1, -1];
  let [start, end, weight] = [-1, -1, 0];
  for (let row = 0; row < rows; row += 1) {
    if ((chances[row] as number) < 0.5) continue;
    if (start === -1 || row - end > MAX_GAP) [start, weight] = [row, 0];
    end = row;
    weight += weights[row] as number;
    if (weight > most) [first, last, most] = [start, end, weight];
  }
  for (let row = 0; row < rows; row += 1) {
    const at = row * width + offset;
    values[at] = row >= first && row <= last ? 1 : 0;
    values[at + 1] = row < first ? row - first : Math.max(0, row - last);
  }
  return offset + 2;
}

/** Log-odds beyond this are as sure as can be. */
const MAX_SCORE = 3;

/** The run of blocks with the greatest sum of log-odds, each as often as it has words. */
export function fillSpan(
  { scores, weights, sumChances, sumWeights }: Opinions,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  let [first, last, most] = [0, -1, 0];
  let [start, sum] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (sum <= 0) [start, sum] = [row, 0];
    const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, scores[row] as number));
    sum += score * (weights[row] as number);
    if (sum > most) [first, last, most] = [start, row, sum];
  }
  const weight = (sumWeights[last + 1] as number) - (sumWeights[first] as number);
  const chance = (sumChances[last + 1] as number) - (sumChances[first] as number);
  const mean = last === -1 ? NOTHING : chance / weight;
  for (let row = 0; row < rows; row += 1) {
    const at = row * width + offset;
    values[at] = row >= first && row <= last ? 1 : 0;
    values[at + 1] = row < first ? row - first : Math.max(0, row - last);
    values[at + 2] = mean;
  }
  return offset + 3;
}

/** The share of the body that is surer than a block, and the bound of the greatest expected F1. */
export function fillRank(
  { chances, weights, sumChances }: Opinions,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  const order = chances
    .map((_, row) => row)
    .sort((a, b) => (chances[b] as number) - (chances[a] as number));
  const all = sumChances[rows] as number;
  let [right, chosen, best, bound] = [0, 0, 0, 1];
  for (const row of order) {
    const chance = chances[row] as number;
    right += chance * (weights[row] as number);
    chosen += weights[row] as number;
    values[row * width + offset] = right / all;
    const score = right / (chosen + all);
    if (score > best) [best, bound] = [score, chance];
  }
  for (let row = 0; row < rows; row += 1) values[row * width + offset + 1] = bound;
  return offset + 2;
}
