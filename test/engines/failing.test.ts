import { expect, test, vi } from 'vitest';
import { extractArticle } from '../../src/index.ts';
import { readability } from '../../src/readability.ts';

vi.mock('@mozilla/readability', () => ({
  Readability: class {
    parse(): never {
      throw new RangeError('Maximum call stack size exceeded');
    }
  },
}));

test('Readability that fails is a warning', () => {
  const { body, warnings } = extractArticle('<html><body><p>One</p></body></html>', {
    cleaners: [readability()],
  });
  expect(body).toBe('One');
  expect(warnings).toContainEqual({
    code: 'second-engine',
    message: 'Readability failed: RangeError: Maximum call stack size exceeded',
  });
});
