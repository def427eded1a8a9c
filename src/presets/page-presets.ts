import { commentSections } from '../cleaners/comment-sections.ts';
import { before, when } from '../cleaners/compose.ts';
import { figureCaptions } from '../cleaners/figure-captions.ts';
import { formControls } from '../cleaners/form-controls.ts';
import { headlineStamps } from '../cleaners/headline-stamps.ts';
import { hiddenText } from '../cleaners/hidden-text.ts';
import { landmarks } from '../cleaners/landmarks.ts';
import { linkLists } from '../cleaners/link-lists.ts';
import { namedSections } from '../cleaners/named-sections.ts';
import { outsideSections } from '../cleaners/outside-sections.ts';
import { scriptTexts } from '../cleaners/script-texts.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { View } from '../core/view.ts';
import { classify } from '../models/classify-pages.ts';
import { type Presets, presets as textPresets } from './presets.ts';

/** The lists of cleaners for text, Markdown and HTML, in the order in which they run. */
export const presets: Presets = {
  gentle: all,
  balanced: all,
  strict: all,
  zero: () => [],
};

/** What the tags of a page give away, so that the others see less of it. */
const BY_TAGS: readonly (() => Cleaner)[] = [
  scriptTexts,
  hiddenText,
  headlineStamps,
  landmarks,
  namedSections,
  commentSections,
  formControls,
  figureCaptions,
];

function all(): Cleaner[] {
  const cleaners = [...BY_TAGS.map((make) => make()), ...textPresets.balanced()];
  // Bylines and dates stand among links and outside of the article's element, too.
  const rules = before(
    before(cleaners, 'surroundings', linkLists()),
    'surroundings',
    outsideSections(),
  );
  return before(rules, 'broken-sentences', when(isPage, classify()));
}

function isPage({ doc }: View): boolean {
  return doc.elements !== undefined;
}
