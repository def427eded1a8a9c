/**
 * Text, Markdown or HTML in, article out.
 *
 * @module
 */
export { attributeOf } from './core/element.ts';
// These take the place of what the text entry has under the same names.
export {
  cleanArticle,
  createPipeline,
  extractArticle,
  type PageOptions,
  type PagePipeline,
  type Source,
} from './presets/clean-pages.ts';
export { type ReadOptions, readPage } from './read/read-page.ts';
export * from './text.ts';
