import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateVariants, TRANSFORMATIONS, type Variant } from './generate.ts';
import { firstDifference, formatFailure, measureVariants } from './measure.ts';
import { blocksOf, bodyOf, mapPage, type Page } from './page.ts';
import { cutsOf } from './print.ts';
import { createRandom } from './random.ts';
import { readSeeds, unescaped } from './seeds.ts';
import { randomSubstitution } from './substitute.ts';

const variants = generateVariants();
const seeds = readSeeds();
const seedText = (id: string): string =>
  readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8');
const has = (variant: Variant, ...names: string[]): boolean =>
  names.some((name) => variant.transformations.includes(name));
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Index in the text after the last word of the body when all stand there in order, or -1. */
function follow(body: readonly string[], text: readonly string[]): number {
  let at = 0;
  for (const word of body) {
    at = text.indexOf(word, at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

describe('seeds', () => {
  test.each(seeds.map((page) => [page.id, page] as const))(
    '%s is put together again',
    (id, page) => {
      const text = blocksOf(page)
        .map((block) => block.lines.join('\n'))
        .join('\n\n');
      expect(text).toBe(seedText(id).replace(/\n{3,}/g, '\n\n'));
    },
  );
});

describe('variants', () => {
  test('are 500, from all seeds evenly, and the same each time', () => {
    expect(variants).toHaveLength(500);
    for (const { id } of seeds) {
      expect(variants.filter(({ source }) => source === id)).toHaveLength(100);
    }
    expect(generateVariants()).toEqual(variants);
  });

  test('differ from each other and from the seeds', () => {
    const texts = [...variants.map(({ text }) => text), ...seeds.map(({ id }) => seedText(id))];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('have two to five transformations, each in at least 8 % of them', () => {
    for (const { transformations } of variants) {
      expect(transformations.length).toBeGreaterThanOrEqual(2);
      expect(transformations.length).toBeLessThanOrEqual(5);
    }
    for (const name of TRANSFORMATIONS) {
      const share = variants.filter((variant) => has(variant, name)).length / variants.length;
      expect(share, name).toBeGreaterThanOrEqual(0.08);
    }
  });

  test('hold the words of the body in order', () => {
    for (const { name, text, body } of variants) {
      expect(follow(words(body), words(unescaped(text))), name).toBeGreaterThan(0);
    }
  });

  test('hold every paragraph as it is unless it is cut, wrapped or escaped', () => {
    for (const variant of variants.filter((each) => !has(each, 'print-series', 'hard-wrap'))) {
      const isPrinted = variant.source.startsWith('004');
      const missing = variant.body
        .split('\n\n')
        .filter((paragraph) => !unescaped(variant.text).includes(unescaped(paragraph)));
      expect(missing.length, variant.name).toBeLessThanOrEqual(isPrinted ? 1 : 0);
    }
  });

  test('keep the body of the golden where no word of it is replaced', () => {
    for (const variant of variants.filter((each) => !has(each, 'substitution', 'residue'))) {
      const page = seeds.find(({ id }) => id === variant.source) as Page;
      expect(variant.body, variant.name).toBe(bodyOf(page));
    }
  });

  test('leave none of the replaced names in the text', () => {
    const left = /Austin|Shoigu|Putin|Scholz|Zelensk|Kyiv|Russia|Ukrain|Asian Lite/;
    for (const variant of variants.filter((each) => has(each, 'substitution'))) {
      expect(variant.text.replaceAll('Austria', '').match(left)?.[0], variant.name).toBeUndefined();
    }
  });
});

describe('substitution', () => {
  test('rewrites the names of all seeds alike, in the body as in the text', () => {
    const { rewrite } = randomSubstitution(createRandom(7));
    for (const page of seeds) {
      expect(bodyOf(mapPage(page, rewrite))).toBe(rewrite(bodyOf(page)));
    }
  });
});

describe('page cuts', () => {
  test('fall inside a sentence only', () => {
    for (const page of seeds) {
      for (const { clean } of page.paragraphs) {
        for (const cut of cutsOf(clean)) {
          expect(clean[cut]).toBe(' ');
          expect(clean.slice(0, cut)).not.toMatch(/[.!?:;]["”’')\]]*$/);
        }
      }
    }
  });

  test('come in rising series of at least three', () => {
    const printed = variants.filter((variant) => has(variant, 'print-series'));
    for (const { name } of printed) {
      expect(Number(/print-series \((\d+) of/.exec(name)?.[1]), name).toBeGreaterThanOrEqual(3);
      expect(Number(/, (\d+) cuts?\)/.exec(name)?.[1]), name).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('measureVariants', () => {
  const some = variants.slice(0, 20);
  const bodies = new Map(some.map(({ text, body }) => [text, body]));

  test('counts exact bodies', () => {
    const measured = measureVariants((text) => ({ body: bodies.get(text) ?? '' }), some);
    expect(measured).toMatchObject({ total: 20, exact: 20, rate: 1, failures: [] });
  });

  test('says where a body parts from the expected one', () => {
    const measured = measureVariants((text) => ({ body: `${bodies.get(text)}\n\nX` }), some);
    expect(measured.exact).toBe(0);
    expect(measured.failures[0]).toMatchObject({ expected: '', actual: 'X' });
    expect(firstDifference('a\n\nb', 'a\n\nc')).toEqual({ expected: 'b', actual: 'c' });
    expect(formatFailure({ name: 'n', expected: 'ab', actual: 'ac' })).toContain('expected "ab"');
  });
});
