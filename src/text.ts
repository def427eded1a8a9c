/**
 * Text in, article out: nothing third-party, for Node, browsers, workers and edge runtimes.
 *
 * @module
 */
// The order is that of a bundle. Kin by kin, and apart from code, languages compress best.

export { en } from './lexicons/en.ts';

// Germanic:

export { de } from './lexicons/de.ts';
export { nl } from './lexicons/nl.ts';
export { sv } from './lexicons/sv.ts';

// Romance:

export { es } from './lexicons/es.ts';
export { fr } from './lexicons/fr.ts';
export { it } from './lexicons/it.ts';
export { pt } from './lexicons/pt.ts';

// Others in Latin letters:

export { id } from './lexicons/id.ts';
export { tr } from './lexicons/tr.ts';
export { vi } from './lexicons/vi.ts';

// Slavic:

export { cs } from './lexicons/cs.ts';
export { pl } from './lexicons/pl.ts';
export { ru } from './lexicons/ru.ts';
export { uk } from './lexicons/uk.ts';

// Greek:

export { el } from './lexicons/el.ts';

// Of the Near East:

export { ar } from './lexicons/ar.ts';
export { fa } from './lexicons/fa.ts';
export { he } from './lexicons/he.ts';

// Of India:

export { bn } from './lexicons/bn.ts';
export { hi } from './lexicons/hi.ts';

// Of East Asia:

export { ja } from './lexicons/ja.ts';
export { ko } from './lexicons/ko.ts';
export { zhHans } from './lexicons/zh-hans.ts';
export { zhHant } from './lexicons/zh-hant.ts';

// Cleaners:

export { advertLabels } from './cleaners/advert-labels.ts';
export { affiliateNotes } from './cleaners/affiliate-notes.ts';
export { alsoRead } from './cleaners/also-read.ts';
export { appPrompts } from './cleaners/app-prompts.ts';
export { audioWidgets } from './cleaners/audio-widgets.ts';
export { authorBios } from './cleaners/author-bios.ts';
export { backToTop } from './cleaners/back-to-top.ts';
export { botWalls } from './cleaners/bot-walls.ts';
export { breadcrumbs } from './cleaners/breadcrumbs.ts';
export { bylines } from './cleaners/bylines.ts';
export { closingCredits } from './cleaners/closing-credits.ts';
export { commentForms } from './cleaners/comment-forms.ts';
export { commentThreads } from './cleaners/comment-threads.ts';
export { after, before, dropLines, replace, when, without } from './cleaners/compose.ts';
export { cookieNotices } from './cleaners/cookie-notices.ts';
export { copyrights } from './cleaners/copyrights.ts';
export { dateStamps } from './cleaners/date-stamps.ts';
export { donationPleas } from './cleaners/donation-pleas.ts';
export { footers } from './cleaners/footers.ts';
export { footnoteMarks } from './cleaners/footnote-marks.ts';
export { galleryCounters } from './cleaners/gallery-counters.ts';
export { genres } from './cleaners/genres.ts';
export { interfaceResidue } from './cleaners/interface-residue.ts';
export { kickers } from './cleaners/kickers.ts';
export { liveBlogChrome } from './cleaners/live-blog-chrome.ts';
export { loneButtons } from './cleaners/lone-buttons.ts';
export { mediaUrls } from './cleaners/media-urls.ts';
export { navMenus } from './cleaners/nav-menus.ts';
export { newsletterPrompts } from './cleaners/newsletter-prompts.ts';
export { paywallPrompts } from './cleaners/paywall-prompts.ts';
export { pdfPages } from './cleaners/pdf-pages.ts';
export { photoCaptions } from './cleaners/photo-captions.ts';
export { photoCredits } from './cleaners/photo-credits.ts';
export { polls } from './cleaners/polls.ts';
export { previousNext } from './cleaners/previous-next.ts';
export { printPages } from './cleaners/print-pages.ts';
export { pullQuotes } from './cleaners/pull-quotes.ts';
export { readMoreLinks } from './cleaners/read-more-links.ts';
export { readingTimes } from './cleaners/reading-times.ts';
export { regionGates } from './cleaners/region-gates.ts';
export { relatedSections } from './cleaners/related-sections.ts';
export { repeatedMenus } from './cleaners/repeated-menus.ts';
export { repeatedParagraphs } from './cleaners/repeated-paragraphs.ts';
export { shareBars } from './cleaners/share-bars.ts';
export { standfirsts } from './cleaners/standfirsts.ts';
export { surroundings } from './cleaners/surroundings.ts';
export { tablesOfContents } from './cleaners/tables-of-contents.ts';
export { tagLines } from './cleaners/tag-lines.ts';
export { titleDuplicates } from './cleaners/title-duplicates.ts';
export { titles } from './cleaners/titles.ts';

// What they speak of:

export * from './core/article.ts';
export {
  type Block,
  type BlockFlag,
  type BlockKind,
  type Link,
  type Part,
  part,
  type Style,
  type StyledSpan,
} from './core/block.ts';
export { type Cleaner, defineCleaner } from './core/cleaner.ts';
export type { Convention, Definition, Doc, Format, PlacedImage } from './core/doc.ts';
export type { Element } from './core/element.ts';
export { BodycopyError, type BodycopyErrorCode, isBodycopyError } from './core/error.ts';
export { type Action, KINDS, type Kind, type KindEntry, type Place } from './core/kind.ts';
export type {
  BlockPlace,
  Cell,
  Container,
  PageLayout,
  Picture,
  PlacedLink,
} from './core/layout.ts';
export type { DateWords, Lexicon, OwnLexicon, PhraseClass } from './core/lexicon.ts';
export * from './core/mark.ts';
export { type Account, restore } from './core/restore.ts';
export type { Span } from './core/span.ts';
export type * from './core/view.ts';

// The learned model:

export { type ClassifyOptions, classify } from './models/classify.ts';
export type { Favour } from './models/decide.ts';

// Repairs, reading and writing:

export { readDoc } from './read/read-doc.ts';
export { readText } from './read/text.ts';
export { brokenSentences } from './repair/broken-sentences.ts';
export { entities } from './repair/entities.ts';
export { hyphenations } from './repair/hyphenations.ts';
export { invisibleCharacters } from './repair/invisible-characters.ts';
export { ligatures } from './repair/ligatures.ts';
export { markupResidue } from './repair/markup-residue.ts';
export { mojibake } from './repair/mojibake.ts';
export { writeMarked } from './write/marked.ts';

// Pipelines:

export { type BarePipeline, barePipeline } from './pipeline/bare-pipeline.ts';
export type { BareOptions, Policies } from './pipeline/options.ts';
export type { OwnLexicons } from './pipeline/own-lexicons.ts';
export {
  cleanArticle,
  createPipeline,
  extractArticle,
  type Pipeline,
} from './presets/clean.ts';
export type { CleaningOptions, PipelineOptions, TextFormat } from './presets/options.ts';
export { type PresetName, type Presets, presets } from './presets/presets.ts';
