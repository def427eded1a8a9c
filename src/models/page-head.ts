import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import { blockWords } from './block-words.ts';

/** What the head of a page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Open Graph's type: `article`, `website`, `product`. */
  readonly type: string;
  /** Whether it has a day of publication. */
  readonly dated: boolean;
  /** The first types of schema.org in its scripts, joined. */
  readonly schema: string;
}

/** Longer titles and descriptions are cut. */
const MAX_TEXT = 600;
/** Scripts of structured data are looked through up to here. */
const MAX_SCRIPT = 20_000;

/** Reads what the head of a page says of it. */
export function readHead({ source, elements = [] }: Doc): PageHead {
  let title = '';
  let description = '';
  let type = '';
  let dated = false;
  const schema: string[] = [];
  for (const element of elements) {
    const { tag, start } = element;
    if (tag === 'title' && title === '') title = textAt(source, start);
    else if (tag === 'meta') {
      const name = nameOf(element);
      const content = attributeOf(element, 'content') ?? '';
      if (description === '' && name.endsWith('description')) description = content;
      else if (name === 'og:type') type = content.toLowerCase();
      else if (name === 'article:published_time') dated = true;
    } else if (tag === 'script' && attributeOf(element, 'type') === 'application/ld+json') {
      addTypes(source, start, schema);
    }
  }
  return {
    title,
    description: description.slice(0, MAX_TEXT),
    type,
    dated,
    schema: schema.join(' '),
  };
}

function nameOf(element: Element): string {
  return (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase();
}

function textAt(source: string, start: number): string {
  const from = source.indexOf('>', start) + 1;
  const to = source.indexOf('<', from);
  return to === -1 ? '' : source.slice(from, Math.min(to, from + MAX_TEXT));
}

const TYPE = '"@type"';

function addTypes(source: string, start: number, types: string[]): void {
  const close = source.indexOf('</script', start);
  const end = Math.min(close === -1 ? source.length : close, start + MAX_SCRIPT);
  let at = source.indexOf(TYPE, start);
  while (at !== -1 && at < end) {
    const from = source.indexOf('"', source.indexOf(':', at) + 1) + 1;
    const to = source.indexOf('"', from);
    if (from <= at || to === -1 || to > end) return;
    types.push(source.slice(from, Math.min(to, from + 40)));
    at = source.indexOf(TYPE, to);
  }
}

/** The different words of a text, lower-cased. */
export function wordSetOf(text: string): ReadonlySet<string> {
  return new Set(blockWords(text));
}
