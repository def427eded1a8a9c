import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/text.ts';

/** A wrapped paragraph that says that the text is wrapped, in lines of 60 to 64 characters. */
const HABIT = `The council met on Monday to vote on the new bridge across the
river, which has been closed since March because of the flood.
Residents of the eastern bank said that they had waited for it
for years, and that nobody from the town hall had asked them a
thing. The mayor promised to publish the plans before summer.
`;

/** The body of a line that goes on in the next one. */
function joined(left: string, right: string): string | undefined {
  const line = `${'The old people of the town say again that it was'.slice(0, 62 - left.length)} ${left}`;
  const article = extractArticle(`${HABIT}\n${line}\n${right} of the house, and nothing else.\n`);
  return article.body
    .split('\n\n')
    .at(-1)
    ?.slice(line.length - left.length);
}

describe('hyphens at line ends', () => {
  it.each([
    ['govern-', 'ment', 'government of'],
    ['coun-', 'cil', 'council of'],
    ['under-', 'stand', 'understand of'],
    ['to-', 'day', 'today of'],
    ['Donau\u2010', 'dampfer', 'Donaudampfer of'],
    ['guaran\u00ad', 'tee', 'guarantee of'],
    // Both halves are words of the text, a hyphen or a capital follows, or the half takes one.
    ['river-', 'bank', 'river-bank of'],
    ['well-', 'known', 'well-known of'],
    ['mother-in-', 'law', 'mother-in-law of'],
    ['two-', 'year-old', 'two-year-old of'],
    ['Anglo-', 'Saxon', 'Anglo-Saxon of'],
    ['peut-', 'être', 'peut-être of'],
    ['avez-', 'vous', 'avez-vous of'],
    // The rest of the compound comes later.
    ['short-', 'and long-term', 'short- and long-term of'],
  ])('%s | %s', (left, right, expected) => {
    expect(joined(left, right)?.slice(0, expected.length)).toBe(expected);
  });
});
