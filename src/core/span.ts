/** A half-open range of UTF-16 offsets, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The order of ranges in a text. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
