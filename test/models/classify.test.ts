import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  classify,
  createPipeline,
  extractArticle,
  isBodycopyError,
  presets,
  replace,
} from '../../src/index.ts';
import * as text from '../../src/text.ts';

/** The first page of the cases file. */
const PAGE = readFileSync(new URL('../cleaners/classify.cases.txt', import.meta.url), 'utf8')
  .split('\n\n')[0]!
  .split('\n')
  .filter((line) => /^[-+*] /.test(line))
  .map((line) => line.slice(2).replace(/ \| [a-z-]+$/, ''))
  .join('\n\n');

test('says how likely a block was body, and what weighed most', () => {
  const { removals } = extractArticle(PAGE);
  const found = removals.filter(({ cleaner }) => cleaner === 'classify');
  expect(found.length).toBeGreaterThan(2);
  for (const { evidence, confidence } of found) {
    expect(evidence['probability']).toBeLessThan(0.5);
    expect(String(evidence['because']).split(', ')).toHaveLength(3);
    expect(confidence).toBeCloseTo(1 - Number(evidence['probability']), 2);
  }
});

test('a policy only annotates', () => {
  const { body, annotations } = extractArticle(PAGE, { policies: { 'unlikely-body': 'keep' } });
  expect(body).toContain('What the new bridge will cost');
  expect(annotations.some(({ kind }) => kind === 'unlikely-body')).toBe(true);
});

test('favours what it is told to', () => {
  const bodies = (['precision', 'balanced', 'recall'] as const).map((favour) => {
    const cleaners = replace(presets.balanced(), 'classify', classify({ favour }));
    return createPipeline({ cleaners })(PAGE).body.length;
  });
  expect(bodies).toEqual([...bodies].sort((a, b) => a - b));
  expect(bodies[2]).toBeGreaterThan(bodies[0]!);
});

test('leaves a text that is no whole page to the rules', () => {
  const seed = readFileSync(
    new URL('../../seeds/004_1db85520def7b0db.txt', import.meta.url),
    'utf8',
  );
  const cleaners = text.before(text.presets.balanced(), 'broken-sentences', text.classify());
  expect(text.createPipeline({ cleaners })(seed)).toEqual(text.extractArticle(seed));
});

describe('options', () => {
  test.each([[{ favour: 'f1' }], [{ favor: 'recall' }], [null]])('%o is refused', (options) => {
    const make = (): unknown => classify(options as never);
    expect(make).toThrow();
    try {
      make();
    } catch (error) {
      expect(isBodycopyError(error) && error.code).toBe('ERR_INVALID_OPTION');
    }
  });
});
