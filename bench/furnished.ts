import type { Article } from '../src/text.ts';
import { wrap } from '../test/metamorphic/layout.ts';
import { HEADLINES } from '../test/metamorphic/spellings.ts';
import type { Page } from './corpus.ts';
import type { Extract } from './extract.ts';
import { mean } from './score.ts';
import { formatTable, percent } from './table.ts';

/** What became of the protected genres with the furniture of a page around them, one way laid out. */
export interface Furnished {
  readonly layout: string;
  readonly texts: number;
  /** The share of the article's characters that is in the body, its title and standfirst apart. */
  readonly kept: number;
  /** The share of the furniture's characters that is gone. */
  readonly removed: number;
}

const ABOVE: readonly string[] = [
  'Skip to content',
  'Menu',
  'Home',
  'News',
  'Sport',
  'Travel',
  'Search',
  'Log in',
  'Subscribe',
  'Share on Facebook',
  'Copy link',
];

const BELOW: readonly string[] = [
  'Share this article',
  'Facebook',
  'WhatsApp',
  'Related stories',
  ...HEADLINES.slice(0, 3),
  '3 comments',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Post Comment',
  'About us',
  'Contact',
  'Advertise',
  'Privacy Policy',
  'Terms of Use',
  'RSS',
  'Back to top',
];

/** What stands in the middle of the article, at a quarter, half and three quarters of it. */
const INSIDE: readonly string[] = [
  'Advertisement',
  `READ MORE: ${HEADLINES[5]}`,
  'Sign up to our newsletter',
];

/** The title and the standfirst belong into fields, whoever takes them out. */
const HEAD_LINES = 2;

/** How blocks and the lines within them become text. */
interface Layout {
  readonly gap: string;
  readonly lineBreak: string;
  readonly column: number;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'blank lines': { gap: '\n\n', lineBreak: '\n', column: Number.POSITIVE_INFINITY },
  'a line each': { gap: '\n', lineBreak: '\n', column: Number.POSITIVE_INFINITY },
  'CRLF, wrapped': { gap: '\r\n\r\n', lineBreak: '\r\n', column: 72 },
};

/** A stretch of a furnished text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly own: boolean;
}

/** Puts furniture around and into each text, lays it out in each way, and cleans it. */
export function measureFurnished(pages: readonly Page[], extract: Extract): Furnished[] {
  return Object.entries(LAYOUTS).map(([layout, how]) => {
    const shares = pages.map(({ type, id, text }) => {
      const laid = layOut(text, how);
      const article = extract(`${layout} ${type}/${id}`, laid.text);
      const own = laid.pieces.filter((piece) => piece.own).slice(HEAD_LINES);
      const furniture = laid.pieces.filter((piece) => !piece.own);
      return { kept: 1 - goneShare(own, article), removed: goneShare(furniture, article) };
    });
    return {
      layout,
      texts: pages.length,
      kept: mean(shares.map(({ kept }) => kept)),
      removed: mean(shares.map(({ removed }) => removed)),
    };
  });
}

/** The layouts and what is kept and removed in each. */
export function furnishedTable(found: readonly Furnished[]): string {
  const rows = found.map(({ layout, texts, kept, removed }) => [
    layout,
    String(texts),
    percent(kept),
    percent(removed),
  ]);
  return formatTable(['layout', 'texts', 'article kept', 'furniture removed'], rows);
}

function layOut(
  article: string,
  { gap, lineBreak, column }: Layout,
): { readonly text: string; readonly pieces: readonly Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const { block, own } of furnish(article)) {
    if (text !== '') text += gap;
    for (const [at, line] of block.split('\n').entries()) {
      if (at > 0) text += lineBreak;
      const start = text.length;
      text += line.length > column ? wrap(line, column).join(lineBreak) : line;
      pieces.push({ start, end: text.length, own });
    }
  }
  return { text, pieces };
}

function furnish(text: string): { readonly block: string; readonly own: boolean }[] {
  const blocks = text.split(/\n{2,}/).map((block) => ({ block, own: true }));
  for (const [at, block] of [...INSIDE.entries()].reverse()) {
    const place = Math.ceil((blocks.length * (at + 1)) / (INSIDE.length + 1));
    if (blocks.length > INSIDE.length) blocks.splice(place, 0, { block, own: false });
  }
  const furniture = (lines: readonly string[]) => lines.map((block) => ({ block, own: false }));
  return [...furniture(ABOVE), ...blocks, ...furniture(BELOW)];
}

function goneShare(pieces: readonly Piece[], { removals }: Article): number {
  let all = 0;
  let gone = 0;
  for (const { start, end } of pieces) {
    all += end - start;
    for (const removal of removals) {
      gone += Math.max(0, Math.min(end, removal.end) - Math.max(start, removal.start));
    }
  }
  return all === 0 ? 0 : gone / all;
}
