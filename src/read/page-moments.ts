import { attributeOf, type Element } from '../core/element.ts';
import { dayInAddress, readMoment } from './page-days.ts';
import { type Fact, metasOf, type PageFacts } from './page-facts.ts';
import { type LinkedData, saidUnder } from './page-json.ts';
import { saidBy } from './page-text.ts';

/** Where a moment may be said, the most trusted first. */
interface Moments {
  readonly key: string;
  readonly metas: readonly string[];
  /** Names of `<meta>` that sites make up. */
  readonly other: RegExp | undefined;
  readonly properties: readonly string[];
  /** What classes and ids call it. */
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
  other: /publish(?:ed)?(?:[-_.:]?(?:date|time|on|at))?$/,
  properties: ['datepublished', 'published-date', 'datecreated'],
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
  other: undefined,
  properties: ['datemodified'],
  marks: /updated|modified/i,
};

/** When the article was published, and when it was last changed. */
export function momentFacts(
  facts: PageFacts,
  data: LinkedData,
  address: Fact | undefined,
): { readonly published: Fact | undefined; readonly modified: Fact | undefined } {
  const published =
    firstMoment(facts, data, PUBLISHED) ??
    firstOf(timed(facts, (element) => !MODIFIED.marks.test(namesOf(element)))) ??
    (address && dayFact(address));
  return { published, modified: firstMoment(facts, data, MODIFIED) };
}

function firstMoment(facts: PageFacts, data: LinkedData, moments: Moments): Fact | undefined {
  const { key, metas, other, properties, marks } = moments;
  const { source } = facts;
  return (
    firstOf(saidUnder(data, data.articles, key, '@value')) ??
    firstOf(metasOf(facts, metas)) ??
    (other && firstOf(metasLike(facts, other))) ??
    firstOf(
      properties
        .flatMap((name) => facts.properties.get(name) ?? [])
        .flatMap((element) => saidBy(source, element, 'microdata') ?? []),
    ) ??
    firstOf(saidUnder(data, data.works, key, '@value')) ??
    firstOf(timed(facts, (element) => marks.test(namesOf(element))))
  );
}

function metasLike(facts: PageFacts, pattern: RegExp): Fact[] {
  return metasOf(
    facts,
    [...facts.metas.keys()].filter((name) => pattern.test(name)),
  );
}

/** Further ones are those of other articles and comments. */
const MAX_TIMES = 50;

function timed({ source, times }: PageFacts, isMeant: (element: Element) => boolean): Fact[] {
  return times
    .slice(0, MAX_TIMES)
    .filter(isMeant)
    .flatMap((element) => saidBy(source, element, 'markup') ?? []);
}

function namesOf(element: Element): string {
  const names = ['class', 'itemprop', 'id'].map((name) => attributeOf(element, name) ?? '');
  return attributeOf(element, 'pubdate') === undefined ? names.join(' ') : 'pubdate';
}

/** The first that is a moment. */
function firstOf(facts: readonly Fact[]): Fact | undefined {
  for (const fact of facts) {
    const value = readMoment(fact.value);
    if (value !== undefined) return { ...fact, value };
  }
  return undefined;
}

function dayFact(address: Fact): Fact | undefined {
  const value = dayInAddress(address.value);
  return value === undefined ? undefined : { ...address, value };
}
