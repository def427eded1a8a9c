import { type Block, part } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { createNames, nameWord, wordTable } from '../measure/name-words.ts';
import { inherit, MAX_SHARE, type PageTree, weighElements } from '../measure/page-tree.ts';

type Reason = 'hidden-attribute' | 'hidden-part' | 'template' | 'screen-reader-name';

/** `visually-hidden`, `screen-reader-text`; 1 % of such text stands in gold (WCXB dev). */
const NAMES: ReadonlyMap<string, true> = /* @__PURE__ */ wordTable([[true, 'visually reader']]);

/**
 * Text that a page does not show: hidden elements, templates, words for screen readers.
 *
 * Pages whose scripts unfold the article hide it at first, and then hide much of their prose; on
 * them hidden text says nothing.
 *
 *     - <p hidden>Thanks for signing up!</p>
 *     + <p>The thief had hidden for years.</p>
 */
export function hiddenText(): Cleaner {
  return defineCleaner<Reason>({
    name: 'hidden-text',
    reasons: ['hidden-attribute', 'hidden-part', 'template', 'screen-reader-name'],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const names = view.once(createNames);
      const hides = !isUnfolded(view, tree);
      const named = inherit(tree, MAX_SHARE, (element) => nameWord(names, element, NAMES));
      for (const block of view.blocks) {
        const reason = hides ? reasonOf(block) : undefined;
        const name = block.within && named[block.within.index];
        if (reason !== undefined) yield drop(block, { ...FINDING, reason });
        else if (name !== undefined)
          yield drop(block, { ...FINDING, reason: 'screen-reader-name' });
        else if (block.hidden !== undefined && hides) {
          for (const { start, end } of block.hidden) {
            yield drop(part(block, start, end), { ...FINDING, reason: 'hidden-part' });
          }
        }
      }
    },
  });
}

const FINDING = { kind: 'interface-residue', confidence: 0.95 } as const;

function reasonOf({ flags }: Block): Reason | undefined {
  if (flags?.includes('hidden')) return 'hidden-attribute';
  return flags?.includes('template') ? 'template' : undefined;
}

/** Whether so much prose is hidden that scripts must unfold it. */
function isUnfolded(view: View, { allProse }: PageTree): boolean {
  let hidden = 0;
  for (const block of view.doc.blocks) {
    if (block.flags === undefined || reasonOf(block) === undefined) continue;
    const { good, words } = view.measures(block);
    if (good) hidden += words;
  }
  return hidden > MAX_SHARE * allProse;
}
