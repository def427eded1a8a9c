import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isLabel } from '../measure/labels.ts';
import { isAfterArticle, type Prose, weighProse } from '../measure/prose.ts';

type Reason = 'form-phrase' | 'form-field' | 'comment-heading' | 'comment-thread';

const OWN: readonly PhraseClass[] = ['comment-form', 'comment-heading', 'platform'];

/** Form phrases are short; a longer block is prose that quotes one. */
const MAX_LENGTH = 400;

/** In the middle of an article a form shows by at least so many of its lines together. */
const MIN_RUN = 2;

/** What is known of the comments below a text. */
interface Page {
  readonly view: View;
  readonly prose: Prose;
  /** Lines that only a form has. */
  readonly firm: ReadonlySet<number>;
  readonly headings: ReadonlySet<number>;
  readonly fields: ReadonlySet<number>;
  /** The last firm line, -1 where there is none. */
  readonly lastFirm: number;
}

/**
 * Comment forms, counts and threads: "Leave a Reply", "Your email address will not be published."
 *
 * They end the article: none of 396 such lines on WCXB dev's article pages stands in one. After the
 * article a form takes what follows it, a thread, up to the next furniture; elsewhere only its own
 * lines.
 *
 *     - Your email address will not be published. Required fields are marked *
 *     + Leave a reply only when you have something to add.
 */
export function commentForms(): Cleaner {
  return defineCleaner<Reason>({
    name: 'comment-forms',
    reasons: ['form-phrase', 'form-field', 'comment-heading', 'comment-thread'],
    phrases: ['comment-form', 'platform', 'comment-heading'],
    *inspect(view) {
      const page = readPage(view);
      if (page === undefined) return;
      const { blocks } = view.doc;
      for (let index = 0; index < blocks.length; index += 1) {
        if (!page.firm.has(index) && !page.headings.has(index)) continue;
        let last = index;
        while (isOwn(page, last + 1)) last += 1;
        yield* markRun(page, index, last);
        if (isThreadStart(page, blocks[index] as Block)) {
          const end = threadEnd(page, last + 1);
          for (let at = last + 1; at < end; at += 1) {
            const block = blocks[at] as Block;
            if (!view.has(block)) continue;
            yield drop(block, { kind: 'comment-form', reason: 'comment-thread', confidence: 0.8 });
          }
          last = Math.max(last, end - 1);
        }
        index = last;
      }
    },
  });
}

function readPage(view: View): Page | undefined {
  const firm = new Set<number>();
  const headings = new Set<number>();
  for (const phraseClass of ['comment-form', 'platform'] as const) {
    for (const { block, start, whole } of view.hits(phraseClass)) {
      if (block.text.length > MAX_LENGTH || !(whole || start <= 3)) continue;
      firm.add(block.index);
    }
  }
  for (const { block, whole } of view.hits('comment-heading')) {
    if (whole && !firm.has(block.index)) headings.add(block.index);
  }
  if (firm.size === 0 && headings.size === 0) return undefined;
  const whole = view.hits('comment-field').filter((hit) => hit.whole);
  const fields = new Set(whole.map(({ block }) => block.index));
  let lastFirm = -1;
  for (const index of firm) lastFirm = Math.max(lastFirm, index);
  return { view, prose: weighProse(view), firm, headings, fields, lastFirm };
}

/** Marks lines of a form that stand together. */
function* markRun(page: Page, first: number, last: number) {
  const { view, prose, firm, headings } = page;
  const { blocks } = view.doc;
  const start = blocks[first] as Block;
  let count = 0;
  let sure = 0;
  for (let at = first; at <= last; at += 1) {
    if (!page.fields.has(at)) count += 1;
    if (firm.has(at)) sure += 1;
  }
  const over = isAfterArticle(prose, start);
  const ends = prose.goodAfter(start) < 2;
  // "Comments" is also a heading in a guide: it needs a form further down, or the end of all prose.
  const below = over && (page.lastFirm >= first || prose.goodAfter(start) === 0);
  if (!(below || (sure > 0 && (ends || count >= MIN_RUN)))) return;
  for (let at = first; at <= last; at += 1) {
    const block = blocks[at] as Block;
    if (!view.has(block)) continue;
    const reason = firm.has(at)
      ? 'form-phrase'
      : headings.has(at)
        ? 'comment-heading'
        : 'form-field';
    const confidence = reason === 'form-phrase' && over ? 0.98 : 0.85;
    yield drop(block, { kind: 'comment-form', reason, confidence });
  }
}

/** Whether what follows is a thread: the article is over, and a form stands here or further down. */
function isThreadStart({ prose, lastFirm }: Page, block: Block): boolean {
  return lastFirm >= block.index && isAfterArticle(prose, block);
}

/** The first block at or after `from` that is furniture of another kind, or a form's next line. */
function threadEnd(page: Page, from: number): number {
  const { blocks } = page.view.doc;
  let at = from;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (page.firm.has(at) || page.headings.has(at) || isLabel(page.view, block, OWN)) break;
  }
  return isPostscript(page, from, at) ? from : at;
}

/** A lone paragraph at the very end has no name or date over it, as a comment has. */
function isPostscript({ view }: Page, from: number, end: number): boolean {
  const { blocks } = view.doc;
  const block = blocks[from];
  const last = end === blocks.length && end - from === 1;
  return last && block !== undefined && view.measures(block).good;
}

function isOwn({ firm, headings, fields }: Page, index: number): boolean {
  return firm.has(index) || headings.has(index) || fields.has(index);
}
