import type { PhraseClass } from '../core/lexicon.ts';
import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** Classes of phrases that say the same of the text around them. */
const FAMILIES: readonly (readonly [name: string, classes: readonly PhraseClass[]])[] = [
  ['related', ['also-read', 'related-heading', 'related-word', 'read-more']],
  ['pager', ['previous', 'next', 'page-counter', 'back-to-top']],
  ['sign-up', ['newsletter', 'newsletter-part', 'app-prompt', 'donation', 'donation-part']],
  ['paywall', ['paywall', 'paywall-part', 'bot-wall', 'region-gate']],
  ['consent', ['cookie', 'cookie-part']],
  ['interface', ['interface', 'interface-word', 'audio', 'audio-part', 'poll', 'poll-part']],
  [
    'comments',
    ['comment-form', 'comment-heading', 'comment-field', 'comment-mark', 'comment-author'],
  ],
  ['copyright', ['copyright', 'copyright-label', 'rights', 'platform']],
  ['photo', ['photo-credit', 'photo-label', 'image-label', 'photo-suffix', 'photo-agency']],
  ['author', ['byline-label', 'bio-heading', 'bio-link', 'closing-credit', 'reading-time']],
  ['menu', ['nav-word', 'nav-phrase', 'breadcrumb-label', 'footer', 'footer-word']],
  ['share', ['share', 'share-count', 'network', 'network-word']],
  ['advert', ['advert', 'advert-part', 'affiliate', 'live-blog', 'live-blog-part']],
  ['tags', ['tags-label']],
  ['contents', ['contents-heading', 'references-heading', 'figure-source', 'editorial-note']],
];

/** A phrase in a longer text, and one that is all of its text. */
const PART = 1;
const WHOLE = 2;

/** Which phrases of furniture a block holds, in the languages of the text. */
export const phraseFamilies: Family<Lines> = {
  columns: /* @__PURE__ */ nameFamilies(),
  fill({ view }, { values, width }, offset) {
    for (const [family, [, classes]] of FAMILIES.entries()) {
      for (const phraseClass of classes) {
        for (const { block, whole } of view.hits(phraseClass)) {
          const at = block.index * width + offset + family;
          const found = whole ? WHOLE : PART;
          if ((values[at] as number) < found) values[at] = found;
        }
      }
    }
  },
};

function nameFamilies(): string[] {
  return FAMILIES.map(([name]) => `phrase:${name}`);
}
