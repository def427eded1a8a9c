import type { Article } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import { writeMarkdown } from '../write/markdown.ts';
import type { Placed } from '../write/placed.ts';

/** What the Markdown of an article is written from. */
interface Draft {
  readonly doc: Doc;
  readonly placed: readonly Placed[];
  readonly body: string;
}

/** The draft until the Markdown is written, and then that: an article keeps no blocks alive. */
interface Desk {
  content: Draft | string;
}

const DESK = Symbol('desk');

/**
 * An own property as all others, so that copies and JSON have it, too. All articles share it: an
 * object with a getter of its own has a hidden class of its own in V8, which keeps the whole text
 * alive until the next full collection.
 */
const MARKDOWN: PropertyDescriptor & ThisType<{ readonly [DESK]: Desk }> = {
  enumerable: true,
  configurable: true,
  get() {
    const desk = this[DESK];
    const { content } = desk;
    if (typeof content === 'string') return content;
    const written = writeMarkdown(content.doc, content.placed, content.body);
    desk.content = written;
    return written;
  },
};

/** Puts an article together, with Markdown that is written when somebody first asks for it. */
export function withMarkdown<Before extends object, After extends object>(
  before: Before,
  draft: Draft,
  after: After,
): Before & Pick<Article, 'markdown'> & After {
  const desk: Desk = { content: draft };
  Object.defineProperty(before, DESK, { value: desk });
  Object.defineProperty(before, 'markdown', MARKDOWN);
  return Object.assign(before as Before & Pick<Article, 'markdown'>, after);
}
