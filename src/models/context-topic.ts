import type { Lexis } from './lexis.ts';
import type { Matrix } from './matrix.ts';
import { type Opinions, PRIOR } from './opinions.ts';

/** How likely the other blocks with the words of a block are, and how many of its words have any. */
export function fillTopic(
  { chances }: Opinions,
  { count, ids, starts }: Lexis,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  const sums = new Float32Array(count);
  const all = new Float32Array(count);
  for (let row = 0; row < rows; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const id = ids[at] as number;
      sums[id] = (sums[id] as number) + (chances[row] as number);
      all[id] = (all[id] as number) + 1;
    }
  }
  for (let row = 0; row < rows; row += 1) {
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    const own = chances[row] as number;
    let [sum, known] = [0, 0];
    for (let at = start; at < end; at += 1) {
      const id = ids[at] as number;
      if (all[id] === 1) continue;
      known += 1;
      sum += ((sums[id] as number) - own + PRIOR) / (all[id] as number);
    }
    const to = row * width + offset;
    values[to] = (sum + PRIOR) / (known + 1);
    values[to + 1] = known / Math.max(1, end - start);
  }
  return offset + 2;
}
