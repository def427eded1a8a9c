import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { keep } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type ArticleRun, findArticleRun, SITE_CLASSES } from '../measure/article-run.ts';
import { readPassages } from '../measure/passages.ts';
import type { Genre } from '../measure/stretches.ts';

/**
 * A passage so many lines from the prose is of the article, and so is prose right behind it. On WCXB
 * dev's whole article pages word F1 goes from .9101 to .9103 (html-to-text) and from .9020 to .9022
 * (inner text), recall from .9828 to .9831 and from .9711 to .9714.
 */
const MAX_PASSAGE_GAP = 6;
const MAX_PROSE_GAP = 2;

/** A verse or a choice may be a word of a site; more are its menu, and not looked at, for speed. */
const MAX_SITE_WORDS = 2;

/** So many lines of the prose's own ends are looked at for more of a passage, for speed. */
const MAX_RUN_LINES = 10;

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
      if (passages === undefined) return;
      for (const step of [-1, 1] as const) {
        for (const { block, reason } of follow(view, run, passages, step)) {
          yield keep(block, { reason, firm: true });
        }
      }
    },
  });
}

/**
 * What lies around a run, up to where the site's own lines begin, and the ends of the run; nothing
 * where the site's lines are right beside it.
 */
function surroundingsOf({ doc: { blocks } }: View, run: ArticleRun): readonly Block[] {
  const { first, last } = run;
  const start = edge(blocks, run, -1);
  const end = edge(blocks, run, 1) + 1;
  if (start === first && end === last + 1) return [];
  if (last - first < 2 * MAX_RUN_LINES) return blocks.slice(start, end);
  const above = blocks.slice(start, first + MAX_RUN_LINES);
  return above.concat(blocks.slice(last + 1 - MAX_RUN_LINES, end));
}

/** The last line on one side of a run that may be of a passage. */
function edge(blocks: readonly Block[], { first, last, site }: ArticleRun, step: 1 | -1): number {
  let index = step < 0 ? first : last;
  if (site.has(index + step)) return index;
  for (let words = 0; words < MAX_SITE_WORDS && blocks[index + step]; index += step) {
    if (site.has(index + step)) words += 1;
  }
  return index;
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
  passages: ReadonlyMap<number, Genre>,
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
    const genre = passages.get(index);
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
