/** The families of phrases that every language file fills. */
export type PhraseClass =
  | 'also-read'
  | 'related-heading'
  | 'related-word'
  | 'previous'
  | 'next'
  | 'newsletter'
  | 'newsletter-part'
  | 'interface'
  | 'interface-word'
  | 'comment-form'
  | 'comment-heading'
  | 'comment-field'
  | 'copyright'
  | 'copyright-label'
  | 'rights'
  | 'photo-credit'
  | 'photo-label'
  | 'image-label'
  | 'photo-suffix'
  | 'photo-agency'
  | 'figure-source'
  | 'embed'
  | 'references-heading'
  | 'reading-time'
  | 'byline-label'
  | 'closing-credit'
  | 'editorial-note'
  | 'back-to-top'
  | 'page-counter'
  | 'gallery-counter'
  | 'platform'
  | 'nav-word'
  | 'nav-phrase'
  | 'read-more'
  | 'read-more-word'
  | 'share'
  | 'share-count'
  | 'network'
  | 'tags-label'
  | 'bio-heading'
  | 'footer'
  | 'footer-word';

/** Words that stand around a date in a line that is nothing else. */
export interface DateWords {
  /** Labels of the day of publication: published, posted. */
  readonly published: readonly string[];
  /** Labels of the day of a later change: updated, modified. */
  readonly updated: readonly string[];
  /** Words that go with either: on, last. */
  readonly around: readonly string[];
  /** Behind the number of a day: st, nd. */
  readonly ordinals: readonly string[];
  /** What is counted in "3 hours ago". */
  readonly units: readonly string[];
  readonly ago: readonly string[];
}

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
  /** First steps of a path through a site: home. */
  readonly homeWords: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day that only the reader's calendar knows: today, yesterday. */
  readonly relativeDays: readonly string[];
  readonly dateWords: DateWords;
  /** Words that cannot end a sentence and say nothing of its topic. */
  readonly functionWords: readonly string[];
  /** Abbreviations that end in a full stop in mid-sentence, without it: mr, gen. */
  readonly abbreviations: readonly string[];
  /** Those that may end a sentence, too, without the full stop: inc, p.m. */
  readonly closingAbbreviations: readonly string[];
  /** Words inside a byline that are no names: "and", "in", "for". */
  readonly bylineWords: readonly string[];
  /** Words between an author and a place: "in". */
  readonly placeWords: readonly string[];
  /** Last words of what a byline calls its author: correspondent, editor. */
  readonly roleWords: readonly string[];
  /** Words right behind a name that say what somebody is or does: is, writes. */
  readonly bioVerbs: readonly string[];
  /** Words inside the credit of an image that are no names: via, courtesy. */
  readonly creditWords: readonly string[];
  /** Last words of outlets' and agencies' names: Times, Images. */
  readonly outletWords: readonly string[];
}
