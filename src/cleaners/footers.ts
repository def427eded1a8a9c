import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { drop } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { isLabelLine } from '../measure/label-lines.ts';
import { isAfterArticle, type Prose, weighProse } from '../measure/prose.ts';

type Reason = 'footer-phrase' | 'footer-word' | 'contact-line';

/** A notice with a phrase in it is a short line. */
const MAX_LENGTH = 240;
const MAX_PIECE_WORDS = 6;

/** How far from other furniture of a footer the lines of an address may stand. */
const MAX_DISTANCE = 3;
const MAX_CONTACT_LENGTH = 90;

const SEPARATORS = /[|•·/]/;
/** "Email: office@harbour.example". */
const EMAIL = /^(?:[\p{L}-]{1,12}[:：]\s?)?[^\s@]{1,64}@[^\s@]{1,80}\.[a-z]{2,10}$/iu;
/** "Tel. (020) 7946 0018", "+44 20 7946 0018". */
const PHONE = /^(?:[\p{L} ]{1,12}[.:]{0,2}\s?)?\+?[\d()][\d()\s.\-–]{6,20}$/u;
/** "12 Quay Street, Portland, ME 04101". */
const POSTAL = /,\s?[A-Z]{2},?\s\d{5}(?:-\d{4})?$/;

/** Furniture that stands beside the address of a site. */
const NEIGHBOURS: ReadonlySet<Kind> = /* @__PURE__ */ new Set<Kind>([
  'copyright',
  'footer-chrome',
  'nav-menu',
  'share-bar',
  'newsletter-prompt',
]);

/**
 * The foot of the page: legal links, "Powered by", accessibility statements, and the address and
 * telephone number beside them.
 *
 * Three pages of five have legal links (59 % on WCXB dev), and 0.3 % of the lines stand in an
 * article. Lines that an article could hold as well ("Privacy", an e-mail address) go only below
 * it, and beside a line that is a footer for sure.
 *
 *     - Privacy Policy | Terms of Use
 *     + Privacy
 */
export function footers(): Cleaner {
  return defineCleaner<Reason>({
    name: 'footers',
    reasons: ['footer-phrase', 'footer-word', 'contact-line'],
    *inspect(view) {
      let prose: Prose | undefined;
      const gone = new Set<number>();
      for (const hit of view.hits('footer')) {
        const { block } = hit;
        prose ??= weighProse(view);
        if (gone.has(block.index) || !isPhrase(hit) || !isOutside(view, prose, block)) continue;
        gone.add(block.index);
        yield drop(block, { kind: 'footer-chrome', reason: 'footer-phrase', confidence: 0.95 });
      }
      for (const block of view.tail) {
        const reason = gone.has(block.index) ? undefined : readWeak(view, block);
        if (reason === undefined || !isBeside(view, block, gone)) continue;
        gone.add(block.index);
        yield drop(block, { kind: 'footer-chrome', reason, confidence: 0.8 });
      }
    },
  });
}

/** Whether a line is a phrase, or some short ones in a row of which it opens the first. */
function isPhrase({ block, whole, start }: Hit): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (block.text.length > MAX_LENGTH || start > 3) return false;
  if (whole) return true;
  const pieces = block.text.split(SEPARATORS);
  if (pieces.length < 2) return false;
  return pieces.every((piece) => piece.trim().split(/\s/).length <= MAX_PIECE_WORDS);
}

function isOutside(view: View, prose: Prose, block: Block): boolean {
  return view.zone(block) !== 'body' || isAfterArticle(prose, block);
}

/** What a line below the article can be beside other parts of a footer. */
function readWeak(view: View, block: Block): Reason | undefined {
  const { kind, text } = block;
  if (kind !== 'paragraph' && kind !== 'list-item') return undefined;
  if (view.hit(block, 'footer-word')?.whole && isLabelLine(view, block)) return 'footer-word';
  if (text.length > MAX_CONTACT_LENGTH) return undefined;
  const { digits } = view.measures(block);
  if (digits >= 5 && (PHONE.test(text) || POSTAL.test(text))) return 'contact-line';
  return text.includes('@') && EMAIL.test(text) ? 'contact-line' : undefined;
}

/** Whether furniture of a footer stands within a few lines. */
function isBeside(view: View, block: Block, gone: ReadonlySet<number>): boolean {
  for (let distance = 1; distance <= MAX_DISTANCE; distance += 1) {
    for (const index of [block.index - distance, block.index + distance]) {
      const beside = view.doc.blocks[index];
      if (beside === undefined) continue;
      if (gone.has(index) || NEIGHBOURS.has(view.ruling(beside)?.kind ?? 'custom')) return true;
    }
  }
  return false;
}
