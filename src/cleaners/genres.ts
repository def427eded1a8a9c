import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { keep } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type ArticleRun, findArticleRun, SITE_CLASSES } from '../measure/article-run.ts';
import { readPassages } from '../measure/passages.ts';
import type { Genre } from '../measure/stretches.ts';

/**
 * A passage so many lines from the prose is of the article, and so is prose right behind it. On WCXB
 * dev's whole article pages word F1 is .9102 and .9021 without passages (html-to-text, inner text).
 */
const MAX_PASSAGE_GAP = 6;
const MAX_PROSE_GAP = 2;

/**
 * Nothing goes: this keeps what `surroundings` would take of interviews, live blogs, recipes, verse,
 * timelines, references and quizzes, for lack of sentences.
 *
 * On a whole page only prose is sure to be the article, and these have little. Each is known by lines
 * of one shape; where such a passage follows on the prose, with no word of the site between, it is
 * the article as well.
 *
 *     - 12 March 1802   (among a page's menus)
 *     + 12 March 1802   (one of several dates with sentences below them, under the article's prose)
 */
export function genres(): Cleaner {
  return defineCleaner<Genre>({
    name: 'genres',
    reasons: ['interview', 'live-blog', 'quiz', 'recipe', 'references', 'timeline', 'verse'],
    phrases: SITE_CLASSES,
    *inspect(view) {
      const run = view.once(findArticleRun);
      if (run === undefined) return;
      const passages = readPassages(view);
      for (const step of [-1, 1] as const) {
        for (const { block, reason } of follow(view, run, passages, step)) {
          yield keep(block, { reason, firm: true });
        }
      }
    },
  });
}

/** A line of the article beyond its run of prose, and the passage that shows it. */
interface Kept {
  readonly block: Block;
  readonly reason: Genre;
}

/** The lines from the edge of a run to the end of the passages next to it, as far as still in. */
function follow(
  view: View,
  { first, last, site }: ArticleRun,
  passages: readonly (Genre | undefined)[],
  step: 1 | -1,
): Kept[] {
  const kept: Kept[] = [];
  let between: Block[] = [];
  let reason: Genre | undefined;
  for (
    let index = (step < 0 ? first : last) + step;
    between.length <= MAX_PASSAGE_GAP;
    index += step
  ) {
    const block = view.doc.blocks[index];
    const genre = passages[index];
    if (block === undefined || (genre === undefined && site.has(index))) break;
    if (!view.has(block)) continue;
    const isProse = between.length < MAX_PROSE_GAP && view.measures(block).good;
    reason = genre ?? reason;
    between.push(block);
    if (reason === undefined || (genre === undefined && !isProse)) continue;
    for (const each of between) kept.push({ block: each, reason });
    between = [];
  }
  return kept;
}
