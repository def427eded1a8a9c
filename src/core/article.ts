import type { Action, Kind } from './kind.ts';
import type { Evidence, RepairKind } from './mark.ts';
import type { Span } from './span.ts';

/** What a text says about itself, absent values `null`. */
export interface Fields {
  title: string | null;
  standfirst: string | null;
  /** The section label over the title. */
  section: string | null;
  /** The byline without its label and date. */
  byline: string | null;
  /** The people in the byline. */
  authors: readonly string[];
  /** ISO 8601; ambiguous, relative and print dates stay `null`. */
  published: string | null;
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
}

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

/** White space of the source that is not in the body. */
export interface Layout extends Span {
  readonly text: string;
}

/** The name of a warning. */
export type WarningCode = 'empty' | 'suspicious' | 'truncated' | 'garbled';

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
  /** The language the caller named, else `null`. */
  readonly lang: string | null;
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
  /** Length of the input in UTF-16 units. */
  readonly length: number;
}
