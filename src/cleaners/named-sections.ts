import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { drop } from '../core/mark.ts';
import { createNames, nameWord, wordTable } from '../measure/name-words.ts';
import { inherit, MAX_SHARE, weighElements } from '../measure/page-tree.ts';

type Reason =
  | 'menu-name'
  | 'path-name'
  | 'footer-name'
  | 'dialog-name'
  | 'consent-name'
  | 'share-name'
  | 'related-name'
  | 'pager-name'
  | 'sign-up-name'
  | 'account-name'
  | 'tags-name'
  | 'feedback-name'
  | 'disclaimer-name';

interface Section {
  readonly reason: Reason;
  readonly kind: Kind;
}

/**
 * Words in classes and ids of which at most 6 % of the text stands in gold, in elements of up to 0.3
 * of the prose (WCXB dev, 1,495 pages; words on fewer than 15 pages are left out unless the name of
 * a service). `npm run bench:pages -- --names`
 * prints the rates.
 */
const WORDS: ReadonlyMap<string, Section> = /* @__PURE__ */ wordTable<Section>([
  [
    { reason: 'menu-name', kind: 'nav-menu' },
    'nav navbar navigation menu submenu megamenu mega dropdown flyout hamburger offcanvas topbar subnav toolbar masthead',
  ],
  [{ reason: 'path-name', kind: 'breadcrumb' }, 'breadcrumb breadcrumbs'],
  [{ reason: 'footer-name', kind: 'footer-chrome' }, 'footer colophon copyright widgets'],
  [{ reason: 'dialog-name', kind: 'interface-residue' }, 'modal popup lightbox dialog'],
  [{ reason: 'consent-name', kind: 'cookie-consent' }, 'cookie consent gdpr onetrust'],
  [
    { reason: 'share-name', kind: 'share-bar' },
    'share sharing social sharedaddy addtoany reactions vote',
  ],
  [
    { reason: 'related-name', kind: 'related-section' },
    'related recommended trending recent similar outbrain taboola',
  ],
  [{ reason: 'pager-name', kind: 'previous-next' }, 'prev previous pager pagination'],
  [
    { reason: 'sign-up-name', kind: 'newsletter-prompt' },
    'newsletter subscribe signup optin promotion',
  ],
  [{ reason: 'account-name', kind: 'interface-residue' }, 'login signin account'],
  [{ reason: 'tags-name', kind: 'tags' }, 'tags cats categories'],
  [{ reason: 'feedback-name', kind: 'poll' }, 'feedback'],
  [{ reason: 'disclaimer-name', kind: 'footer-chrome' }, 'disclaimer'],
]);

/**
 * Sections whose class or id says what they are: menus, share bars, related stories, sign-up boxes,
 * cookie banners, footers.
 *
 * Sites name them for their own style sheets. A name counts only on a small part of the page: the
 * element that holds the article may be called `has-sidebar` or `no-nav`.
 *
 *     - <div class="related-posts"><p>More about the harbour</p></div>
 *     + <div class="navy"><p>The fleet came home on Friday.</p></div>
 */
export function namedSections(): Cleaner {
  return defineCleaner<Reason>({
    name: 'named-sections',
    reasons: [
      'menu-name',
      'path-name',
      'footer-name',
      'dialog-name',
      'consent-name',
      'share-name',
      'related-name',
      'pager-name',
      'sign-up-name',
      'account-name',
      'tags-name',
      'feedback-name',
      'disclaimer-name',
    ],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const names = view.once(createNames);
      const found = inherit(tree, MAX_SHARE, (element) => nameWord(names, element, WORDS));
      for (const block of view.blocks) {
        const named = block.within && found[block.within.index];
        if (named === undefined || block.level === 1) continue;
        const { kind, reason } = named.value;
        yield drop(block, { kind, reason, evidence: { name: named.word }, confidence: 0.96 });
      }
    },
  });
}
