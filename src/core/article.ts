import type { Action, Kind } from './kind.ts';
import type { Evidence, RepairKind } from './mark.ts';
import type { Span } from './span.ts';

/** What a text says about itself, absent values `null`. */
export interface Fields {
  title: string | null;
  /** The line under the title. */
  standfirst: string | null;
  /** The summary that a page has for search engines and link previews. */
  description: string | null;
  /** The last step of the path to the page, or else the label over the title. */
  section: string | null;
  /** The byline without its label and date, or else the names of the authors. */
  byline: string | null;
  /** The people in the byline, or that the source names as authors outside of its text. */
  authors: readonly string[];
  /** Where the report was filed, as the text says before its first sentence: "LONDON, May 14". */
  dateline: string | null;
  /** News agencies that the byline, the dateline or the end of the text names. */
  agencies: readonly string[];
  /** ISO 8601; ambiguous, relative and print dates stay `null`. */
  published: string | null;
  /** The day of the last change that the text gives, as `published`. */
  modified: string | null;
  /** Minutes that reading takes, as the source says; rounded up. */
  readingMinutes: number | null;
  /** What the site is called. */
  siteName: string | null;
  /** The address that the page wants to be known by; absolute where that can be told. */
  canonicalUrl: string | null;
  /** The address of the leading image; absolute where that can be told. */
  image: string | null;
  /** What the page says that it is, in its own words: `NewsArticle`, `article`, `product`. */
  pageType: string | null;
  /** Whether the page says that everybody may read all of it. */
  isAccessibleForFree: boolean | null;
  /**
   * BCP 47: the language that the caller named, or else the text seems to be in, or else the page
   * declares; `null` when unsure.
   */
  lang: string | null;
  /** Copyright and rights notices. */
  rights: string | null;
  /** Addresses of videos and posts that stood alone between paragraphs. */
  embeds: readonly string[];
  captions: readonly string[];
  /** Credits of images, and of further reporting. */
  credits: readonly string[];
  /** Tags and categories. */
  tags: readonly string[];
  /** What the text says about its authors. */
  bios: readonly string[];
  /** Corrections and notes of the editors; they stay in the body unless a policy says otherwise. */
  notes: readonly string[];
}

/**
 * What a value was read from:
 *
 * - `text`: the text that readers see, by a cleaner;
 * - `front-matter`: the settings at the top of a Markdown file;
 * - `json-ld`: a script of linked data;
 * - `open-graph`: a `<meta>` of Open Graph and its vocabularies: `og:title`, `article:author`;
 * - `meta`: any other `<meta>`: Twitter cards, Dublin Core, `author`;
 * - `microdata`: an element or `<meta>` with `itemprop`;
 * - `title`: the `<title>` of the page;
 * - `markup`: an element whose tag, class or relation says what it holds: `<h1>`, `<time>`,
 *   `rel="author"`, `rel="canonical"`, `class="byline"`, `<html lang>`.
 */
export type Origin =
  | 'text'
  | 'front-matter'
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'microdata'
  | 'title'
  | 'markup';

/** A range of the input that a value was read from. */
export interface Source extends Span {
  readonly origin: Origin;
}

/**
 * Where fields were read: ranges of the input by name of the field, absent for fields not found.
 *
 * A list has one range a value, in the same order. The range holds the value word for word, or what
 * it was read off: the line of a date, the tag of a `<meta>`, a script of linked data.
 */
export type Sources = { readonly [Name in keyof Fields]?: readonly Source[] };

/** Something left out of the body. */
export interface Removal extends Span {
  /** The source between `start` and `end`. */
  readonly text: string;
  readonly kind: Kind;
  /** The cleaner that said so. */
  readonly cleaner: string;
  readonly reason: string;
  readonly evidence: Evidence;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly action: Exclude<Action, 'keep'>;
}

/** Why something that was recognised stays in the body. */
export type Because = 'policy' | 'confidence' | 'protected' | 'budget';

/** Something that was recognised and stays. */
export interface Annotation extends Omit<Removal, 'action' | 'text'> {
  readonly because: Because;
  /** What protects it, where that is why it stays. */
  readonly keptBy?: Keeper;
}

/** A cleaner that said that a text is body, and why. */
export interface Keeper {
  readonly cleaner: string;
  readonly reason: string;
}

/** Characters of the source that read otherwise in the body. */
export interface Repair extends Span {
  /** The source between `start` and `end`. */
  readonly from: string;
  /** What stands in the body instead. */
  readonly to: string;
  readonly kind: RepairKind;
  readonly cleaner: string;
  readonly reason: string;
  readonly evidence: Evidence;
  readonly confidence: number;
  /** For a joint: the positions in `removals` of what stood between its halves. */
  readonly joins?: readonly number[];
}

/** A range of the source that stands in the body at offset `at`, to the letter. */
export interface KeptRange extends Span {
  readonly at: number;
}

/** White space of the source, and marks of Markdown or HTML, that are not in the body. */
export interface Layout extends Span {
  readonly text: string;
}

/** The name of a warning. */
export type WarningCode =
  | 'empty'
  | 'blocked'
  | 'suspicious'
  | 'truncated'
  | 'garbled'
  | 'not-html'
  | 'oversized'
  | 'second-engine';

/** What a user should know before trusting the result. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

/**
 * A cleaned article and the account of every character.
 *
 * `kept`, `removals`, `repairs` and `layout` partition `[0, length)` of the input, so that
 * `restore` gives it back.
 */
export interface BareArticle extends Readonly<Fields> {
  /** The article's text, paragraphs separated by one blank line. */
  readonly body: string;
  /** What was left out, in source order. */
  readonly removals: readonly Removal[];
  /** What was recognised and stays, in source order. */
  readonly annotations: readonly Annotation[];
  readonly repairs: readonly Repair[];
  readonly kept: readonly KeptRange[];
  readonly layout: readonly Layout[];
  readonly warnings: readonly Warning[];
  /** Where the fields were read. */
  readonly sources: Sources;
  /** Words of the body; of scripts without spaces two characters count as one. */
  readonly wordCount: number;
  /** Length of the input in UTF-16 units. */
  readonly length: number;
}

/** A cleaned article, its account, and its body written in other formats. */
export interface Article extends BareArticle {
  /**
   * The body as Markdown, with its headings, lists, links, images, quotations, code and tables: as a
   * Markdown source has them, or made from text or HTML. Written when it is first read.
   */
  readonly markdown: string;
  /**
   * The body as HTML that is safe to show: of a few elements, and addresses that run nothing. Written
   * when it is first read.
   */
  readonly html: string;
}
