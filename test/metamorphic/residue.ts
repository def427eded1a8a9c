import type { Page, Paragraph } from './page.ts';
import type { Random } from './random.ts';
import type { Rearrangement } from './rearrange.ts';

const TAGS: readonly string[] = ['u', 'u', 'b', 'i', 'em', 'strong'];
const PLAIN_WORD = /^[\p{L}-]+$/u;

/** The places where one to four plain words stand in a row. */
function phraseOf(text: string, random: Random): readonly [start: number, end: number] | null {
  const words = text.split(' ');
  const starts = words.flatMap((word, index) => (PLAIN_WORD.test(word) ? [index] : []));
  if (starts.length === 0) return null;
  const first = random.pick(starts);
  let last = first;
  const longest = random.between(1, 4);
  while (last - first + 1 < longest && PLAIN_WORD.test(words[last + 1] ?? '')) last += 1;
  const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  return [start, start + words.slice(first, last + 1).join(' ').length];
}

function escaped(text: string): string {
  return text.replace(/\$(?=\d)|[[\]]/g, '\\$&');
}

function leave({ clean }: Paragraph, random: Random): Paragraph {
  const phrase = phraseOf(clean, random);
  if (escaped(clean) !== clean) return { clean, raw: escaped(clean) };
  if (phrase === null) return { clean, raw: clean };
  const [start, end] = phrase;
  const around = (before: string, after: string): string =>
    clean.slice(0, start) + before + clean.slice(start, end) + after + clean.slice(end);
  if (random.chance(0.1)) return { clean: around('*', '*'), raw: around('\\*', '\\*') };
  const tag = random.pick(TAGS);
  return { clean, raw: around(`<${tag}>`, `</${tag}>`) };
}

/** Inline tags and Markdown escapes in one to three paragraphs. */
export const leaveResidue: Rearrangement = (page: Page, { setting }) => {
  const { random } = setting;
  const cut = page.marks.filter((mark) => mark.cut !== null).map((mark) => mark.at);
  const choices = page.paragraphs.flatMap(({ clean, raw }, index) =>
    raw === clean && !cut.includes(index) ? [index] : [],
  );
  const chosen = random.shuffle(choices).slice(0, random.between(1, 3));
  const paragraphs = page.paragraphs.map((paragraph, index) =>
    chosen.includes(index) ? leave(paragraph, random) : paragraph,
  );
  return { ...page, paragraphs };
};
