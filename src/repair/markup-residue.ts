import { type Block, part } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { type RepairMark, repair } from '../core/mark.ts';
import type { Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import { findEscapes } from '../measure/escapes.ts';
import { findInlineTags } from '../measure/inline-tags.ts';
import { isMarkupTopic, isPlainProse } from '../measure/programs.ts';
import { readingText } from '../measure/reading-text.ts';

type Reason = 'escaped-sign' | 'tag-pair' | 'line-break-tag';

/**
 * Markdown escapes and inline tags that a conversion left in the text.
 *
 * A scraper that turns pages into Markdown puts a backslash before signs that mean something there,
 * and leaves tags that Markdown has no sign for. Texts about markup, paths, formulas and programs
 * keep theirs: on WCXB dev's 791 gold bodies nothing is changed.
 *
 *     - a new \$40bn aid package to <u>end the conflict</u>
 *     + Write `\*` for a star, and close every <b> tag.
 */
export function markupResidue(): Cleaner {
  return defineCleaner<Reason>({
    name: 'markup-residue',
    reasons: ['escaped-sign', 'tag-pair', 'line-break-tag'],
    *inspect(view) {
      const { source } = view.doc;
      if (source.includes('\\')) yield* removeEscapes(view);
      if (source.includes('<')) yield* removeTags(view);
    },
  });
}

function* removeEscapes(view: View): Generator<RepairMark<Reason>> {
  const found: { readonly block: Block; readonly at: readonly number[] }[] = [];
  let foreign = 0;
  for (const block of view.blocks) {
    if (!block.text.includes('\\')) continue;
    const escapes = findEscapes(block.text);
    if (escapes.foreign || !isPlainProse(view, block)) foreign += 1;
    else if (escapes.at.length > 0) found.push({ block, at: escapes.at });
  }
  // Where more blocks than not use the backslash for something else, it is the text's own sign.
  if (foreign > found.length) return;
  for (const { block, at } of found) {
    for (const start of at) {
      const target = part(block, start, start + 1);
      yield repair(target, '', { kind: 'markdown-escape', reason: 'escaped-sign' });
    }
  }
}

function* removeTags(view: View): Generator<RepairMark<Reason>> {
  const found: { readonly block: Block; readonly tags: readonly Span[] }[] = [];
  for (const block of view.blocks) {
    if (!block.text.includes('<') || !isPlainProse(view, block)) continue;
    const tags = findInlineTags(block.text);
    if (tags.length > 0) found.push({ block, tags });
  }
  if (found.length === 0 || isMarkupTopic(readingText(view))) return;
  for (const { block, tags } of found) for (const tag of tags) yield removeTag(block, tag);
}

function removeTag(block: Block, { start, end }: Span): RepairMark<Reason> {
  const { text } = block;
  if (!/^<w?br/i.test(text.slice(start, start + 4))) {
    const finding = { kind: 'inline-tag', reason: 'tag-pair' } as const;
    return repair(part(block, start, end), '', finding);
  }
  const finding = { kind: 'inline-tag', reason: 'line-break-tag' } as const;
  const spaced = isEdge(text, start - 1);
  const followed = isEdge(text, end);
  if (text.charAt(start + 1).toLowerCase() === 'w' || !(spaced || followed)) {
    const to = text.charAt(start + 1).toLowerCase() === 'w' ? '' : ' ';
    return repair(part(block, start, end), to, finding);
  }
  // One of the two spaces around a tag goes with it.
  const from = spaced && followed && start > 0 ? start - 1 : start;
  return repair(part(block, from, end), '', finding);
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}
