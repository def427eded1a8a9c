import type { Action, Kind } from './kind.ts';
import type { Evidence, RepairKind } from './mark.ts';
import type { Span } from './span.ts';

/** What a text says about itself, absent values `null`. */
export interface Fields {
  title: string | null;
  standfirst: string | null;
  /** The last step of the path to the page, or else the label over the title. */
  section: string | null;
  /** The byline without its label and date. */
  byline: string | null;
  /** The people in the byline. */
  authors: readonly string[];
  /** Where the report was filed, as the text says before its first sentence: "LONDON, May 14". */
  dateline: string | null;
  /** News agencies that the byline, the dateline or the end of the text names. */
  agencies: readonly string[];
  /** ISO 8601; ambiguous, relative and print dates stay `null`. */
  published: string | null;
  /** The day of the last change that the text gives, as `published`. */
  modified: string | null;
  readingMinutes: number | null;
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
 * Where fields were read: ranges of the input by name of the field, absent for fields not found.
 *
 * A list has one range a value, in the same order. The range holds the value word for word, or the
 * line that it was read off, as with dates.
 */
export type Sources = { readonly [Name in keyof Fields]?: readonly Span[] };

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
  | 'oversized';

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
export interface Article extends Readonly<Fields> {
  /** BCP 47: the language that the caller named, or else the text seems to be in; `null` when unsure. */
  readonly lang: string | null;
  /** The article's text, paragraphs separated by one blank line. */
  readonly body: string;
  /**
   * The body with its headings, lists, links, quotations, code and tables: as a Markdown source has
   * them, or made from plain text. It is written when it is first asked for.
   */
  readonly markdown: string;
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
  /** Length of the input in UTF-16 units. */
  readonly length: number;
}
