import type { Fields } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import { type Node, readLinkedData, textsOf, typesOf } from './linked-data.ts';
import { dayInAddress, readMoment } from './page-days.ts';
import { type Fact, type PageFacts, readPageFacts, tagSpan } from './page-facts.ts';
import { peopleIn } from './page-people.ts';
import { keyOf, pickTitle, siteNamesOf } from './page-titles.ts';

/** What a page says of its article to machines, and where. */
export interface PageFields {
  readonly fields: Partial<Fields>;
  readonly sources: Readonly<Record<string, readonly Span[]>>;
}

/** A node of linked data and the script that it stands in. */
interface Said {
  readonly node: Node;
  readonly types: readonly string[];
  readonly script: Fact;
}

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|Story|HowTo|Blog)$/;
const PAGE =
  /(?:WebPage|Page|CreativeWork|Product|Course|Event|Book|Service|JobPosting|VideoObject)$/;
const SITE = /^(?:WebSite|.*Organization)$/;

/** Reads what a page says of its article in its head, linked data, microdata and headings. */
export function readPageFields(doc: Doc, url?: string): PageFields {
  const facts = readPageFacts(doc);
  const said = facts.scripts.flatMap((script) =>
    readLinkedData(script.value).map((node): Said => ({ node, types: typesOf(node), script })),
  );
  const articles = said.filter(({ types }) => types.some((type) => ARTICLE.test(type)));
  const pages = said.filter(({ types }) => types.some((type) => PAGE.test(type)));
  const page: Page = { doc, facts, said, articles, works: [...articles, ...pages], url };
  const found = new Map<keyof Fields, readonly Fact[]>();
  const put = (name: keyof Fields, values: readonly Fact[]): void => {
    if (values.length > 0) found.set(name, values);
  };
  const sites = siteFacts(page);
  put('title', listOf(titleFact(page, sites)));
  put('standfirst', descriptionFacts(page).slice(0, 1));
  put(
    'section',
    [...metasOf(facts, 'article:section'), ...worksOf(page, 'articleSection')].slice(0, 1),
  );
  put('authors', authorFacts(page, sites));
  put('published', momentFacts(page, PUBLISHED).slice(0, 1));
  put('modified', momentFacts(page, MODIFIED).slice(0, 1));
  put('tags', tagFacts(page));
  return toFields(found);
}

interface Page {
  readonly doc: Doc;
  readonly facts: PageFacts;
  readonly said: readonly Said[];
  readonly articles: readonly Said[];
  /** Articles, then pages. */
  readonly works: readonly Said[];
  readonly url: string | undefined;
}

function toFields(found: ReadonlyMap<keyof Fields, readonly Fact[]>): PageFields {
  const fields: Record<string, unknown> = {};
  const sources: Record<string, readonly Span[]> = {};
  for (const [name, facts] of found) {
    const isList = name === 'authors' || name === 'tags';
    fields[name] = isList ? facts.map(({ value }) => value) : facts[0]?.value;
    sources[name] = facts.map(({ start, end }) => ({ start, end }));
  }
  return { fields, sources };
}

function listOf<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

/** Values of meta tags, by name in order of trust. */
function metasOf({ metas }: PageFacts, ...names: readonly string[]): Fact[] {
  return names.flatMap((name) => metas.get(name) ?? []).map(plain);
}

/** Values that works give, articles first. */
function worksOf({ works }: Page, key: string): Fact[] {
  return works.flatMap(({ node, script: { start, end } }) =>
    textsOf(node[key]).map((value) => plain({ value, start, end })),
  );
}

