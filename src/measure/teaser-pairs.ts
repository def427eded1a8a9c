import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { isCutTeaser, isHeadline } from './headline.ts';
import { isLabel } from './labels.ts';

/** Without a heading, pairs of headline and teaser: 2 are close to certain. */
const MIN_PAIRS = 2;

/** Without a heading, a headline is no name ("Darknet Diaries") and shorter than its teaser. */
const MIN_HEADLINE_WORDS = 3;
const MIN_TEASER_RATIO = 1.5;
const MAX_TEASER_WORDS = 60;

/** A teaser is prose: lists of names and of values have more capitals and digits. */
const MAX_TEASER_CAPITALS = 0.5;

/** Runs of pairs of a headline and a cut teaser below the article. */
export function findTeaserPairs(view: View): readonly Block[] {
  const { tail } = view;
  const found: Block[] = [];
  for (let at = 0; at + 1 < tail.length; ) {
    let end = at;
    while (isPair(view, tail[end], tail[end + 1])) end += 2;
    if (end - at >= 2 * MIN_PAIRS) {
      for (let index = at; index < end; index += 1) found.push(tail[index] as Block);
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

function isPair(view: View, first: Block | undefined, second: Block | undefined): boolean {
  if (first?.kind !== 'paragraph' || second?.kind !== 'paragraph') return false;
  const headline = view.measures(first);
  const teaser = view.measures(second);
  return (
    headline.words >= MIN_HEADLINE_WORDS &&
    headline.words * MIN_TEASER_RATIO <= teaser.words &&
    isHeadline(first.text, headline) &&
    isCutTeaser(second.text, teaser) &&
    teaser.words <= MAX_TEASER_WORDS &&
    teaser.capitals <= MAX_TEASER_CAPITALS * teaser.words &&
    !second.text.includes(' | ') &&
    !isLabel(view, first)
  );
}
