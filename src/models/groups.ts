import type { Doc } from '../core/doc.ts';
import { attributeOf } from '../core/element.ts';
import { tagNumber } from './tags.ts';

/** Blocks by the tags and classes of the elements around them. */
export interface Groups {
  readonly ofBlock: Int32Array;
  readonly count: number;
}

/** Groups blocks by the path of tags and classes from the root of the page to them. */
export function groupBlocks(
  { elements = [] }: Doc,
  parents: Int32Array,
  homes: Int32Array,
): Groups {
  const classes = new Map<string, number>();
  const paths = new Map<number, number>();
  const path = new Int32Array(parents.length);
  for (const element of elements) {
    const name = attributeOf(element, 'class') ?? '';
    let number = classes.get(name);
    if (number === undefined) {
      number = classes.size;
      classes.set(name, number);
    }
    const key = number * MAX_TAGS + tagNumber(element.tag);
    const around = parents[element.index] as number;
    // Elements come after the ones around them, so paths are numbered before they are asked for.
    const pair = (around === -1 ? 0 : (path[around] as number) + 1) * MAX_NAMES + key;
    let place = paths.get(pair);
    if (place === undefined) {
      place = paths.size;
      paths.set(pair, place);
    }
    path[element.index] = place;
  }
  const numbers = new Map<number, number>();
  const ofBlock = homes.map((home) => {
    const key = home === -1 ? -1 : (path[home] as number);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { ofBlock, count: numbers.size };
}

/** More than there are tags with a number. */
const MAX_TAGS = 64;
/** More than a page can have of elements, times tags. */
const MAX_NAMES = 2 ** 26;
