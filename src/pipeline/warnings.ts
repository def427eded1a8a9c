import type { Warning } from '../core/article.ts';
import { type Block, isVirtual } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import type { Kind } from '../core/kind.ts';
import type { View } from '../core/view.ts';
import { isGarbled } from '../measure/rare-characters.ts';
import type { Survey } from '../measure/survey.ts';
import type { Outcome } from './assemble.ts';

/** Finds out whether a body can be trusted. */
export function findWarnings(survey: Survey, view: View, outcome: Outcome): Warning[] {
  const { blocks } = survey.doc;
  const { last } = outcome;
  const lastGood = lastGoodOf(survey, last);
  const warnings: Warning[] = [];
  if (outcome.body === '') {
    warnings.push({ code: 'empty', message: 'The body is empty: no article text was found.' });
  } else if (lastGood === -1) {
    warnings.push({
      code: 'suspicious',
      message: 'No paragraph reads like an article, so little was removed.',
    });
  }
  if (lastGood === -1 && isBlocked(outcome)) {
    warnings.push({
      code: 'blocked',
      message: 'The text is a robot check, a cookie wall or a gate, not the page behind it.',
    });
  }
  if (outcome.suspicious) {
    warnings.push({
      code: 'suspicious',
      message: 'The rules would have removed much of the prose; the weakest removals were undone.',
    });
  }
  if (last !== undefined && isLast(blocks, last) && isCutOff(survey, last)) {
    warnings.push({ code: 'truncated', message: 'The text stops in the middle of a sentence.' });
  } else if (lastGood !== -1 && isPaywalled(lastGood, outcome)) {
    warnings.push({
      code: 'truncated',
      message: 'A paywall closes the text; the article may go on behind it.',
    });
  }
  if (isGarbled(view)) {
    warnings.push({
      code: 'garbled',
      message:
        'The input holds NUL characters or lone surrogates: it may be binary or cut wrongly.',
    });
  }
  return warnings;
}

/** The last good paragraph that the page shows; of its scripts where the body ends with theirs. */
function lastGoodOf(survey: Survey, last: Block | undefined): number {
  const { measures, lastGood } = survey;
  const { blocks } = survey.doc;
  const isShown = (index: number): boolean => !isVirtual(blocks[index] as Block);
  if (lastGood === -1 || isShown(lastGood) || (last !== undefined && isVirtual(last))) {
    return lastGood;
  }
  return measures.findLastIndex(({ good }, index) => good && isShown(index));
}

/** Whether nothing that the page shows comes after a block. */
function isLast(blocks: readonly Block[], { index }: Block): boolean {
  const next = blocks[index + 1];
  return next === undefined || isVirtual(next);
}

/** A shorter block without a full stop may be a heading or a list item. */
const MIN_PROSE_WORDS = 12;

/** Whether a paragraph stops after a word or a comma. */
function isCutOff({ measures }: Survey, { index, kind, text }: Block): boolean {
  const measured = measures[index];
  if (kind !== 'paragraph' || measured === undefined) return false;
  const stops = text.endsWith(',') || isWordChar(text.charCodeAt(text.length - 1));
  return stops && !measured.terminal && measured.words >= MIN_PROSE_WORDS;
}

/** What stands in for a page that was not shown. */
const WALLS: ReadonlySet<Kind> = new Set<Kind>(['bot-wall', 'region-gate', 'cookie-consent']);

/** Whether walls are most of a text that has no paragraph of an article. */
function isBlocked({ body, entries }: Outcome): boolean {
  let walls = 0;
  let rest = body.length;
  for (const { mark, start, end, because } of entries) {
    if (!WALLS.has(mark.kind)) continue;
    walls += end - start;
    if (because !== undefined) rest -= end - start;
  }
  return walls > 0 && walls >= rest;
}

/** How many lines may stand between the last paragraph and a prompt that closes the text. */
const MAX_TO_PAYWALL = 5;

/** Whether a paywall's prompt stands right below the last paragraph. */
function isPaywalled(lastGood: number, { entries }: Outcome): boolean {
  return entries.some(({ mark, block: { index } }) => {
    const closes = index > lastGood && index - lastGood <= MAX_TO_PAYWALL;
    return closes && mark.kind === 'paywall-prompt';
  });
}
