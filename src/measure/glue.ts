import { CJK, charClass } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import { hyphenFate } from './hyphens.ts';
import type { Usage } from './names.ts';

/** What stands at a joint, and how many characters at the end of the left half it replaces. */
export interface Glue {
  readonly cut: 0 | 1;
  readonly to: '' | ' ';
}

const SOFT_HYPHEN = '\u00ad';
const CLOSING = ',.;:!?)]}”»…%';

/** How two halves of a sentence are put together. */
export function glueOf(
  left: string,
  right: string,
  usage: () => Usage,
  vocabulary: Vocabulary,
): Glue {
  const last = left.charAt(left.length - 1);
  if (last === SOFT_HYPHEN) return { cut: 1, to: '' };
  if (last === '-' || last === '‐') {
    const fate = hyphenFate(left, right, usage(), vocabulary);
    return { cut: fate === 'syllables' ? 1 : 0, to: fate === 'ellipsis' ? ' ' : '' };
  }
  if ('([/“„«'.includes(last) || CLOSING.includes(right.charAt(0))) return { cut: 0, to: '' };
  const cjk = charClass(last.charCodeAt(0)) === CJK && charClass(right.charCodeAt(0)) === CJK;
  return { cut: 0, to: cjk ? '' : ' ' };
}
