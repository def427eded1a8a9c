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
  | 'comment-mark'
  | 'comment-author'
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
  | 'breadcrumb-label'
  | 'nav-word'
  | 'nav-phrase'
  | 'audio'
  | 'audio-part'
  | 'contents-heading'
  | 'cookie'
  | 'cookie-part'
  | 'bot-wall'
  | 'region-gate'
  | 'read-more'
  | 'advert'
  | 'advert-part'
  | 'app-prompt'
  | 'donation'
  | 'donation-part'
  | 'paywall'
  | 'paywall-part'
  | 'affiliate'
  | 'poll'
  | 'poll-part'
  | 'live-blog'
  | 'live-blog-part'
  | 'share'
  | 'share-count'
  | 'network'
  | 'network-word'
  | 'tags-label'
  | 'bio-heading'
  | 'bio-link'
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
  /** Months of other calendars: with them a line is a date, but its day is not known. */
  readonly otherMonths: readonly string[];
}

/**
 * One language's phrases and words.
 *
 * A phrase is compared without regard to case, spaces, punctuation and marks of emphasis. It must
 * be the whole line, unless `…` says that other text may stand before or after it. `{n}` stands
 * for a number, `{x}` for one to eight words, `{a|b}` for either, which may be nothing: `{|the}`.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly lang: string;
  readonly phrases: Readonly<Partial<Record<PhraseClass, readonly string[]>>>;
  /**
   * Phrases that no text has confirmed. They only support other evidence: one counts where another
   * phrase, be it such a one, stands in a neighbouring block.
   */
  readonly hints: Readonly<Partial<Record<PhraseClass, readonly string[]>>>;
  /** Twelve lists of spellings, full and short. */
  readonly months: readonly (readonly string[])[];
  /** First steps of a path through a site: home. */
  readonly homeWords: readonly string[];
  readonly weekdays: readonly string[];
  /** Words for a day that only the reader's calendar knows: today, yesterday. */
  readonly relativeDays: readonly string[];
  readonly dateWords: DateWords;
  /** Whether `05/06/2022` is in June; `false` also where writers differ. */
  readonly dayFirst: boolean;
  /** Words that cannot end a sentence and say nothing of its topic; the language is guessed by them. */
  readonly functionWords: readonly string[];
  /** Abbreviations that end in a full stop in mid-sentence, without it: mr, gen. */
  readonly abbreviations: readonly string[];
  /** Those that may end a sentence, too, without the full stop: inc, p.m. */
  readonly closingAbbreviations: readonly string[];
  /** Words inside a byline that are no names: "and", "in", "for". */
  readonly bylineWords: readonly string[];
  /** Those of them that link people: "and", "with". */
  readonly linkWords: readonly string[];
  /** Small words inside names: "van", "de". */
  readonly nameParticles: readonly string[];
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
  /** What ingredients are measured in, beside the metric system's signs: cups, tsp. */
  readonly kitchenUnits: readonly string[];
}

/** What a user adds to a language, or a language of the user's own: any part of a lexicon. */
export type OwnLexicon = Partial<Omit<Lexicon, 'lang' | 'phrases' | 'dateWords'>> & {
  readonly phrases?: Lexicon['phrases'];
  readonly dateWords?: Partial<DateWords>;
};
