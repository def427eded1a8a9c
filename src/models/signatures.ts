import type { Groups } from './groups.ts';
import type { Family } from './matrix.ts';
import type { Tree } from './tree.ts';

/** What tells of the blocks that stand in elements of one kind: cards, posts, entries of a menu. */
export const signatures: Family<Tree> = {
  columns: [
    'group:blocks',
    'group:words',
    'group:share',
    'group:linked',
    'group:proseShare',
    'group:ruled',
    'group:run',
    'group:runPlace',
    'group:relative',
    'group:kinds',
  ],
  fill(tree, { values, width, rows }, offset) {
    const { lines } = tree;
    const { groups } = tree;
    const sums = sumGroups(tree, groups);
    const runs = runsOf(groups.ofBlock);
    for (let block = 0; block < rows; block += 1) {
      const group = groups.ofBlock[block] as number;
      const count = sums.blocks[group] as number;
      const words = sums.words[group] as number;
      const mean = words / count;
      const at = block * width + offset;
      values[at] = count;
      values[at + 1] = mean;
      values[at + 2] = words / Math.max(1, lines.allWords);
      values[at + 3] = (sums.linked[group] as number) / Math.max(1, sums.length[group] as number);
      values[at + 4] = (sums.prose[group] as number) / Math.max(1, lines.allProse);
      const others = words - (lines.words[block] as number);
      const own = lines.ruled[block] === 0 ? 0 : (lines.words[block] as number);
      values[at + 5] = others === 0 ? NOTHING : ((sums.ruled[group] as number) - own) / others;
      values[at + 6] = runs.length[block] as number;
      values[at + 7] = runs.place[block] as number;
      values[at + 8] = (lines.words[block] as number) / (mean + 1);
      values[at + 9] = groups.count / rows;
    }
  },
};

const NOTHING = -1;

interface GroupSums {
  readonly blocks: Float32Array;
  readonly words: Float32Array;
  readonly length: Float32Array;
  readonly linked: Float32Array;
  readonly prose: Float32Array;
  readonly ruled: Float32Array;
}

function sumGroups({ lines }: Tree, { ofBlock, count }: Groups): GroupSums {
  const floats = (): Float32Array => new Float32Array(count);
  const sums: GroupSums = {
    blocks: floats(),
    words: floats(),
    length: floats(),
    linked: floats(),
    prose: floats(),
    ruled: floats(),
  };
  for (let block = 0; block < ofBlock.length; block += 1) {
    const group = ofBlock[block] as number;
    const words = lines.words[block] as number;
    add(sums.blocks, group, 1);
    add(sums.words, group, words);
    add(sums.length, group, lines.length[block] as number);
    add(sums.linked, group, lines.linked[block] as number);
    add(sums.prose, group, lines.prose[block] as number);
    if (lines.ruled[block] !== 0) add(sums.ruled, group, words);
  }
  return sums;
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}

/** How many blocks of one group stand together, and which of them each is. */
function runsOf(groups: Int32Array): { length: Float32Array; place: Float32Array } {
  const length = new Float32Array(groups.length);
  const place = new Float32Array(groups.length);
  for (let start = 0; start < groups.length; ) {
    let end = start + 1;
    while (end < groups.length && groups[end] === groups[start]) end += 1;
    length.fill(end - start, start, end);
    for (let at = start; at < end; at += 1) place[at] = at - start;
    start = end;
  }
  return { length, place };
}
