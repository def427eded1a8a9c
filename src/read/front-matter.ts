import type { Fields, Source, Sources } from '../core/article.ts';
import { wordsAt } from '../core/words-at.ts';

/** The block of settings at the top of a Markdown file. */
export interface FrontMatter {
  /** Where it ends. */
  readonly end: number;
  readonly fields: Partial<Fields>;
  readonly sources: Sources;
}

/** A longer block is a text between two rules. */
const MAX_LENGTH = 10_000;

/** `---` of YAML, `+++` of TOML. */
const OPENING = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/;
/** `title: Harbour reopens`, `title = "Harbour reopens"` */
const SETTING = /^([A-Za-z_][\w.-]{0,40})[ \t]?[:=](?:[ \t](.*))?$/;
/** `- Ann Example`, in a list under its name. */
const ENTRY = /^[ \t]{0,8}-[ \t](.+)$/;
/** `2022-05-14` and what may follow it. */
const DATE = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[ ]?[+-]\d\d:?\d\d)?)?$/;

/** Reads the settings at the top of a source, if there are any. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const first = source.charCodeAt(0);
  if (first !== 0x2d && first !== 0x2b && first !== 0xfeff) return undefined;
  const opening = OPENING.exec(source.slice(0, 100));
  if (opening === null) return undefined;
  const fence = opening[1] as string;
  const head = source.slice(opening[0].length, MAX_LENGTH);
  const closing = closingLine(head, fence);
  if (closing === undefined) return undefined;
  const settings = readSettings(head.slice(0, closing.start));
  if (settings === undefined) return undefined;
  const end = opening[0].length + closing.end;
  const fields = fieldsOf(settings);
  return { end, fields, sources: sourcesOf(fields, source.slice(0, end)) };
}

/** Where values stand word for word, or else all of the settings. */
function sourcesOf(fields: Partial<Fields>, settings: string): Sources {
  const sources: { [Name in keyof Fields]?: Source[] } = {};
  for (const [name, value] of Object.entries(fields) as [keyof Fields, unknown][]) {
    sources[name] = [value].flat().map((one) => {
      const start = wordsAt(settings, String(one));
      const [from, end] = start === -1 ? [0, settings.length] : [start, start + String(one).length];
      return { start: from, end, origin: 'front-matter' };
    });
  }
  return sources;
}

function closingLine(head: string, fence: string): { start: number; end: number } | undefined {
  for (let start = 0; start < head.length; ) {
    const feed = head.indexOf('\n', start);
    const end = feed === -1 ? head.length : feed;
    const line = head.slice(start, end).trimEnd();
    if (line === fence || (fence === '---' && line === '...')) return { start, end };
    start = end + 1;
  }
  return undefined;
}

type Settings = ReadonlyMap<string, readonly string[]>;

/** The values by lower-cased name; nothing where a line is no setting. */
function readSettings(text: string): Settings | undefined {
  const settings = new Map<string, string[]>();
  let values: string[] = [];
  for (const line of text.split('\n').map((written) => written.trimEnd())) {
    const setting = SETTING.exec(line);
    if (setting !== null) {
      values = valuesOf(setting[2] ?? '');
      settings.set((setting[1] as string).toLowerCase(), values);
      continue;
    }
    const entry = ENTRY.exec(line);
    if (entry !== null && settings.size > 0) values.push(plain(entry[1] as string));
    // Comments, tables of TOML, and what belongs to the setting above.
    else if (line !== '' && !/^[#[ \t]/.test(line)) return undefined;
  }
  return settings.size > 0 ? settings : undefined;
}

function valuesOf(written: string): string[] {
  const value = written.trim();
  const isList = value.startsWith('[') && value.endsWith(']');
  const parts = isList ? value.slice(1, -1).split(',') : [value];
  return parts.map(plain).filter((part) => part !== '' && !/^[|>][-+]?$/.test(part));
}

function plain(written: string): string {
  const value = written.trim();
  const quote = value.charAt(0);
  const quoted = (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote);
  return quoted ? value.slice(1, -1) : value;
}

function fieldsOf(settings: Settings): Partial<Fields> {
  const list = (...names: readonly string[]): readonly string[] =>
    names.map((name) => settings.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const [title] = list('title', 'headline');
  const authors = list('authors', 'author', 'byline');
  const [published] = list('date', 'published', 'pubdate', 'published_at', 'publishdate');
  const [modified] = list('lastmod', 'updated', 'modified', 'updated_at', 'last_modified_at');
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && DATE.test(published) && { published: isoDate(published) }),
    ...(modified !== undefined && DATE.test(modified) && { modified: isoDate(modified) }),
  };
}

function isoDate(written: string): string {
  return written.replace(' ', 'T').replace(' ', '');
}
