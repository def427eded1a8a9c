import { type Block, type Link, sourceEnd, sourceOffset } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import { escapeStart, escapeText } from './escape.ts';
import { createIndenter } from './indenter.ts';
import { type Cut, eachKept, type Placed, trimmedEnd } from './placed.ts';

const PARAGRAPH = '\n\n';

const LINE_END = /[\n\r\f\v]/;
/** White space and marks of quotations: nothing that another block holds. */
const LAYOUT = /^[\s>]*$/;

/** Writes the kept blocks of a Markdown source as it has them. */
export function writeSource(doc: Doc, placed: readonly Placed[]): string {
  const { source } = doc;
  const parts: string[] = [];
  const urls = new Set<string>();
  const own = ownCuts(doc);
  const indenter = createIndenter();
  let before: Block | undefined;
  for (const { block, cuts: all, between, isJoint } of placed) {
    const cuts = all.filter((cut) => !own.has(keyOf(block, cut.start)));
    for (const { url } of block.links ?? []) urls.add(url);
    if (isJoint) {
      parts.push(between, withoutCuts(source, block, block.start + block.mark, cuts));
    } else {
      const indent = indentOf(source, block);
      const inList = indenter.isOpen();
      const bullet = bulletOf(source, block);
      const kept = indenter.keep(block, indent, bullet);
      const written = withoutCuts(source, block, block.start, cuts);
      const isNew = bullet > 0 && !inList;
      const copied = isNew || !before ? undefined : copiedLayout(source, before, block);
      const isLine = block.gap === 1 && bullet === 0;
      if (copied !== undefined && (kept === indent || isLine)) parts.push(copied, written);
      else {
        parts.push(breakBefore(doc, before, block), kept);
        parts.push(alone(block, block.kind === 'code' ? written : written.replace(/^[ \t]+/, '')));
      }
    }
    before = block;
  }
  for (const { start, end, url } of doc.definitions ?? []) {
    if (urls.has(url)) parts.push(parts.length > 0 ? PARAGRAPH : '', source.slice(start, end));
  }
  return parts.join('');
}

/** A block that no longer stands behind what stood before it. */
function alone({ kind, mark }: Block, written: string): string {
  // What stood behind other text may start a list where it starts a line.
  return kind === 'paragraph' && mark === 0 ? escapeStart(written) : written;
}

/** Character references read otherwise in the body, and stay in Markdown. */
function ownCuts({ repairs = [] }: Doc): ReadonlySet<string> {
  return new Set(repairs.map(({ target }) => keyOf(target.block, target.start)));
}

function keyOf({ index }: Block, start: number): string {
  return `${index} ${start}`;
}

/** What the source has between two neighbours, if no more than layout. */
function copiedLayout(source: string, before: Block, block: Block): string | undefined {
  if (block.index !== before.index + 1) return undefined;
  const between = source.slice(before.end, block.start);
  // Or the end of a line that is meant: two spaces, a backslash or a tag.
  const isCopied = block.gap === 1 || LAYOUT.test(between) || !LINE_END.test(between);
  return isCopied ? between : undefined;
}

/** What stands before a block where other blocks stood, or nothing did. */
function breakBefore({ blocks }: Doc, before: Block | undefined, block: Block): string {
  if (before === undefined) return '';
  const { kind } = block;
  // Only within a list does an item have no gap before it, be it behind a meant line break.
  const isTight = kind === 'list-item' || (kind === 'table' && before.kind === 'table');
  for (let index = before.index + 1; index <= block.index; index += 1) {
    if (!isTight || (blocks[index] as Block).gap > 1) return PARAGRAPH;
  }
  return '\n';
}

/** The mark of an item, at the start of whatever stands first in it. */
const BULLET = /^[ \t]*((?:(?:[-*+•▪◦‣●○■]|\d{1,3}[.)])[ \t]+)+)/;
const MAX_BULLET = 200;

/** The length of the mark of the item that starts with a block; 0 where none does. */
function bulletOf(source: string, { start, end, kind, mark }: Block): number {
  const hasMark = kind === 'image' || kind === 'code' || kind === 'table';
  if (kind === 'rule' || (mark === 0 && !hasMark)) return 0;
  const found = BULLET.exec(source.slice(start, Math.min(end, start + MAX_BULLET)));
  const behind = start + (found?.[0].length ?? 0);
  const isCode = kind === 'code' && !/^(?:```|~~~)/.test(source.slice(behind, behind + 3));
  return isCode ? 0 : (found?.[1]?.length ?? 0);
}

/** The white space before a block that belongs to an item of a list, or is an item. */
function indentOf(source: string, { start, kind }: Block): string {
  let to = start;
  // What code is indented by past its block is its own.
  while (kind !== 'code' && ' \t'.includes(source.charAt(to))) to += 1;
  let from = start;
  while (from > 0 && ' \t'.includes(source.charAt(from - 1))) from -= 1;
  const isLine = from === 0 || LINE_END.test(source.charAt(from - 1));
  return isLine ? source.slice(from, to) : '';
}

/** The source of a block without what was cut from its text. */
function withoutCuts(source: string, block: Block, start: number, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return source.slice(start, block.end);
  const from = block.start + block.mark;
  if (!cuts.every((cut) => isInPiece(block, cut))) {
    return source.slice(start, from) + rewritten(block, cuts);
  }
  let kept = '';
  let at = from;
  for (const cut of cuts) {
    kept += source.slice(at, sourceOffset(block, cut.start)) + escapeText(cut.to ?? '');
    at = cut.end > cut.start ? sourceEnd(block, cut.end) : sourceOffset(block, cut.start);
    const isGap =
      cut.to === undefined && (kept === '' || isSpace(kept.charCodeAt(kept.length - 1)));
    while (isGap && at < block.end && isSpace(source.charCodeAt(at))) at += 1;
  }
  kept += source.slice(at, block.end);
  return source.slice(start, from) + kept.slice(0, trimmedEnd(kept, 0, kept.length));
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

/** The text of a block with its links. Marks of emphasis may have gone with a part, so none stays. */
function rewritten(block: Block, cuts: readonly Cut[]): string {
  const links = (block.links ?? []).filter(
    (link) => !link.image && !cuts.some(({ start, end }) => start < link.end && end > link.start),
  );
  let written = '';
  eachKept(block.text, cuts, {
    copy: (start, end) => {
      written += linked(block.text, links, start, end);
    },
    insert: (to) => {
      written += escapeText(to);
    },
  });
  return written;
}

function linked(text: string, links: readonly Link[], start: number, end: number): string {
  let written = '';
  let at = start;
  for (const link of links) {
    if (link.start < at || link.end > end) continue;
    const words = text.slice(link.start, link.end);
    written += escapeText(text.slice(at, link.start));
    written += words === link.url ? words : `[${escapeText(words)}](<${link.url}>)`;
    at = link.end;
  }
  return written + escapeText(text.slice(at, end));
}
