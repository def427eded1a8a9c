import type { Survey } from '../measure/survey.ts';
import type { Entry, Ledger } from './ledger.ts';

/**
 * The share of good prose that may go before the weakest removals are taken back. RefinedWeb
 * distrusts a document at 5 % of all words; ours is of good paragraphs alone, which rules hardly
 * touch: on WCXB dev's gold bodies no text reaches a tenth.
 */
const MAX_PROSE_DROPPED = 0.25;

/** Takes back the weakest removals of good prose until few enough are left; tells whether any was. */
export function guardProse(survey: Survey, ledger: Ledger): boolean {
  let prose = 0;
  for (const [index, measured] of survey.measures.entries()) {
    if (measured.good) prose += length(survey, index);
  }
  const dropped = ledger.entries.filter((entry) => isProseGone(survey, entry));
  let gone = dropped.reduce((sum, { start, end }) => sum + end - start, 0);
  const limit = MAX_PROSE_DROPPED * prose;
  if (gone <= limit) return false;
  dropped.sort((a, b) => a.confidence - b.confidence || a.start - b.start);
  for (const entry of dropped) {
    if (gone <= limit) break;
    ledger.takeBack(entry, 'budget');
    gone -= entry.end - entry.start;
  }
  return true;
}

/** Whether prose leaves the body: whole paragraphs or parts of them, dropped or lifted. */
function isProseGone(survey: Survey, { because, block }: Entry): boolean {
  return because === undefined && survey.measures[block.index]?.good === true;
}

function length(survey: Survey, index: number): number {
  return survey.doc.blocks[index]?.text.length ?? 0;
}
