import { attributeOf } from '../core/element.ts';
import { wordsOf } from '../measure/measures.ts';
import type { Family } from './matrix.ts';
import type { Tree } from './tree.ts';

/** What a page's structured data says in words: `"description": "…"`. */
const TEXTS =
  /"(?:articleBody|description|text|headline|name|reviewBody)"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.)*)"/g;

/** Shorter ones are no words, longer ones no texts. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 20_000;

/** Scripts of structured data are read up to so many characters in all. */
const MAX_SCRIPTS = 100_000;

/** How much of a block the structured data of its page repeats. */
export const schemaText: Family<Tree> = {
  columns: ['inSchema', 'schemaSize'],
  fill({ lines }, { values, width }, offset) {
    const known = schemaTriples(lines.doc);
    if (known.size === 0) return;
    const size = Math.log1p(known.size);
    for (const [index, words] of lines.firstWords.entries()) {
      const at = index * width + offset;
      values[at + 1] = size;
      const triples = triplesOf(words);
      let shared = 0;
      for (const triple of triples) if (known.has(triple)) shared += 1;
      values[at] = shared / Math.max(1, triples.length);
    }
  },
};

function schemaTriples({ source, elements = [] }: Tree['lines']['doc']): ReadonlySet<string> {
  const known = new Set<string>();
  let left = MAX_SCRIPTS;
  for (const element of elements) {
    if (element.tag !== 'script' || left <= 0) continue;
    if (attributeOf(element, 'type') !== 'application/ld+json') continue;
    const close = source.indexOf('</script', element.start);
    const script = source.slice(element.start, close === -1 ? source.length : close).slice(0, left);
    left -= script.length;
    for (const [, text = ''] of script.matchAll(TEXTS)) {
      if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) continue;
      for (const triple of triplesOf(wordsIn(unescapeText(text)))) known.add(triple);
    }
  }
  return known;
}

function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

/** Words of a text that are compared. */
const MAX_WORDS = 3000;

function wordsIn(text: string): string[] {
  return wordsOf(text, MAX_WORDS).map((word) => word.text.toLowerCase());
}

/** Each three words in a row; all of a shorter text. */
function triplesOf(words: readonly string[]): string[] {
  if (words.length < 3) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
