import { expect, test } from 'vitest';
import { extractArticle } from '../../src/text.ts';
import { generateVariants } from './generate.ts';
import { formatFailure, measureVariants } from './measure.ts';

const MIN_EXACT_SHARE = 0.98;
const SHOWN_FAILURES = 5;

test('the body is the golden with the same substitution in at least 98 % of the texts', () => {
  const { total, exact, rate, failures } = measureVariants(extractArticle, generateVariants());
  const shown = failures.slice(0, SHOWN_FAILURES).map(formatFailure);
  expect(rate, `${exact} of ${total} bodies are exact\n${shown.join('\n')}`).toBeGreaterThanOrEqual(
    MIN_EXACT_SHARE,
  );
}, 120_000);
