import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { isTitleCase, measureText } from '../measure/headline.ts';
import { foldedKey } from '../measure/overlap.ts';

/** Names of sections are short; a longer last step is the page's title. */
const MAX_LENGTH = 40;
const MAX_WORDS = 3;
/** A step of more words without capitals is a title: "Harbour reopens after storm". */
const MAX_PLAIN_WORDS = 2;

/** How many lines below a path its title may stand. */
const MAX_TITLE_DISTANCE = 4;

/** Where a step is glued to the next one: "NewsWorld". */
const JOINT = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The section that a path leads to, its steps behind the first page; `null` where none is one. */
export function sectionOf(view: View, path: Block, steps: readonly string[]): string | null {
  const last = steps.at(-1);
  const sections = last !== undefined && isTitle(view, path, last) ? steps.slice(0, -1) : steps;
  const section = sections.at(-1);
  return section !== undefined && isShort(section) ? section : null;
}

/** The steps of a path without separators, up to where its title begins. */
export function gluedSteps(path: string, from: number, to: number): string[] {
  return path.slice(from, to).trim().split(JOINT).filter(isShort);
}

function isTitle(view: View, path: Block, step: string): boolean {
  if (!isShort(step)) return true;
  const measures = measureText(step);
  if (measures.words > MAX_PLAIN_WORDS && !isTitleCase(measures)) return true;
  const key = foldedKey(step);
  let line = view.next(path);
  for (let distance = 0; distance < MAX_TITLE_DISTANCE && line !== undefined; distance += 1) {
    if (foldedKey(line.text) === key) return true;
    line = view.next(line);
  }
  return false;
}

function isShort(step: string): boolean {
  return step !== '' && step.length <= MAX_LENGTH && step.split(' ').length <= MAX_WORDS;
}
