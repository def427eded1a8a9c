import { Parser } from 'htmlparser2';
import { isVirtual } from '../src/core/block.ts';
import type { Article, Doc } from '../src/index.ts';

/** Elements whose text is not read; those of SVG have text of their own. */
const SILENT = new Set(
  'script style title textarea select option optgroup datalist svg canvas object applet audio video map iframe frameset progress meter annotation annotation-xml'.split(
    ' ',
  ),
);

/** The text of a range of HTML without white space, by htmlparser2's own parser. */
export function decode(source: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) silent += 1;
    },
    ontext: (found) => {
      if (silent === 0) text += found;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
    },
  });
  parser.write(source.replace(/<!\[CDATA\[|\]\]>/g, ''));
  parser.end();
  return solid(text);
}

function solid(text: string): string {
  return text.replace(/[\s\u200b\u0085]/g, '');
}

/** Whether a part of a string of a script reads as a text: JSON, maybe in JSON, of HTML, maybe escaped. */
function stringReads(slice: string, text: string): boolean {
  const values = [slice, parsed(slice), parsed(parsed(slice))];
  return values.some((value) => {
    const unescaped = value.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return [value, unescaped].some((html) => decode(html) === solid(text));
  });
}

function parsed(slice: string): string {
  try {
    return String(JSON.parse(`"${slice.replace(/\p{Cc}/gu, ' ')}"`));
  } catch {
    return slice;
  }
}

/** Ranges of a page that do not read as their text: kept, removed, and those of all blocks. */
export function wrongRanges({ source, blocks }: Doc, article: Article): string[] {
  const wrong: string[] = [];
  const expect = (what: string, start: number, end: number, text: string): void => {
    if (decode(source.slice(start, end)) !== solid(text)) {
      wrong.push(`${what} ${start}–${end}: ${text.slice(0, 60)}`);
    }
  };
  for (const block of blocks) {
    const { start, end, text } = block;
    if (!isVirtual(block)) expect('block', start, end, text);
    else if (!stringReads(source.slice(start, end), text)) {
      wrong.push(`script ${start}–${end}: ${text.slice(0, 60)}`);
    }
  }
  for (const { start, end, at } of article.kept) {
    if (source.slice(start, end) !== article.body.slice(at, at + end - start)) {
      wrong.push(`kept ${start}–${end}`);
    }
  }
  const whole = new Map(blocks.map((block) => [block.start, block]));
  for (const { start, end } of article.removals) {
    const block = whole.get(start);
    if (block?.end === end && !isVirtual(block)) expect('removal', start, end, block.text);
  }
  return wrong;
}
