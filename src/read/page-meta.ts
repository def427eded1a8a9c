import { attributeOf } from '../core/element.ts';
import { type Fact, metasOf, type PageFacts } from './page-facts.ts';
import { type LinkedData, saidUnder } from './page-json.ts';

/** The first fact that reads as something, with what it reads as. */
function firstAs(
  facts: readonly Fact[],
  read: (value: string) => string | undefined,
): Fact | undefined {
  for (const fact of facts) {
    const value = read(fact.value);
    if (value !== undefined) return { ...fact, value };
  }
  return undefined;
}

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** The language that the page declares, as BCP 47. */
export function languageFact(facts: PageFacts, data: LinkedData): Fact | undefined {
  const { root } = facts;
  const declared = root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  const said = [
    ...saidUnder(data, data.articles, 'inLanguage', 'alternateName'),
    ...metasOf(facts, ['og:locale', 'content-language', 'language', 'dc.language']),
  ];
  if (root !== undefined && declared !== undefined) {
    said.unshift({ start: root.start, end: root.tagEnd, value: declared, origin: 'markup' });
  }
  return firstAs(said, (value) => {
    const tag = value.trim().replaceAll('_', '-');
    return TAG.test(tag) ? tag : undefined;
  });
}

const DURATION = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:(\d{1,5})S)?$/;
/** "5 minutes", "5 Min.", "5 мин" */
const MINUTES = /^(\d{1,3})\s?(?:min|мин|хв|分|분)/i;

/** How many minutes reading takes, as a number. */
export function minutesFact(facts: PageFacts, data: LinkedData): Fact | undefined {
  const said = [
    ...saidUnder(data, data.articles, 'timeRequired', 'name'),
    ...metasOf(facts, ['twitter:data2', 'twitter:data1']),
  ];
  return firstAs(said, (value) => {
    const [whole, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(value) ?? [];
    const duration = 60 * Number(hours) + Number(minutes) + Number(seconds) / 60;
    const read = whole === undefined ? Number(MINUTES.exec(value)?.[1] ?? 0) : Math.ceil(duration);
    return read > 0 ? String(read) : undefined;
  });
}

/** Whether everybody may read all of it, as `true` or `false`. */
export function freeFact(facts: PageFacts, data: LinkedData): Fact | undefined {
  const said = [
    ...saidUnder(data, data.works, 'isAccessibleForFree', 'name'),
    ...metasOf(facts, ['article:content_tier', 'isaccessibleforfree']),
  ];
  return firstAs(said, (value) => {
    const word = value.toLowerCase().replace(/^https?:\/\/schema\.org\//, '');
    if (word === 'true' || word === 'free') return 'true';
    return word === 'false' || word === 'locked' || word === 'metered' ? 'false' : undefined;
  });
}

const NAME = /^[\w.:-]{1,60}$/;

/** What the page says that it is. */
export function typeFact(facts: PageFacts, { articles, works }: LinkedData): Fact | undefined {
  const said = (nodes: LinkedData['works']): Fact[] =>
    nodes
      .slice(0, 1)
      .flatMap(({ types, script: { start, end } }) =>
        types.slice(0, 1).map((value) => ({ start, end, value, origin: 'json-ld' as const })),
      );
  const types = [...said(articles), ...metasOf(facts, ['og:type']), ...said(works)];
  return firstAs(types, (value) => (NAME.test(value) ? value : undefined));
}

const TAGS = ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'];
/** Longer ones are sentences, and more are made for search engines. */
const MAX_TAG = 80;
const MAX_TAGS = 100;

/** The tags of the most trusted source that has any. */
export function tagFacts(facts: PageFacts, data: LinkedData): Fact[] {
  const sources = [
    metasOf(facts, ['article:tag']),
    saidUnder(data, data.articles, 'keywords', 'name'),
    ...TAGS.map((name) => metasOf(facts, [name])),
  ];
  const said = sources.find((found) => found.length > 0) ?? [];
  const tags = new Map<string, Fact>();
  for (const fact of said) {
    for (const value of fact.value.split(/\s?[,;]\s?/, MAX_TAGS)) {
      const key = value.toLowerCase();
      if (value === '' || value.length > MAX_TAG || tags.has(key)) continue;
      tags.set(key, { ...fact, value });
    }
  }
  return [...tags.values()].slice(0, MAX_TAGS);
}
