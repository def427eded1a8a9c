import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** How much of a block leads elsewhere, and where to. */
export const links: Family<Lines> = {
  columns: ['linked', 'links', 'linksHere', 'linksOut', 'linksToLists', 'firstLink', 'pageLinked'],
  fill(lines, { values, width }, offset) {
    const { blocks, linked, length, allLinked, allLength } = lines;
    const page = allLinked / Math.max(1, allLength);
    for (const block of blocks) {
      const at = block.index * width + offset;
      values[at] = (linked[block.index] as number) / Math.max(1, length[block.index] as number);
      values[at + 5] = -1;
      values[at + 6] = page;
      if (block.links === undefined) continue;
      values[at + 1] = block.links.length;
      values[at + 5] = (block.links[0]?.start ?? 0) / Math.max(1, block.text.length);
      for (const { url } of block.links) {
        if (url.startsWith('#')) values[at + 2] = (values[at + 2] as number) + 1;
        else if (url.startsWith('http')) values[at + 3] = (values[at + 3] as number) + 1;
        if (LIST.test(url)) values[at + 4] = (values[at + 4] as number) + 1;
      }
    }
  },
};

/** Pages that list others by topic or person: `/tag/harbours`. */
const LIST = /\/(?:tags?|categor(?:y|ies)|authors?|topics?|users?|profiles?|members?)\//;
