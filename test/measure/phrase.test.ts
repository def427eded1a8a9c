import { describe, expect, it } from 'vitest';
import { parsePhrase, phrasesOf } from '../../src/measure/phrase.ts';
import { LEXICONS } from '../../src/presets/lexicons.ts';
import { extractArticle } from '../../src/text.ts';

describe('alternatives in a phrase', () => {
  it.each([
    ['read more…', ['read more…']],
    ['{photo|image} {n} of {n}', ['photo {n} of {n}', 'image {n} of {n}']],
    ['view {|the} gallery', ['view  gallery', 'view the gallery']],
    ['{|…}also {read|see}…', ['also read…', 'also see…', '…also read…', '…also see…']],
    ['by {x}', ['by {x}']],
  ])('%s', (written, phrases) => {
    expect(phrasesOf(written)).toEqual(phrases);
  });

  it('may be those of users', () => {
    const lexicon = { en: { phrases: { 'back-to-top': ['{sail|row} back to {|the} harbour'] } } };
    const prose = 'The harbour was closed for a week because a storm had sunk two boats in it.';
    for (const line of ['Row back to harbour', 'Sail back to the harbour']) {
      expect(extractArticle(`${prose}\n\n${prose}\n\n${line}`, { lexicon }).body).not.toContain(
        line,
      );
    }
  });
});

describe('the lexicons', () => {
  it.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))(
    'name no phrase of a class twice: %s',
    (_, { phrases, hints }) => {
      const seen = new Set<string>();
      const again: string[] = [];
      for (const [phraseClass, list] of [...Object.entries(phrases), ...Object.entries(hints)]) {
        for (const phrase of list.flatMap(phrasesOf)) {
          const { anywhere, open, first, rest } = parsePhrase('advert', phrase, false);
          const key = JSON.stringify([phraseClass, anywhere, open, first, rest]);
          if (seen.has(key)) again.push(phrase);
          seen.add(key);
        }
      }
      expect(again).toEqual([]);
    },
  );
});
