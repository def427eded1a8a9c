import type { Warning } from '../core/article.ts';
import type { Block } from '../core/block.ts';
import { isWordChar } from '../core/char.ts';
import type { Survey } from '../measure/survey.ts';

/** What the warnings are read off. */
export interface Outcome {
  /** Whether the guard had to take removals back. */
  readonly suspicious: boolean;
  readonly body: string;
  /** The last block of the body. */
  readonly last: Block | undefined;
}

/** Finds what a user should know before trusting the body. */
export function findWarnings(survey: Survey, outcome: Outcome): Warning[] {
  const { source, blocks } = survey.doc;
  const warnings: Warning[] = [];
  if (outcome.body === '') {
    warnings.push({ code: 'empty', message: 'The body is empty: no article text was found.' });
  } else if (!survey.hasProse) {
    warnings.push({
      code: 'suspicious',
      message: 'No paragraph reads like an article, so little was removed.',
    });
  }
  if (outcome.suspicious) {
    warnings.push({
      code: 'suspicious',
      message: 'The rules would have removed much of the prose; the weakest removals were undone.',
    });
  }
  const { last } = outcome;
  if (last !== undefined && last === blocks.at(-1) && isCutOff(survey, last)) {
    warnings.push({ code: 'truncated', message: 'The text stops in the middle of a sentence.' });
  }
  if (source.slice(0, MAX_SAMPLE).includes('\0') || !source.isWellFormed()) {
    warnings.push({
      code: 'garbled',
      message:
        'The input holds NUL characters or lone surrogates: it may be binary or cut wrongly.',
    });
  }
  return warnings;
}

/** Binary content holds NUL characters from its first bytes on. */
const MAX_SAMPLE = 2000;

/** A shorter block without a full stop may be a heading or a list item. */
const MIN_PROSE_WORDS = 12;

/** Whether a paragraph stops after a word or a comma. */
function isCutOff({ measures }: Survey, { index, kind, text }: Block): boolean {
  const measured = measures[index];
  if (kind !== 'paragraph' || measured === undefined) return false;
  const stops = text.endsWith(',') || isWordChar(text.charCodeAt(text.length - 1));
  return stops && !measured.terminal && measured.words >= MIN_PROSE_WORDS;
}
