import { readdirSync, readFileSync } from 'node:fs';
import type { Variant } from './generate.ts';
import { createRandom, type Random } from './random.ts';
import { readSeeds } from './seeds.ts';

/** How many texts to generate, and from which seed of the choices. */
export interface PdfOptions {
  readonly count?: number;
  readonly seed?: number;
}

/** What is done to a text that is printed to PDF and read back. */
export const PDF_TRANSFORMATIONS: readonly string[] = [
  'hyphens',
  'heads',
  'numbers',
  'form-feeds',
  'rules',
  'ligatures',
  'mojibake',
];

interface Source {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const DEFAULT_COUNT = 240;
const DEFAULT_SEED = 19930615;

/** A text of shorter paragraphs is verse, or a list: its lines are its own. */
const MIN_PROSE = 80;
const MIN_PROSE_SHARE = 0.7;
const MIN_LENGTH = 1200;

/**
 * A body without the hyphens inside its words, with which bodies are compared: whether one at a line
 * end belongs to the word cannot always be known.
 */
export function withoutHyphens(text: string): string {
  return text.replace(/(?<=\p{L})-(?=\p{Ll})/gu, '');
}

/** Dumps clean articles as PDF text: wrapped, hyphenated, in pages with heads and feet. */
export function generatePdfVariants(options: PdfOptions = {}): Variant[] {
  const { count = DEFAULT_COUNT, seed = DEFAULT_SEED } = options;
  const sources = readSources();
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(Math.imul(seed, 31) + Math.imul(index, 0x9e3779b1));
    const first = sources[index % sources.length] as Source;
    return dump(append(first, random.pick(sources)), index, random);
  });
}

/** A text of several pages: one short article shows too little of its habits. */
function append(first: Source, second: Source): Source {
  if (first === second) return first;
  return { id: first.id, paragraphs: [...first.paragraphs, ...second.paragraphs] };
}

function readSources(): Source[] {
  const folder = new URL('../../bench/own/', import.meta.url);
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      id: name,
      paragraphs: readFileSync(new URL(name, folder), 'utf8').trim().split('\n\n'),
    }));
  const seeds = readSeeds().map(({ id, paragraphs }) => ({
    id,
    paragraphs: paragraphs.map(({ clean }) => clean),
  }));
  return [...own, ...seeds].filter(({ paragraphs }) => isProse(paragraphs));
}

function isProse(paragraphs: readonly string[]): boolean {
  const long = paragraphs.filter((text) => text.length >= MIN_PROSE).length;
  const isPlain = paragraphs.every((text) => !/\n/.test(text));
  return (
    isPlain &&
    long >= MIN_PROSE_SHARE * paragraphs.length &&
    paragraphs.join('').length >= MIN_LENGTH
  );
}

function dump({ id, paragraphs }: Source, index: number, random: Random): Variant {
  const chosen = PDF_TRANSFORMATIONS.filter((name) => random.chance(SHARES[name] ?? 0.5));
  const does = (name: string): boolean => chosen.includes(name);
  const column = random.between(60, 90);
  const lines: string[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) lines.push('');
    lines.push(...wrapHyphenated(paragraph, column, does('hyphens'), random));
  }
  const pages = paginate(lines, Math.min(random.between(18, 34), lines.length >> 1), random);
  let text = print(pages, does, random);
  if (does('ligatures')) text = withLigatures(text);
  if (does('mojibake')) text = misread(text);
  return {
    name: `pdf #${index} ${id.slice(0, 12)} at ${column}: ${chosen.join(' + ')}`,
    text,
    body: paragraphs.join('\n\n'),
    source: id,
    transformations: chosen,
  };
}

const SHARES: Readonly<Record<string, number>> = {
  hyphens: 0.7,
  heads: 0.6,
  numbers: 0.8,
  'form-feeds': 0.6,
  rules: 0.25,
  ligatures: 0.4,
  mojibake: 0.25,
};

/** A syllable ends behind a vowel and before a consonant that another vowel follows. */
const SYLLABLE =
  /[aeiouy](?=[bcdfghjklmnpqrstvwxz][aeiou])|[aeiouy][lmnrs](?=[bcdfgkmnpqstvz][aeiou])/g;
const MIN_HEAD = 2;
const MIN_TAIL = 3;

