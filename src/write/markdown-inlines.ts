import { safeAddress } from '../core/address.ts';
import { escapeLine, escapeWords } from './escape.ts';
import { linkAddress } from './html-inlines.ts';
import type { Inline, InlinePicture } from './inlines.ts';
import { type MarkName, readWords, type Words } from './markdown-words.ts';

/** Where the parts of a line stand: in a block of lines, in one line, or in a cell of a table. */
export type Setting = 'block' | 'line' | 'cell';

const MARKS: { readonly [Name in MarkName]: string } = { del: '~~', strong: '**', em: '*' };

/** Writes the parts of a line. */
export function inlineMarkdown(
  inlines: readonly Inline[],
  base: string | undefined,
  setting: Setting,
): string {
  const lines: string[] = [];
  let words: Inline[] = [];
  const endWords = (): string => {
    const written = wordsMarkdown(readWords(words, base), base);
    words = [];
    return written;
  };
  let line = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') words.push(inline);
    else {
      line += endWords();
      if (inline.kind === 'picture') line += imageMarkdown(inline, base);
      else {
        lines.push(line);
        line = '';
      }
    }
  }
  lines.push(line + endWords());
  const kept = lines.map((found) => found.trim()).filter((found) => found !== '');
  if (setting === 'block') return kept.map(escapeLine).join('\\\n');
  const joined = kept.join(' ');
  return setting === 'cell' ? joined.replace(/\|/g, '\\|') : joined.replace(/#$/, '\\#');
}

/** What is open around words: a link or a mark. */
interface Open {
  readonly key: Words['link'] | MarkName;
  readonly close: string;
}

function wordsMarkdown(all: readonly Words[], base: string | undefined): string {
  const open: Open[] = [];
  let markdown = '';
  for (const [at, words] of all.entries()) {
    const { link, marks, isCode, text } = words;
    const address = link && link.note === undefined ? linkAddress(link, base) : undefined;
    const keys: Open['key'][] = address === undefined ? [...marks] : [link, ...marks];
    const ended = open.findIndex(({ key }) => !keys.includes(key));
    const isNew = address !== undefined && open[0]?.key !== link;
    const height = isNew ? 0 : ended === -1 ? open.length : ended;
    while (open.length > height) markdown += (open.pop() as Open).close;
    for (const key of keys) {
      if (open.some((known) => known.key === key)) continue;
      const mark = typeof key === 'string' ? MARKS[key] : '[';
      markdown += mark;
      open.push({ key, close: typeof key === 'string' ? mark : `](${target(address ?? '')})` });
    }
    if (link?.note !== undefined) markdown += `[^${link.note}]`;
    else if (isCode) markdown += codeSpan(text);
    else markdown += escapeWords(text, address !== undefined, all[at + 1]?.link !== undefined);
  }
  while (open.length > 0) markdown += (open.pop() as Open).close;
  return markdown;
}

/** An address as the target of a link: parentheses would end it, references be read. */
function target(address: string): string {
  const plain = address.replace(/&(?=#|\w{1,40};)/g, '&amp;');
  return /[()]/.test(plain) ? `<${plain}>` : plain;
}

/** Code between runs of backticks that are not in it. */
function codeSpan(text: string): string {
  let longest = 0;
  for (const [ticks] of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}

/** An image with its description, or nothing where its address is none. */
export function imageMarkdown(
  { url, alt }: Pick<InlinePicture, 'url' | 'alt'>,
  base: string | undefined,
): string {
  const address = safeAddress(url, base, 'image');
  if (address === undefined) return '';
  return `![${escapeWords(alt.replace(/\s+/g, ' '), true, false)}](${target(address)})`;
}
