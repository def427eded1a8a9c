import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type Byline, parseByline } from '../metadata/byline.ts';

const MAX_LENGTH = 200;
/** The least share of capitalised words: the rest is "in", "and", "hours ago". */
const MIN_CAPITALS = 0.4;

/** In a longer head, which is a site's menus, any two names may be linked by "in". */
const MAX_HEAD_LINES = 12;

/** A headline has at least this many words; it tells a byline without a label from one. */
const MIN_HEADLINE_WORDS = 5;

/**
 * Who wrote the article, and where: "By Jane Doe", "Jane Doe in Berlin and John Roe in Paris".
 *
 * Names prove nothing by themselves (3.9 % of such lines on WCXB dev stand in the article: "By
 * Audience", book lists), so the line must be all names, places and dates, and stand in the head.
 *
 *     - By Jane Doe and John Roe
 *     + By then Jane had left.
 */
export function bylines(): Cleaner {
  return defineCleaner({
    name: 'bylines',
    reasons: ['byline-label', 'names-and-places'],
    *inspect(view) {
      for (const block of view.head) {
        if (!isNamelike(view, block)) continue;
        const label = view.hit(block, 'byline-label');
        if (label === undefined && !mayBePlaced(view, block)) continue;
        const found = parseByline(block.text.slice(label?.end ?? 0), view.vocabulary);
        if (found === null) continue;
        const { byline, authors } = found;
        const fields = { byline: byline.replace(/^[:\s]{1,5}/, ''), authors };
        if (label !== undefined) {
          yield lift(block, fields, { kind: 'byline', reason: 'byline-label' });
        } else if (isUnlabelled(view, block, found)) {
          yield lift(block, fields, {
            kind: 'byline',
            reason: 'names-and-places',
            confidence: 0.8,
          });
        }
      }
    },
  });
}

/** Whether enough words start with a capital for a line of names, before anything is parsed. */
function isNamelike(view: View, block: Block): boolean {
  if (block.text.length > MAX_LENGTH || block.kind === 'list-item') return false;
  const { words, capitals } = view.measures(block);
  return capitals >= 2 && capitals >= MIN_CAPITALS * words;
}

/** Whether a line of names has room for "in", "YESTERDAY" or a date, as menus have not. */
function mayBePlaced(view: View, block: Block): boolean {
  const { words, capitals, digits } = view.measures(block);
  return words > 2 && (digits > 0 || capitals < words);
}

/** Whether names that no label introduces have their places or a date, and a headline over them. */
function isUnlabelled(view: View, block: Block, { placed, isDated }: Byline): boolean {
  if (!placed && !isDated) return false;
  if (view.head.length > MAX_HEAD_LINES) return false;
  const above = view.previous(block);
  return above !== undefined && view.measures(above).words >= MIN_HEADLINE_WORDS;
}