/** Breaks lines at spaces, at the hyphens of compounds and, where asked, between syllables. */
function wrapHyphenated(
  paragraph: string,
  column: number,
  hyphens: boolean,
  random: Random,
): string[] {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string;
    const room = column - line.length - (line === '' ? 0 : 1);
    const gap = line === '' ? '' : ' ';
    if (word.length <= room) {
      lines[lines.length - 1] = line + gap + word;
      continue;
    }
    const at = hyphens && random.chance(0.8) ? breakOf(word, room) : 0;
    if (at === 0) lines.push(word);
    else {
      const head = word.slice(0, at);
      lines[lines.length - 1] = line + gap + head + (head.endsWith('-') ? '' : '-');
      lines.push(word.slice(at));
    }
  }
  return lines;
}

/** Where a word is parted so that its head fits; 0 where it is not. */
function breakOf(word: string, room: number): number {
  const inner = word.indexOf('-');
  if (inner > 0) return inner + 1 <= room && inner + 1 < word.length ? inner + 1 : 0;
  const letters = /^\p{L}+/u.exec(word)?.[0].length ?? 0;
  const ends = [...word.slice(0, letters).matchAll(SYLLABLE)].map(
    ({ index, 0: found }) => index + found.length,
  );
  return (
    ends.filter((at) => at >= MIN_HEAD && letters - at >= MIN_TAIL && at + 1 <= room).at(-1) ?? 0
  );
}

function paginate(lines: readonly string[], perPage: number, random: Random): string[][] {
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; ) {
    const left = lines.length - at;
    const size = perPage + random.between(-1, 1);
    // A last page has more than the end of a paragraph.
    let end = left < size + MIN_LAST_PAGE ? lines.length : at + size;
    // Where a full line ends with a sentence, nobody can know whether the paragraph goes on.
    while (SENTENCE_END.test(lines[end - 1] ?? '') && (lines[end] ?? '') !== '') end += 1;
    const page = lines.slice(at, end);
    at = end;
    while (page[0] === '') page.shift();
    while (page.at(-1) === '') page.pop();
    if (page.length > 0) pages.push(page);
  }
  return pages;
}

const MIN_LAST_PAGE = 8;
const SENTENCE_END = /[.!?:;]["”’»)]*$/;

const HEADS: readonly string[] = [
  'The Harbour Review',
  'ANNALS OF THE LOWLAND SOCIETY, VOL. 12',
  'Working papers of the institute',
  'Marlow & Finch: Notes on a Coast',
];

type NumberStyle = (page: number) => string;
const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
const NUMBER_STYLES: readonly NumberStyle[] = [
  (page) => String(page),
  (page) => `- ${page} -`,
  (page) => `Page ${page}`,
  (page) => `– ${page} –`,
  (page) => ROMANS[page - 1] ?? String(page),
];

/** Prints pages with their heads and feet, and something at their ends that shows these. */
function print(
  pages: readonly (readonly string[])[],
  does: (name: string) => boolean,
  random: Random,
): string {
  // Without numbers, and on fewer than four pages, nothing else shows where a page ends.
  const isPlain = does('numbers') && pages.length >= MIN_NUMBERED;
  const ruled = does('rules') && (does('heads') || does('numbers'));
  const fed = !ruled && (does('form-feeds') || !isPlain);
  const isShown = fed || ruled;
  const head = random.pick(HEADS);
  const number = random.pick(isShown ? NUMBER_STYLES : NUMBER_STYLES.slice(0, 4));
  const first = random.pick(isShown ? [1, 1, 3] : [1, 12, 117]);
  const numberInHead = random.chance(0.3);
  const tight = random.chance(0.3) ? '\n' : '\n\n';
  const printed = pages.map((lines, index) => {
    const page = number(first + index);
    const parts: string[] = [];
    const withNumber = does('numbers') && numberInHead;
    if (does('heads') && (isShown || withNumber))
      parts.push(withNumber ? `${head}  ${page}` : head);
    else if (withNumber) parts.push(page);
    parts.push(lines.join('\n'));
    if (does('numbers') && !numberInHead) parts.push(page);
    return parts.join(tight);
  });
  if (fed) return printed.join(random.pick(['\n\f', '\n\n\f', '\f']));
  if (ruled) return printed.join('\n\n---\n\n');
  return printed.join(tight);
}

const MIN_NUMBERED = 4;

function withLigatures(text: string): string {
  return text
    .replace(/ffi/g, '\ufb03')
    .replace(/ffl/g, '\ufb04')
    .replace(/ff/g, '\ufb00')
    .replace(/fi/g, '\ufb01')
    .replace(/fl/g, '\ufb02');
}

/** Reads the bytes of UTF-8 as windows-1252. */
function misread(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(new TextEncoder().encode(text));
}
