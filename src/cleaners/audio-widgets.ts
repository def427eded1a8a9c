import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { findPrompts, isOwnLine, type PromptShape } from '../measure/prompts.ts';

type Reason = 'player-phrase' | 'player-clock' | 'beside-player';

/** A player's buttons, clocks and settings. */
const MAX_PARTS = 20;

/** `0:00 / 4:12` `00:00 | 12:05` */
const CLOCK = /^0?0:00\s?[/|]\s?(?:\d{1,2}:)?\d{1,2}:\d\d$/;
const MAX_CLOCK_LENGTH = 20;

/**
 * Players of sound and video: "Listen to this article", "0:00 / 4:12", "Your browser does not
 * support the audio element".
 *
 * They are links and buttons, and what a browser prints that cannot show them. Of all lines with a
 * player's words 8.6 % are an article's own on WCXB dev ("Duration: 12 weeks", "Audio"), so only
 * exact phrases count, and single words and times go beside one.
 *
 *     - Listen to this article
 *     + Listen to this episode now:
 */
export function audioWidgets(): Cleaner {
  return defineCleaner<Reason>({
    name: 'audio-widgets',
    reasons: ['player-phrase', 'player-clock', 'beside-player'],
    phrases: ['audio'],
    *inspect(view) {
      for (const { block, isPart } of findPrompts(view, SHAPE)) {
        const finding = { kind: 'audio-widget' } as const;
        if (isPart) yield drop(block, { ...finding, reason: 'beside-player' });
        else if (isClock(block)) yield drop(block, { ...finding, reason: 'player-clock' });
        else yield drop(block, { ...finding, reason: 'player-phrase', confidence: 0.96 });
      }
    },
  });
}

const SHAPE: PromptShape = {
  phrase: 'audio',
  part: 'audio-part',
  maxParts: MAX_PARTS,
  isPrompt: (_, { block, whole }) => whole && isOwnLine(block) && (isTold(block) || isClock(block)),
};

/** Whether a line has words, and is not a time or a score alone. */
function isTold({ text }: Block): boolean {
  return /\p{L}/u.test(text);
}

/** Whether a line is the clock of a player that has not started. */
function isClock({ text }: Block): boolean {
  return text.length <= MAX_CLOCK_LENGTH && CLOCK.test(text);
}
