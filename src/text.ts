/**
 * Text in, article out: nothing third-party, for Node, browsers, workers and edge runtimes.
 *
 * @module
 */
export { alsoRead } from './cleaners/also-read.ts';
export { authorBios } from './cleaners/author-bios.ts';
export { backToTop } from './cleaners/back-to-top.ts';
export { breadcrumbs } from './cleaners/breadcrumbs.ts';
export { bylines } from './cleaners/bylines.ts';
export { closingCredits } from './cleaners/closing-credits.ts';
export { commentForms } from './cleaners/comment-forms.ts';
export { after, before, dropLines, replace, when, without } from './cleaners/compose.ts';
export { copyrights } from './cleaners/copyrights.ts';
export { dateStamps } from './cleaners/date-stamps.ts';
export { footers } from './cleaners/footers.ts';
export { galleryCounters } from './cleaners/gallery-counters.ts';
export { interfaceResidue } from './cleaners/interface-residue.ts';
export { kickers } from './cleaners/kickers.ts';
export { mediaUrls } from './cleaners/media-urls.ts';
export { navMenus } from './cleaners/nav-menus.ts';
export { newsletterPrompts } from './cleaners/newsletter-prompts.ts';
export { photoCaptions } from './cleaners/photo-captions.ts';
export { photoCredits } from './cleaners/photo-credits.ts';
export { previousNext } from './cleaners/previous-next.ts';
export { printPages } from './cleaners/print-pages.ts';
export { readMoreLinks } from './cleaners/read-more-links.ts';
export { readingTimes } from './cleaners/reading-times.ts';
export { relatedSections } from './cleaners/related-sections.ts';
export { shareBars } from './cleaners/share-bars.ts';
export { standfirsts } from './cleaners/standfirsts.ts';
export { surroundings } from './cleaners/surroundings.ts';
export { tagLines } from './cleaners/tag-lines.ts';
export { titleDuplicates } from './cleaners/title-duplicates.ts';
export { titles } from './cleaners/titles.ts';
export * from './core/article.ts';
export { type Block, type BlockKind, type Part, part } from './core/block.ts';
export { type Cleaner, defineCleaner } from './core/cleaner.ts';
export type { Convention, Doc } from './core/doc.ts';
export { BodycopyError, type BodycopyErrorCode, isBodycopyError } from './core/error.ts';
export { type Action, KINDS, type Kind, type KindEntry, type Place } from './core/kind.ts';
export type { DateWords, Lexicon, PhraseClass } from './core/lexicon.ts';
export * from './core/mark.ts';
export { type Account, restore } from './core/restore.ts';
export type { Span } from './core/span.ts';
export type * from './core/view.ts';
export { en } from './lexicons/en.ts';
export { cleanArticle, createPipeline, extractArticle, type Pipeline } from './presets/clean.ts';
export type { PipelineOptions, Policies } from './presets/options.ts';
export { type PresetName, presets } from './presets/presets.ts';
export { brokenSentences } from './repair/broken-sentences.ts';
export { markupResidue } from './repair/markup-residue.ts';
export { writeMarked } from './write/marked.ts';
