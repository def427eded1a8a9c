import type { Span } from '../core/span.ts';
import type { Fact } from './page-facts.ts';
import { parseLoosely } from './page-json-text.ts';
import { plainText } from './page-text.ts';

/** An object of linked data, its types without the address of their vocabulary, and its script. */
export interface LinkedNode {
  readonly values: Values;
  readonly types: readonly string[];
  readonly script: Span;
}

/** What scripts of linked data say of a page. */
export interface LinkedData {
  readonly all: readonly LinkedNode[];
  readonly articles: readonly LinkedNode[];
  /** Articles, then what else has a page of its own. */
  readonly works: readonly LinkedNode[];
  /** Sites and organisations. */
  readonly sites: readonly LinkedNode[];
}

type Values = Readonly<Record<string, unknown>>;

/** Longer scripts are not read; those of WCXB dev's pages reach half a million characters. */
const MAX_SCRIPT = 2_000_000;
/** Further objects are not looked at. */
const MAX_NODES = 1_000;
/** Longer lists of values are cut. */
const MAX_VALUES = 100;

/** Without one of these a script says nothing that is asked for. */
const ASKED =
  /"(?:headline|author|creator|datePublished|dateModified|publisher|isAccessibleForFree|articleSection|timeRequired|WebSite)"/;

/** Where a page has the objects that describe it; those of other keys are other things'. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

const ARTICLE = /(?:Article|Blog|HowTo|Question|Recipe|Report|Review|Story|(?<!Job)Posting)$/;
const PAGE =
  /(?:Page|CreativeWork|Product|Course|Event|Book|Service|JobPosting|VideoObject|PodcastEpisode)$/;
const SITE = /^(?:WebSite|.*Organization)$/;

/** The objects that scripts describe a page with, outer ones first. */
export function readLinkedData(source: string, scripts: readonly Span[]): LinkedData {
  const all: LinkedNode[] = [];
  for (const script of scripts) {
    if (script.end - script.start > MAX_SCRIPT) continue;
    const text = source.slice(script.start, script.end);
    if (ASKED.test(text)) collect(parseLoosely(text), script, all);
  }
  const ofType = (pattern: RegExp): LinkedNode[] =>
    all.filter(({ types }) => types.some((type) => pattern.test(type)));
  const articles = ofType(ARTICLE);
  return { all, articles, works: [...articles, ...ofType(PAGE)], sites: ofType(SITE) };
}

function collect(root: unknown, script: Span, nodes: LinkedNode[]): void {
  const open: unknown[] = [root];
  for (let at = 0; at < open.length && at < MAX_NODES; at += 1) {
    const value = open[at];
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MAX_NODES)) open.push(one);
    } else if (isValues(value)) {
      nodes.push({ values: value, types: typesOf(value), script });
      for (const way of WAYS) if (Object.hasOwn(value, way)) open.push(value[way]);
    }
  }
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(values: Values): string[] {
  return listOf(own(values, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
}

function own(values: Values, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
}

/**
 * What the first of some objects that says anything says under a key: texts, and of objects, and of
 * those that they refer to by `@id`, what stands under `inner`.
 */
export function saidUnder(
  data: LinkedData,
  nodes: readonly LinkedNode[],
  key: string,
  inner: string,
): Fact[] {
  for (const { values, script } of nodes) {
    const { start, end } = script;
    const facts = listOf(own(values, key)).flatMap((value): Fact[] => {
      const said = isValues(value) ? saidIn(value, inner, data.all) : value;
      const text = textOf(listOf(said)[0]);
      return text === '' ? [] : [{ start, end, value: text, origin: 'json-ld' }];
    });
    if (facts.length > 0) return facts;
  }
  return [];
}

function saidIn(value: Values, inner: string, nodes: readonly LinkedNode[]): unknown {
  const said = own(value, inner);
  const id = own(value, '@id');
  if (said !== undefined || typeof id !== 'string') return said;
  const meant = nodes.find(({ values }) => values['@id'] === id && Object.hasOwn(values, inner));
  return meant && own(meant.values, inner);
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(value) : '';
}
