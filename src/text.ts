/**
 * Text in, article out: nothing third-party, for Node, browsers, workers and edge runtimes.
 *
 * @module
 */
export { after, before, dropLines, replace, when, without } from './cleaners/compose.ts';
export * from './core/article.ts';
export { type Block, type BlockKind, type Part, part } from './core/block.ts';
export { type Cleaner, defineCleaner } from './core/cleaner.ts';
export type { Convention, Doc } from './core/doc.ts';
export { BodycopyError, type BodycopyErrorCode, isBodycopyError } from './core/error.ts';
export { type Action, KINDS, type Kind, type KindEntry, type Place } from './core/kind.ts';
export type { Lexicon, PhraseClass } from './core/lexicon.ts';
export * from './core/mark.ts';
export { type Account, restore } from './core/restore.ts';
export type { Span } from './core/span.ts';
export type * from './core/view.ts';
export { en } from './lexicons/en.ts';
export { cleanArticle, createPipeline, extractArticle, type Pipeline } from './presets/clean.ts';
export type { PipelineOptions, Policies } from './presets/options.ts';
export { type PresetName, presets } from './presets/presets.ts';
