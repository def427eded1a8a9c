import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Kind } from '../core/kind.ts';
import { drop } from '../core/mark.ts';
import { createNames, type Names, nameWord, wordTable } from '../measure/name-words.ts';
import { inherit, MAX_SHARE, weighElements } from '../measure/page-tree.ts';

type Reason = 'navigation' | 'footer' | 'header' | 'aside' | 'dialog' | 'search';

/** What an element is by its own account. */
interface Landmark {
  readonly reason: Reason;
  readonly kind: Kind;
  /** One less the share of its words that stand in gold (WCXB dev, elements of up to 0.3 of the prose). */
  readonly confidence: number;
}

const NAVIGATION: Landmark = { reason: 'navigation', kind: 'nav-menu', confidence: 0.97 };
const FOOTER: Landmark = { reason: 'footer', kind: 'footer-chrome', confidence: 0.99 };
const HEADER: Landmark = { reason: 'header', kind: 'surroundings', confidence: 0.97 };
const ASIDE: Landmark = { reason: 'aside', kind: 'surroundings', confidence: 0.93 };
const DIALOG: Landmark = { reason: 'dialog', kind: 'interface-residue', confidence: 0.98 };
const SEARCH: Landmark = { reason: 'search', kind: 'interface-residue', confidence: 0.99 };

const TAGS: ReadonlyMap<string, Landmark> = new Map([
  ['nav', NAVIGATION],
  ['footer', FOOTER],
  ['header', HEADER],
  ['aside', ASIDE],
  ['dialog', DIALOG],
  ['search', SEARCH],
]);

const ROLES: ReadonlyMap<string, Landmark> = new Map([
  ['navigation', NAVIGATION],
  ['menu', NAVIGATION],
  ['menubar', NAVIGATION],
  ['contentinfo', FOOTER],
  ['banner', HEADER],
  ['complementary', ASIDE],
  ['dialog', DIALOG],
  ['alertdialog', DIALOG],
  ['search', SEARCH],
]);

/**
 * Landmarks of a page: navigation, header, footer, asides, dialogs, search, by tag or role.
 *
 * Pages say of these themselves that they are not the content. The header of the article stays, and
 * so does whatever holds much of the prose.
 *
 *     - <nav><a href="/">Home</a> <a href="/news">News</a></nav>
 *     + <article><header><p>How a harbour came back to life.</p></header></article>
 */
export function landmarks(): Cleaner {
  return defineCleaner<Reason>({
    name: 'landmarks',
    reasons: ['navigation', 'footer', 'header', 'aside', 'dialog', 'search'],
    *inspect(view) {
      const tree = view.once(weighElements);
      if (tree === undefined) return;
      const names = view.once(createNames);
      const found = inherit(tree, MAX_SHARE, (element) => landmarkOf(names, element));
      for (const block of view.blocks) {
        const landmark = block.within && found[block.within.index];
        // The headline may stand above the article.
        if (landmark === undefined || block.level === 1) continue;
        const { kind, reason, confidence } = landmark;
        yield drop(block, { kind, reason, confidence });
      }
    },
  });
}

/** The path to the page is read by others. */
const PATHS: ReadonlyMap<string, true> = /* @__PURE__ */ wordTable([
  [true, 'breadcrumb breadcrumbs'],
]);

function landmarkOf(names: Names, element: Element): Landmark | undefined {
  const role = attributeOf(element, 'role');
  const found = (role && ROLES.get(role.trim().toLowerCase())) || TAGS.get(element.tag);
  if (found === undefined) return undefined;
  if (found === HEADER && isInArticle(element)) return undefined;
  return found === NAVIGATION && nameWord(names, element, PATHS) ? undefined : found;
}

function isInArticle({ parent }: Element): boolean {
  for (let at = parent; at !== undefined; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return true;
  }
  return false;
}
