import type { Cleaner } from '../core/cleaner.ts';
import { BodycopyError } from '../core/error.ts';
import { DEFAULT_ACTIONS, type Kind } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';

/**
 * The list without the named cleaner.
 *
 * @throws {BodycopyError} When no cleaner of the list has that name.
 */
export function without(cleaners: readonly Cleaner[], name: string): Cleaner[] {
  return spliced(cleaners, name, 0, 1, []);
}

/**
 * The list with another cleaner in the place of the named one.
 *
 * @throws {BodycopyError} When no cleaner of the list has that name.
 */
export function replace(
  cleaners: readonly Cleaner[],
  name: string,
  ...others: readonly Cleaner[]
): Cleaner[] {
  return spliced(cleaners, name, 0, 1, others);
}

/**
 * The list with cleaners put before the named one.
 *
 * @throws {BodycopyError} When no cleaner of the list has that name.
 */
export function before(
  cleaners: readonly Cleaner[],
  name: string,
  ...others: readonly Cleaner[]
): Cleaner[] {
  return spliced(cleaners, name, 0, 0, others);
}

/**
 * The list with cleaners put after the named one.
 *
 * @throws {BodycopyError} When no cleaner of the list has that name.
 */
export function after(
  cleaners: readonly Cleaner[],
  name: string,
  ...others: readonly Cleaner[]
): Cleaner[] {
  return spliced(cleaners, name, 1, 0, others);
}

/** A cleaner that only looks at texts for which the predicate holds. */
export function when<Reason extends string>(
  predicate: (view: View) => boolean,
  cleaner: Cleaner<Reason>,
): Cleaner<Reason> {
  return { ...cleaner, inspect: (view) => (predicate(view) ? cleaner.inspect(view) : []) };
}

/** A cleaner that takes out the lines and paragraphs whose text a pattern matches. */
export function dropLines(
  pattern: RegExp,
  options: { readonly name?: string; readonly kind?: Kind } = {},
): Cleaner<'pattern'> {
  const { name = 'drop-lines', kind = 'custom' } = options;
  if (!(pattern instanceof RegExp)) {
    throw new BodycopyError(
      'ERR_INVALID_OPTION',
      '`dropLines` takes a regular expression, such as `/^Sponsored by/`.',
    );
  }
  assertKnown('ERR_UNKNOWN_KIND', 'kind', kind, Object.keys(DEFAULT_ACTIONS));
  // A global or sticky pattern would start where its last match ended.
  const stateless = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return {
    name,
    reasons: ['pattern'],
    *inspect(view) {
      for (const block of view.blocks) {
        if (!stateless.test(block.text)) continue;
        const evidence = { pattern: pattern.source };
        yield drop(block, { kind, reason: 'pattern', evidence, confidence: 1 });
      }
    },
  };
}

function spliced(
  cleaners: readonly Cleaner[],
  name: string,
  offset: number,
  removed: number,
  added: readonly Cleaner[],
): Cleaner[] {
  const names = cleaners.map((cleaner) => cleaner.name);
  assertKnown('ERR_UNKNOWN_CLEANER', 'cleaner', name, names);
  if (added.some((cleaner) => cleaner === undefined)) {
    throw new BodycopyError('ERR_INVALID_OPTION', 'A cleaner to add is `undefined`.');
  }
  const list = [...cleaners];
  list.splice(names.indexOf(name) + offset, removed, ...added);
  return list;
}
