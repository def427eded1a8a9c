import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from '../../bench/edits.ts';
import { type Article, extractArticle, isBodycopyError } from '../../src/text.ts';
import { generateVariants } from '../metamorphic/generate.ts';
import { strings } from './arbitrary.ts';

type Replay = Pick<Article, 'repairs' | 'removals'>;

/** The text with the removals taken out and the repairs made, in the order of the source. */
function replay(text: string, { repairs, removals }: Replay): string {
  return edited(text, [
    ...removals.map(({ start, end }) => ({ start, end, to: '' })),
    ...repairs.map(({ start, end, to }) => ({ start, end, to })),
  ]);
}

/** White space is layout, which the reader of a text decides on and no cleaner. */
function letters(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u0085]/g, '');
}

function expectReplay(text: string, article: Article): void {
  const { repairs, removals } = JSON.parse(JSON.stringify(article)) as Article;
  expect(letters(replay(text, { repairs, removals }))).toBe(letters(article.body));
}

describe('the repairs and removals of a record, read back from JSON', () => {
  it('make the body out of the input', () => {
    for (const { text } of generateVariants({ count: 60 })) {
      expectReplay(text, extractArticle(text));
    }
  });

  it('make the body out of a text with every kind of damage', () => {
    const text = [
      'The ﬁnal vote on the cafÃ© came late in the evening, and they donâ€™t agree on it &amp; never will.',
      '&nbsp;',
      'The guar\u00adantee of \\$40bn was <u>not given</u> to the council, which met in',
      '2 of 4 05/14/22, 10:03',
      'Springfield on Tuesday, and heard all of the witnesses until late in the even-',
      '3 of 4 05/14/22, 10:03',
      'ing, as it always does when there is nothing else to be done about the matter.',
    ].join('\n\n');
    const article = extractArticle(text);
    expectReplay(text, article);
    expect(article.body.split('\n\n')).toEqual([
      'The final vote on the café came late in the evening, and they don’t agree on it & never will.',
      'The guarantee of $40bn was not given to the council, which met in Springfield on Tuesday, and heard all of the witnesses until late in the evening, as it always does when there is nothing else to be done about the matter.',
    ]);
  });

  it('make the body out of any string', () => {
    fc.assert(
      fc.property(strings, (text) => {
        try {
          expectReplay(text, extractArticle(text));
        } catch (error) {
          if (!isBodycopyError(error)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
