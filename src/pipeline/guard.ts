import { isVirtual } from '../core/block.ts';
import type { Survey } from '../measure/survey.ts';
import type { Entry, Ledger } from './ledger.ts';

/**
 * The share of good prose that may go before the weakest removals are taken back. RefinedWeb
 * distrusts a document at 5 % of all words; ours is of good paragraphs alone, which rules hardly
 * touch: on WCXB dev's gold bodies no text reaches a tenth.
 */
const MAX_PROSE_DROPPED = 0.25;

/**
 * On a page of HTML, where much of the prose may be that of other stories and of comments. Word F1 of
 * a quarter of WCXB dev with the model: .870 at 0.25, .873 at 0.5, .874 at 0.75 and .875 without a
 * bound; .845, and .846 without, by rules alone.
 */
const MAX_PAGE_PROSE_DROPPED = 0.75;

/** From here on a removal needs no second thought. */
const PROVABLE = 0.95;

/** Takes back the weakest removals of good prose until few enough are left; tells whether any was. */
export function guardProse(survey: Survey, ledger: Ledger): boolean {
  const dropped = ledger.entries.filter((entry) => isProseGone(survey, entry));
  if (dropped.length === 0) return false;
  let prose = 0;
  for (const block of survey.doc.blocks) {
    const { index } = block;
    if (isVirtual(block) && ledger.out[index] !== undefined) continue;
    if (survey.measures[index]?.good === true) prose += block.text.length;
  }
  let gone = dropped.reduce((sum, { start, end }) => sum + end - start, 0);
  const isPage = survey.doc.format === 'html';
  const limit = (isPage ? MAX_PAGE_PROSE_DROPPED : MAX_PROSE_DROPPED) * prose;
  if (gone <= limit) return false;
  dropped.sort((a, b) => a.confidence - b.confidence || a.start - b.start);
  for (const entry of dropped) {
    if (gone <= limit) break;
    ledger.takeBack(entry, 'budget');
    gone -= entry.end - entry.start;
  }
  return true;
}

/**
 * Whether prose leaves the body: whole paragraphs or parts of them, dropped or lifted. What is
 * provable, as a second copy or a long thread of comments, is no prose of the article.
 */
function isProseGone(survey: Survey, { because, block, confidence }: Entry): boolean {
  if (confidence >= PROVABLE) return false;
  return because === undefined && survey.measures[block.index]?.good === true;
}
