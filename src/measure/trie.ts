/**
 * A prefix tree over character codes with its edges in one open-addressed table, so that a step
 * costs one or two array reads whatever the alphabet.
 */
export interface Trie<Value> {
  /** The node that `code` leads to from `node`, -1 where nothing does; the root is 0. */
  readonly step: (node: number, code: number) => number;
  /** What ends at a node. */
  readonly values: readonly (readonly Value[] | undefined)[];
}

/** Builds a trie from keys given as code sequences. */
export function buildTrie<Value>(
  entries: Iterable<readonly [key: readonly number[], value: Value]>,
): Trie<Value> {
  const edges: Map<number, number>[] = [new Map()];
  const values: (Value[] | undefined)[] = [undefined];
  for (const [key, value] of entries) {
    let node = 0;
    for (const code of key) {
      const known = (edges[node] as Map<number, number>).get(code);
      if (known === undefined) {
        (edges[node] as Map<number, number>).set(code, edges.length);
        node = edges.length;
        edges.push(new Map());
        values.push(undefined);
      } else node = known;
    }
    const ending = values[node] ?? [];
    ending.push(value);
    values[node] = ending;
  }
  return { step: stepper(edges), values };
}

function stepper(edges: readonly Map<number, number>[]): Trie<never>['step'] {
  let size = 16;
  while (size < 2 * edges.length) size *= 2;
  const mask = size - 1;
  const from = new Int32Array(size).fill(-1);
  const by = new Uint16Array(size);
  const to = new Int32Array(size);
  for (const [node, targets] of edges.entries()) {
    for (const [code, target] of targets) {
      let slot = hash(node, code) & mask;
      while (from[slot] !== -1) slot = (slot + 1) & mask;
      from[slot] = node;
      by[slot] = code;
      to[slot] = target;
    }
  }
  return (node, code) => {
    let slot = hash(node, code) & mask;
    for (;;) {
      const found = from[slot] as number;
      if (found === -1) return -1;
      if (found === node && by[slot] === code) return to[slot] as number;
      slot = (slot + 1) & mask;
    }
  };
}

// Two odd multipliers (Knuth's golden ratio and xxHash's second prime) spread both parts.
function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca77);
  return mixed ^ (mixed >>> 15);
}
