import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type Prose, weighProse } from '../measure/prose.ts';

/** Under a heading two answers are a thread; elsewhere it takes more. */
const MIN_MARKS_HEADED = 2;
const MIN_MARKS = 4;

/** How far the first "Reply" may stand below its heading, and the next one below that. */
const MAX_LINES_TO_MARK = 40;

/** boilerpipe's terminator asks for as many words of the article before the end. */
const MIN_WORDS_BEFORE = 60;

/** The author of a comment is a name before "says". */
const MAX_AUTHOR_WORDS = 6;

/** So many answers under a heading prove a thread. */
const SURE_MARKS = 3;

/** A line that only a thread has, or that opens one. */
interface Mark {
  readonly index: number;
  readonly type: 'heading' | 'author' | 'answer';
}

/**
 * Threads of comments below an article: names, dates, comments, and "Reply" under each of them.
 *
 * With the heading over them ("12 Comments") or a name that "says" something they are known by their
 * answers, whatever the comments are about and however long they are: none of 5,000 lines of threads
 * in scraped text of WCXB dev stands in gold.
 *
 *     - 12 Comments   (with two lines "Reply" below)
 *     + Reply
 */
export function commentThreads(): Cleaner {
  return defineCleaner({
    name: 'comment-threads',
    reasons: ['answered-comment'],
    phrases: ['comment-mark'],
    *inspect(view) {
      const marks = readMarks(view, weighProse(view));
      for (let at = 0; at < marks.length; ) {
        let end = at + 1;
        while (end < marks.length && isNear(marks[end - 1], marks[end])) end += 1;
        yield* markThread(view, marks.slice(at, end));
        at = end;
      }
    },
  });
}

function isNear(mark: Mark | undefined, next: Mark | undefined): boolean {
  if (mark === undefined || next === undefined || next.type === 'heading') return false;
  return next.index - mark.index <= MAX_LINES_TO_MARK;
}

/** Headings, names and answers below the first paragraphs of an article, in order. */
function readMarks(view: View, prose: Prose): Mark[] {
  const found = new Map<number, Mark>();
  const add = (block: Block, type: Mark['type']): void => {
    if (prose.wordsBefore(block) < MIN_WORDS_BEFORE || found.has(block.index)) return;
    found.set(block.index, { index: block.index, type });
  };
  for (const { block, whole } of view.hits('comment-heading')) if (whole) add(block, 'heading');
  for (const { block, whole } of view.hits('comment-mark')) if (whole) add(block, 'answer');
  for (const { block, end } of view.hits('comment-author')) {
    const closes = /^[:\s]{0,3}$/.test(block.text.slice(end));
    if (closes && view.measures(block).words <= MAX_AUTHOR_WORDS) add(block, 'author');
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

function* markThread(view: View, marks: readonly Mark[]) {
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return;
  const answers = marks.filter(({ type }) => type === 'answer').length;
  const headed = first.type === 'heading';
  // An answer alone stands below its comment, of which nothing shows the start.
  if (first.type === 'answer' || answers < (headed ? MIN_MARKS_HEADED : MIN_MARKS)) return;
  const confidence = headed && answers >= SURE_MARKS ? 0.95 : 0.8;
  for (const block of view.doc.blocks.slice(first.index, last.index + 1)) {
    if (!view.has(block)) continue;
    const evidence = { answers };
    yield drop(block, { kind: 'comment-form', reason: 'answered-comment', evidence, confidence });
  }
}
