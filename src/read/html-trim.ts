import { isSpace } from '../core/char.ts';
import type { Draft } from './html-draft.ts';

/** Takes the white space off the end of a text. */
export function trimDraft(draft: Draft): void {
  const { pieces, text } = draft;
  let length = text.length;
  while (length > 0 && isSpace(text.charCodeAt(length - 1))) length -= 1;
  if (length === text.length) return;
  draft.text = text.slice(0, length);
  while (pieces.length > 3 && !reaches(pieces, length)) pieces.length -= 3;
  const last = pieces.length - 3;
  if (last >= 0) {
    const start = pieces[last + 1] as number;
    const longest = start + length - (pieces[last] as number);
    pieces[last + 2] = Math.min(pieces[last + 2] as number, longest);
  }
  draft.links = draft.links.map((link) => ({
    ...link,
    start: Math.min(link.start, length),
    end: Math.min(link.end, length),
  }));
  draft.styles = draft.styles.map((span) => ({ ...span, end: Math.min(span.end, length) }));
  draft.hidden = draft.hidden.map((offset) => Math.min(offset, length));
}

/** Whether the last piece is needed for a text of a length: what is before it ends earlier. */
function reaches(pieces: readonly number[], length: number): boolean {
  const [offset = 0, start = 0, end = 0, last = 0] = pieces.slice(-6);
  return last < length || (last === length && offset + end - start < length);
}
