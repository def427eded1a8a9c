import type { Article } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import { wordCount } from '../measure/word-count.ts';
import { writeHtml } from '../write/html.ts';
import { writeMarkdown } from '../write/markdown.ts';
import { outlineOf } from '../write/outline.ts';
import type { Placed } from '../write/placed.ts';

/** What a record is made of besides what is written when it is asked for. */
export type Written = Omit<Article, 'markdown' | 'html' | 'wordCount'>;

/** What is needed to write the rest of a record, and what of it has been written. */
interface Draft {
  source: { readonly doc: Doc; readonly placed: readonly Placed[] } | undefined;
  markdown: string | undefined;
  html: string | undefined;
  wordCount: number | undefined;
}

const DRAFT: unique symbol = /* @__PURE__ */ Symbol('draft');

type Drafted = Written & { readonly [DRAFT]: Draft };

// Shared by all records: with functions of its own each would get a shape of its own, which V8 keeps.
const LAZY: PropertyDescriptorMap & ThisType<Drafted> = {
  markdown: {
    enumerable: true,
    configurable: true,
    get() {
      const draft = this[DRAFT];
      const { source } = draft;
      if (source) draft.markdown ??= writeMarkdown(source.doc, source.placed, this.body);
      return release(draft).markdown;
    },
  },
  html: {
    enumerable: true,
    configurable: true,
    get() {
      const draft = this[DRAFT];
      const { source } = draft;
      if (source) draft.html ??= writeHtml(outlineOf(source.doc, source.placed));
      return release(draft).html;
    },
  },
  wordCount: {
    enumerable: true,
    configurable: true,
    get() {
      const draft = this[DRAFT];
      draft.wordCount ??= wordCount(this.body);
      return draft.wordCount;
    },
  },
};

/** A draft without its source once nothing is left to write. */
function release(draft: Draft): Draft {
  if (draft.markdown !== undefined && draft.html !== undefined) draft.source = undefined;
  return draft;
}

/** Adds what costs more than a plain body and is written when it is first asked for. */
export function addLazy(written: Written, doc: Doc, placed: readonly Placed[]): Article {
  const draft: Draft = {
    source: { doc, placed },
    markdown: undefined,
    html: undefined,
    wordCount: undefined,
  };
  Object.defineProperty(written, DRAFT, { value: draft });
  return Object.defineProperties(written, LAZY) as Article;
}
