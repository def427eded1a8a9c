import { describe, expect, test, vi } from 'vitest';
import { BodycopyError, isBodycopyError } from '../../src/core/error.ts';

describe('BodycopyError', () => {
  test('carries code, message and name', () => {
    const error = new BodycopyError('ERR_INVALID_INPUT', 'Expected a string.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'BodycopyError',
      code: 'ERR_INVALID_INPUT',
      message: 'Expected a string.',
    });
    expect('cause' in error).toBe(false);
  });

  test('carries the cause', () => {
    const cause = new RangeError('inner');
    expect(new BodycopyError('ERR_CLEANER_FAILED', 'Failed.', { cause }).cause).toBe(cause);
  });

  test('prints its name', () => {
    const error = new BodycopyError('ERR_HTML_INPUT', 'A page.');
    expect(String(error)).toBe('BodycopyError: A page.');
  });
});

describe('isBodycopyError', () => {
  test('knows the error of another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/core/error.ts');
    const error = new copy.BodycopyError('ERR_INVALID_OPTION', 'Wrong.');
    expect(error).not.toBeInstanceOf(BodycopyError);
    expect(isBodycopyError(error)).toBe(true);
  });

  test.each([undefined, null, 'ERR_INVALID_INPUT', {}, new Error('ERR_INVALID_INPUT')])(
    'refuses %o',
    (value) => expect(isBodycopyError(value)).toBe(false),
  );
});
