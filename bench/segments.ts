import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/text.ts';
import type { Page } from './corpus.ts';
import { pageText } from './page-text.ts';
import { formatTable, percentOf } from './table.ts';

/** Parts of a page that hand-picking put into the article or out of it. */
export interface Segmented {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** A whole page as text. */
export interface SegmentPage extends Page, Segmented {}

/** What became of the segments of some pages. */
export interface SegmentCount {
  pages: number;
  wanted: number;
  kept: number;
  unwanted: number;
  removed: number;
}

/** Segments together, and by the language that was guessed. */
export interface Segments {
  readonly all: SegmentCount;
  readonly byLanguage: Readonly<Record<string, SegmentCount>>;
}

/** Collects, page by page, which segments are in the body. */
export interface SegmentTally {
  readonly add: (page: Segmented, article: Pick<Article, 'body' | 'lang'>) => void;
  readonly result: () => Segments;
}

/** The bytes of a page, and its segments with single spaces. */
export interface SegmentBytes extends Segmented {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Reads the pages of a folder with `segments.json`. */
export function* segmentBytes(folder: string): Generator<SegmentBytes> {
  const file = readFileSync(join(folder, 'segments.json'), 'utf8');
  const entries = JSON.parse(file) as Record<string, { with: string[]; without: string[] }>;
  for (const [id, { with: wanted, without: unwanted }] of Object.entries(entries)) {
    yield {
      id,
      bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
      wanted: wanted.map(spaced),
      unwanted: unwanted.map(spaced),
    };
  }
}

/** Reads the pages of a folder as text; segments that a page's text lacks are left out. */
export function loadSegmentPages(folder: string): SegmentPage[] {
  const pages: SegmentPage[] = [];
  for (const { id, bytes, wanted, unwanted } of segmentBytes(folder)) {
    const text = pageText(bytes);
    const page = spaced(text);
    const isThere = (segment: string): boolean => page.includes(segment);
    pages.push({
      id,
      type: 'page',
      text,
      wanted: wanted.filter(isThere),
      unwanted: unwanted.filter(isThere),
    });
  }
  return pages;
}

/** Starts an empty tally. */
export function createSegmentTally(): SegmentTally {
  const all = noSegments();
  const byLanguage: Record<string, SegmentCount> = {};
  return {
    add(page, article) {
      const body = spaced(article.body);
      const language = article.lang ?? 'unsure';
      byLanguage[language] ??= noSegments();
      for (const count of [all, byLanguage[language]]) {
        count.pages += 1;
        count.wanted += page.wanted.length;
        count.kept += page.wanted.filter((segment) => body.includes(segment)).length;
        count.unwanted += page.unwanted.length;
        count.removed += page.unwanted.filter((segment) => !body.includes(segment)).length;
      }
    },
    result: () => ({ all, byLanguage }),
  };
}

/** F1 of wanted segments that are there against unwanted ones that are, Trafilatura's own metric. */
export function segmentF1({ wanted, kept, unwanted, removed }: SegmentCount): number {
  return (2 * kept) / (wanted + kept + unwanted - removed);
}

/** A row for each language, the most frequent first. */
export function segmentTable({ all, byLanguage }: Segments): string {
  if (all.pages === 0) return '';
  const languages = Object.entries(byLanguage).sort(([, a], [, b]) => b.pages - a.pages);
  return formatTable(
    ['language', 'pages', 'wanted', 'kept', 'share', '| unwanted', 'removed', 'share'],
    [...languages, ['all', all] as const].map(([language, count]) => [
      language,
      String(count.pages),
      String(count.wanted),
      String(count.kept),
      percentOf(count.kept, count.wanted),
      String(count.unwanted),
      String(count.removed),
      percentOf(count.removed, count.unwanted),
    ]),
  );
}

function noSegments(): SegmentCount {
  return { pages: 0, wanted: 0, kept: 0, unwanted: 0, removed: 0 };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
