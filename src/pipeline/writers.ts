import type { Article } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import type { Placed } from '../write/placed.ts';
import { type Finish, finishBare, type Written } from './lazy.ts';

/** What a pipeline writes of the kept blocks besides the body, once it is asked for. */
export interface Writers {
  readonly markdown: (doc: Doc, placed: readonly Placed[], body: string) => string;
  readonly html: (doc: Doc, placed: readonly Placed[]) => string;
}

/** What is needed to write the rest of a record, and what of it has been written. */
interface Draft {
  source:
    | { readonly doc: Doc; readonly placed: readonly Placed[]; readonly writers: Writers }
    | undefined;
  markdown: string | undefined;
  html: string | undefined;
}

const DRAFT: unique symbol = /* @__PURE__ */ Symbol('draft');

// Shared by all records: with functions of its own each would get a shape of its own, which V8 keeps.
const LAZY: PropertyDescriptorMap & ThisType<Written & { readonly [DRAFT]: Draft }> = {
  markdown: {
    enumerable: true,
    configurable: true,
    get() {
      const draft = this[DRAFT];
      const { source } = draft;
      if (source) draft.markdown ??= source.writers.markdown(source.doc, source.placed, this.body);
      return release(draft).markdown;
    },
  },
  html: {
    enumerable: true,
    configurable: true,
    get() {
      const draft = this[DRAFT];
      const { source } = draft;
      if (source) draft.html ??= source.writers.html(source.doc, source.placed);
      return release(draft).html;
    },
  },
};

/** A draft without its source once nothing is left to write. */
function release(draft: Draft): Draft {
  if (draft.markdown !== undefined && draft.html !== undefined) draft.source = undefined;
  return draft;
}

/** Makes whole records, whose body can be had in other formats. */
export function finishWith(writers: Writers): Finish<Article> {
  return (written, doc, placed) => {
    const draft: Draft = {
      source: { doc, placed, writers },
      markdown: undefined,
      html: undefined,
    };
    Object.defineProperty(written, DRAFT, { value: draft });
    return finishBare(Object.defineProperties(written, LAZY)) as Article;
  };
}
