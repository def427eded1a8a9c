import type { PhraseClass } from './lexicon.ts';
import type { Mark } from './mark.ts';
import type { View } from './view.ts';

/** A rule, or a family of rules, that marks what is not body. */
export interface Cleaner<Reason extends string = string> {
  /** Its one name: plural, kebab-case, what goes. */
  readonly name: string;
  /** Every reason it can give. */
  readonly reasons: readonly Reason[];
  /** Classes of phrases without which it has nothing to say, so that it need not be asked. */
  readonly phrases?: readonly PhraseClass[];
  /** `all` shows it the blocks that earlier cleaners dropped, too; protectors need that. */
  readonly sees?: 'rest' | 'all';
  /** Looks at a text and yields marks; it changes nothing itself. */
  readonly inspect: (view: View) => Iterable<Mark<Reason>>;
}

/** A cleaner whose marks may only give the reasons it declares. */
export function defineCleaner<const Reason extends string>(
  cleaner: Cleaner<Reason>,
): Cleaner<Reason> {
  return cleaner;
}
