import { attributeOf, type Element } from '../core/element.ts';
import { shownAuthors } from './page-bylines.ts';
import { type Fact, metasOf, type PageFacts } from './page-facts.ts';
import { type LinkedData, saidUnder } from './page-json.ts';
import { peopleIn } from './page-people.ts';
import { saidBy, textIn } from './page-text.ts';
import { keyOf } from './page-titles.ts';

const METAS = [
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
  'creator',
];

/**
 * The authors, by the most trusted source that names anybody but the site; the site itself where
 * nothing else is named, as it may bear its author's name.
 *
 * @param sites - What the site is called.
 * @param title - Where the title is shown.
 */
export function authorFacts(
  facts: PageFacts,
  data: LinkedData,
  sites: ReadonlySet<string>,
  title: number,
): readonly Fact[] {
  let site: readonly Fact[] = [];
  for (const read of READERS) {
    const people = peopleOf(read(facts, data, title));
    const others = people.filter(({ value }) => !sites.has(keyOf(value)));
    if (others.length > 0) return others;
    if (site.length === 0) site = people;
  }
  return site;
}

/** Where authors are named, the most trusted first. */
const READERS: readonly ((facts: PageFacts, data: LinkedData, title: number) => readonly Fact[])[] =
  [
    (_, data) => saidUnder(data, data.articles, 'author', 'name'),
    (facts) => metasOf(facts, METAS),
    cardAuthors,
    markedAuthors,
    relatedAuthors,
    (facts, _, title) => shownAuthors(facts, title),
    (_, data) => saidUnder(data, data.articles, 'creator', 'name'),
    (_, data) => saidUnder(data, data.works, 'author', 'name'),
  ];

function peopleOf(facts: readonly Fact[]): Fact[] {
  const people: Fact[] = [];
  const known = new Set<string>();
  for (const fact of facts) {
    for (const value of peopleIn(fact.value)) {
      const key = keyOf(value);
      if (known.has(key)) continue;
      known.add(key);
      people.push({ ...fact, value });
    }
  }
  return people;
}

/** What labels of cards say when they are none of authors. */
const OTHER_LABEL = /time|read|zeit|tiempo|temps|tempo|price|availab|categor|filed/i;

/** `twitter:label1` "Written by", `twitter:data1` "Jane Doe" */
function cardAuthors(facts: PageFacts): readonly Fact[] {
  const [label] = metasOf(facts, ['twitter:label1']);
  if (label === undefined || OTHER_LABEL.test(label.value)) return [];
  return metasOf(facts, ['twitter:data1']).slice(0, 1);
}

/** Further ones are those of comments. */
const MAX_MARKED = 20;

/** The authors of the first thing that microdata describes: answers and comments have their own. */
function markedAuthors({ source, properties }: PageFacts): Fact[] {
  const elements = (properties.get('author') ?? []).slice(0, MAX_MARKED);
  const scope = elements[0] && scopeOf(elements[0]);
  return elements
    .filter((element) => scopeOf(element) === scope)
    .flatMap((element) => {
      // What an element holds comes right behind it, so only the next name may be within.
      const next = properties.get('name')?.find(({ index }) => index >= element.index);
      const name = next !== undefined && isWithin(next, element) ? next : element;
      return saidBy(source, name, 'microdata') ?? [];
    });
}

/** The element that holds a thing which microdata describes. */
function scopeOf({ parent }: Element): Element | undefined {
  let at = parent;
  while (at !== undefined && attributeOf(at, 'itemscope') === undefined) at = at.parent;
  return at;
}

function isWithin(inner: Element, outer: Element): boolean {
  let at: Element | undefined = inner;
  while (at !== undefined && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** More names with the relation are those of other articles. */
const MAX_RELATED = 3;

/** `<a rel="author">` */
function relatedAuthors({ source, authors }: PageFacts): Fact[] {
  return authors.slice(0, MAX_RELATED).flatMap((one) => textIn(source, one, 'markup') ?? []);
}
