import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { join } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { glueOf } from '../measure/glue.ts';
import { type Gap, type Habit, MIN_SCORE, scoreJoint } from '../measure/joint.ts';
import { readUsage, type Usage } from '../measure/names.ts';
import { startOf, stopOf } from '../measure/sentence-ends.ts';

/** What may stand in the middle of a sentence without belonging to it. */
const ARTEFACTS: ReadonlySet<Kind> = new Set<Kind>([
  'print-page',
  'gallery-counter',
  'photo-caption',
  'photo-credit',
  'also-read',
  'related-card',
  'read-more',
  'advert-label',
  'newsletter-prompt',
  'app-prompt',
  'donation-plea',
  'media-url',
  'pull-quote',
  'interface-residue',
  'audio-widget',
  'poll',
]);

/** Paragraphs without a full stop are a habit from this share on, and from so many. */
const MAX_OPEN_SHARE = 0.1;
const MIN_OPEN = 2;
/** Fewer paragraphs show no habit. */
const MIN_PARAGRAPHS = 3;
/** A text with fewer may have a heading that is its first. */
const MIN_HEADED = 4;
/** Shorter ones may be headings. */
const MIN_WORDS = 8;

/** A score so high leaves no doubt. */
const CERTAIN = 8;

/**
 * Sentences cut in two by something that was taken out: "widespread in", a page's foot, "Ukraine".
 *
 * A printed page ends wherever it is full, and adverts are set between lines. What was one sentence
 * is put together again when its left half has no end, and its right half, the quotation marks, the
 * names or the habit of the text show that it goes on.
 *
 *     - The accusation is widespread in | Ukraine, he said.
 *     + The conflict goes on. | Ukraine asked for help.
 */
export function brokenSentences(): Cleaner {
  return defineCleaner({
    name: 'broken-sentences',
    reasons: ['sentence-goes-on'],
    *inspect(view) {
      const gaps = findGaps(view);
      if (gaps.length === 0) return;
      const habit = habitOf(view, gaps);
      let joined: Block | undefined;
      for (const [at, found] of gaps.entries()) {
        const cutAgain = gaps[at + 1]?.left === found.right;
        const gap: Gap = { ...found, cutAgain, continued: found.left === joined };
        const joint = scoreJoint(view, gap, habit);
        if (joint === undefined || joint.score < MIN_SCORE) continue;
        joined = gap.right;
        const { score, signs } = joint;
        const glue = glueOf(gap.left.text, gap.right.text, habit.usage, view.vocabulary);
        yield join(gap.left, gap.right, glue, {
          kind: 'broken-sentence',
          reason: 'sentence-goes-on',
          evidence: { score, signs: signs.join(', ') },
          confidence: score >= CERTAIN ? 0.97 : 0.9,
        });
      }
    },
  });
}

type FoundGap = Pick<Gap, 'left' | 'right' | 'page'>;

/** The pairs of neighbouring paragraphs that only artefacts stood between. */
function findGaps(view: View): FoundGap[] {
  const gaps: FoundGap[] = [];
  const { blocks } = view;
  const hasFeeds = view.doc.source.includes('\f');
  for (let at = 1; at < blocks.length; at += 1) {
    const left = blocks[at - 1] as Block;
    const right = blocks[at] as Block;
    if (left.kind !== 'paragraph') continue;
    const isNext = right.index - left.index === 1;
    if (isNext && !(hasFeeds && hasPageEnd(view, left, right))) continue;
    if (right.kind !== 'paragraph' && !isMistakenItem(right, blocks[at + 1])) continue;
    const page = artefactsBetween(view, left, right);
    if (page === undefined || (!page && !isPlainlyCut(view, left, right))) continue;
    gaps.push({ left, right, page });
  }
  return gaps;
}

/** Adverts and links stand between paragraphs; only pages end where nothing else shows it. */
function isPlainlyCut(view: View, left: Block, right: Block): boolean {
  if (view.measures(left).words < MIN_WORDS) return false;
  const { shape } = startOf(right.text);
  if (shape === 'capital' || shape === 'opening') return false;
  return stopOf(left.text, view.vocabulary).state === 'open';
}

function hasPageEnd({ doc }: View, left: Block, right: Block): boolean {
  return doc.source.slice(left.end, right.start).includes('\f');
}

/** Whether artefacts alone stand between two blocks, and a page's end is one of them. */
function artefactsBetween(view: View, left: Block, right: Block): boolean | undefined {
  let page = right.index - left.index === 1;
  for (let index = left.index + 1; index < right.index; index += 1) {
    const ruling = view.ruling(view.doc.blocks[index] as Block);
    if (ruling === undefined || !ARTEFACTS.has(ruling.kind)) return undefined;
    page ||= ruling.kind === 'print-page';
  }
  return page;
}

/** "24. The war", "– not for the first time": the rest of a sentence, read as an item of no list. */
function isMistakenItem(right: Block, next: Block | undefined): boolean {
  return right.kind === 'list-item' && next?.kind !== 'list-item';
}

function habitOf(view: View, gaps: readonly FoundGap[]): Habit {
  const cut = new Set(gaps.map(({ left }) => left));
  const rest = new Set(gaps.map(({ right }) => right));
  let paragraphs = 0;
  let open = 0;
  let headings = 0;
  let small = 0;
  for (const block of view.blocks) {
    if (!rest.has(block) && startOf(block.text).shape === 'lower') small += 1;
    if (cut.has(block) || view.zone(block) !== 'body') continue;
    const { words } = view.measures(block);
    const isOpen = stopOf(block.text, view.vocabulary).state === 'open';
    if (block.kind === 'heading' || (isOpen && words < MIN_WORDS)) headings += 1;
    if (block.kind !== 'paragraph' || words < MIN_WORDS) continue;
    paragraphs += 1;
    if (isOpen) open += 1;
  }
  let usage: Usage | undefined;
  return {
    closes: closing(paragraphs, open),
    small: small >= MIN_OPEN && small > MAX_OPEN_SHARE * view.blocks.length,
    headings: headings > 0 || paragraphs < MIN_HEADED,
    usage() {
      usage ??= readUsage(view.blocks);
      return usage;
    },
  };
}

function closing(paragraphs: number, open: number): Habit['closes'] {
  if (open >= MIN_OPEN && open > MAX_OPEN_SHARE * paragraphs) return 'often-not';
  if (paragraphs < MIN_PARAGRAPHS) return 'unknown';
  return open === 0 ? 'always' : 'mostly';
}
