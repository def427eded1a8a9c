import type { Article } from './article.ts';
import { BodycopyError } from './error.ts';
import { bySpan } from './span.ts';

/** What `restore` needs of an article. */
export type Account = Pick<Article, 'body' | 'kept' | 'removals' | 'repairs' | 'layout' | 'length'>;

/**
 * Puts the input together again from an article and its account.
 *
 * @throws {BodycopyError} When the parts do not cover the input, as after an edit of the record.
 */
export function restore(article: Account): string {
  const pieces: { start: number; end: number; text: string }[] = [];
  for (const { start, end, at } of article.kept) {
    pieces.push({ start, end, text: article.body.slice(at, at + end - start) });
  }
  for (const { start, end, text } of article.removals) pieces.push({ start, end, text });
  for (const { start, end, text } of article.layout) pieces.push({ start, end, text });
  for (const { start, end, from } of article.repairs) pieces.push({ start, end, text: from });
  pieces.sort(bySpan);
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text } of pieces) {
    if (start !== at || text.length !== end - start) break;
    parts.push(text);
    at = end;
  }
  if (at !== article.length) {
    throw new BodycopyError(
      'ERR_INVALID_RECORD',
      `The record accounts for the input up to offset \`${at}\` only; pass it as \`extractArticle\` returned it.`,
    );
  }
  return parts.join('');
}
