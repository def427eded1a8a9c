import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadSegmentPages, type SegmentPage } from './segments.ts';

const OWN_DIR = fileURLToPath(new URL('./own/', import.meta.url));
const GENRES_DIR = fileURLToPath(new URL('./genres/', import.meta.url));

/** One folder a language, named by its tag. */
const LANGUAGES_DIR = fileURLToPath(new URL('./languages/', import.meta.url));

/** The dev split's gold; the folder is complete, `metadata.json` lists a part of it. */
const GROUND_TRUTH = 'dev/ground-truth';

/** The scraped-text files, from whole pages to the output of careful extractors. */
const SCRAPED_NAMES = ['html-to-text', 'inner-text', 'readability', 'trafilatura'] as const;

/** What the gold of a page says of it beside the text. */
export interface GoldFields {
  readonly title: string | null;
  readonly author: string | null;
  /** A day, or a month alone. */
  readonly published: string | null;
}

/** One text to measure. */
export interface Page {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly fields?: GoldFields;
  /** Where it was found. */
  readonly url?: string;
}

/** The texts that one scraper made of the article pages. */
export interface ScrapedFile {
  readonly name: string;
  readonly pages: readonly Page[];
}

/** SHA-256 of the texts measured, null where the data is absent. */
export interface Digests {
  readonly own: string | null;
  readonly languages: string | null;
  readonly genres: string | null;
  readonly wcxb: string | null;
  readonly scraped: string | null;
  readonly multilingual: string | null;
}

/** Everything that a benchmark measures, and what it had to do without. */
export interface Corpus {
  readonly own: readonly Page[];
  /** Articles in other languages, written for the repository; the type of each is its language. */
  readonly languages: readonly Page[];
  /** Clean articles by genre; the genre is their type. */
  readonly genres: readonly Page[];
  readonly gold: readonly Page[];
  readonly scraped: readonly ScrapedFile[];
  /** Whole pages in several languages, with hand-picked segments. */
  readonly multilingual: readonly SegmentPage[];
  readonly digests: Digests;
  readonly absent: readonly string[];
}

interface GroundTruth {
  readonly url?: string;
  readonly _internal?: { readonly page_type?: { readonly primary?: string } };
  readonly ground_truth?: {
    readonly main_content?: string | null;
    readonly title?: string | null;
    readonly author?: string | null;
    readonly publish_date?: string | null;
  };
}

/** Loads the repository's own texts and whatever data the environment points at. */
export function loadCorpus(env: NodeJS.ProcessEnv = process.env): Corpus {
  const absent: string[] = [];
  const wcxb = dataFolder(env, 'WCXB_DIR', GROUND_TRUTH, 'the folder of WCXB', absent);
  const texts = dataFolder(
    env,
    'SCRAPED_TEXT_DIR',
    `dev-${SCRAPED_NAMES[0]}.ndjson.gz`,
    'the folder with dev-*.ndjson.gz',
    absent,
  );
  const segments = dataFolder(
    env,
    'MULTILINGUAL_DIR',
    'segments.json',
    'the folder with segments.json and html/',
    absent,
  );
  const own = loadFolder(OWN_DIR, 'own', '');
  const languages = loadLanguages();
  const genres = loadGenres();
  const gold = wcxb === null ? [] : loadGold(wcxb);
  const scraped = texts === null ? [] : loadScraped(texts);
  const multilingual = segments === null ? [] : loadSegmentPages(segments);
  const digests = {
    own: digestOf(own),
    languages: digestOf(languages),
    genres: digestOf(genres),
    wcxb: digestOf(gold),
    scraped: digestOf(scraped.flatMap((file) => file.pages)),
    multilingual: digestOf(multilingual),
  };
  return { own, languages, genres, gold, scraped, multilingual, digests, absent };
}

/** Says on standard error which data is absent, and what to set. */
export function reportAbsent(corpus: Corpus): void {
  for (const line of corpus.absent) process.stderr.write(`${line}\n`);
  if (corpus.gold.length === 0 && corpus.scraped.length === 0) {
    process.stderr.write('Only the own sets in bench/ are measured. See bench/README.md.\n');
  }
}

function dataFolder(
  env: NodeJS.ProcessEnv,
  variable: string,
  witness: string,
  meaning: string,
  absent: string[],
): string | null {
  const folder = env[variable];
  if (folder === undefined || folder === '') {
    absent.push(`${variable} is not set: set it to ${meaning} to measure on it.`);
    return null;
  }
  if (existsSync(join(folder, witness))) return folder;
  absent.push(`${variable} is ${folder}, where there is no ${witness}: set it to ${meaning}.`);
  return null;
}

/** The articles of `bench/genres`: a folder a genre, files named `<number>-<language>-<what>`. */
export function loadGenres(): Page[] {
  return readdirSync(GENRES_DIR)
    .sort()
    .flatMap((genre) => loadFolder(join(GENRES_DIR, genre), genre, ''));
}

function loadFolder(folder: string, type: string, prefix: string): Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: prefix + name.slice(0, -'.txt'.length),
      type,
      text: readFileSync(join(folder, name), 'utf8').trim(),
    }));
}

function loadLanguages(): Page[] {
  return readdirSync(LANGUAGES_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((lang) => loadFolder(join(LANGUAGES_DIR, lang), lang, `${lang}/`));
}

function loadGold(folder: string): Page[] {
  const truths = join(folder, GROUND_TRUTH);
  return readdirSync(truths)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readGold(name.slice(0, -'.json'.length), join(truths, name)))
    .filter((page) => page !== null);
}

function readGold(id: string, path: string): Page | null {
  const {
    ground_truth: gold = {},
    _internal,
    url = '',
  } = JSON.parse(readFileSync(path, 'utf8')) as GroundTruth;
  const { main_content: text, title = null, author = null, publish_date: published = null } = gold;
  if (text === undefined || text === null || text.trim() === '') return null;
  const primary = _internal?.page_type?.primary ?? 'unknown';
  const type = primary === 'category' ? 'collection' : primary;
  const fields = { title: title || null, author: author || null, published: published || null };
  return { id, type, text, url, fields };
}

function loadScraped(folder: string): ScrapedFile[] {
  const names = SCRAPED_NAMES.filter((name) => existsSync(scrapedPath(folder, name)));
  return names.map((name) => {
    const lines = gunzipSync(readFileSync(scrapedPath(folder, name))).toString('utf8');
    const pages = lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return { id, type: 'article', text };
      });
    return { name, pages };
  });
}

function scrapedPath(folder: string, name: string): string {
  return join(folder, `dev-${name}.ndjson.gz`);
}

function digestOf(pages: readonly Page[]): string | null {
  if (pages.length === 0) return null;
  const hash = createHash('sha256');
  for (const { id, text } of pages) hash.update(`${id}\0${text}\0`);
  return hash.digest('hex');
}
