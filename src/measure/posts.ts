import type { Block } from '../core/block.ts';
import { charClass, DIGIT } from '../core/char.ts';
import type { View } from '../core/view.ts';
import { firstCode, openingOf, type Passage, stretches, withSentence } from './stretches.ts';

/** Three times of day may stand in a programme. */
const MIN_POSTS = 4;

/** Between two times lie the paragraphs of a post. */
const MAX_GAP = 10;

const BRACKET = 0x5b;

/** "10:42", "14.02 GMT", "[00:09] ", "11h02 – ". */
const TIME = /^\[?(?:[01]?\d|2\d)\s?[:.h]\s?[0-5]\d(?!\d)/;

/** Live blogs and recordings: lines that start with a time, with sentences behind it. */
export function findPosts(blocks: readonly Block[], view: View): Passage[] {
  const posts = blocks.filter((block) => timeOf(view, block) !== undefined);
  if (posts.length < MIN_POSTS) return [];
  return stretches(posts, MAX_GAP)
    .filter((lines) => new Set(lines.map((line) => timeOf(view, line))).size >= MIN_POSTS)
    .filter((lines) => isReport(view, lines))
    .map((lines): Passage => ({ genre: 'live-blog', lines: withSentence(view, lines) }));
}

/** The time of day at the start of a line. */
function timeOf({ doc }: View, block: Block): string | undefined {
  const code = firstCode(block);
  if (charClass(code) !== DIGIT && code !== BRACKET) return undefined;
  return TIME.exec(openingOf(doc, block))?.[0];
}

/** Whether most posts hold a sentence, as the entries of a list of headlines by time do not. */
function isReport(view: View, lines: readonly Block[]): boolean {
  const told = lines.filter((line, at) => {
    const end = lines[at + 1]?.index ?? line.index + 2;
    return view.doc.blocks.slice(line.index, end).some((block) => view.measures(block).terminal);
  });
  return 2 * told.length > lines.length;
}
