import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/text.ts';

/** A wrapped paragraph that says that the text is wrapped, in lines of 60 to 64 characters. */
const WRAPPED = `The council met on Monday to vote on the new bridge across the
river, which has been closed since March because of the flood.
Residents of the eastern bank said that they had waited for it
for years, and that nobody from the town hall had asked them a
thing. The mayor promised to publish the plans before summer.
`;

/** A line that parts a word of the one above, as a text that parts words does. */
const PARTED = `
After the vote the members went home, and nobody of the coun-
cil wanted to say to the people of the town what it will cost.
`;

/** The body of a line that goes on in the next one. */
function joined(habit: string, left: string, right: string): string | undefined {
  const line = `${'The old people of the town say again that it was'.slice(0, 62 - left.length)} ${left}`;
  const article = extractArticle(`${habit}\n${line}\n${right} of the house, and nothing else.\n`);
  return article.body
    .split('\n\n')
    .at(-1)
    ?.slice(line.length - left.length);
}

describe('hyphens at line ends of a text that parts words', () => {
  it.each([
    ['govern-', 'ment', 'government of'],
    ['coun-', 'cil', 'council of'],
    ['with-', 'in', 'within of'],
    ['Donau\u2010', 'dampfer', 'Donaudampfer of'],
    ['guaran\u00ad', 'tee', 'guarantee of'],
    // One half is a word of the text, or no syllable; a hyphen, a capital or a small word follows.
    ['river-', 'side', 'river-side of'],
    ['AI-', 'driven', 'AI-driven of'],
    ['e-', 'bike', 'e-bike of'],
    ['20-', 'metre', '20-metre of'],
    ['mother-in-', 'law', 'mother-in-law of'],
    ['two-', 'year-old', 'two-year-old of'],
    ['Anglo-', 'Saxon', 'Anglo-Saxon of'],
    ['built-', 'in', 'built-in of'],
    // The rest of the compound comes later.
    ['short-', 'and long-term', 'short- and long-term of'],
    ['two-', 'to three-year', 'two- to three-year of'],
  ])('%s | %s', (left, right, expected) => {
    const found = joined(WRAPPED + PARTED, left, right);
    expect(found?.slice(0, expected.length)).toBe(expected);
  });
});

describe('hyphens at line ends of a text that parts no words', () => {
  it.each([
    ['coun-', 'cil', 'council of'],
    ['well-', 'known', 'well-known of'],
    ['fast-', 'growing', 'fast-growing of'],
    ['avez-', 'vous', 'avez-vous of'],
  ])('%s | %s', (left, right, expected) => {
    expect(joined(WRAPPED, left, right)?.slice(0, expected.length)).toBe(expected);
  });
});
