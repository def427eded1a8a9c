import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { findArticleRun } from './article-run.ts';

/** Where the good paragraphs of a text stand. */
export interface Prose {
  /** Words of all good paragraphs. */
  readonly words: number;
  /** Words of the good paragraphs before a block. */
  wordsBefore(block: Block): number;
  /** Good paragraphs after a block. */
  goodAfter(block: Block): number;
}

/**
 * Furniture that ends an article has so much of it before itself: boilerpipe's terminator asks for
 * 60 words, and the share serves short articles.
 */
const MIN_WORDS_BEFORE = 60;
const MIN_SHARE_BEFORE = 0.3;

/** With more good paragraphs after it the article goes on. */
const MAX_GOOD_AFTER = 1;

/** The prose of the blocks that were in when it was weighed. */
interface Weighed {
  blocks: readonly Block[];
  prose: Prose;
}

/** Counts good paragraphs and their words once for all blocks, and anew where fewer are in. */
export function weighProse(view: View): Prose {
  const { blocks } = view;
  const weighed = view.once(weighAll);
  if (weighed.blocks !== blocks) {
    weighed.blocks = blocks;
    weighed.prose = weigh(view);
  }
  return weighed.prose;
}

function weighAll(view: View): Weighed {
  return { blocks: view.blocks, prose: weigh(view) };
}

function weigh(view: View): Prose {
  const { doc } = view;
  // On a whole page what lies outside the article's run is prose of others.
  const last = view.once(findArticleRun)?.last ?? doc.blocks.length;
  const count = doc.blocks.length;
  const good = [0];
  const words = [0];
  for (const block of doc.blocks) {
    const measured = view.measures(block);
    const { index } = block;
    const counts = measured.good && index <= last && view.has(block);
    good.push((good[index] as number) + (counts ? 1 : 0));
    words.push((words[index] as number) + (counts ? measured.words : 0));
  }
  return {
    words: words[count] as number,
    wordsBefore: ({ index }) => words[index] as number,
    goodAfter: ({ index }) => (good[count] as number) - (good[index + 1] as number),
  };
}

/** Whether the article is over where a block stands, as far as prose tells. */
export function isAfterArticle(prose: Prose, block: Block): boolean {
  const before = prose.wordsBefore(block);
  const enough = before >= MIN_WORDS_BEFORE || before >= MIN_SHARE_BEFORE * prose.words;
  return enough && before > 0 && prose.goodAfter(block) <= MAX_GOOD_AFTER;
}
