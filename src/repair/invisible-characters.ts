import { type Block, part } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, repair } from '../core/mark.ts';
import type { Span } from '../core/span.ts';
import { findInvisible, type Invisible } from '../measure/invisible.ts';
import { rareBlocks } from '../measure/rare-characters.ts';

/** More of a block than this share is no text but a file of a program. */
const MAX_SHARE = 0.5;

/**
 * Invisible characters: soft hyphens, spaces and joiners of no width, controls, lone direction marks.
 *
 * Editors and converters leave them inside words, where a search no longer finds these. Joiners stay
 * in scripts whose letters they shape and in emoji, spaces of no width in scripts without spaces,
 * and marks of direction in lines from right to left.
 *
 *     - Money-Back Guar(soft hyphen)antee
 *     + می‌خواهم
 */
export function invisibleCharacters(): Cleaner {
  return defineCleaner<Invisible | 'nothing-visible'>({
    name: 'invisible-characters',
    reasons: [
      'soft-hyphen',
      'zero-width',
      'control-character',
      'direction-mark',
      'nothing-visible',
    ],
    *inspect(view) {
      for (const block of rareBlocks(view)) {
        const runs = findInvisible(block);
        if (runs.length === 0) continue;
        if (isBlank(block, runs)) {
          yield drop(block, {
            kind: 'interface-residue',
            reason: 'nothing-visible',
            confidence: 0.97,
          });
        } else if (lengthOf(runs) <= MAX_SHARE * block.text.length) {
          for (const { start, end, what } of runs) {
            yield repair(part(block, start, end), '', {
              kind: 'invisible-character',
              reason: what,
              confidence: 0.97,
            });
          }
        }
      }
    },
  });
}

function lengthOf(runs: readonly Span[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether nothing of a block is left without the runs. */
function isBlank({ text }: Block, runs: readonly Span[]): boolean {
  let at = 0;
  for (const { start, end } of [...runs, { start: text.length, end: text.length }]) {
    for (; at < start; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
    at = end;
  }
  return true;
}
