import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { titleBlock } from '../metadata/title.ts';

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
/** A section and a topic; more lines over a title are something else. */
const MAX_LINES = 2;
/** How far below the title its duplicate may stand. */
const MAX_DISTANCE = 4;

/**
 * The section labels over the title: "World", "War in the north".
 *
 * They file the article; they are no part of it.
 *
 *     - Business   (over the title)
 *     + Business as usual.
 */
export function kickers(): Cleaner {
  return defineCleaner({
    name: 'kickers',
    reasons: ['label-over-title'],
    *inspect(view) {
      const title = titleBlock(view);
      if (title === undefined) return;
      const last = lastTitle(view, title);
      const above = view.head.filter((block) => block.index < last && block !== title);
      if (above.length > MAX_LINES || !above.every(isLabel)) return;
      for (const block of above) {
        yield lift(
          block,
          { section: block.text },
          { kind: 'kicker', reason: 'label-over-title', confidence: 0.8 },
        );
      }
    },
  });
}

/** Where the title stands for the last time: a label may stand over its duplicate only. */
function lastTitle(view: View, title: Block): number {
  const near = view.doc.blocks.slice(title.index + 1, title.index + 1 + MAX_DISTANCE);
  const again = near.findLast((block) => view.ruling(block)?.kind === 'title-duplicate');
  return again?.index ?? title.index;
}

function isLabel({ kind, text }: Block): boolean {
  const label = text.length <= MAX_LENGTH && text.split(' ').length <= MAX_WORDS;
  return label && kind !== 'list-item' && !/[.!?:;,]["'”’]?$/.test(text);
}
