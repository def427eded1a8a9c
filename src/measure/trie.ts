import { addTo } from '../core/add-to.ts';
/**
 * A prefix tree over character codes in flat tables. Nodes are numbered as they are met in the
 * order of the keys, so that what follows a node stands beside it: a step rarely leaves the cache.
 */
export interface Trie<Value> {
  /** For each node, and behind the last one, where its edges start. */
  readonly first: Int32Array;
  /** The codes of edges, in order for each node. */
  readonly by: Uint16Array;
  /** Where edges lead: twice the node, and 1 more where a key ends there. */
  readonly to: Int32Array;
  /** For each node at which a key ends, where its first value stands. */
  readonly ends: Int32Array;
  /** All values in the order of their keys. */
  readonly values: readonly Value[];
  /** 1 for each value behind which stands another one of the same key. */
  readonly goesOn: Uint8Array;
}

/** Builds a trie from keys given as code sequences. */
export function buildTrie<Value>(
  entries: Iterable<readonly [key: readonly number[], value: Value]>,
): Trie<Value> {
  const valuesOf = gather(entries);
  const keys = [...valuesOf.keys()].sort(compare);
  const parents: number[] = [];
  const codes: number[] = [];
  const ends: number[] = [NONE];
  const values: Value[] = [];
  const goesOn: number[] = [];
  // The nodes on the way to the last key.
  const way = [0];
  let before = '';
  for (const key of keys) {
    const shared = sharedLength(before, key);
    way.length = shared + 1;
    for (let at = shared; at < key.length; at += 1) {
      parents.push(way[at] as number);
      codes.push(key.charCodeAt(at));
      way.push(parents.length);
      ends.push(NONE);
    }
    ends[way[key.length] as number] = values.length;
    for (const value of valuesOf.get(key) ?? []) {
      values.push(value);
      goesOn.push(1);
    }
    goesOn[values.length - 1] = 0;
    before = key;
  }
  return {
    ...edgesOf(parents, codes, ends),
    ends: Int32Array.from(ends),
    values,
    goesOn: Uint8Array.from(goesOn),
  };
}

/** At a node where no key ends. */
const NONE = -1;

/** Values by key, a string of codes. */
function gather<Value>(
  entries: Iterable<readonly [key: readonly number[], value: Value]>,
): Map<string, Value[]> {
  const valuesOf = new Map<string, Value[]>();
  for (const [codes, value] of entries) {
    const key = String.fromCharCode(...codes);
    addTo(valuesOf, key, value);
  }
  return valuesOf;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** The edges to all nodes but the root, whose number is 0, sorted by the node that they start at. */
function edgesOf(
  parents: readonly number[],
  codes: readonly number[],
  ends: readonly number[],
): Pick<Trie<never>, 'first' | 'by' | 'to'> {
  const first = new Int32Array(parents.length + 2);
  for (const parent of parents) first[parent + 1] = (first[parent + 1] as number) + 1;
  for (let node = 1; node < first.length; node += 1) {
    first[node] = (first[node] as number) + (first[node - 1] as number);
  }
  const next = first.slice();
  const by = new Uint16Array(parents.length);
  const to = new Int32Array(parents.length);
  for (const [edge, parent] of parents.entries()) {
    const slot = next[parent] as number;
    next[parent] = slot + 1;
    by[slot] = codes[edge] as number;
    const node = edge + 1;
    to[slot] = 2 * node + (ends[node] === NONE ? 0 : 1);
  }
  return { first, by, to };
}

/** Where `code` leads from `node`, as in `to`; -1 where it leads nowhere. The root is 0. */
export function step({ first, by, to }: Trie<unknown>, node: number, code: number): number {
  let low = first[node] as number;
  let high = first[node + 1] as number;
  // Most nodes lead to one other.
  if (high === low + 1) return by[low] === code ? (to[low] as number) : -1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = by[middle] as number;
    if (found === code) return to[middle] as number;
    if (found < code) low = middle + 1;
    else high = middle;
  }
  return -1;
}
