import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { countLines, isHeadline, isTitleCase, measureText } from '../measure/headline.ts';
import { isLabel, isPhrase, isSeparated } from '../measure/labels.ts';
import { type Prose, weighProse } from '../measure/prose.ts';

type Reason = 'pager-label' | 'pager-headline' | 'label-and-headline';

const ARROW = /[←→⟵⟶«»‹›<>◀▶⮜⮞❮❯]/;

/** The other label stands at most so many lines away: its headline and a date lie between. */
const MAX_PARTNER_LINES = 4;

const MAX_LINE_LENGTH = 250;

/** What is looked up for a text once it has a label. */
interface Page {
  readonly view: View;
  readonly prose: Prose;
  /** Labels by block, whole lines only. */
  readonly labels: ReadonlyMap<number, Hit>;
  readonly count: (text: string) => number;
}

/**
 * Links to the stories before and after: "Previous Story", "Next Post →", each with its headline.
 *
 * Sites print them below the article. A label of one word is one only with an arrow or its
 * partner: "Next" is also a heading in a guide.
 *
 *     - Previous Story
 *     + Next, loosen the four screws.
 */
export function previousNext(): Cleaner {
  return defineCleaner<Reason>({
    name: 'previous-next',
    reasons: ['pager-label', 'pager-headline', 'label-and-headline'],
    phrases: ['previous', 'next'],
    *inspect(view) {
      const page = readPage(view);
      if (page === undefined) return;
      for (const hit of page.labels.values()) {
        if (!isPager(page, hit)) continue;
        const { block } = hit;
        const evidence = { label: block.text };
        const confidence = isLong(hit) ? 0.95 : 0.85;
        yield drop(block, { kind: 'previous-next', reason: 'pager-label', evidence, confidence });
        const next = headlineAfter(page, hit);
        if (next === undefined) continue;
        yield drop(next, { kind: 'previous-next', reason: 'pager-headline', evidence });
      }
      for (const phraseClass of ['previous', 'next'] as const) {
        for (const hit of view.hits(phraseClass)) {
          if (hit.whole || !isLinkLine(page, hit)) continue;
          const evidence = { label: hit.block.text.slice(hit.start, hit.end) };
          const reason = 'label-and-headline';
          yield drop(hit.block, { kind: 'previous-next', reason, evidence, confidence: 0.8 });
        }
      }
    },
  });
}

function readPage(view: View): Page | undefined {
  const hits = [...view.hits('previous'), ...view.hits('next')];
  if (hits.length === 0) return undefined;
  const whole = hits.filter((hit) => hit.whole).sort((a, b) => a.block.index - b.block.index);
  const labels = new Map(whole.map((hit) => [hit.block.index, hit]));
  return { view, prose: weighProse(view), labels, count: lazily(() => view.once(countLines)) };
}

/** Whether a label that is the whole line is a link. */
function isPager(page: Page, hit: Hit): boolean {
  if (ARROW.test(hit.block.text)) return true;
  if (isLong(hit)) return true;
  const { block, phraseClass } = hit;
  for (let step = 1; step <= MAX_PARTNER_LINES; step += 1) {
    for (const index of [block.index - step, block.index + step]) {
      const other = page.labels.get(index);
      if (other !== undefined && other.phraseClass !== phraseClass) {
        return isUnbroken(page, block.index, index);
      }
    }
  }
  return false;
}

/** Whether no paragraph stands between a label and its partner. */
function isUnbroken({ view }: Page, from: number, to: number): boolean {
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at += 1) {
    if (view.measures(view.doc.blocks[at] as Block).good) return false;
  }
  return true;
}

/** Whether a line is both labels, as pagers and slide shows print them. */
function isBoth(view: View, block: Block): boolean {
  return !!view.hit(block, 'previous')?.whole && !!view.hit(block, 'next')?.whole;
}

/** The headline on the line after a label. */
function headlineAfter(page: Page, hit: Hit): Block | undefined {
  const { view, prose } = page;
  const { block } = hit;
  if (isBoth(view, block)) return undefined;
  const next = view.next(block);
  if (next === undefined || next.index > block.index + 2) return undefined;
  if (page.labels.has(next.index) || isLabel(view, next)) return undefined;
  if (next.text.length > MAX_LINE_LENGTH || next.kind === 'code') return undefined;
  const label = view.hit(next, 'previous') ?? view.hit(next, 'next');
  if (label !== undefined && isLinkLine(page, label)) return undefined;
  const shaped = isHeadline(next.text, view.measures(next));
  if (!shaped && page.count(next.text) < 2) return undefined;
  if (view.zone(next) === 'tail' || prose.goodAfter(next) === 0) return next;
  // Over the article the last headline is its title.
  if (view.zone(next) === 'head') return page.labels.has(next.index + 1) ? next : undefined;
  if (!isLong(hit)) return undefined;
  // A headline right before a paragraph is the paragraph's own.
  const after = view.next(next);
  return after === undefined || !view.measures(after).good ? next : undefined;
}

/** Whether a line is a label and a headline: "Previous: Grain exports resume". */
function isLinkLine({ view, prose, count }: Page, hit: Hit): boolean {
  const { block, start, end } = hit;
  const { text } = block;
  if (text.length > MAX_LINE_LENGTH || view.measures(block).good) return false;
  const rest = text.slice(end).replace(/^[\s:|–—→»›-]{1,8}/, '');
  const measures = measureText(rest);
  if (!isHeadline(rest, measures)) return false;
  const arrow = ARROW.test(text.slice(0, start)) || ARROW.test(text.slice(-2));
  const recurs = count(rest) > 0;
  if (arrow || recurs) return true;
  const over = view.zone(block) === 'tail' || prose.goodAfter(block) === 0;
  if (!over || measures.words < 2) return false;
  return isLong(hit) && (isSeparated(block, end) || isTitleCase(measures));
}

/** Whether a label has two words or more. */
function isLong({ block, start, end }: Hit): boolean {
  return isPhrase(block.text.slice(start, end));
}

/** Reads a value on first use. */
function lazily(read: () => (text: string) => number): (text: string) => number {
  let found: ((text: string) => number) | undefined;
  return (text) => {
    found ??= read();
    return found(text);
  };
}
