import { type Delimiter, type Delimiters, pairSigns } from './inline-emphasis.ts';
import { addRun, type Run, type Scanner } from './inline-runs.ts';
import {
  type FoundTarget,
  foldLabel,
  MAX_LABEL,
  type References,
  readInlineTarget,
  readLabel,
} from './link-target.ts';

/** A `[` or `![` that may open a link. */
interface Bracket {
  readonly run: Run;
  readonly image: boolean;
  /** The last delimiter before it. */
  readonly below: Delimiter | undefined;
  /** Whether another bracket stands behind it, so that it holds no label. */
  nested: boolean;
}

/** The open brackets of a content. */
export interface Brackets {
  readonly open: Bracket[];
  /** So many of the first ones stand around a link, and so open none. */
  around: number;
  readonly references: References;
}

/** No open brackets. */
export function createBrackets(references: References): Brackets {
  return { open: [], around: 0, references };
}

/** Reads `[` or `![`. */
export function openBracket(scanner: Scanner, brackets: Brackets, delimiters: Delimiters): void {
  const { content, at } = scanner;
  const image = content.charCodeAt(at) === 0x21;
  const before = brackets.open.at(-1);
  if (before !== undefined) before.nested = true;
  const run = addRun(scanner, 'text', at, at + (image ? 2 : 1));
  brackets.open.push({ run, image, below: delimiters.last, nested: false });
}

/** Reads `]`, and the target of a link behind it. */
export function closeBracket(scanner: Scanner, brackets: Brackets, delimiters: Delimiters): void {
  const { at } = scanner;
  const opener = brackets.open.at(-1);
  if (opener === undefined) {
    scanner.at = at + 1;
    return;
  }
  const depth = brackets.open.length - 1;
  const mayLink = opener.image || depth >= brackets.around;
  const target = mayLink ? readTarget(scanner, brackets, opener) : undefined;
  brackets.open.pop();
  brackets.around = Math.min(brackets.around, depth);
  if (target === undefined) {
    scanner.at = at + 1;
    return;
  }
  opener.run.kind = 'open';
  opener.run.target = { url: target.url, image: opener.image };
  addRun(scanner, 'close', at, target.end);
  pairSigns(delimiters, opener.below);
  if (!opener.image) brackets.around = depth;
}

function readTarget(
  { content, at }: Scanner,
  { references }: Brackets,
  { run, nested }: Bracket,
): FoundTarget | undefined {
  const inline = readInlineTarget(content, at + 1);
  if (inline !== undefined || references.size === 0) return inline;
  const label = readLabel(content, at + 1);
  if (label !== undefined && label.label.trim() !== '') {
    const url = references.get(foldLabel(label.label));
    return url === undefined ? undefined : { url, end: label.end };
  }
  if (nested || at - run.end > MAX_LABEL) return undefined;
  const url = references.get(foldLabel(content.slice(run.end, at)));
  return url === undefined ? undefined : { url, end: label?.end ?? at + 1 };
}
