import type { Family } from './matrix.ts';
import { tagNumber } from './tags.ts';
import type { Tree } from './tree.ts';

const SECTION_TAGS: ReadonlySet<number> = /* @__PURE__ */ numberSections();

function numberSections(): Set<number> {
  return new Set(['section', 'article', 'aside', 'main', 'footer', 'header', 'nav'].map(tagNumber));
}

const ARTICLE: number = /* @__PURE__ */ tagNumber('article');
const ITEM: number = /* @__PURE__ */ tagNumber('li');

/** An element that holds so many times the words of a block's own is its section. */
const SECTION_TIMES = 3;
const SECTION_WORDS = 50;

const PER_SECTION = ['words', 'linked', 'share', 'prose', 'place', 'headings', 'ruled'] as const;
const NAMES = ['section', 'article', 'item'] as const;

const NOTHING = -1;

/** The section, the article and the list item that a block is in. */
export const sections: Family<Tree> = {
  columns: /* @__PURE__ */ nameColumns(),
  fill(tree, { values, width, rows }, offset) {
    for (let block = 0; block < rows; block += 1) {
      const found = findSections(tree, block);
      for (const [place, element] of found.entries()) {
        const at = block * width + offset + place * PER_SECTION.length;
        if (element === -1) {
          values.fill(NOTHING, at, at + PER_SECTION.length);
          continue;
        }
        const words = Math.max(1, tree.words[element] as number);
        const first = tree.first[element] as number;
        const last = tree.last[element] as number;
        values[at] = words;
        values[at + 1] =
          (tree.linked[element] as number) / Math.max(1, tree.length[element] as number);
        values[at + 2] = words / Math.max(1, tree.lines.allWords);
        values[at + 3] = (tree.prose[element] as number) / words;
        values[at + 4] = (block - first) / Math.max(1, last - first);
        values[at + 5] =
          (tree.headings[element] as number) / Math.max(1, tree.blocks[element] as number);
        values[at + 6] = (tree.ruled[element] as number) / words;
      }
    }
  },
};

function findSections({ homes, parents, tags, words }: Tree, block: number): number[] {
  const home = homes[block] as number;
  const found = [-1, -1, -1];
  if (home === -1) return found;
  const enough = SECTION_TIMES * (words[home] as number) + SECTION_WORDS;
  for (let element = home; element !== -1; element = parents[element] as number) {
    const tag = tags[element] as number;
    const isSection = SECTION_TAGS.has(tag) || (words[element] as number) > enough;
    if (found[0] === -1 && element !== home && isSection) found[0] = element;
    if (found[1] === -1 && tag === ARTICLE) found[1] = element;
    if (found[2] === -1 && tag === ITEM) found[2] = element;
  }
  return found;
}

function nameColumns(): string[] {
  return NAMES.flatMap((name) => PER_SECTION.map((part) => `${name}:${part}`));
}
