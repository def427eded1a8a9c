import { readFrontMatter } from './front-matter.ts';

/** How much of a source is looked at, and of how much a first look must find something. */
const MAX_SAMPLE = 10_000;
const MAX_START = 4000;

/**
 * Markdown has a sign of it at least every so many characters, and some in either half. Of the
 * 4,640 plain texts that four extractors and the annotators made of WCXB dev's pages, which hold
 * programs, tables and pieces of Markdown too, none is taken for it; of the 793 article pages
 * written as Markdown, all are.
 */
const CHARACTERS_PER_SIGN = 2500;
const MIN_SIGNS = 3;

/** `](https:`, `](/`, `](#` */
const LINKS = /\]\((?:<?[a-z]{2,10}:|[/#.?])/gi;
/** `[1]: https:` */
const DEFINITIONS = /\n {0,3}\[[^\]\n]{1,100}\]:[ \t]<?[a-z]{2,10}:\/\//gi;
/** A heading with blank lines around it; comments in programs have code under them. */
const HEADINGS = /(?:^|\n\r?\n)#{1,6} [^\r\n]{1,200}(?=\r?\n\r?\n)/g;
/** What opens or closes strong emphasis. */
const STRONG = /\*\*/g;

/**
 * Whether a source is Markdown, and no text with a few marks of it: links or headings in number,
 * and no part of it without them. Where that is not sure, it is text.
 */
export function isMarkdown(source: string): boolean {
  if (readFrontMatter(source) !== undefined) return true;
  // Nearly every text ends here: it has none of the three, whose first signs are rare.
  const start = source.slice(0, MAX_START);
  if (!start.includes('](') && !start.includes('# ') && !start.includes(']: ')) return false;
  const sample = source.slice(0, MAX_SAMPLE);
  const half = Math.floor(sample.length / 2);
  const halves = [countSigns(sample.slice(0, half)), countSigns(sample.slice(half))] as const;
  const links = halves[0].links + halves[1].links;
  const headings = halves[0].headings + halves[1].headings;
  const strong = halves[0].strong + halves[1].strong;
  const signs = links + headings + strong;
  const isSure = links >= MIN_SIGNS || (headings > 0 && links > 0) || (headings > 1 && strong > 1);
  if (!isSure || signs < MIN_SIGNS || signs * CHARACTERS_PER_SIGN < sample.length) return false;
  return halves.every(({ links, headings, strong }) => links + headings + strong > 0);
}

interface Signs {
  readonly links: number;
  readonly headings: number;
  /** Pairs. */
  readonly strong: number;
}

function countSigns(text: string): Signs {
  return {
    links: count(text, LINKS) + count(text, DEFINITIONS),
    headings: count(text, HEADINGS),
    strong: Math.floor(count(text, STRONG) / 2),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
