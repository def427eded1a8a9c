import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isOwnLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

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
      for (const mark of markPrompts(view, SHAPE, FOUND)) {
        const clock = mark.reason === 'player-phrase' && isClock(mark.target as Block);
        yield clock ? { ...mark, reason: 'player-clock', confidence: 0.9 } : mark;
      }
    },
  });
}

const FOUND = {
  kind: 'audio-widget',
  reason: 'player-phrase',
  beside: 'beside-player',
  confidence: 0.96,
} as const;

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
