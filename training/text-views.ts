import { type Corpus, loadCorpus } from '../bench/corpus.ts';
import { htmlPages } from '../bench/page-corpus.ts';
import { createPipeline } from '../src/index.ts';
import { labelTexts, tokensOf } from './labels.ts';

/** A text to train on, and the gold of its page. */
export interface TextView {
  readonly id: string;
  readonly type: string;
  /** How it was made. */
  readonly view: string;
  readonly text: string;
  readonly gold: string;
  /** How much it counts in training. */
  readonly weight: number;
}

/** Makes numbers from 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Columns at which a text is wrapped. */
const WRAPS = [66, 72, 78];

/** All texts to train on, page by page. */
export function* textViews(corpus: Corpus = loadCorpus()): Generator<TextView> {
  const scraped = new Map<string, Map<string, string>>();
  for (const { name, pages } of corpus.scraped) {
    for (const { id, text } of pages) {
      const known = scraped.get(id) ?? new Map<string, string>();
      scraped.set(id, known.set(name, text));
    }
  }
  const plain = createPipeline({ preset: 'zero', format: 'html' });
  for (const { id, type, text: gold, html } of htmlPages()) {
    const random = createRandom(Number(id) || 1);
    const make = (view: string, text: string, weight: number): TextView => ({
      id,
      type,
      view,
      text,
      gold,
      weight,
    });
    const own = scraped.get(id) ?? new Map<string, string>();
    for (const [name, text] of own) {
      yield make(name, text, 1);
      if (name === 'html-to-text') {
        yield make('partial', withoutParts(text, gold, random), 1);
      } else if (name === 'readability' && Number(id) % 2 === 0) {
        yield make('wrapped', wrap(text, WRAPS[Number(id) % WRAPS.length] as number), 0.5);
      }
    }
    if (own.size === 0) yield make('page', plain(html).body, 0.5);
    else if (Number(id) % 4 === 1) yield make('markdown', plain(html).markdown, 0.5);
    yield make('gold', gold, 1);
  }
}

/** A text with none, some or most of the runs of lines that are not gold. */
function withoutParts(text: string, gold: string, random: () => number): string {
  const lines = text.split('\n');
  const shares = labelTexts(
    lines.map((line) => ({ text: line, hidden: false })),
    gold,
  );
  const kept: string[] = [];
  const rate = random() < 0.3 ? 1 : random();
  let drops = false;
  let left = 0;
  for (const [at, line] of lines.entries()) {
    if ((shares[at] as number) >= 0.5 || tokensOf(line).length === 0) {
      left = 0;
      kept.push(line);
      continue;
    }
    if (left === 0) {
      drops = random() < rate;
      left = 1 + Math.floor(random() * 12);
    }
    left -= 1;
    if (!drops) kept.push(line);
  }
  return kept.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** A text whose paragraphs are wrapped at a column. */
function wrap(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) => {
      const out: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + word.length + 1 > column) {
          out.push(current);
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      out.push(current);
      return out.join('\n');
    })
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}
