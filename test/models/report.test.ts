import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

interface Figures {
  readonly weights: string;
  readonly reliability: { readonly error: number };
}

interface Report {
  readonly html: Figures & { readonly model: Record<string, { readonly f1: number }> };
  readonly text: Figures & {
    readonly model: {
      readonly scraped: readonly { readonly file: string; readonly f1: number }[];
      readonly goldOfArticles: { readonly words: number; readonly over1: number };
    };
  };
}

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const report = JSON.parse(read('../../training/report.json').toString()) as Report;
const weights = (name: string): Buffer => read(`../../src/models/${name}-weights.data.ts`);

describe.each(['html', 'text'] as const)('%s', (name) => {
  test('the figures are those of the weights in use', () => {
    expect(createHash('sha256').update(weights(name)).digest('hex')).toBe(report[name].weights);
  });

  test('what is said to be likely is so', () => {
    expect(report[name].reliability.error).toBeLessThanOrEqual(0.03);
  });
});

test('out of fold, pages of HTML reach their floors', () => {
  const { all, article } = report.html.model;
  expect(all?.f1).toBeGreaterThanOrEqual(0.887);
  expect(article?.f1).toBeGreaterThanOrEqual(0.961);
});

test('out of fold, texts reach their floors, and clean articles stay', () => {
  const { scraped, goldOfArticles } = report.text.model;
  const f1 = Object.fromEntries(scraped.map((row) => [row.file, row.f1]));
  expect(f1['html-to-text']).toBeGreaterThanOrEqual(0.937);
  expect(f1['inner-text']).toBeGreaterThanOrEqual(0.93);
  expect(f1['readability']).toBeGreaterThanOrEqual(0.9285);
  expect(f1['trafilatura']).toBeGreaterThanOrEqual(0.9375);
  expect(goldOfArticles.words).toBeGreaterThanOrEqual(0.9995);
  expect(goldOfArticles.over1).toBeLessThanOrEqual(0.015);
});

test('all weights are small', () => {
  const size = gzipSync(Buffer.concat([weights('html'), weights('text')]), { level: 9 }).length;
  expect(size / 1024).toBeLessThanOrEqual(132);
});
