import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { createNames, nameWord, wordTable } from '../measure/name-words.ts';
import { inherit, isProse, weighElements } from '../measure/page-tree.ts';

type Reason = 'comments-name';

const NAMES: ReadonlyMap<string, true> = /* @__PURE__ */ wordTable([
  [true, 'comment comments commentlist respond disqus bypostauthor'],
]);

/** Readers may write more than the author. */
const MAX_COMMENTS = 0.8;

/** With less prose before them, comments are what the page is about. */
const MIN_PROSE_BEFORE = 300;

/**
 * What readers say below an article.
 *
 * On articles 0.4 % of the text in elements with such a name stands in gold, on all pages 16 %: in
 * forums it is the content. So it goes only where an article stands before it.
 *
 *     - <div id="comments"><p>First! Great read.</p></div>     (after an article)
 *     + <div id="comments"><p>First! Great read.</p></div>     (alone)
 */
export function commentSections(): Cleaner {
  return defineCleaner<Reason>({
    name: 'comment-sections',
    reasons: ['comments-name'],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const names = view.once(createNames);
      const found = inherit(tree, MAX_COMMENTS, (element) => nameWord(names, element, NAMES));
      let before = 0;
      const comments: Block[] = [];
      for (const block of view.blocks) {
        const named = block.within && found[block.within.index];
        if (named === undefined) {
          const measures = view.measures(block);
          if (comments.length === 0 && isProse(block, measures)) before += measures.words;
        } else if (block.level !== 1) comments.push(block);
      }
      if (before < MIN_PROSE_BEFORE) return;
      for (const block of comments) {
        yield drop(block, { kind: 'comment-form', reason: 'comments-name', confidence: 0.96 });
      }
    },
  });
}
