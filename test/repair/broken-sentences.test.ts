import { describe, expect, it } from 'vitest';
import { cleanArticle, extractArticle } from '../../src/text.ts';
import { PARAGRAPHS } from './paragraphs.ts';

/** A page that ends after a word leaves the sentence open; one after a full stop does not. */
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/;

/** Of words with a full stop, these do not end a sentence. */
const ABBREVIATION = /^[("“]?(?:Mr|Mrs|Dr|Gen|Brig|Lt|Col|Sen|St|vs)\.$/;

interface Cut {
  readonly text: string;
  readonly whole: string;
  readonly at: string;
}

/** The pages' feet, as one browser or another prints them. */
const FEET: readonly ((page: number) => string)[] = [
  (page) => `${page} of 6 05/14/22, 10:03`,
  (page) => `Page ${page} of 6`,
  (page) => `${page} of 6`,
  (page) => `14.05.2022, 10:03 ${page}/6`,
];

/** A paragraph cut at every word boundary inside its sentences, among others that are whole. */
function* cutsOf(index: number, foot: (page: number) => string): Generator<Cut> {
  const words = (PARAGRAPHS[index] as string).split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const last = words[at - 1] as string;
    if (SENTENCE_END.test(last) && !ABBREVIATION.test(last)) continue;
    const blocks: string[] = [];
    for (const [other, paragraph] of PARAGRAPHS.entries()) {
      // Three more pages end between paragraphs.
      if (other % 4 === 3) blocks.push(foot(1 + Math.floor(other / 4) + (other > index ? 1 : 0)));
      if (other !== index) blocks.push(paragraph);
      else {
        const page = 1 + Math.floor((other + 1) / 4);
        blocks.push(words.slice(0, at).join(' '), foot(page), words.slice(at).join(' '));
      }
    }
    yield {
      text: blocks.join('\n\n'),
      whole: PARAGRAPHS.join('\n\n'),
      at: `${last} | ${words[at]}`,
    };
  }
}

describe('broken-sentences', () => {
  it('joins sentences cut at any word boundary', () => {
    const failed: string[] = [];
    let count = 0;
    for (const foot of FEET) {
      for (const index of PARAGRAPHS.keys()) {
        for (const { text, whole, at } of cutsOf(index, foot)) {
          count += 1;
          if (cleanArticle(text) !== whole) failed.push(at);
        }
      }
    }
    expect(count).toBeGreaterThan(1500);
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(0.01 * count);
  });

  it('joins no two closed paragraphs', () => {
    for (const foot of FEET) {
      for (const left of PARAGRAPHS) {
        for (const right of PARAGRAPHS) {
          const blocks = [PARAGRAPHS[0], foot(1), left, foot(2), right, foot(3), PARAGRAPHS[1]];
          const { repairs } = extractArticle(blocks.join('\n\n'));
          expect(repairs, `${left} | ${right}`).toEqual([]);
        }
      }
    }
  });
});
