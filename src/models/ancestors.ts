import type { Family, Matrix } from './matrix.ts';
import { splitList, tagNumber } from './tags.ts';
import type { Tree } from './tree.ts';

/** Elements whose distance around a block is told. */
const AROUND: readonly string[] = /* @__PURE__ */ splitList(
  'nav aside footer header main article section form table li ul ol figure blockquote button label a p td dl details',
);

/** Ancestors that are told of one by one, of those that hold more than the one before. */
const LEVELS = 5;

const PER_LEVEL = [
  'words',
  'linked',
  'prose',
  'blocks',
  'paragraphs',
  'children',
  'ruled',
] as const;

/** No such element. */
const NOTHING = -1;

/** Which elements are around a block, and what they hold. */
export const ancestors: Family<Tree> = {
  columns: /* @__PURE__ */ nameColumns(),
  fill(tree, matrix, offset) {
    const places = new Int8Array(256).fill(-1);
    for (const [place, tag] of AROUND.entries()) places[tagNumber(tag)] = place;
    for (let block = 0; block < matrix.rows; block += 1) {
      const at = block * matrix.width + offset;
      fillOwn(tree, block, matrix, at);
      fillAround(tree, block, places, matrix, at + 3);
      fillLevels(tree, block, matrix, at + 3 + AROUND.length);
    }
  },
};

function fillOwn(
  { homes, parents, tags, lines }: Tree,
  block: number,
  { values }: Matrix,
  at: number,
): void {
  const home = homes[block] as number;
  const around = home === -1 ? -1 : (parents[home] as number);
  values[at] = home === -1 ? NOTHING : (tags[home] as number);
  values[at + 1] = around === -1 ? NOTHING : (tags[around] as number);
  values[at + 2] = lines.blocks[block]?.within?.depth ?? NOTHING;
}

function fillAround(
  { homes, parents, tags }: Tree,
  block: number,
  places: Int8Array,
  { values }: Matrix,
  at: number,
): void {
  values.fill(NOTHING, at, at + AROUND.length);
  let distance = 0;
  for (let element = homes[block] as number; element !== -1; element = parents[element] as number) {
    const place = places[tags[element] as number] as number;
    if (place !== -1 && values[at + place] === NOTHING) values[at + place] = distance;
    distance += 1;
  }
}

function fillLevels(tree: Tree, block: number, { values }: Matrix, at: number): void {
  const { parents, words, blocks } = tree;
  let element = tree.homes[block] as number;
  let known = element === -1 ? 0 : (blocks[element] as number);
  for (let level = 0; level < LEVELS; level += 1) {
    while (element !== -1 && (blocks[element] as number) <= known)
      element = parents[element] as number;
    const to = at + level * PER_LEVEL.length;
    if (element === -1) {
      values.fill(NOTHING, to, to + PER_LEVEL.length);
      continue;
    }
    known = blocks[element] as number;
    const count = words[element] as number;
    values[to] = count;
    values[to + 1] = (tree.linked[element] as number) / Math.max(1, tree.length[element] as number);
    values[to + 2] = (tree.prose[element] as number) / Math.max(1, count);
    values[to + 3] = known;
    values[to + 4] = tree.paragraphs[element] as number;
    values[to + 5] = tree.children[element] as number;
    values[to + 6] = (tree.ruled[element] as number) / Math.max(1, count);
  }
}

function nameColumns(): string[] {
  return [
    'tag',
    'parentTag',
    'depth',
    ...AROUND.map((tag) => `around:${tag}`),
    ...Array.from({ length: LEVELS }, (_, level) =>
      PER_LEVEL.map((name) => `up${level + 1}:${name}`),
    ).flat(),
  ];
}
