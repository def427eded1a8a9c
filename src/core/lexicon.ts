/** The families of phrases that every language file fills. */
export type PhraseClass =
  | 'home'
  | 'also-read'
  | 'related-heading'
  | 'previous'
  | 'next'
  | 'newsletter'
  | 'interface'
  | 'comment-form'
  | 'comment-heading'
  | 'copyright'
  | 'rights'
  | 'photo-credit'
  | 'photo-suffix'
  | 'reading-time'
  | 'date-label'
  | 'byline-label'
  | 'closing-credit'
  | 'back-to-top'
  | 'page-counter'
  | 'platform';

/**
 * One language's phrases and words.
 *
 * A phrase is compared without regard to case, spaces, punctuation and marks of emphasis. It must
 * be the whole line, unless `…` says that other text may stand before or after it. `{n}` stands
 * for a number, `{x}` for one to eight words.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly lang: string;
  readonly phrases: Readonly<Record<PhraseClass, readonly string[]>>;
  /** Twelve lists of spellings, full and short. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** Words for a day that only the reader's calendar knows: today, yesterday. */
  readonly relativeDays: readonly string[];
  /** Words that cannot end a sentence and say nothing of its topic. */
  readonly functionWords: readonly string[];
  /** Abbreviations that end in a full stop in mid-sentence, without it. */
  readonly abbreviations: readonly string[];
  /** Words inside a byline that are no names: "and", "in", "for". */
  readonly bylineWords: readonly string[];
  /** Last words of outlets' and agencies' names: Times, Images. */
  readonly outletWords: readonly string[];
}
