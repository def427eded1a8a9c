import { attributeOf, type Element } from '../core/element.ts';
import type { View } from '../core/view.ts';

/** Longer names are generated, and their ends say nothing. */
const MAX_LENGTH = 300;

/** The words in the classes and ids of a page, each name read once. Ask for it with `view.once`. */
export interface Names {
  /** The words by `Element.index`. */
  readonly words: (readonly string[] | undefined)[];
  /** The words by class or id. */
  readonly known: Map<string, readonly string[]>;
}

/** Names of which none is read yet. */
export function createNames(_view: View): Names {
  return { words: [], known: new Map() };
}

const NO_WORDS: readonly string[] = [];

/**
 * What the first known word in the class or id of an element stands for: `nav` in `main-nav`,
 * `mainNav` and `nav_2`, not in `navy`.
 */
export function nameWord<Value>(
  names: Names,
  element: Element,
  table: ReadonlyMap<string, Value>,
): { readonly word: string; readonly value: Value } | undefined {
  for (const word of wordsOf(names, element)) {
    const value = table.get(word);
    if (value !== undefined) return { word, value };
  }
  return undefined;
}

/** The words in the class and id of an element. */
export function wordsOf(names: Names, element: Element): readonly string[] {
  const known = names.words[element.index];
  if (known !== undefined) return known;
  let words = NO_WORDS;
  // Sites put states of the whole page on these two.
  if (element.tag !== 'body' && element.tag !== 'html') {
    const own = wordsIn(names, attributeOf(element, 'class'));
    const id = wordsIn(names, attributeOf(element, 'id'));
    words = id.length === 0 ? own : [...own, ...id];
  }
  names.words[element.index] = words;
  return words;
}

function wordsIn({ known }: Names, name: string | undefined): readonly string[] {
  if (name === undefined || name === '') return NO_WORDS;
  const found = known.get(name);
  if (found !== undefined) return found;
  const words = splitName(name);
  known.set(name, words);
  return words;
}

function splitName(name: string): readonly string[] {
  const words: string[] = [];
  const length = Math.min(name.length, MAX_LENGTH);
  let start = 0;
  while (start < length) {
    if (!isLetter(name.charCodeAt(start))) {
      start += 1;
      continue;
    }
    let end = start + 1;
    // "NavBar" is two words, "NAV" is one.
    while (end < length && isLetter(name.charCodeAt(end)) && !isHump(name, end)) end += 1;
    words.push(name.slice(start, end).toLowerCase());
    start = end;
  }
  return words;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isCapital(code);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isHump(name: string, at: number): boolean {
  return isCapital(name.charCodeAt(at)) && !isCapital(name.charCodeAt(at - 1));
}

/** A map from each word of some lists, words parted by spaces, to the value of its list. */
export function wordTable<Value>(
  lists: readonly (readonly [value: Value, words: string])[],
): ReadonlyMap<string, Value> {
  const table = new Map<string, Value>();
  for (const [value, words] of lists) for (const word of words.split(' ')) table.set(word, value);
  return table;
}
