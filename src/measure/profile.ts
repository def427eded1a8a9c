import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { findCode } from './code-lines.ts';
import { findIngredients } from './ingredients.ts';
import { findLives } from './lives.ts';
import { findNumberedEntries } from './numbered-entries.ts';
import { findPosts } from './posts.ts';
import { findQuizzes } from './quizzes.ts';
import { findReferences } from './references.ts';
import { findScoreRows } from './score-rows.ts';
import type { Section } from './sections.ts';
import { findTimelines } from './timelines.ts';
import { findTurns } from './turns.ts';
import { findVerses } from './verses.ts';

/** What a text is, as its own lines show. */
export interface Profile {
  readonly sections: readonly Section[];
  /** The section that a block is a line of. */
  section(block: Block): Section | undefined;
  /** Whether a block is or lies between lines of a section. */
  isInside(block: Block): boolean;
}

/** The surest first: a line belongs to the first section that holds it. */
const READERS: readonly ((view: View) => Section[])[] = [
  findCode,
  findTurns,
  findPosts,
  findQuizzes,
  findIngredients,
  findReferences,
  findTimelines,
  findNumberedEntries,
  findLives,
  findVerses,
  findScoreRows,
];

/**
 * The genres that a text shows, each by a count of lines that no menu or list of teasers has. Ask
 * for it with `view.once`.
 */
export function readProfile(view: View): Profile {
  const sections = READERS.flatMap((read) => read(view));
  const own = new Map<number, Section>();
  const inside = new Set<number>();
  for (const section of sections) {
    const { lines } = section;
    for (const { index } of lines) if (!own.has(index)) own.set(index, section);
    const last = (lines.at(-1) as Block).index;
    for (let { index } = lines[0] as Block; index <= last; index += 1) inside.add(index);
  }
  return {
    sections,
    section: ({ index }) => own.get(index),
    isInside: ({ index }) => inside.has(index),
  };
}
