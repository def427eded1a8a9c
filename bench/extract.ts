import { type Article, extractArticle } from '../src/text.ts';

/** Cleans a text of the corpus; an exception names the text. */
export type Extract = (id: string, text: string) => Article;

/** Cleans with the default options. */
export const extract: Extract = (id, text) => {
  try {
    return extractArticle(text);
  } catch (cause) {
    throw new Error(`Cleaning ${id} threw.`, { cause });
  }
};
