import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, lift } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { isLabelLine } from '../measure/label-lines.ts';
import { isLabel } from '../measure/labels.ts';
import { isAfterArticle, type Prose, weighProse } from '../measure/prose.ts';

type Reason = 'tags-line' | 'tags-label' | 'listed-tag';

/** A line with more behind its label, or with longer tags, is a sentence. */
const MAX_LENGTH = 400;
const MAX_TAG_WORDS = 5;
const MAX_WORDS_WITHOUT_COMMA = 6;

/** A longer list is the site's, not the article's. */
const MAX_TAGS = 15;
const MAX_LISTED = 60;

const COLON = /^[\s*_]{0,4}[:：]/;
/** Signs between tags. */
const SEPARATORS = /[,;|•·#/]/;

/**
 * Tags and categories: "Tags: harbour, strike", "Filed under: News", and a label alone with its
 * tags on the lines below.
 *
 * One page of twenty has such a line (5.4 % on WCXB dev), and 4.3 % of them stand in the article:
 * keywords of papers, which stay. A label opens a list only around the article.
 *
 *     - Tags: harbour, strike, wages
 *     + Topics: what the ministers will talk about, and what they will not.
 */
export function tagLines(): Cleaner {
  return defineCleaner<Reason>({
    name: 'tag-lines',
    reasons: ['tags-line', 'tags-label', 'listed-tag'],
    phrases: ['tags-label'],
    *inspect(view) {
      let taken = -1;
      const prose = weighProse(view);
      for (const hit of view.hits('tags-label')) {
        const { block } = hit;
        if (block.index <= taken || !isOutside(view, prose, block)) continue;
        if (hit.whole) {
          const listed = readListed(view, block);
          if (listed.length === 0) continue;
          yield* markList(block, listed);
          taken = (listed.at(-1) as Block).index;
        } else {
          const tags = readTags(hit);
          if (tags.length > 0) yield lift(block, { tags }, { kind: 'tags', reason: 'tags-line' });
        }
      }
    },
  });
}

/** Whether a block stands before or behind the article. */
function isOutside(view: View, prose: Prose, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return view.zone(block) !== 'body' || isAfterArticle(prose, block);
}

/** The tags behind a label on the same line; none where a sentence follows it. */
function readTags({ block: { text }, end }: Hit): readonly string[] {
  if (text.length > MAX_LENGTH) return [];
  const rest = text.slice(end);
  const colon = COLON.exec(rest);
  if (colon === null) return [];
  const pieces = rest.slice(colon[0].length).split(SEPARATORS);
  const tags = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const limit = tags.length === 1 ? MAX_WORDS_WITHOUT_COMMA : MAX_TAG_WORDS;
  return tags.every((tag) => tag.split(/\s/).length <= limit && !tag.endsWith('.')) ? tags : [];
}

/** The lines below a label: names, up to other furniture; one over the article, whose title follows. */
function readListed(view: View, label: Block): readonly Block[] {
  const limit = view.zone(label) === 'head' ? 1 : MAX_LISTED;
  const found: Block[] = [];
  let block = view.next(label);
  while (block !== undefined && found.length < limit) {
    if (!isLabelLine(view, block) || isLabel(view, block)) break;
    if (block.text.endsWith(':')) break;
    found.push(block);
    block = view.next(block);
  }
  return found;
}

function* markList(label: Block, listed: readonly Block[]) {
  const evidence = { label: label.text, tags: listed.length };
  const isOwn = listed.length <= MAX_TAGS;
  yield drop(label, { kind: 'tags', reason: 'tags-label', confidence: 0.85, evidence });
  for (const block of listed) {
    const finding = { kind: 'tags', reason: 'listed-tag', confidence: 0.75, evidence } as const;
    yield isOwn ? lift(block, { tags: [block.text] }, finding) : drop(block, finding);
  }
}
