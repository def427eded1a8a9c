import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, isVirtual } from '../core/block.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import { drop, keep, warn } from '../core/mark.ts';

/** Why a block goes or stays, or why Readability has no say. */
export type ReadabilityReason = 'left-out' | 'chosen' | 'refused' | 'failed';

/** What Readability is asked for. */
export interface ReadabilityOptions {
  /**
   * `drop` takes out what Readability leaves out, `keep` protects what it chooses, `both` (unless
   * given) does both.
   */
  readonly vote?: 'drop' | 'keep' | 'both';
}

/** One less the share of words left out that stand in gold (WCXB dev, every 50th page: 0.18). */
const CONFIDENCE = 0.82;

/**
 * A cleaner that asks Mozilla's Readability which blocks of a page are the article.
 *
 * A page on which Readability finds no article, or fails, is left as it is with a warning
 * `second-engine`; so is a tree, of which it cannot see the tags. It says nothing of text.
 */
export function readability(options: ReadabilityOptions = {}): Cleaner<ReadabilityReason> {
  const { vote = 'both' } = options;
  return {
    name: 'readability',
    reasons: ['left-out', 'chosen', 'refused', 'failed'],
    sees: 'all',
    *inspect({ doc, blocks }) {
      if (doc.format !== 'html' || doc.blocks.length === 0) return;
      const found = chooseBlocks(doc);
      if (!('chosen' in found)) {
        yield warn('second-engine', found.message, { reason: found.reason });
        return;
      }
      for (const block of blocks) {
        if (found.chosen.has(block.index)) {
          if (vote !== 'drop') yield keep(block, { reason: 'chosen' });
        } else if (vote !== 'keep') {
          yield drop(block, { kind: 'surroundings', reason: 'left-out', confidence: CONFIDENCE });
        }
      }
    },
  };
}

type Choice =
  | { readonly chosen: ReadonlySet<number> }
  | { readonly reason: 'refused' | 'failed'; readonly message: string };

/** Asks which blocks Readability takes for the article. */
function chooseBlocks(doc: Doc): Choice {
  if (!hasTags(doc)) {
    return { reason: 'refused', message: 'Readability reads pages as strings or bytes only.' };
  }
  if (doc.elements?.some(({ depth }) => depth > MAX_DEPTH)) {
    return { reason: 'refused', message: 'Readability would take too long on so deep a page.' };
  }
  try {
    const { document } = parseHTML(wholePage(stampBlocks(doc)));
    const article = new Readability(document as never).parse();
    const chosen = readStamps(article?.textContent ?? '', doc.blocks);
    if (chosen.size > 0) return { chosen };
    return { reason: 'refused', message: 'Readability found no article on the page.' };
  } catch (error) {
    return { reason: 'failed', message: `Readability failed: ${String(error)}` };
  }
}

/** It takes a second for 200 nested elements, and a minute for 1,000. */
const MAX_DEPTH = 200;

/** Whether the source holds the tags of its elements. */
function hasTags({ source, elements = [] }: Doc): boolean {
  const first = elements[0];
  return first === undefined || source.charCodeAt(first.start) === 0x3c;
}

/** Without a root linkedom has no body to look into. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

/**
 * Stamps are two characters of private use, so that texts stay as long as they are: Readability
 * judges by length. Fonts of icons use the same characters, but not in such pairs.
 */
const FIRST = 0xe000;
const SECOND = 0xf000;
const BASE = 0x800;

/** The source with the number of each block before its text. */
function stampBlocks({ source, blocks }: Doc): string {
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const { index, start } = block;
    // Readability reads linked data as well; a stamp would break it.
    if (index >= BASE * BASE || isVirtual(block)) break;
    parts.push(source.slice(at, start), stampOf(index));
    at = start;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

function stampOf(index: number): string {
  return String.fromCharCode(FIRST + Math.floor(index / BASE), SECOND + (index % BASE));
}

const STAMPS = /([\ue000-\ue7ff])([\uf000-\uf7ff])/g;

function readStamps(text: string, blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (const [, first = '', second = ''] of text.matchAll(STAMPS)) {
    const index = (first.charCodeAt(0) - FIRST) * BASE + second.charCodeAt(0) - SECOND;
    if (index < blocks.length) found.add(index);
  }
  return found;
}
