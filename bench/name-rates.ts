import { attributeOf, type Block, type Element, type readPage } from '../src/index.ts';
import type { HtmlPage } from './page-corpus.ts';
import { formatTable } from './table.ts';

/** Shorter texts stand in any article by chance: they count where they are a whole line of gold. */
const MIN_PHRASE_WORDS = 5;

/** As the cleaners do, elements with a larger share of the prose are left out. */
const MAX_SHARE = 0.3;

/** Names on fewer pages, and rates over this, are not shown. */
const MIN_PAGES = 15;
const MAX_RATE = 0.2;

interface Rate {
  readonly pages: Set<string>;
  words: number;
  gold: number;
}

/** How much of the text in elements of a name stands in gold, by word of class and id, tag and role. */
export function nameTable(pages: Iterable<HtmlPage>, read: typeof readPage): string {
  const rates = new Map<string, Rate>();
  for (const page of pages) addPage(rates, page, read);
  const rows = [...rates]
    .filter(([, rate]) => rate.pages.size >= MIN_PAGES && rate.gold <= MAX_RATE * rate.words)
    .sort((a, b) => b[1].words - a[1].words)
    .map(([name, rate]) => [
      name,
      String(rate.pages.size),
      String(rate.words),
      (rate.gold / rate.words).toFixed(3),
    ]);
  return formatTable(['name', 'pages', 'words', 'in gold'], rows);
}

function addPage(rates: Map<string, Rate>, page: HtmlPage, read: typeof readPage): void {
  const gold = ` ${fold(page.text)} `;
  const lines = new Set(page.text.split('\n').map(fold));
  const { blocks, elements = [] } = read(page.html, { format: 'html' });
  const shares = shareOfProse(blocks, elements.length);
  for (const block of blocks) {
    const text = fold(block.text);
    const words = text === '' ? 0 : text.split(' ').length;
    if (words === 0) continue;
    const isGold = words >= MIN_PHRASE_WORDS ? gold.includes(` ${text} `) : lines.has(text);
    for (const name of namesAround(block, shares)) {
      const rate = rates.get(name) ?? { pages: new Set(), words: 0, gold: 0 };
      rates.set(name, rate);
      rate.pages.add(page.id);
      rate.words += words;
      if (isGold) rate.gold += words;
    }
  }
}

function shareOfProse(blocks: readonly Block[], count: number): Float64Array {
  const shares = new Float64Array(count);
  let all = 0;
  for (const { text, kind, within } of blocks) {
    const words = text.split(/\s+/).length;
    if (kind === 'heading' || words < 12 || !/[.!?。]["'”’)]*$/.test(text)) continue;
    all += words;
    for (let at = within; at !== undefined; at = at.parent) {
      shares[at.index] = (shares[at.index] as number) + words;
    }
  }
  return all === 0 ? shares : shares.map((words) => words / all);
}

function namesAround({ within }: Block, shares: Float64Array): Set<string> {
  const names = new Set<string>();
  for (let at = within; at !== undefined; at = at.parent) {
    if ((shares[at.index] as number) > MAX_SHARE || at.tag === 'body') break;
    for (const name of namesOf(at)) names.add(name);
  }
  return names;
}

function namesOf(element: Element): string[] {
  const named = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  const words = named
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  const role = attributeOf(element, 'role');
  return [...words, `<${element.tag}>`, ...(role === undefined ? [] : [`role=${role}`])];
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
