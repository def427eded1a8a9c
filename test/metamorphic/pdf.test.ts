import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/text.ts';
import { measureVariants } from './measure.ts';
import { generatePdfVariants, PDF_TRANSFORMATIONS, withoutHyphens } from './pdf.ts';

/** Mojibake hides the column of some, and others show no sign of their pages. */
const MIN_RATE = 0.92;

/** Words that are parted or written with a hyphen at a line end. */
const AT_LINE_END = /\p{L}-\n\p{Ll}/gu;
/** Some of the texts part so few words that they show no habit of it. */
const MAX_WRONG_HYPHENS = 0.07;

const variants = generatePdfVariants();

describe('articles dumped as PDF text', () => {
  test('are 240, all different, the same each time', () => {
    expect(variants).toHaveLength(240);
    expect(new Set(variants.map(({ text }) => text)).size).toBe(240);
    expect(generatePdfVariants()).toEqual(variants);
  });

  test('have each transformation in at least a tenth of them', () => {
    for (const name of PDF_TRANSFORMATIONS) {
      const having = variants.filter(({ transformations }) => transformations.includes(name));
      expect(having.length, name).toBeGreaterThanOrEqual(24);
    }
  });

  test('differ from their bodies', () => {
    for (const { text, body, name } of variants) expect(text, name).not.toContain(body);
  });

  test('give the article back to the letter, hyphens apart', () => {
    const plain = variants.map((found) => ({ ...found, body: withoutHyphens(found.body) }));
    const extract = (text: string) => ({ body: withoutHyphens(extractArticle(text).body) });
    const { rate, failures } = measureVariants(extract, plain);
    expect(rate, failures.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(MIN_RATE);
  });

  test('keep the hyphens of their compounds and no others', () => {
    let hyphens = 0;
    let wrong = 0;
    for (const { text, body } of variants) {
      hyphens += text.match(AT_LINE_END)?.length ?? 0;
      const words = new Set(body.split(/\s+/));
      const plain = new Set([...words].map(withoutHyphens));
      const cleaned = extractArticle(text).body.split(/\s+/);
      const isWrong = (word: string) => !words.has(word) && plain.has(withoutHyphens(word));
      wrong += cleaned.filter(isWrong).length;
    }
    expect(wrong / hyphens).toBeLessThanOrEqual(MAX_WRONG_HYPHENS);
  });
});
