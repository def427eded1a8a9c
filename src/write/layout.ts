import type { KeptRange, Layout } from '../core/article.ts';
import type { Span } from '../core/span.ts';

/** Whatever lies between kept and removed ranges: white space and, in Markdown, its marks. */
export function layoutBetween(
  source: string,
  kept: readonly KeptRange[],
  gone: readonly Span[],
): Layout[] {
  const layout: Layout[] = [];
  let at = 0;
  let next = 0;
  const upTo = (start: number): void => {
    if (start > at) layout.push({ start: at, end: start, text: source.slice(at, start) });
  };
  for (const range of [...kept, { start: source.length, end: source.length }]) {
    for (; next < gone.length && (gone[next] as Span).start < range.start; next += 1) {
      const { start, end } = gone[next] as Span;
      upTo(start);
      at = Math.max(at, end);
    }
    upTo(range.start);
    at = Math.max(at, range.end);
  }
  return layout;
}
