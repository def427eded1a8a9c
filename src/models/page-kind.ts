import type { Family } from './matrix.ts';
import { type PageHead, readHead, wordSetOf } from './page-head.ts';
import { splitList, tagNumber } from './tags.ts';
import type { Tree } from './tree.ts';

const COUNTED: readonly string[] = /* @__PURE__ */ splitList(
  'article h1 h2 h3 li td pre section main form button dl',
);

const NUMBERS = [
  'words',
  'blocks',
  'linked',
  'prose',
  'proseWords',
  'schemaArticle',
  'schemaProduct',
  'schemaForum',
  'schemaList',
  'schemaService',
  'typeArticle',
  'typeProduct',
  'typeSite',
  'dated',
  'prices',
  'hidden',
] as const;

/** What kind of page it is; the same for all of its blocks, but for the words of its title. */
export const pageKind: Family<Tree> = {
  columns: /* @__PURE__ */ nameColumns(),
  fill(tree, { values, width, rows }, offset) {
    const head = readHead(tree.lines.doc);
    const page = [...numbersOf(tree, head), ...countTags(tree)];
    const title = wordSetOf(head.title);
    const description = wordSetOf(head.description);
    for (let block = 0; block < rows; block += 1) {
      let at = block * width + offset;
      for (const value of page) values[at++] = value;
      const { flags = [] } = tree.lines.blocks[block] ?? {};
      const words = tree.lines.firstWords[block] as readonly string[];
      const inTitle = sharedWith(title, words);
      values[at++] = inTitle / Math.max(1, words.length);
      values[at++] = inTitle / Math.max(1, title.size);
      values[at++] = sharedWith(description, words) / Math.max(1, words.length);
      values[at++] = flags.includes('hidden') ? 1 : 0;
      values[at++] = flags.includes('noscript') ? 1 : 0;
      values[at++] = flags.includes('template') ? 1 : 0;
    }
  },
};

function sharedWith(known: ReadonlySet<string>, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (known.has(word)) shared += 1;
  return shared;
}

const SCHEMAS: readonly RegExp[] = [
  /Article|BlogPosting/,
  /Product/,
  /DiscussionForumPosting|QAPage/,
  /ItemList|CollectionPage/,
  /SoftwareApplication|Service|FAQPage|LocalBusiness/,
];

function numbersOf({ lines }: Tree, { type, dated, schema }: PageHead): number[] {
  const { blocks, allWords, allLength, allLinked, allProse, view } = lines;
  let hidden = 0;
  let prices = 0;
  for (const { index, flags, text } of blocks) {
    const words = lines.words[index] as number;
    if (flags !== undefined) hidden += words;
    if (
      words < MAX_PRICE_WORDS &&
      view.measures(blocks[index] as (typeof blocks)[number]).digits > 0
    ) {
      if (CURRENCY.test(text)) prices += 1;
    }
  }
  return [
    Math.log1p(allWords),
    Math.log1p(blocks.length),
    allLinked / Math.max(1, allLength),
    allProse / Math.max(1, allWords),
    Math.log1p(allProse),
    ...SCHEMAS.map((pattern) => (pattern.test(schema) ? 1 : 0)),
    type === 'article' ? 1 : 0,
    type.includes('product') ? 1 : 0,
    type === 'website' ? 1 : 0,
    dated ? 1 : 0,
    prices,
    hidden / Math.max(1, allWords),
  ];
}

const MAX_PRICE_WORDS = 15;
const CURRENCY = /[$€£¥₹₽₩]/;

function countTags({ lines, tags }: Tree): number[] {
  const numbers = COUNTED.map(tagNumber);
  const counts = new Float64Array(256);
  for (let element = 0; element < (lines.doc.elements ?? []).length; element += 1) {
    const tag = tags[element] as number;
    counts[tag] = (counts[tag] as number) + 1;
  }
  return numbers.map((number) => Math.min(MAX_COUNT, counts[number] as number));
}

const MAX_COUNT = 200;

function nameColumns(): string[] {
  return [
    ...NUMBERS.map((name) => `page:${name}`),
    ...COUNTED.map((tag) => `page:${tag}`),
    'inTitle',
    'ofTitle',
    'inDescription',
    'hiddenBlock',
    'noscript',
    'template',
  ];
}
