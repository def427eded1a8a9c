import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Action, type Article, extractArticle, KINDS, type Kind } from '../../src/text.ts';

const folder = new URL('../../seeds/', import.meta.url);
const ACTIONS: readonly Action[] = ['drop', 'lift', 'keep'];

/** What was recognised, whatever became of it. */
function recognised({ removals, annotations }: Article): string[] {
  return [...removals, ...annotations]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, reason }) => `${start}-${end} ${kind} ${reason}`);
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const balanced = extractArticle(text);
  const kinds = [...new Set(balanced.removals.map(({ kind }) => kind))];

  it.each(kinds.flatMap((kind) => ACTIONS.map((action) => [kind, action] as const)))(
    'recognises the same where %s is to %s',
    (kind: Kind, action: Action) => {
      const article = extractArticle(text, { policies: { [kind]: action } });
      expect(recognised(article)).toEqual(recognised(balanced));
      for (const removal of article.removals) {
        const expected = removal.kind === kind ? action : KINDS[removal.kind].action;
        expect(removal.action).toBe(expected);
      }
    },
  );

  it('names the same fields when it is gentle', () => {
    const { title, standfirst, byline, published } = extractArticle(text, { preset: 'gentle' });
    expect({ title, standfirst, byline, published }).toEqual({
      title: balanced.title,
      standfirst: balanced.standfirst,
      byline: balanced.byline,
      published: balanced.published,
    });
  });
});