/** A value without markup. */
function plain(fact: Fact): Fact {
  const value = fact.value
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...fact, value: decode(value) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What the site is called. */
function siteFacts(page: Page): string[] {
  const { facts, said, url } = page;
  const publishers = page.works.flatMap(({ node }) => textsOf(node['publisher']));
  const organisations = said
    .filter(({ types }) => types.some((type) => SITE.test(type)))
    .flatMap(({ node }) => [...textsOf(node['name']), ...textsOf(node['alternateName'])]);
  const address = url ?? canonicalOf(facts);
  return [
    ...metasOf(facts, 'og:site_name', 'application-name', 'al:ios:app_name').map(
      ({ value }) => value,
    ),
    ...publishers,
    ...organisations,
    ...(address === undefined ? [] : siteNamesOf(hostOf(address))),
  ];
}

function canonicalOf(facts: PageFacts): string | undefined {
  return facts.links.get('canonical')?.[0]?.value ?? facts.metas.get('og:url')?.[0]?.value;
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

function titleFact(page: Page, sites: readonly string[]): Fact | undefined {
  const { doc, facts, articles } = page;
  const headlines = articles.flatMap(({ node, script: { start, end } }) =>
    textsOf(node['headline']).map((value) => plain({ value, start, end })),
  );
  const said = [
    ...metasOf(facts, 'og:title'),
    ...headlines.slice(0, 1),
    ...metasOf(
      facts,
      'twitter:title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
    ),
    ...(facts.title === undefined ? [] : [plain(facts.title)]),
  ].filter(({ value }) => value !== '');
  const shown = doc.blocks.filter(({ level, flags }) => level !== undefined && flags === undefined);
  const headings = shown.filter(({ level }) => level === 1);
  const below = shown.filter(({ level }) => level !== 1);
  return pickTitle({ said, headings, below, sites });
}

function descriptionFacts(page: Page): Fact[] {
  return metasOf(
    page.facts,
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
  );
}

const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
  'article:author_name',
];

function authorFacts(page: Page, sites: readonly string[]): Fact[] {
  const { facts } = page;
  const names = new Set(sites.map(keyOf));
  const lists: readonly (() => Fact[])[] = [
    () => page.articles.map(authorsOf).find((list) => list.length > 0) ?? [],
    () => metasOf(facts, ...AUTHOR_METAS),
    () => cardAuthors(facts),
    () => markedTexts(page, 'author'),
    () => relatedAuthors(page),
    () => classedAuthors(page),
    () => page.works.map(authorsOf).find((list) => list.length > 0) ?? [],
  ];
  for (const list of lists) {
    const people: Fact[] = [];
    for (const fact of list()) {
      for (const value of peopleIn(fact.value)) {
        if (names.has(keyOf(value)) || people.some((known) => keyOf(known.value) === keyOf(value)))
          continue;
        people.push({ ...fact, value });
      }
    }
    if (people.length > 0) return people;
  }
  return [];

  function authorsOf({ node, script: { start, end } }: Said): Fact[] {
    const authors = Array.isArray(node['author']) ? node['author'] : [node['author']];
    return authors.flatMap((author: unknown) => {
      const id = (author as Node | undefined)?.['@id'];
      const named = textsOf(author);
      const texts = named.length > 0 || typeof id !== 'string' ? named : namedBy(page.said, id);
      return texts.map((value) => plain({ value, start, end }));
    });
  }
}

/** The name of the object that an identifier stands for. */
function namedBy(said: readonly Said[], id: string): string[] {
  const found = said.find(({ node }) => node['@id'] === id && node['name'] !== undefined);
  return found === undefined ? [] : textsOf(found.node['name']);
}

/** `twitter:label1` "Written by", `twitter:data1` "Jane Doe"; other labels are of times. */
function cardAuthors(facts: PageFacts): Fact[] {
  const [label] = metasOf(facts, 'twitter:label1');
  const [data] = metasOf(facts, 'twitter:data1');
  if (label === undefined || data === undefined) return [];
  return /time|read|zeit|tiempo|temps|tempo|price|availab|categor|filed/i.test(label.value)
    ? []
    : [data];
}

/** Texts of the elements that microdata gives a property. */
function markedTexts({ doc, facts }: Page, property: string): Fact[] {
  const elements = facts.properties.get(property) ?? [];
  return elements.flatMap((element) => {
    const content = attributeOf(element, 'content');
    if (content !== undefined) return [{ ...tagSpan(doc.source, element), value: content }];
    return textIn(doc, element);
  });
}

/** `<a rel="author">` */
function relatedAuthors({ doc }: Page): Fact[] {
  const { elements = [] } = doc;
  return elements
    .filter(
      (element) => element.tag === 'a' && /\bauthor\b/i.test(attributeOf(element, 'rel') ?? ''),
    )
    .slice(0, 3)
    .flatMap((element) => textIn(doc, element));
}

/** `class="byline"`, `class="author-name"`. */
const BYLINE = /(?:^|[\s_-])(?:by-?line|author|writer|writtenby|postedby)s?(?:$|[\s_-])/i;
/** What stands around others' names. */
const OTHERS = /comment|repl(?:y|ies)|related|recommend|popular|sidebar|widget|teaser|avatar|image|img|icon|social|bio/i;
const MAX_CLASSED = 12;

/** The first names in elements whose class says that they hold authors. */
function classedAuthors({ doc }: Page): Fact[] {
  const { elements = [] } = doc;
  const found: Fact[] = [];
  let looked = 0;
  for (const element of elements) {
    const name = attributeOf(element, 'class') ?? attributeOf(element, 'id') ?? '';
    if (name === '' || !BYLINE.test(name) || OTHERS.test(name)) continue;
    looked += 1;
    if (looked > MAX_CLASSED) break;
    if (isAmongOthers(element)) continue;
    const texts = textIn(doc, element).filter(({ value }) => isNameLine(value));
    if (texts.length > 0) return texts;
    found.push(...texts);
  }
  return found;
}

function isAmongOthers(element: Element): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    if (at.tag === 'body') return false;
    const name = `${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`;
    if (at.tag === 'aside' || at.tag === 'footer' || /comment|related|recommend|popular|sidebar/i.test(name)) return true;
  }
  return false;
}

