import type { Article, BareArticle } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import { wordCount } from '../measure/word-count.ts';
import type { Placed } from '../write/placed.ts';

/** What a record is made of besides what is written when it is asked for. */
export type Written = Omit<Article, 'markdown' | 'html' | 'wordCount'>;

/** Makes a record of what is written at once and of the kept blocks. */
export type Finish<Made extends BareArticle> = (
  written: Written,
  doc: Doc,
  placed: readonly Placed[],
) => Made;

const COUNT: unique symbol = /* @__PURE__ */ Symbol('count');

type Counted = Written & { readonly [COUNT]: { words: number | undefined } };

// Shared by all records: with functions of its own each would get a shape of its own, which V8 keeps.
const WORD_COUNT: PropertyDescriptor & ThisType<Counted> = {
  enumerable: true,
  configurable: true,
  get() {
    const count = this[COUNT];
    count.words ??= wordCount(this.body);
    return count.words;
  },
};

/** Adds the count of words, which costs more than a plain body, once it is asked for. */
export function finishBare(written: Written): BareArticle {
  Object.defineProperty(written, COUNT, { value: { words: undefined } });
  return Object.defineProperty(written, 'wordCount', WORD_COUNT) as BareArticle;
}
