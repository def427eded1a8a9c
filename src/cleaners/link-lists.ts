import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { inherit, MAX_SHARE, type PageTree, weighElements } from '../measure/page-tree.ts';

type Reason = 'mostly-links';

/** Shorter ones may be a heading or a line of an article. */
const MIN_WORDS = 8;
const MIN_LINKED = 0.6;

/**
 * Where lists of links have more words than so much of the prose that is left, they are the page.
 * Word F1 on a third of WCXB dev: .857 in all and .617 on collections at 0.5, .856 and .624 at 1,
 * .841 and .555 without a bound.
 */
const MAX_PER_PROSE = 0.5;

/**
 * Lists of links, around the article and in it.
 *
 * An element without any prose that is mostly links leads to other pages. On a page that has little
 * else they are what it is about, and stay.
 *
 *     - <ul><li><a href="/a">The bridge is open again</a><li><a href="/b">Fog in the bay</a></ul>
 *     + <p>The bridge <a href="/a">is open again</a>, and the fog has left the bay.</p>
 */
export function linkLists(): Cleaner {
  return defineCleaner<Reason>({
    name: 'link-lists',
    reasons: ['mostly-links'],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const found = inherit(tree, MAX_SHARE, ({ index }) => isLinkList(tree, index) || undefined);
      const lists = view.blocks.filter(({ within }) => within && found[within.index]);
      if (wordsIn(view, lists) > MAX_PER_PROSE * proseIn(view)) return;
      for (const block of lists) {
        if (block.level === 1) continue;
        yield drop(block, { kind: 'surroundings', reason: 'mostly-links', confidence: 0.9 });
      }
    },
  });
}

function isLinkList({ words, prose, linked, length }: PageTree, index: number): boolean {
  if ((words[index] as number) < MIN_WORDS || prose[index] !== 0) return false;
  return (linked[index] as number) > MIN_LINKED * (length[index] as number);
}

function wordsIn(view: View, blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + view.measures(block).words, 0);
}

function proseIn(view: View): number {
  return view.blocks.reduce((sum, block) => {
    const { good, words } = view.measures(block);
    return good ? sum + words : sum;
  }, 0);
}
