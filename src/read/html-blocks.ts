import { type Block, type BlockKind, makeBlock } from '../core/block.ts';
import type { Element } from '../core/element.ts';
import type { Draft } from './html-draft.ts';
import { FLAG_LISTS, HIDDEN, type HtmlScan } from './html-scan.ts';
import { trimDraft } from './html-trim.ts';
import { endLink, endStyles } from './html-words.ts';

/** Ends the block that is being read, at an edge that the layout shows. */
export function endBlock(scan: HtmlScan): void {
  endDraft(scan);
  scan.apart = true;
}

/** Ends the block that is being read. */
export function endDraft(scan: HtmlScan): void {
  const { draft } = scan;
  if (draft === undefined) return;
  if ((scan.open.get('a') ?? 0) > 0) {
    const link = scan.stack.findLast(({ url }) => url !== undefined);
    if (link?.url !== undefined) endLink(scan, link.url);
  }
  if (draft.text !== '') endStyles(scan, draft.depth);
  scan.draft = undefined;
  scan.linkPiece = 0;
  trimDraft(draft);
  if (draft.text !== '') scan.blocks.push(blockOf(scan, draft));
}

function blockOf(scan: HtmlScan, draft: Draft): Block {
  const { pieces, links, styles, within } = draft;
  const { blocks, source } = scan;
  const start = pieces[1] as number;
  const end = pieces[pieces.length - 1] as number;
  const { kind, level } = readKind(scan, draft);
  const before = blocks.at(-1)?.kind;
  const isListed = kind === before && (kind === 'list-item' || kind === 'table');
  const isPlain = pieces.length === 3 && draft.text.length === end - start;
  const hidden = hiddenSpans(draft);
  const text = isPlain ? source.slice(start, end) : draft.text;
  const gap = isListed ? 1 : draft.gap;
  return makeBlock(
    { index: blocks.length, start, end, text, kind, mark: 0, gap },
    {
      pieces: isPlain ? undefined : pieces,
      links: links.length > 0 ? links : undefined,
      styles: styles.length > 0 ? styles : undefined,
      level: level > 0 ? level : undefined,
      within,
      flags: draft.flags > 0 ? FLAG_LISTS[draft.flags] : undefined,
      hidden: hidden.length > 0 ? hidden : undefined,
    },
  );
}

/** Hidden parts of a text that is not hidden as a whole. */
function hiddenSpans({ flags, hidden }: Draft): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if ((flags & HIDDEN) !== 0) return spans;
  for (let at = 0; at < hidden.length; at += 2) {
    const [start = 0, end = 0] = hidden.slice(at, at + 2);
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else if (start < end) spans.push({ start, end });
  }
  return spans;
}

interface KindFound {
  readonly kind: BlockKind;
  readonly level: number;
}

/** A longer text in a table is no entry of it: the table lays out a page. */
const MAX_CELL_LENGTH = 120;

/** Elements whose text is no longer that of a list item, a quotation or a cell around them. */
const BOUNDS: ReadonlySet<string> = new Set(
  'article section main body aside nav header footer figure ul ol dl table'.split(' '),
);

const HEADING = /^h([1-6])$/;

function readKind(scan: HtmlScan, draft: Draft): KindFound {
  if (draft.pre) return { kind: 'code', level: 0 };
  let quoted = false;
  for (let at = draft.within; at !== undefined && !BOUNDS.has(at.tag); at = at.parent) {
    const { tag } = at;
    const heading = tag.length === 2 ? HEADING.exec(tag) : null;
    if (heading !== null) return { kind: 'heading', level: Number(heading[1]) };
    if (tag === 'blockquote') quoted = true;
    else if (tag === 'li') return plain(isFirstOf(scan, at) ? 'list-item' : 'paragraph');
    else if (tag === 'td' || tag === 'th') {
      return plain(draft.text.length > MAX_CELL_LENGTH ? 'paragraph' : 'table');
    }
  }
  return plain(quoted ? 'quote' : 'paragraph');
}

function plain(kind: BlockKind): KindFound {
  return { kind, level: 0 };
}

/** Whether a list item has no text before. */
function isFirstOf(scan: HtmlScan, item: Element): boolean {
  if (scan.item === item) return false;
  scan.item = item;
  return true;
}
