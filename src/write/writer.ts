import type { KeptRange } from '../core/article.ts';

/** Puts a body together from copies of the source and inserted signs. */
export interface Writer {
  readonly source: string;
  copy(start: number, end: number): void;
  insert(text: string): void;
  /** Writes what stands before the block at `next`, as a copy where the source has just that. */
  separate(text: string, next: number): void;
  finish(): { body: string; kept: KeptRange[] };
}

/** A writer with an empty body. */
export function createWriter(source: string): Writer {
  const kept: KeptRange[] = [];
  let written = '';
  // The run of source that is being copied; neighbours extend it, so a clean text is one slice.
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (from === to) return;
    kept.push({ start: from, end: to, at: written.length });
    written += source.slice(from, to);
    from = to;
  };
  const writer: Writer = {
    source,
    copy(start, end) {
      if (start >= end) return;
      if (start !== to || from === to) {
        flush();
        from = start;
      }
      to = end;
    },
    insert(text) {
      if (text === '') return;
      flush();
      from = to;
      written += text;
    },
    separate(text, next) {
      const sameLength = from < to && next - to === text.length;
      const copied = sameLength && text.charCodeAt(0) === LINE_FEED && isBreak(source, to, next);
      if (copied) to = next;
      else writer.insert(text);
    },
    finish() {
      flush();
      return { body: written, kept };
    },
  };
  return writer;
}

const LINE_FEED = 0x0a;

/** Whether a range is line feeds and nothing else. */
function isBreak(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (source.charCodeAt(at) !== LINE_FEED) return false;
  }
  return true;
}
