import type { Fields, Source } from '../core/article.ts';
import { type Block, sourceEnd, sourceOffset } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { wordsAt } from '../core/words-at.ts';
import type { Written } from './lazy.ts';
import type { Entry } from './ledger.ts';

/** The record of an article while its fields are being filled. */
interface FieldsRead {
  readonly record: OpenRecord;
  readonly sources: OpenSources;
  /** The values of lists by name: looking through a list for each would take quadratic time. */
  readonly known: Map<keyof Fields, Set<string>>;
}

/** A record whose properties can still be set. */
export type OpenRecord = {
  -readonly [Name in keyof Written]: Name extends keyof Fields
    ? Fields[Name] extends readonly string[]
      ? string[]
      : Fields[Name]
    : Written[Name];
};

type OpenSources = { -readonly [Name in keyof Fields]?: Source[] };

/**
 * The record of an article of which nothing is known but perhaps its language.
 *
 * It has all of its properties from the start, and is no spread of objects: V8 allocates that among
 * the long-lived objects, where each article keeps all its blocks alive until the next full
 * collection.
 */
function emptyRecord(lang: string | null): OpenRecord {
  return {
    title: null,
    standfirst: null,
    description: null,
    section: null,
    byline: null,
    authors: [],
    dateline: null,
    agencies: [],
    published: null,
    modified: null,
    readingMinutes: null,
    siteName: null,
    canonicalUrl: null,
    image: null,
    pageType: null,
    isAccessibleForFree: null,
    lang,
    rights: null,
    embeds: [],
    captions: [],
    credits: [],
    tags: [],
    bios: [],
    notes: [],
    sources: {},
    body: '',
    removals: [],
    annotations: [],
    repairs: [],
    kept: [],
    layout: [],
    warnings: [],
    length: 0,
  };
}

/**
 * Starts a record with what the source says of itself outside of its text, and with what entries
 * found out: lists grow, and of single values the first one stays. To the lists that a source gives
 * outside of its text its text adds nothing, for it names the same people otherwise: "JANE DOE".
 *
 * An entry speaks when its text was lifted, or would have been but for the policy or the threshold.
 *
 * @param lang - The language, where it is known already.
 */
export function readFields(doc: Doc, entries: Iterable<Entry>, lang: string | null): OpenRecord {
  const record = emptyRecord(lang);
  const read: FieldsRead = { record, sources: {}, known: new Map() };
  const { fields: said = {}, sources = {}, source } = doc;
  const all: Source = { start: 0, end: source.length, origin: 'text' };
  for (const name of Object.keys(said) as (keyof Fields)[]) {
    fill(read, name, said[name], (_value, index) => sources[name]?.[index] ?? all);
  }
  for (const entry of entries) {
    const { fields: found, because, action } = entry;
    const named = because === 'policy' || because === 'confidence';
    const speaks = named || (because === undefined && action === 'lift');
    if (found === undefined || !speaks) continue;
    for (const name of Object.keys(found) as (keyof Fields)[]) {
      if (Array.isArray(said[name]) && said[name].length > 0) continue;
      fill(read, name, found[name], (value) => sourceIn(entry, value));
    }
  }
  nameAuthors(read);
  record.sources = read.sources;
  return record;
}

/** Where there is no line of authors, their names are it. */
function nameAuthors({ record, sources }: FieldsRead): void {
  const { authors = [] } = sources;
  const [first, ...rest] = authors;
  if (record.byline !== null || first === undefined) return;
  record.byline = record.authors.join(', ');
  const start = rest.reduce((least, source) => Math.min(least, source.start), first.start);
  const end = rest.reduce((most, source) => Math.max(most, source.end), first.end);
  sources.byline = [{ start, end, origin: first.origin }];
}

/** @param locate - Where a value stands word for word, or else what it was read from. */
function fill(
  read: FieldsRead,
  name: keyof Fields,
  value: Fields[keyof Fields] | undefined,
  locate: (value: string, index: number) => Source,
): void {
  const { record, sources } = read;
  const known = record[name];
  if (value === undefined || value === null) return;
  if (Array.isArray(value) && Array.isArray(known)) {
    for (const [index, one] of value.entries()) {
      // The same person signs over the article and below it.
      if (!isFresh(read, name, one)) continue;
      known.push(one);
      sources[name] ??= [];
      sources[name].push(locate(one, index));
    }
  } else if (known === null) {
    (record as Record<keyof Fields, unknown>)[name] = value;
    sources[name] = [locate(typeof value === 'string' ? value : '', 0)];
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

/** Where a value stands in the block it was read from, else all of the marked text. */
function sourceIn({ mark, block, start, end }: Entry, value: string): Source {
  const { target } = mark;
  const at = wordsAt(block.text, value);
  const origin = 'text';
  if (at !== -1) {
    return { start: sourceOffset(block, at), end: sourceEnd(block, at + value.length), origin };
  }
  return { start, end: Array.isArray(target) ? (target[1] as Block).end : end, origin };
}
