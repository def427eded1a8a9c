import { readFileSync } from 'node:fs';
import { type Article, extractArticle, restore, writeMarked } from 'bodycopy';
import { findingsOf } from '../../src/write/marked.ts';
import { type MarkedLine, type MarkedPiece, markedLines } from '../../src/write/marked-lines.ts';

/** The seed that shows most kinds. */
const SEED = 'seeds/004_1db85520def7b0db.txt';

/** The width of texts, and of texts with a label after them. */
const COLUMNS = 96;
const LABELLED_COLUMNS = 56;

/** How much of a line stands before the place of interest in it. */
const LEAD = 24;

const GAP = '[…]';

/** A scraped article before and after, and its audit, cut down to the places of interest. */
export function sample(): string {
  const source = readFileSync(new URL(`../../${SEED}`, import.meta.url), 'utf8');
  const article = extractArticle(source);
  const lines = markedLines(article);
  const isShown = lines.map((_, index) => isOfInterest(lines, index));
  const { removals, repairs, body } = article;
  return [
    `[\`${SEED}\`](${SEED}) as a scraper brought it back (shortened, and blank lines left out):`,
    fence(collapse(lines.map(before), isShown).join('\n')),
    'Its body:',
    fence(collapse(...joined(lines.map(after), isShown, lines)).join('\n')),
    'And the audit, as `writeMarked(article)` and `bodycopy --explain` show it: `+` stays, `-` is gone, `^` was lifted into a field, `[[…]]` is gone from its line, `{{from→to}}` was repaired:',
    fence(collapse(audit(article, lines), isShown).join('\n')),
    `${removals.length} removals, ${repairs.length} repairs, ${countWords(body)} of ${countWords(source)} words left; \`restore(article) === text\` is \`${restore(article) === source}\`.`,
  ].join('\n\n');
}

/** What was touched, the first and last untouched line, and what goes on after a joint. */
function isOfInterest(lines: readonly MarkedLine[], index: number): boolean {
  const isUntouched = ({ sign }: MarkedLine): boolean => sign === '+';
  if (!isUntouched(lines[index] as MarkedLine)) return true;
  const before = lines.slice(0, index).findLast(({ sign }) => sign !== '-');
  return (
    index === lines.findIndex(isUntouched) ||
    index === lines.findLastIndex(isUntouched) ||
    (before !== undefined && isJoined(before))
  );
}

/** Whether the sentence at the end of a line goes on in another one. */
function isJoined({ pieces }: MarkedLine): boolean {
  const last = pieces.at(-1);
  return last?.fate === 'repaired' && last.repair.joins !== undefined;
}

function before({ pieces }: MarkedLine): string {
  return clip(pieces, ({ text }) => text);
}

function after({ pieces }: MarkedLine): string {
  return clip(pieces, (piece) => {
    if (piece.fate === 'removed') return '';
    return piece.fate === 'repaired' ? piece.repair.to : piece.text;
  });
}

/** Puts the halves of joined sentences together and leaves out lines of which nothing stays. */
function joined(
  texts: readonly string[],
  isShown: readonly boolean[],
  lines: readonly MarkedLine[],
): [string[], boolean[]] {
  const found: string[] = [];
  const shown: boolean[] = [];
  let isOpen = false;
  for (const [index, text] of texts.entries()) {
    if (text === '') continue;
    if (isOpen) found.push(`${found.pop() ?? ''}${text}`);
    else {
      found.push(text);
      shown.push(isShown[index] === true);
    }
    isOpen = isJoined(lines[index] as MarkedLine);
  }
  return [found, shown];
}

/** The marked form with the labels whole and the texts shortened. */
function audit(article: Article, lines: readonly MarkedLine[]): string[] {
  const marked = writeMarked(article).split('\n');
  return lines.map((line, index) => {
    const text = marked[index] as string;
    const findings = findingsOf(line);
    if (findings.length === 0) return shorten(text, 0, COLUMNS);
    const label = ` | ${findings.join(', ')}`;
    const content = text.slice(2, -label.length);
    const focus = Math.max(0, content.search(/\[\[|\{\{/));
    return `${line.sign} ${shorten(content, focus, LABELLED_COLUMNS)}${label}`;
  });
}

/** Keeps what is to be shown, with one sign for each run of what is not. */
function collapse(texts: readonly string[], isShown: readonly boolean[]): string[] {
  return texts.flatMap((text, index) => {
    if (isShown[index]) return [text];
    return index === 0 || isShown[index - 1] ? [GAP] : [];
  });
}

/** Writes a line so that its first touched piece is to be seen. */
function clip(pieces: readonly MarkedPiece[], write: (piece: MarkedPiece) => string): string {
  const first = pieces.findIndex(({ fate }) => fate !== 'kept');
  const focus = pieces.slice(0, Math.max(0, first)).map(write).join('').length;
  return shorten(pieces.map(write).join(''), focus, COLUMNS);
}

function shorten(text: string, focus: number, columns: number): string {
  if (text.length <= columns) return text;
  const start = Math.max(0, Math.min(focus - LEAD, text.length - columns));
  const end = start + columns;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
