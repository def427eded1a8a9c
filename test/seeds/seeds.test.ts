import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, cleanArticle, extractArticle, restore } from '../../src/text.ts';

const folder = new URL('../../seeds/', import.meta.url);
const goldens = new URL('./', import.meta.url);
const ids = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
const read = (name: string, from: URL): string => readFileSync(new URL(name, from), 'utf8');

/** How much of a line the golden of kinds quotes. */
const QUOTED = 60;

describe.each(ids)('%s', (id) => {
  const source = read(`${id}.txt`, folder);
  const article = extractArticle(source);

  it('gives the golden body and fields', () => {
    const golden = JSON.parse(read(`${id}.json`, goldens)) as Article;
    const { title, standfirst, byline, published, body } = article;
    expect({ title, standfirst, byline, published, body }).toEqual(golden);
    expect(cleanArticle(source)).toBe(golden.body);
  });

  it('names the kind of every line that went', () => {
    expect(kindsOf(source, article)).toBe(read(`${id}.kinds.txt`, goldens));
  });

  it('gives the source back', () => {
    expect(restore(JSON.parse(JSON.stringify(article)) as Article)).toBe(source);
  });
});

it('finds the five seeds', () => {
  expect(ids).toHaveLength(5);
});

/** One line for each line of the source: what it was taken for, and how it begins. */
function kindsOf(source: string, { removals }: Article): string {
  let at = 0;
  let written = '';
  for (const line of source.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const removal = removals.find((found) => found.start <= start && found.end >= at - 1);
    written += `${(removal?.kind ?? 'body').padEnd(18)}${line.slice(0, QUOTED)}\n`;
  }
  return written;
}
