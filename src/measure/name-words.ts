import { attributeOf, type Element } from '../core/element.ts';

/** Longer names are generated, and their ends say nothing. */
const MAX_LENGTH = 300;

/**
 * What the first known word in the class or id of an element stands for: `nav` in `main-nav`,
 * `mainNav` and `nav_2`, not in `navy`.
 */
export function nameWord<Value>(
  element: Element,
  words: ReadonlyMap<string, Value>,
): { readonly word: string; readonly value: Value } | undefined {
  // Sites put states of the whole page there.
  if (element.tag === 'body' || element.tag === 'html') return undefined;
  const named = attributeOf(element, 'class');
  const found = named === undefined ? undefined : findWord(named, words);
  if (found !== undefined) return found;
  const id = attributeOf(element, 'id');
  return id === undefined ? undefined : findWord(id, words);
}

function findWord<Value>(
  name: string,
  words: ReadonlyMap<string, Value>,
): { readonly word: string; readonly value: Value } | undefined {
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
    const word = name.slice(start, end).toLowerCase();
    const value = words.get(word);
    if (value !== undefined) return { word, value };
    start = end;
  }
  return undefined;
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
