import type { Origin } from '../core/article.ts';
import { attributeOf, type Element } from '../core/element.ts';
import { entityAt } from '../core/entities.ts';
import type { Fact } from './page-facts.ts';

/** A longer element is no line. */
const MAX_LINE_SOURCE = 2_000;
const MAX_LINE = 200;

/** A tag or comment; longer ones are read as text. */
const TAG = /<[/a-z!][^<>]{0,1000}>/i;
const TAG_HERE = /^<[/a-z!][^<>]{0,1000}>/i;
const MAX_TAG = 1_010;

/** A value without tags, its characters decoded and its white space single. */
export function plainText(value: string): string {
  if (!value.includes('<') && !value.includes('&')) return collapse(value);
  let text = '';
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    const entity = char === '&' ? entityAt(value, at) : undefined;
    const tag = char === '<' ? TAG_HERE.exec(value.slice(at, at + MAX_TAG)) : null;
    text += entity?.to ?? (tag === null ? char : ' ');
    at += entity?.length ?? tag?.[0].length ?? 1;
  }
  return collapse(text);
}

const SPACES = /\s{2,}|[^\S ]/;

function collapse(text: string): string {
  const trimmed = text.trim();
  return SPACES.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** What an element holds, if that is no more than a line; else nothing. */
export function textIn(source: string, element: Element, origin: Origin): Fact | undefined {
  const { tagEnd: start } = element;
  const content = contentOf(source, element);
  const value = plainText(content ?? '');
  if (content === undefined || value === '' || value.length > MAX_LINE) return undefined;
  return { start, end: start + content.length, value, origin };
}

/** The texts between the tags of an element that holds no more than a few lines. */
export function piecesIn(source: string, element: Element): string[] {
  const pieces = (contentOf(source, element) ?? '').split(TAG).map(plainText);
  return pieces.filter((piece) => piece !== '');
}

/** What an element says by an attribute, or else by its text. */
export function saidBy(source: string, element: Element, origin: Origin): Fact | undefined {
  const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '';
  if (value.trim() === '') return textIn(source, element, origin);
  return { start: element.start, end: element.tagEnd, value: plainText(value), origin };
}

/** The content of an element that does not hold much. */
function contentOf(source: string, { tag, tagEnd }: Element): string | undefined {
  const slice = source.slice(tagEnd, tagEnd + MAX_LINE_SOURCE);
  let depth = 1;
  for (let at = slice.indexOf('<'); at !== -1; at = slice.indexOf('<', at + 1)) {
    const isEnd = slice.charAt(at + 1) === '/';
    const from = isEnd ? at + 2 : at + 1;
    if (slice.slice(from, from + tag.length).toLowerCase() !== tag) continue;
    if (/[\w-]/.test(slice.charAt(from + tag.length))) continue;
    depth += isEnd ? -1 : 1;
    if (depth === 0) return slice.slice(0, at);
  }
  return undefined;
}
