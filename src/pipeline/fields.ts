import type { Fields } from '../core/article.ts';
import { type Block, sourceEnd, sourceOffset } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import type { Span } from '../core/span.ts';
import type { Entry } from './ledger.ts';

/** The fields of an article, and where each was read. */
interface FieldsRead {
  readonly fields: OpenFields;
  readonly sources: OpenSources;
  /** The values of lists by name: looking through a list for each would take quadratic time. */
  readonly known: Map<keyof Fields, Set<string>>;
}

/** Fields while they are being filled. */
type OpenFields = {
  -readonly [Name in keyof Fields]: Fields[Name] extends readonly string[]
    ? string[]
    : Fields[Name];
};

type OpenSources = { -readonly [Name in keyof Fields]?: Span[] };

/** The fields of an article of which nothing is known. */
function emptyFields(): OpenFields {
  return {
    title: null,
    standfirst: null,
    section: null,
    byline: null,
    authors: [],
    dateline: null,
    agencies: [],
    published: null,
    modified: null,
    readingMinutes: null,
    rights: null,
    embeds: [],
    captions: [],
    credits: [],
    tags: [],
    bios: [],
    notes: [],
  };
}

/**
 * What the source says of itself outside of its text, and what entries found out: lists grow, and
 * of single values the first one stays.
 *
 * An entry speaks when its text was lifted, or would have been but for the policy or the threshold.
 */
export function readFields(doc: Doc, entries: Iterable<Entry>): FieldsRead {
  const read: FieldsRead = { fields: emptyFields(), sources: {}, known: new Map() };
  const { source, front = { start: 0, end: 0 } } = doc;
  fill(read, doc.fields ?? {}, (value) => {
    const at = wordsAt(source.slice(0, front.end), value);
    return at === -1 ? front : { start: at, end: at + value.length };
  });
  for (const entry of entries) {
    const { fields: found, because, action } = entry;
    const named = because === 'policy' || because === 'confidence';
    const speaks = named || (because === undefined && action === 'lift');
    if (found !== undefined && speaks) fill(read, found, (value) => sourceIn(entry, value));
  }
  return read;
}

/** @param locate - Where a value stands word for word, or else what it was read from. */
function fill(read: FieldsRead, found: Partial<Fields>, locate: (value: string) => Span): void {
  const { fields, sources } = read;
  for (const name of Object.keys(found) as (keyof Fields)[]) {
    const [known, value] = [fields[name], found[name]];
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) && Array.isArray(known)) {
      // The same person signs over the article and below it.
      for (const one of value) {
        if (!isFresh(read, name, one)) continue;
        known.push(one);
        sources[name] ??= [];
        sources[name].push(copy(locate(one)));
      }
    } else if (known === null) {
      (fields as Record<keyof Fields, unknown>)[name] = value;
      sources[name] = [copy(locate(typeof value === 'string' ? value : ''))];
    }
  }
}

/** Whether a list has not got a value yet. */
function isFresh({ known }: FieldsRead, name: keyof Fields, value: string): boolean {
  let values = known.get(name);
  if (values === undefined) {
    values = new Set();
    known.set(name, values);
  }
  if (values.has(value)) return false;
  values.add(value);
  return true;
}

function copy({ start, end }: Span): Span {
  return { start, end };
}

/** Where a value stands in the block it was read from, else all of the marked text. */
function sourceIn({ mark, block, start, end }: Entry, value: string): Span {
  const { target } = mark;
  const at = wordsAt(block.text, value);
  if (at !== -1) {
    return { start: sourceOffset(block, at), end: sourceEnd(block, at + value.length) };
  }
  return { start, end: Array.isArray(target) ? (target[1] as Block).end : end };
}

/** Where whole words stand in a text, -1 where they do not. */
function wordsAt(text: string, words: string): number {
  let at = words === '' ? -1 : text.indexOf(words);
  while (at !== -1 && !(isBound(text, at) && isBound(text, at + words.length))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
}

/** Whether no word goes on across an offset. */
function isBound(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return !isWordChar(text.charCodeAt(at - 1)) || !isWordChar(text.charCodeAt(at));
}
