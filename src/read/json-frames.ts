/** An object or list of JSON. */
export interface JsonFrame {
  readonly parent: JsonFrame | undefined;
  /** Under which key it stands; that of the list for what stands in one, empty at the top. */
  readonly key: string;
  readonly depth: number;
  readonly isList: boolean;
  /** `@type` or `__typename`, several parted by spaces. */
  types: string;
  /** Strings right in it. */
  strings: number;
  /** Whether one of its keys names it, and one says where it leads. */
  named: boolean;
  leads: boolean;
  /** Objects right in it that are both named and lead somewhere. */
  teasers: number;
}

/** What is nested deeper is not read; application states of WCXB dev reach 40. */
export const MAX_DEPTH = 64;
const MAX_TYPE = 200;

const NAMES: ReadonlySet<string> = new Set(['headline', 'title', 'name', 'heading', 'label']);
const PLACES: ReadonlySet<string> = new Set(
  'url href link slug permalink path uri to canonicalurl weburl'.split(' '),
);
const TYPES: ReadonlySet<string> = new Set(['@type', '__typename']);

export function makeFrame(parent: JsonFrame | undefined, key: string, isList: boolean): JsonFrame {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  return {
    parent,
    key,
    depth,
    isList,
    types: '',
    strings: 0,
    named: false,
    leads: false,
    teasers: 0,
  };
}

/** Notes a key of an object. */
export function addKey(frame: JsonFrame, key: string): void {
  const lower = key.toLowerCase();
  if (NAMES.has(lower)) frame.named = true;
  else if (PLACES.has(lower)) frame.leads = true;
}

/** Whether the value of a key is the type of its object. */
export function isTypeKey(key: string): boolean {
  return TYPES.has(key);
}

/** Notes a type of an object, or of the one whose types a list has. */
export function addType(frame: JsonFrame, type: string): void {
  const typed = frame.isList ? frame.parent : frame;
  if (typed === undefined || typed.types.length > MAX_TYPE) return;
  const name = type.slice(0, MAX_TYPE);
  typed.types = typed.types === '' ? name : `${typed.types} ${name}`;
}

/** Notes at the end of an object what it is to its list. */
export function closeFrame({ named, leads, parent }: JsonFrame): void {
  if (named && leads && parent?.isList) parent.teasers += 1;
}
