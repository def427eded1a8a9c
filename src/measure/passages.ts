import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { findChoices } from './choices.ts';
import { findDates } from './dates.ts';
import { findIngredients } from './ingredients.ts';
import { findPosts } from './posts.ts';
import { findReferences } from './references.ts';
import type { Genre, Passage } from './stretches.ts';
import { findTurns } from './turns.ts';
import { findVerses } from './verses.ts';

/** The surest first: a line is of the first passage that holds it. */
const READERS: readonly ((blocks: readonly Block[], view: View) => readonly Passage[])[] = [
  findTurns,
  findPosts,
  findChoices,
  findIngredients,
  findReferences,
  findDates,
  findVerses,
];

/**
 * The genre of each of some lines that is of a passage or lies between two of its lines, by position;
 * nothing where there is no passage.
 *
 * A passage is known by a count of lines that no menu and no list of teasers has in this order.
 */
export function readPassages(
  view: View,
  blocks: readonly Block[],
): ReadonlyMap<number, Genre> | undefined {
  let genres: Map<number, Genre> | undefined;
  for (const read of READERS) {
    for (const { genre, lines } of read(blocks, view)) {
      genres ??= new Map();
      const last = (lines.at(-1) as Block).index;
      for (let { index } = lines[0] as Block; index <= last; index += 1) {
        if (!genres.has(index)) genres.set(index, genre);
      }
    }
  }
  return genres;
}
