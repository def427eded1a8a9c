import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** How much a block speaks of what the prose of its page speaks of. */
export const topic: Family<Lines> = {
  columns: ['topic:words', 'topic:share', 'topic:mean'],
  fill({ lexis, prose }, { values, width, rows }, offset) {
    const { count, ids, starts } = lexis;
    const told = new Float32Array(count);
    for (let block = 0; block < rows; block += 1) {
      if (prose[block] === 0) continue;
      for (let at = starts[block] as number; at < (starts[block + 1] as number); at += 1) {
        const id = ids[at] as number;
        told[id] = (told[id] as number) + 1;
      }
    }
    for (let block = 0; block < rows; block += 1) {
      const own = prose[block] === 0 ? 0 : 1;
      const [start, end] = [starts[block] as number, starts[block + 1] as number];
      let [known, sum] = [0, 0];
      for (let at = start; at < end; at += 1) {
        const others = (told[ids[at] as number] as number) - own;
        if (others === 0) continue;
        known += 1;
        sum += Math.log1p(others);
      }
      const words = Math.max(1, end - start);
      const to = block * width + offset;
      values[to] = end - start;
      values[to + 1] = known / words;
      values[to + 2] = sum / words;
    }
  },
};
