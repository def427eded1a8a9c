import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { escapeStart } from './escape.ts';
import { fenced } from './fenced.ts';
import { createIndenter } from './indenter.ts';
import { isExposed, keptSource, marksOf, rewriteKept } from './markdown-kept.ts';
import { keptText } from './markdown-text.ts';
import type { Placed } from './placed.ts';
import { isTame } from './tame.ts';

const PARAGRAPH = '\n\n';

const LINE_END = /[\n\r\f\v]/;
/** White space and marks of quotations: nothing that another block holds. */
const LAYOUT = /^[\s>]*$/;

/** Writes the kept blocks of a Markdown source as it has them. */
export function writeSource(doc: Doc, placed: readonly Placed[]): string {
  const { source } = doc;
  const parts: string[] = [];
  const urls = new Set<string>();
  const lost = lostTargets(doc);
  const references = ownCuts(doc);
  const indenter = createIndenter();
  let before: Block | undefined;
  let wasText = false;
  for (const { block, cuts: all, between, isJoint } of placed) {
    const cuts = all.filter((cut) => !references.has(keyOf(block, cut.start)));
    for (const { url } of block.links ?? []) urls.add(url);
    // What was HTML is a text once it is rewritten, and so is what its next lines hold.
    const isNext: boolean = isApartNext(source, before, block);
    const own: string | undefined =
      wasText && isNext ? undefined : keptSource(doc, block, cuts, lost);
    const isText = own === undefined && isNext;
    const words = own ?? rewriteKept(doc, block, cuts);
    if (isJoint) parts.push(between, words);
    else {
      const indent = indentOf(source, block);
      const inList = indenter.isOpen();
      const bullet = bulletOf(source, block);
      const kept = indenter.keep(block, indent, bullet);
      const markdown = marksOf(doc, block) + words;
      const isNew = (bullet > 0 && !inList) || isText;
      const copied = isNew || !before ? undefined : copiedLayout(source, before, block);
      const isLine = block.gap === 1 && bullet === 0;
      if (copied !== undefined && (kept === indent || isLine)) parts.push(copied, markdown);
      else if (isExposed(block, markdown)) {
        parts.push(breakBefore(doc, before, block), fenced(keptText(block, cuts), ''));
      } else {
        parts.push(breakBefore(doc, before, block), kept);
        parts.push(
          alone(block, block.kind === 'code' ? markdown : markdown.replace(/^[ \t]+/, '')),
        );
      }
    }
    before = block;
    wasText = own === undefined;
  }
  for (const { start, end, url } of doc.definitions ?? []) {
    if (urls.has(url) && !lost.has(url))
      parts.push(parts.length > 0 ? PARAGRAPH : '', source.slice(start, end));
  }
  return parts.join('');
}

/** Whether a block that stands apart is on the line of the one before, or right behind it. */
function isApartNext(source: string, before: Block | undefined, block: Block): boolean {
  if (before === undefined || block.gap < 2) return false;
  const lines = source.slice(before.end, block.start).replace(/\r\n/g, '\n');
  return lines.split(LINE_END).length <= 2;
}

/** Targets whose definitions would run something, and are left out. */
function lostTargets({ source, definitions = [] }: Doc): ReadonlySet<string> {
  const lost = definitions.filter(({ start, end }) => !isTame(source.slice(start, end)));
  return new Set(lost.map(({ url }) => url));
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
  return isCopied && isTame(between) ? between : undefined;
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
