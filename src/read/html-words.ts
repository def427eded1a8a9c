import type { Element } from '../core/element.ts';
import { addCharacter, addSource, createDraft, type Draft, isCollapsed } from './html-draft.ts';
import { HIDDEN, type HtmlScan, type OpenElement } from './html-scan.ts';

/** Reads a stretch of text. */
export function addText(scan: HtmlScan, start: number, end: number): void {
  const { source, stack } = scan;
  const top = stack.at(-1);
  if (top?.silent) return;
  if (isBlank(source, start, end) && !(top?.pre && scan.draft)) {
    if (scan.draft !== undefined) scan.draft.space = true;
    return;
  }
  const draft = draftFor(scan, top);
  const before = draft.text.length;
  const added = draft.pieces.length;
  addSource(draft, source, start, end);
  settle(scan, draft, top, before, added);
}

/** Reads a character reference; `end` is where it ends. */
export function addReference(scan: HtmlScan, code: number, end: number): void {
  const { source, stack } = scan;
  const top = stack.at(-1);
  if (top?.silent) return;
  const start = source.lastIndexOf('&', end - 1);
  const draft = draftFor(scan, top);
  const before = draft.text.length;
  const added = draft.pieces.length;
  addCharacter(draft, String.fromCodePoint(code), start, end);
  settle(scan, draft, top, before, added);
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isCollapsed(source.charCodeAt(at))) at += 1;
  return at === end;
}

function draftFor(scan: HtmlScan, top: OpenElement | undefined): Draft {
  if (scan.draft !== undefined) return scan.draft;
  const gap = scan.apart || scan.breaks > 1 ? 2 : 1;
  const draft = createDraft(gap, top?.flags ?? 0, top?.pre ?? false);
  scan.draft = draft;
  scan.linkPiece = 0;
  return draft;
}

/**
 * Notes where the text just added stands: it starts at `before`, its pieces at `added`. The text
 * itself is not looked at, for that would copy all of it each time.
 */
function settle(
  scan: HtmlScan,
  draft: Draft,
  top: OpenElement | undefined,
  before: number,
  added: number,
): void {
  const { length } = draft.text;
  if (length === before) return;
  const { stack } = scan;
  if (before === 0) {
    draft.depth = stack.length;
    draft.within = top?.element;
    draft.flags = top?.flags ?? 0;
  } else {
    if (scan.lowest < draft.depth) {
      draft.depth = scan.lowest;
      draft.within = enclosing(scan, scan.lowest);
    }
    draft.flags &= top?.flags ?? 0;
  }
  if (top !== undefined && (top.flags & HIDDEN) !== 0) {
    draft.hidden.push(draft.pieces[added] ?? before, length);
  }
  scan.lowest = stack.length;
  scan.breaks = 0;
  scan.apart = false;
  scan.closed = false;
}

function enclosing({ stack }: HtmlScan, height: number): Element | undefined {
  return height === 0 ? undefined : (stack[height - 1] as OpenElement).element;
}

/** Ends a link in the draft, which may go on in the next one. */
export function endLink(scan: HtmlScan, url: string): void {
  const { draft } = scan;
  if (draft === undefined) return;
  const { text, links, pieces } = draft;
  const start = pieces[scan.linkPiece];
  if (start !== undefined && start < text.length) links.push({ start, end: text.length, url });
  scan.linkPiece = pieces.length;
}

/** Ends an element that sets off its words, as far as they stand in the draft. */
export function endStyle({ draft }: HtmlScan, { tag, piece }: OpenElement): void {
  if (tag.style === undefined || draft === undefined) return;
  const { length } = draft.text;
  const start = draft.pieces[piece];
  if (start !== undefined && start < length) {
    draft.styles.push({ start, end: length, style: tag.style });
  }
}

/** Ends in the draft what goes on in the next one; `height` elements hold all of the draft. */
export function endStyles(scan: HtmlScan, height: number): void {
  const { stack } = scan;
  for (let at = stack.length - 1; at >= height; at -= 1) {
    const entry = stack[at] as OpenElement;
    endStyle(scan, entry);
    entry.piece = 0;
  }
}
