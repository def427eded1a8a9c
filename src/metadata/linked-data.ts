/** An object of linked data. */
export type Node = Readonly<Record<string, unknown>>;

/** Deeper or further objects are not looked at. */
const MAX_DEPTH = 20;
const MAX_NODES = 5_000;

/**
 * The objects in a script of linked data, those of a graph and of other objects included, outer ones
 * first. Scripts that are no JSON are mended where that is sure, and else have none.
 */
export function readLinkedData(script: string): Node[] {
  const nodes: Node[] = [];
  const open: { value: unknown; depth: number }[] = [{ value: parse(script), depth: 0 }];
  for (let at = 0; at < open.length && nodes.length < MAX_NODES; at += 1) {
    const { value, depth } = open[at] as { value: unknown; depth: number };
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null)
        open.push({ value: inner, depth: depth + 1 });
    }
  }
  return nodes;
}

/** Texts of a value: of a string, of a list, or of the names of objects. */
export function textsOf(value: unknown, key = 'name'): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one: unknown) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const inner = (one as Node)[key];
    return typeof inner === 'string' && inner.trim() !== '' ? [inner.trim()] : [];
  });
}

/** The types of an object, without the address of their vocabulary. */
export function typesOf(node: Node): string[] {
  return textsOf(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

function parse(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/, '').trim();
  for (const mend of MENDS) {
    try {
      return JSON.parse(mend(text));
    } catch {
      // The next mend may do it.
    }
  }
  return undefined;
}

/** What broken scripts have too much or too little of, from the most certain on. */
const MENDS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => clean(text),
  // Several objects in a row.
  (text) => `[${clean(text).replace(/\}\s*\{/g, '},{')}]`,
];

/** A script without line breaks in strings, commas before a bracket, and ends of comments. */
function clean(text: string): string {
  return text
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\]\]>|;)\s*$/, '')
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,\s*(?=[\]}])/g, '');
}
