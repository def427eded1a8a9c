import type { Block } from '../core/block.ts';
import { attributeOf } from '../core/element.ts';

/** Where the text of a virtual block stands in its script. */
export interface ScriptPlace {
  /** The key of its string, `articleBody`; empty where none names it. */
  readonly key: string;
  /** The share of the string's rows of four words that the page shows, under 0.5. */
  readonly shown: number;
}

/** The place of a virtual block in its script; `undefined` for any other. */
export function scriptPlace({ within }: Block): ScriptPlace | undefined {
  for (let at = within; at !== undefined; at = at.parent) {
    if (at.tag !== 'json') continue;
    const shown = attributeOf(at, 'shown');
    if (shown !== undefined)
      return { key: attributeOf(at, 'itemprop') ?? '', shown: Number(shown) };
  }
  return undefined;
}
