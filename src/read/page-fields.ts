import type { Fields, Source, Sources } from '../core/article.ts';
import type { Doc } from '../core/doc.ts';
import { authorFacts } from './page-authors.ts';
import { type Fact, metasOf, type PageFacts, readPageFacts, saidIn } from './page-facts.ts';
import { type LinkedData, readLinkedData, saidUnder } from './page-json.ts';
import { absolute } from './page-links.ts';
import { freeFact, languageFact, minutesFact, tagFacts, typeFact } from './page-meta.ts';
import { momentFacts } from './page-moments.ts';
import { readSite } from './page-sites.ts';
import { titleFact } from './page-titles.ts';

/** What a source says of itself outside of its text, and where. */
export interface PageFields {
  readonly fields: Partial<Fields>;
  readonly sources: Sources;
}

const DESCRIPTIONS = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.description',
];
const SECTIONS = ['article:section', 'parsely-section', 'sailthru.section'];
const IMAGES = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
];

/**
 * Reads what a page says of its article in its head, in linked data and microdata, and in elements
 * that are made for it.
 *
 * @param url - Where the page was found.
 */
export function readPageFields(doc: Doc, url?: string): PageFields {
  const facts = readPageFacts(doc);
  const data = readLinkedData(doc.source, facts.scripts);
  const canonical = canonicalFact(facts, data);
  const site = readSite(facts, data, url ?? canonical?.value);
  const title = titleFact(facts, data, site.keys);
  const { published, modified } = momentFacts(facts, data, canonical);
  const bases = [facts.base, url];
  const found = createFound();
  found.text('title', title);
  found.text('description', saidBy(facts, data, DESCRIPTIONS, 'description'));
  found.text('section', saidBy(facts, data, SECTIONS, 'articleSection'));
  found.list('authors', authorFacts(facts, data, site.keys, titleStart(facts, title)));
  found.text('published', published);
  found.text('modified', modified);
  found.value('readingMinutes', minutesFact(facts, data), Number);
  found.text('siteName', site.name);
  found.text('canonicalUrl', canonical && absolute(canonical, bases));
  found.text('image', imageFact(facts, data, bases));
  found.text('pageType', typeFact(facts, data));
  found.value('isAccessibleForFree', freeFact(facts, data), (value) => value === 'true');
  found.text('lang', languageFact(facts, data));
  found.list('tags', tagFacts(facts, data));
  return { fields: found.fields, sources: found.sources };
}

type FieldOf<Value> = {
  [Name in keyof Fields]-?: Fields[Name] extends Value ? Name : never;
}[keyof Fields];

interface Found extends PageFields {
  text(name: FieldOf<string | null>, fact: Fact | undefined): void;
  list(name: FieldOf<readonly string[]>, facts: readonly Fact[]): void;
  value<Name extends FieldOf<number | boolean | null>>(
    name: Name,
    fact: Fact | undefined,
    read: (value: string) => Fields[Name],
  ): void;
}

function createFound(): Found {
  const fields: Partial<Fields> = {};
  const sources: { [Name in keyof Fields]?: readonly Source[] } = {};
  return {
    fields,
    sources,
    text(name, fact) {
      if (fact === undefined) return;
      fields[name] = fact.value;
      sources[name] = [sourceOf(fact)];
    },
    list(name, facts) {
      if (facts.length === 0) return;
      fields[name] = facts.map(({ value }) => value);
      sources[name] = facts.map(sourceOf);
    },
    value(name, fact, read) {
      if (fact === undefined) return;
      fields[name] = read(fact.value);
      sources[name] = [sourceOf(fact)];
    },
  };
}

function sourceOf({ start, end, origin }: Fact): Source {
  return { start, end, origin };
}

/** What `<meta>` says, or else linked data. */
function saidBy(
  facts: PageFacts,
  data: LinkedData,
  metas: readonly string[],
  key: string,
): Fact | undefined {
  return metasOf(facts, metas)[0] ?? saidUnder(data, data.works, key, 'name')[0];
}

function canonicalFact(facts: PageFacts, data: LinkedData): Fact | undefined {
  const [link] = facts.canonicals.flatMap((one) => saidIn(one, 'href', 'markup') ?? []);
  return link ?? metasOf(facts, ['og:url'])[0] ?? saidUnder(data, data.articles, 'url', '@id')[0];
}

function imageFact(
  facts: PageFacts,
  data: LinkedData,
  bases: readonly (string | undefined)[],
): Fact | undefined {
  const images = [
    ...metasOf(facts, IMAGES),
    ...saidUnder(data, data.works, 'image', 'url'),
    ...facts.images.flatMap((one) => saidIn(one, 'href', 'markup') ?? []),
  ];
  for (const image of images) {
    const fact = absolute(image, bases);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** Where the title is shown, as far as it is. */
function titleStart({ blocks }: PageFacts, title: Fact | undefined): number {
  if (title?.origin === 'markup') return title.start;
  return blocks.find(({ level, flags }) => level === 1 && !flags)?.start ?? 0;
}
