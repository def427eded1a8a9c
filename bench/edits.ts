import { bySpan, type Span } from '../src/core/span.ts';

/** What a range of a text is replaced by. */
export interface Edit extends Span {
  readonly to: string;
}

/** A text with edits made that do not overlap, given in any order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, to } of [...edits].sort(bySpan)) {
    result += text.slice(at, start) + to;
    at = end;
  }
  return result + text.slice(at);
}
