import { part } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { repair } from '../core/mark.ts';
import { LIGATURE, lettersOf } from '../measure/ligatures.ts';
import { rareBlocks } from '../measure/rare-characters.ts';

/**
 * Ligatures of type that PDF programs hand on as one character: "ﬁnal", "oﬃce".
 *
 * They are shapes, not letters: a search for "final" does not find them. æ and œ are letters, and
 * stay. A ligature that stands alone is the topic of its text.
 *
 *     - The ﬁnal vote
 *     + The sign ‘ﬁ’ is one character.
 */
export function ligatures(): Cleaner {
  return defineCleaner({
    name: 'ligatures',
    reasons: ['ligature'],
    *inspect(view) {
      for (const block of rareBlocks(view)) {
        for (const { index, 0: found } of block.text.matchAll(LIGATURE)) {
          if (!isInWord(block.text, index)) continue;
          yield repair(part(block, index, index + 1), lettersOf(found), {
            kind: 'ligature',
            reason: 'ligature',
            confidence: 0.97,
          });
        }
      }
    },
  });
}

function isInWord(text: string, at: number): boolean {
  const before = at > 0 && isWordChar(text.charCodeAt(at - 1));
  return before || (at + 1 < text.length && isWordChar(text.charCodeAt(at + 1)));
}
