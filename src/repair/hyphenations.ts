import { type Block, part } from '../core/block.ts';
import { charClass, isWordChar, LOWER, UPPER } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { repair } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { hyphenFate } from '../measure/hyphens.ts';
import { readUsage, type Usage } from '../measure/names.ts';

/**
 * Words that are parted at the ends of lines: "the govern- ment", once the lines are joined.
 *
 * Where a text is wrapped, the hyphen goes with the line break if the text has the word in one
 * piece, or parts words elsewhere and this looks like one. It stays in compounds, and in a text that
 * breaks lines at no other hyphens.
 *
 *     - the govern- | ment
 *     + the well- | known writer
 */
export function hyphenations(): Cleaner {
  return defineCleaner({
    name: 'hyphenations',
    reasons: ['parted-word', 'compound-at-line-end'],
    *inspect(view) {
      // Only where lines were joined can one have ended in a hyphen.
      if (view.doc.format === 'text' && view.doc.wrap === 0) return;
      let usage: Usage | undefined;
      for (const block of view.blocks) {
        if (block.kind === 'code' || block.kind === 'table') continue;
        for (const at of hyphensOf(view.doc.source, block)) {
          usage ??= view.once(readWords);
          const left = block.text.slice(Math.max(0, at - MAX_LEFT), at + 1);
          const right = block.text.slice(at + 2, at + 2 + MAX_LEFT);
          const fate = hyphenFate(left, right, usage, view.vocabulary);
          if (fate === 'ellipsis') continue;
          const isParted = fate === 'syllables';
          yield repair(part(block, isParted ? at : at + 1, at + 2), '', {
            kind: 'hyphenation',
            reason: isParted ? 'parted-word' : 'compound-at-line-end',
          });
        }
      }
    },
  });
}

/** More than a word. */
const MAX_LEFT = 60;

function readWords({ blocks }: View): Usage {
  return readUsage(blocks);
}

/** The offsets of hyphens behind a letter at the ends of joined lines. */
function hyphensOf(source: string, { text, lines, pieces }: Block): number[] {
  const starts = lines ?? pieces;
  const size = lines === undefined ? 3 : 2;
  const found: number[] = [];
  for (let record = size; starts !== undefined && record < starts.length; record += size) {
    const at = (starts[record] as number) - 2;
    const sign = text.charAt(at);
    if ((sign !== '-' && sign !== '\u2010') || text.charAt(at + 1) !== ' ') continue;
    if (!isWordAt(text, at - 1) || !isLetter(text, at + 2)) continue;
    // Marks of Markdown part slices in the middle of a line, too.
    const isLine = lines !== undefined || hasBreak(source, starts, record);
    if (isLine) found.push(at);
  }
  return found;
}

function hasBreak(source: string, pieces: readonly number[], record: number): boolean {
  return source.slice(pieces[record - 1], pieces[record + 1]).includes('\n');
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && isWordChar(text.charCodeAt(at));
}

function isLetter(text: string, at: number): boolean {
  const found = at >= 0 && at < text.length ? charClass(text.charCodeAt(at)) : 0;
  return found === LOWER || found === UPPER;
}
