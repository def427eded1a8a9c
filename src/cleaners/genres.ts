import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { keep } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { findArticleRun } from '../measure/article-run.ts';
import { readProfile } from '../measure/profile.ts';
import type { Genre, Section } from '../measure/sections.ts';

/**
 * Nothing goes: this keeps the lines by which interviews, live blogs, lists, recipes, poems, tables,
 * programs, timelines, references and quizzes are known.
 *
 * Turns of speech, times, ingredients, verses, scores and answers to choose from have the shape of
 * furniture. Where enough of them stand together they are the article, whatever phrase one holds.
 * Around the article of a whole page, and among its comments, they are not.
 *
 *     - Share this article
 *     + D) Share this article   (in a quiz)
 */
export function genres(): Cleaner {
  return defineCleaner<Genre>({
    name: 'genres',
    reasons: [
      'code',
      'dialogue',
      'ingredients',
      'life',
      'numbered-entries',
      'posts',
      'quiz',
      'references',
      'score-rows',
      'timeline',
      'verse',
    ],
    *inspect(view) {
      const profile = view.once(readProfile);
      if (profile.sections.length === 0) return;
      const run = view.once(findArticleRun);
      for (const section of profile.sections) {
        if (section.genre === 'score-rows' && !isAmongProse(view, section)) continue;
        for (const line of section.lines) {
          if (!view.has(line)) continue;
          if (run !== undefined && (line.index < run.first || line.index > run.last)) continue;
          yield keep(line, { reason: section.genre, firm: true });
        }
      }
    },
  });
}

/** Calendars and page numbers are such rows, too: 3 % of them are gold on WCXB dev's whole pages. */
function isAmongProse(view: View, { lines }: Section): boolean {
  return view.zone(lines[0] as Block) === 'body';
}
