import type { Kind } from '../core/kind.ts';
import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

/** What earlier cleaners made of a block, and of those around it. */
export const rulings: Family<Lines> = {
  columns: ['ruled', 'ruledKind', 'ruledBy', 'ruledBefore', 'ruledAfter', 'ruledNear', 'pageRuled'],
  fill(lines, { values, width }, offset) {
    const { view, blocks, ruled, words } = lines;
    const sums = runningSums(lines);
    const all = (sums.ruled[blocks.length] as number) / Math.max(1, lines.allWords);
    let since = 0;
    for (const block of blocks) {
      const { index } = block;
      const ruling = view.ruling(block);
      const at = index * width + offset;
      values[at] = ruled[index] as number;
      values[at + 1] = ruling === undefined ? 0 : (KIND_NUMBERS.get(ruling.kind) ?? 0);
      values[at + 2] = ruling === undefined ? 0 : (SOURCES.get(ruling.cleaner) ?? OTHER);
      values[at + 3] = since;
      since = ruling === undefined ? since + (words[index] as number) : 0;
      values[at + 5] = shareAround(sums, index, blocks.length);
      values[at + 6] = all;
    }
    let until = 0;
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      values[index * width + offset + 4] = until;
      until = ruled[index] === 0 ? until + (words[index] as number) : 0;
    }
  },
};

/** Kinds as the weights number them, from 1: new ones come last. */
const KINDS: readonly Kind[] = [
  'nav-menu',
  'breadcrumb',
  'kicker',
  'title',
  'title-duplicate',
  'standfirst',
  'byline',
  'date-stamp',
  'reading-time',
  'audio-widget',
  'table-of-contents',
  'cookie-consent',
  'bot-wall',
  'region-gate',
  'interface-residue',
  'also-read',
  'related-card',
  'read-more',
  'advert-label',
  'newsletter-prompt',
  'app-prompt',
  'donation-plea',
  'paywall-prompt',
  'photo-caption',
  'photo-credit',
  'gallery-counter',
  'media-url',
  'print-page',
  'pull-quote',
  'affiliate-disclosure',
  'poll',
  'live-blog-chrome',
  'previous-next',
  'related-section',
  'share-bar',
  'tags',
  'author-bio',
  'comment-form',
  'copyright',
  'closing-credit',
  'editorial-note',
  'footer-chrome',
  'surroundings',
  'unlikely-body',
  'custom',
];
const KIND_NUMBERS: ReadonlyMap<Kind, number> = /* @__PURE__ */ numberKinds();

function numberKinds(): Map<Kind, number> {
  return new Map(KINDS.map((kind, index) => [kind, index + 1]));
}

/** Cleaners that go by more than phrases; all others have one number. */
const SOURCES: ReadonlyMap<string, number> = new Map([
  ['surroundings', 1],
  ['outside-sections', 2],
  ['link-lists', 3],
  ['landmarks', 4],
  ['named-sections', 5],
  ['comment-sections', 6],
  ['form-controls', 7],
  ['figure-captions', 8],
  ['hidden-text', 9],
  ['repeated-menus', 10],
  ['nav-menus', 11],
  ['repeated-paragraphs', 12],
]);
const OTHER = 13;

/** Blocks to each side of one that are near it. */
const NEAR = 8;

interface Sums {
  readonly ruled: Float32Array;
  readonly words: Float32Array;
}

function runningSums({ blocks, words, ruled }: Lines): Sums {
  const sums = {
    ruled: new Float32Array(blocks.length + 1),
    words: new Float32Array(blocks.length + 1),
  };
  for (let index = 0; index < blocks.length; index += 1) {
    const count = words[index] as number;
    sums.words[index + 1] = (sums.words[index] as number) + count;
    sums.ruled[index + 1] = (sums.ruled[index] as number) + (ruled[index] === 0 ? 0 : count);
  }
  return sums;
}

function shareAround({ ruled, words }: Sums, index: number, count: number): number {
  const from = Math.max(0, index - NEAR);
  const to = Math.min(count, index + NEAR + 1);
  const all = (words[to] as number) - (words[from] as number);
  return all === 0 ? 0 : ((ruled[to] as number) - (ruled[from] as number)) / all;
}
