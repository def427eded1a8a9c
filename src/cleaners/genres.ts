import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { keep } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type ArticleRun, findArticleRun, SITE_CLASSES } from '../measure/article-run.ts';
import { readPassages } from '../measure/passages.ts';
import type { Genre } from '../measure/stretches.ts';

/**
 * A passage so many lines from the prose is of the article, and so is prose right behind it. On WCXB
 * dev's whole article pages word F1 goes from .9102 to .9103 (html-to-text) and from .9021 to .9023
 * (inner text), recall from .9827 to .9831 and from .9710 to .9714.
 */
const MAX_PASSAGE_GAP = 6;
const MAX_PROSE_GAP = 2;

/** A verse or a choice may be a word of a site; so many are its menu, and not looked at, for speed. */
const MAX_SITE_WORDS = 4;

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
      const passages = readPassages(view, surroundingsOf(view, run));
      for (const step of [-1, 1] as const) {
        for (const { block, reason } of follow(view, run, passages, step)) {
          yield keep(block, { reason, firm: true });
        }
      }
    },
  });
}

/** A run and what lies around it, up to where the site's own lines begin. */
function surroundingsOf({ doc }: View, { first, last, site }: ArticleRun): readonly Block[] {
  const edge = (from: number, step: 1 | -1): number => {
    let index = from;
    for (let words = 0; words < MAX_SITE_WORDS && doc.blocks[index + step]; index += step) {
      if (site.has(index + step)) words += 1;
    }
    return index;
  };
  return doc.blocks.slice(edge(first, -1), edge(last, 1) + 1);
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
