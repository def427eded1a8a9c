import { alsoRead } from '../cleaners/also-read.ts';
import { authorBios } from '../cleaners/author-bios.ts';
import { backToTop } from '../cleaners/back-to-top.ts';
import { breadcrumbs } from '../cleaners/breadcrumbs.ts';
import { bylines } from '../cleaners/bylines.ts';
import { closingCredits } from '../cleaners/closing-credits.ts';
import { commentForms } from '../cleaners/comment-forms.ts';
import { copyrights } from '../cleaners/copyrights.ts';
import { dateStamps } from '../cleaners/date-stamps.ts';
import { footers } from '../cleaners/footers.ts';
import { galleryCounters } from '../cleaners/gallery-counters.ts';
import { interfaceResidue } from '../cleaners/interface-residue.ts';
import { kickers } from '../cleaners/kickers.ts';
import { mediaUrls } from '../cleaners/media-urls.ts';
import { navMenus } from '../cleaners/nav-menus.ts';
import { newsletterPrompts } from '../cleaners/newsletter-prompts.ts';
import { photoCaptions } from '../cleaners/photo-captions.ts';
import { photoCredits } from '../cleaners/photo-credits.ts';
import { previousNext } from '../cleaners/previous-next.ts';
import { printPages } from '../cleaners/print-pages.ts';
import { readMoreLinks } from '../cleaners/read-more-links.ts';
import { readingTimes } from '../cleaners/reading-times.ts';
import { relatedSections } from '../cleaners/related-sections.ts';
import { shareBars } from '../cleaners/share-bars.ts';
import { standfirsts } from '../cleaners/standfirsts.ts';
import { surroundings } from '../cleaners/surroundings.ts';
import { tagLines } from '../cleaners/tag-lines.ts';
import { titleDuplicates } from '../cleaners/title-duplicates.ts';
import { titles } from '../cleaners/titles.ts';
import type { Cleaner } from '../core/cleaner.ts';
import { brokenSentences } from '../repair/broken-sentences.ts';
import { markupResidue } from '../repair/markup-residue.ts';
import type { Policies } from './options.ts';

/** The name of a preset. */
export type PresetName = 'gentle' | 'balanced' | 'strict' | 'zero';

/** What a preset decides besides its cleaners. */
export interface PresetSettings {
  readonly policies: Policies;
  readonly minConfidence: number;
}

/** The lists of cleaners, in the order in which they run. */
export const presets: { readonly [Name in PresetName]: () => Cleaner[] } = {
  gentle: all,
  balanced: all,
  strict: all,
  zero: () => [],
};

/** The policies and the threshold of each preset. */
export const presetSettings: { readonly [Name in PresetName]: PresetSettings } = {
  // Only what is provable goes.
  gentle: { policies: {}, minConfidence: 0.95 },
  balanced: { policies: {}, minConfidence: 0.5 },
  // Notes that editors added to the article go, too.
  strict: {
    policies: { 'editorial-note': 'drop', 'affiliate-disclosure': 'drop' },
    minConfidence: 0,
  },
  zero: { policies: {}, minConfidence: 1 },
};

function all(): Cleaner[] {
  return [
    // What conversions and prints left.
    markupResidue(),
    printPages(),
    galleryCounters(),
    // Alone or beside other furniture.
    dateStamps(),
    readingTimes(),
    authorBios(),
    commentForms(),
    backToTop(),
    copyrights(),
    closingCredits(),
    newsletterPrompts(),
    interfaceResidue(),
    mediaUrls(),
    alsoRead(),
    previousNext(),
    readMoreLinks(),
    footers(),
    navMenus(),
    relatedSections(),
    shareBars(),
    tagLines(),
    // What is left of the head, and pictures.
    breadcrumbs(),
    photoCaptions(),
    photoCredits(),
    bylines(),
    titles(),
    titleDuplicates(),
    kickers(),
    standfirsts(),
    // What is left around the article, where the text is a whole page.
    surroundings(),
    // What is left belongs together.
    brokenSentences(),
  ];
}
