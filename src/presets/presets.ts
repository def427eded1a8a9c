import { advertLabels } from '../cleaners/advert-labels.ts';
import { affiliateNotes } from '../cleaners/affiliate-notes.ts';
import { alsoRead } from '../cleaners/also-read.ts';
import { appPrompts } from '../cleaners/app-prompts.ts';
import { audioWidgets } from '../cleaners/audio-widgets.ts';
import { authorBios } from '../cleaners/author-bios.ts';
import { backToTop } from '../cleaners/back-to-top.ts';
import { botWalls } from '../cleaners/bot-walls.ts';
import { breadcrumbs } from '../cleaners/breadcrumbs.ts';
import { bylines } from '../cleaners/bylines.ts';
import { closingCredits } from '../cleaners/closing-credits.ts';
import { commentForms } from '../cleaners/comment-forms.ts';
import { commentThreads } from '../cleaners/comment-threads.ts';
import { cookieNotices } from '../cleaners/cookie-notices.ts';
import { copyrights } from '../cleaners/copyrights.ts';
import { dateStamps } from '../cleaners/date-stamps.ts';
import { donationPleas } from '../cleaners/donation-pleas.ts';
import { footers } from '../cleaners/footers.ts';
import { footnoteMarks } from '../cleaners/footnote-marks.ts';
import { galleryCounters } from '../cleaners/gallery-counters.ts';
import { genres } from '../cleaners/genres.ts';
import { interfaceResidue } from '../cleaners/interface-residue.ts';
import { kickers } from '../cleaners/kickers.ts';
import { liveBlogChrome } from '../cleaners/live-blog-chrome.ts';
import { loneButtons } from '../cleaners/lone-buttons.ts';
import { mediaUrls } from '../cleaners/media-urls.ts';
import { navMenus } from '../cleaners/nav-menus.ts';
import { newsletterPrompts } from '../cleaners/newsletter-prompts.ts';
import { paywallPrompts } from '../cleaners/paywall-prompts.ts';
import { pdfPages } from '../cleaners/pdf-pages.ts';
import { photoCaptions } from '../cleaners/photo-captions.ts';
import { photoCredits } from '../cleaners/photo-credits.ts';
import { polls } from '../cleaners/polls.ts';
import { previousNext } from '../cleaners/previous-next.ts';
import { printPages } from '../cleaners/print-pages.ts';
import { pullQuotes } from '../cleaners/pull-quotes.ts';
import { readMoreLinks } from '../cleaners/read-more-links.ts';
import { readingTimes } from '../cleaners/reading-times.ts';
import { regionGates } from '../cleaners/region-gates.ts';
import { relatedSections } from '../cleaners/related-sections.ts';
import { repeatedMenus } from '../cleaners/repeated-menus.ts';
import { repeatedParagraphs } from '../cleaners/repeated-paragraphs.ts';
import { shareBars } from '../cleaners/share-bars.ts';
import { standfirsts } from '../cleaners/standfirsts.ts';
import { surroundings } from '../cleaners/surroundings.ts';
import { tablesOfContents } from '../cleaners/tables-of-contents.ts';
import { tagLines } from '../cleaners/tag-lines.ts';
import { titleDuplicates } from '../cleaners/title-duplicates.ts';
import { titles } from '../cleaners/titles.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Policies } from '../pipeline/options.ts';
import { brokenSentences } from '../repair/broken-sentences.ts';
import { entities } from '../repair/entities.ts';
import { hyphenations } from '../repair/hyphenations.ts';
import { invisibleCharacters } from '../repair/invisible-characters.ts';
import { ligatures } from '../repair/ligatures.ts';
import { markupResidue } from '../repair/markup-residue.ts';
import { mojibake } from '../repair/mojibake.ts';

/** The name of a preset. */
export type PresetName = 'gentle' | 'balanced' | 'strict' | 'zero';

/** What a preset decides besides its cleaners. */
export interface PresetSettings {
  readonly policies: Policies;
  readonly minConfidence: number;
}

/** Lists of cleaners by the name of their preset. */
export type Presets = { readonly [Name in PresetName]: () => Cleaner[] };

/** The lists of cleaners, in the order in which they run. */
export const presets: Presets = {
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

/** All cleaners, in the order in which they run. */
const ORDER: readonly (() => Cleaner)[] = [
  // What conversions and prints left.
  mojibake,
  entities,
  ligatures,
  invisibleCharacters,
  markupResidue,
  pdfPages,
  printPages,
  hyphenations,
  footnoteMarks,
  galleryCounters,
  // What stands twice.
  repeatedParagraphs,
  pullQuotes,
  // Alone or beside other furniture.
  dateStamps,
  readingTimes,
  commentThreads,
  authorBios,
  commentForms,
  backToTop,
  copyrights,
  closingCredits,
  // What the page says to its visitor, with its buttons.
  botWalls,
  regionGates,
  cookieNotices,
  audioWidgets,
  advertLabels,
  affiliateNotes,
  newsletterPrompts,
  paywallPrompts,
  donationPleas,
  appPrompts,
  polls,
  liveBlogChrome,
  interfaceResidue,
  // What leads to other places and other stories.
  mediaUrls,
  tablesOfContents,
  alsoRead,
  previousNext,
  readMoreLinks,
  footers,
  relatedSections,
  shareBars,
  tagLines,
  repeatedMenus,
  navMenus,
  loneButtons,
  // What is left of the head, and pictures.
  breadcrumbs,
  photoCaptions,
  photoCredits,
  bylines,
  titles,
  titleDuplicates,
  kickers,
  standfirsts,
  // What is left around the article, where the text is a whole page, and what is the article there.
  genres,
  surroundings,
  // What is left belongs together.
  brokenSentences,
];

function all(): Cleaner[] {
  return ORDER.map((make) => make());
}
