import { readFileSync } from 'node:fs';
import type { Group, GroupKind, Insert, Page, PageMark, Paragraph } from './page.ts';

/** The blocks of one seed, told apart by hand: `[first, last]` block numbers, counted from 0. */
interface Layout {
  readonly id: string;
  readonly title: number;
  readonly standfirst: number | null;
  readonly head: readonly Part[];
  readonly body: readonly [first: number, last: number];
  /** Furniture between body paragraphs. */
  readonly inside: readonly Part[];
  readonly tail: readonly Part[];
  /** Blocks that print put there. */
  readonly printed: readonly number[];
}

type Part = readonly [kind: GroupKind, first: number, last: number];

const LAYOUTS: readonly Layout[] = [
  {
    id: '000_3cbe40d497defed1',
    title: 1,
    standfirst: 2,
    head: [['date-line', 0, 0]],
    body: [3, 13],
    inside: [],
    tail: [
      ['also-read', 14, 14],
      ['pager', 15, 18],
      ['related', 19, 29],
      ['top', 30, 30],
      ['related', 31, 35],
    ],
    printed: [],
  },
  {
    id: '001_10aad5caffb89eba',
    title: 1,
    standfirst: 2,
    head: [['date-line', 0, 0]],
    body: [3, 10],
    inside: [['media-url', 6, 6]],
    tail: [
      ['also-read', 11, 11],
      ['pager', 12, 15],
      ['related', 16, 18],
      ['top', 19, 19],
      ['related', 20, 24],
    ],
    printed: [],
  },
  {
    id: '002_ee3e9ae1974f21c0',
    title: 1,
    standfirst: null,
    head: [['breadcrumb', 0, 0]],
    body: [2, 13],
    inside: [['caption-pair', 6, 6]],
    tail: [
      ['also-read', 14, 14],
      ['related', 15, 15],
      ['recent-comments', 16, 16],
      ['bloggers', 17, 17],
    ],
    printed: [],
  },
  {
    id: '003_126ef5fb0122e030',
    title: 0,
    standfirst: 1,
    head: [],
    body: [2, 11],
    inside: [],
    tail: [['comments', 12, 13]],
    printed: [],
  },
  {
    id: '004_1db85520def7b0db',
    title: 1,
    standfirst: 2,
    head: [
      ['kicker', 0, 0],
      ['gallery', 3, 4],
      ['byline', 5, 5],
      ['newsletter', 6, 8],
    ],
    body: [9, 27],
    inside: [],
    tail: [
      ['credits', 28, 28],
      ['copyright', 29, 29],
    ],
    printed: [13, 23, 30],
  },
];

/** Line stuck under the block before it, with no blank line between. */
const STUCK = /\n(Go toTop)$/;

interface Golden {
  readonly title: string;
  readonly standfirst: string | null;
  readonly body: string;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Reads the five seeds and takes them apart; throws when one is not what its layout says. */
export function readSeeds(): Page[] {
  return LAYOUTS.map((layout) => {
    const golden = JSON.parse(read(`../seeds/${layout.id}.json`)) as Golden;
    const text = read(`../../seeds/${layout.id}.txt`);
    return takeApart(layout, text, golden);
  });
}

function takeApart(layout: Layout, text: string, golden: Golden): Page {
  const blocks = text
    .trim()
    .split(/\n{2,}/)
    .flatMap((block) => block.replace(STUCK, '\n\n$1').split('\n\n'));
  const part = ([kind, first, last]: Part): Group => ({
    kind,
    blocks: blocks.slice(first, last + 1).map((block) => block.split('\n')),
    stuck: kind === 'top',
  });
  const { paragraphs, inserts, marks } = readBody(layout, blocks, golden, part);
  const title = blocks[layout.title];
  const standfirst = layout.standfirst === null ? null : blocks[layout.standfirst];
  if (title !== golden.title || standfirst !== golden.standfirst) {
    throw new Error(`Seed ${layout.id}: the title or the standfirst is not the golden's.`);
  }
  const end = layout.printed.filter((index) => index > layout.body[1]);
  const atEnd = end.map((index): PageMark => {
    return { at: paragraphs.length, cut: null, blocks: [[blocks[index] ?? '']], formFeed: false };
  });
  return {
    id: layout.id,
    title,
    standfirst: golden.standfirst,
    beforeTitle: layout.head.filter(([, first]) => first < layout.title).map(part),
    underTitle: [],
    underStandfirst: layout.head.filter(([, first]) => first > layout.title).map(part),
    paragraphs,
    inserts,
    tail: layout.tail.map(part),
    marks: [...marks, ...atEnd],
  };
}

function readBody(
  layout: Layout,
  blocks: readonly string[],
  golden: Golden,
  part: (from: Part) => Group,
): { paragraphs: Paragraph[]; inserts: Insert[]; marks: PageMark[] } {
  const expected = golden.body.split('\n\n');
  const paragraphs: Paragraph[] = [];
  const inserts: Insert[] = [];
  const marks: PageMark[] = [];
  for (let index = layout.body[0]; index <= layout.body[1]; index += 1) {
    const raw = blocks[index] ?? '';
    const clean = expected[paragraphs.length] ?? '';
    const inside = layout.inside.find(([, first]) => first === index);
    if (inside !== undefined) {
      inserts.push({ after: paragraphs.length - 1, group: part(inside) });
    } else if (layout.printed.includes(index)) {
      marks.push({ at: paragraphs.length - 1, cut: null, blocks: [[raw]], formFeed: false });
    } else if (unescaped(raw) === clean) {
      paragraphs.push({ clean, raw });
    } else if (unescaped(`${raw} ${blocks[index + 2]}`) === clean) {
      const mark = [[blocks[index + 1] ?? '']];
      marks.push({ at: paragraphs.length, cut: raw.length, blocks: mark, formFeed: false });
      paragraphs.push({ clean, raw: `${raw} ${blocks[index + 2]}` });
      index += 2;
    } else {
      throw new Error(`Seed ${layout.id}: block ${index} is not the golden's paragraph.`);
    }
  }
  if (paragraphs.length !== expected.length) {
    throw new Error(`Seed ${layout.id}: not all the golden's paragraphs stand in the text.`);
  }
  return { paragraphs, inserts, marks };
}

/** The text with inline tags and escapes undone. */
export function unescaped(text: string): string {
  return text.replace(/<\/?(?:u|b|i|em|strong)>/g, '').replace(/\\(?=[$*[\]])/g, '');
}
