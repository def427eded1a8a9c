/**
 * Text, Markdown or HTML in, article out.
 *
 * @module
 */
// First, so that bundles have its order.

export * from './text.ts';

// What only pages have:

export { commentSections } from './cleaners/comment-sections.ts';
export { figureCaptions } from './cleaners/figure-captions.ts';
export { formControls } from './cleaners/form-controls.ts';
export { hiddenText } from './cleaners/hidden-text.ts';
export { landmarks } from './cleaners/landmarks.ts';
export { linkLists } from './cleaners/link-lists.ts';
export { namedSections } from './cleaners/named-sections.ts';
export { outsideSections } from './cleaners/outside-sections.ts';
export { scriptTexts } from './cleaners/script-texts.ts';
export { dropSelector, keepSelector } from './cleaners/selectors.ts';
export { attributeOf } from './core/element.ts';
// These take the place of what the text entry has under the same names.
export { classify } from './models/classify-pages.ts';
export {
  cleanArticle,
  createPipeline,
  extractArticle,
  type PageOptions,
  type PagePipeline,
  type Source,
} from './presets/clean-pages.ts';
export { presets } from './presets/page-presets.ts';
export { type ReadOptions, readPage } from './read/read-page.ts';
export type { Tree, TreeNode } from './read/tree.ts';
