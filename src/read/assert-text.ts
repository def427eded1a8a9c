import { BodycopyError } from '../core/error.ts';
import { isHtmlPage } from './is-html.ts';

/** @throws {BodycopyError} When the value is no string. */
export function assertString(value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  throw new BodycopyError(
    'ERR_INVALID_INPUT',
    `Expected a string, got ${describe(value)}; decode bytes and await promises first.`,
  );
}

/**
 * @throws {BodycopyError} When the value is no string, or is a page of HTML.
 */
export function assertText(value: unknown): asserts value is string {
  assertString(value);
  if (isHtmlPage(value)) {
    throw new BodycopyError(
      'ERR_HTML_INPUT',
      'The input is HTML, which `bodycopy/text` does not read; import from `bodycopy` instead.',
    );
  }
}

function describe(value: unknown): string {
  if (value === null) return '`null`';
  if (value instanceof Promise) return 'a promise';
  return Array.isArray(value) ? 'an array' : `\`${typeof value}\``;
}
