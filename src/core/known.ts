import { BodycopyError, type BodycopyErrorCode } from './error.ts';
import { suggestName } from './suggest.ts';

/** @throws {BodycopyError} With a suggestion when `name` is not one of `known`. */
export function assertKnown(
  code: BodycopyErrorCode,
  what: string,
  name: string,
  known: readonly string[],
): void {
  if (known.includes(name)) return;
  const meant = suggestName(String(name), known);
  const hint = meant === undefined ? `known: ${known.join(', ')}.` : `did you mean \`${meant}\`?`;
  throw new BodycopyError(code, `Unknown ${what} \`${name}\`; ${hint}`);
}
