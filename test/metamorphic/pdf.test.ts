import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/text.ts';
import { measureVariants } from './measure.ts';
import { generatePdfVariants, PDF_TRANSFORMATIONS } from './pdf.ts';

/** Hyphens that could be either, and columns that mojibake hides. */
const MIN_RATE = 0.96;

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

  test('give the article back to the letter', () => {
    const { rate, failures } = measureVariants(extractArticle, variants);
    expect(rate, failures.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(MIN_RATE);
  });
});