/** Two to four words that start as names do, or a name without spaces in scripts without capitals. */
const PERSON = /^\p{Lu}[^\s\d]*(?:\s(?:\p{Lu}|d[aeiu]|v[ao]n|al-|bin|el)[^\s\d]*){1,3}$|^[\p{Script=Han}\p{Script=Hangul}]{2,8}$/u;

/** Whether a line has no words but names and what introduces them. */
function isNameLine(value: string): boolean {
  const people = peopleIn(value);
  return people.length > 0 && people.every((name) => PERSON.test(name));
}

/** A longer element is no line. */
const MAX_LINE_SOURCE = 2_000;
const MAX_LINE = 200;

/** The text of an element that holds no more than a line. */
function textIn({ source }: Doc, element: Element): Fact[] {
  const start = tagSpan(source, element).end;
  const end = elementEnd(source.slice(start, start + MAX_LINE_SOURCE), element.tag);
  if (end === -1) return [];
  const fact = plain({ start, end: start + end, value: source.slice(start, start + end) });
  return fact.value === '' || fact.value.length > MAX_LINE ? [] : [fact];
}

/** Where the end tag of an element stands in what follows its start tag; -1 where it does not. */
function elementEnd(source: string, tag: string): number {
  let depth = 1;
  for (const { 1: slash, index } of source.matchAll(edgesOf(tag))) {
    depth += slash === '/' ? -1 : 1;
    if (depth === 0) return index;
  }
  return -1;
}

function edgesOf(tag: string): RegExp {
  return new RegExp(`<(/?)${tag.replace(/\W/g, '')}(?![\\w-])`, 'gi');
}

/** Where a moment may be said, the most trusted first. */
interface Moments {
  readonly key: string;
  readonly metas: readonly string[];
  readonly property: string;
  readonly marks: RegExp;
}

const PUBLISHED: Moments = {
  key: 'datePublished',
  metas: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'pubdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publishdate',
    'date.created',
    'datepublished',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'date',
    'datecreated',
    'og:pubdate',
  ],
  property: 'datepublished',
  marks: /publish|pubdate|posted|entry-date|created|date-?time|timestamp/i,
};

const MODIFIED: Moments = {
  key: 'dateModified',
  metas: [
    'article:modified_time',
    'og:updated_time',
    'article:modified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
    'datemodified',
    'dc.date.modified',
  ],
  property: 'datemodified',
  marks: /updated|modified/i,
};

function momentFacts(page: Page, moments: Moments): Fact[] {
  const { doc, facts, articles, works, url } = page;
  const valuesOf = (list: readonly Said[]): Fact[] =>
    list.flatMap(({ node, script: { start, end } }) =>
      textsOf(node[moments.key], '@value').map((value) => ({ value, start, end })),
    );
  const properties = (facts.properties.get(moments.property) ?? []).flatMap((element) => {
    const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
    return value === undefined
      ? textIn(doc, element)
      : [{ ...tagSpan(doc.source, element), value }];
  });
  const marked = facts.times.filter(({ element }) => isMarked(element, moments.marks));
  const address = url ?? canonicalOf(facts);
  const day = moments === PUBLISHED && address !== undefined ? dayInAddress(address) : undefined;
  const candidates = [
    ...valuesOf(articles),
    ...metasOf(facts, ...moments.metas),
    ...properties,
    ...valuesOf(works),
    ...marked,
    ...(moments === PUBLISHED ? facts.times : []),
    ...(day === undefined ? [] : [{ value: day, start: 0, end: 0 }]),
  ];
  return candidates.flatMap((fact) => {
    const value = readMoment(fact.value);
    return value === undefined ? [] : [{ ...fact, value }];
  });
}

function isMarked(element: Element, marks: RegExp): boolean {
  const names = ['class', 'itemprop', 'id', 'pubdate'].map(
    (name) => attributeOf(element, name) ?? '',
  );
  return attributeOf(element, 'pubdate') !== undefined || marks.test(names.join(' '));
}

function tagFacts(page: Page): Fact[] {
  const keywords = [
    ...metasOf(page.facts, 'article:tag', 'keywords', 'news_keywords', 'parsely-tags'),
    ...worksOf(page, 'keywords'),
  ];
  const tags: Fact[] = [];
  const known = new Set<string>();
  for (const fact of keywords) {
    for (const value of fact.value.split(/\s*[,;]\s*/)) {
      if (value === '' || value.length > 80 || known.has(value.toLowerCase())) continue;
      known.add(value.toLowerCase());
      tags.push({ ...fact, value });
    }
  }
  return tags;
}
