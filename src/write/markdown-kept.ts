import { type Block, sourceEnd, sourceOffset } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import { escapeLine, escapeText } from './escape.ts';
import { readInlines } from './inlines.ts';
import { inlineMarkdown } from './markdown-inlines.ts';
import { keptText } from './markdown-text.ts';
import { type Cut, trimmedEnd } from './placed.ts';
import { hasTameLinks, isTame, readAddress } from './tame.ts';

/** The marks before the text of a block. */
export function marksOf({ source }: Doc, { start, mark }: Block): string {
  return source.slice(start, start + mark);
}

/**
 * What is kept of the text of a block of Markdown, as the source has it; `undefined` where that
 * would run something or leads to a target that is `lost`, or where a mark may have gone with what
 * was cut out.
 */
export function keptSource(
  { source }: Doc,
  block: Block,
  cuts: readonly Cut[],
  lost: ReadonlySet<string>,
): string | undefined {
  if (!cuts.every((cut) => isInPiece(block, cut))) return undefined;
  const kept = cutOut(source, block, cuts);
  return block.kind === 'code' || (isTame(kept) && hasTameLinks(block, lost)) ? kept : undefined;
}

/** What is kept of the text of a block, with its links and emphasis, from its parts. */
export function rewriteKept(doc: Doc, block: Block, cuts: readonly Cut[]): string {
  const { kind, level } = block;
  if (kind === 'code') return keptText(block, cuts);
  if (kind === 'image') return escapeText(keptText(block, cuts));
  const words = rewritten(block, cuts);
  if (kind !== 'heading' || marksOf(doc, block).includes('#')) return words;
  // It owes its rank to the line below it, or to a tag.
  const line = level === 1 ? '\n===' : level === 2 ? '\n---' : '';
  return escapeLine(words) + line;
}

/** Whether code is code only by its indentation, and would run something without. */
export function isExposed({ kind }: Block, markdown: string): boolean {
  return kind === 'code' && markdown.includes('<') && !FENCE.test(markdown);
}

const FENCE = /^[\s\d>.)*+-]{0,99}(?:```|~~~)/;

/** The source of a text without what was cut from it. */
function cutOut(source: string, block: Block, cuts: readonly Cut[]): string {
  let at = block.start + block.mark;
  if (cuts.length === 0) return source.slice(at, block.end);
  let kept = '';
  for (const cut of cuts) {
    kept += source.slice(at, sourceOffset(block, cut.start)) + escapeText(cut.to ?? '');
    at = cut.end > cut.start ? sourceEnd(block, cut.end) : sourceOffset(block, cut.start);
    const isGap =
      cut.to === undefined && (kept === '' || isSpace(kept.charCodeAt(kept.length - 1)));
    while (isGap && at < block.end && isSpace(source.charCodeAt(at))) at += 1;
  }
  kept += source.slice(at, block.end);
  return kept.slice(0, trimmedEnd(kept, 0, kept.length));
}

/** Whether a cut lies within one slice of the source, so that no mark goes with it. */
function isInPiece({ pieces, text }: Block, { start, end }: Cut): boolean {
  if (pieces === undefined) return true;
  for (let at = 0; at < pieces.length; at += 3) {
    const first = pieces[at] as number;
    const last = first + (pieces[at + 2] as number) - (pieces[at + 1] as number);
    if (start > first && end < last && end < text.length) return true;
  }
  return false;
}

function rewritten(block: Block, cuts: readonly Cut[]): string {
  const { kind, links = [], styles = [], text } = block;
  const placed = links
    .filter(({ image, start, end, url }) => !image && text.slice(start, end) !== url)
    .map(({ start, end, url }) => ({ start, end, url: readAddress(url), note: undefined }));
  const place = { within: undefined, cell: undefined, styles, links: placed, language: '' };
  const inlines = readInlines({ block, cuts, between: '', isJoint: false }, place, []);
  const isLine = kind === 'heading' || kind === 'table';
  return inlineMarkdown(inlines, undefined, isLine ? 'line' : 'block');
}
