import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isTitleCase, measureText } from '../measure/headline.ts';
import { type Prose, weighProse } from '../measure/prose.ts';
import { startOf, stopOf } from '../measure/sentence-ends.ts';

/** Somebody's words: `"All rights reserved."`, "All rights reserved?" */
const QUOTED = /[?"“”]/;

type Reason = 'copyright-sign' | 'copyright-word' | 'rights-phrase';

/** Notices with terms of use behind them run to some lines. */
const MAX_LENGTH = 600;

/** Without a year or a rights phrase a notice is a sign and a name. */
const MAX_NAME_WORDS = 8;
const MAX_RIGHTS_WORDS = 30;

/** Fewer words over a notice may be the name of who holds the rights. */
const MIN_PROSE_WORDS = 8;

const SIGN = /^[\s*_(]{0,4}(?:©|ⓒ|\(c\))/i;
/** "(c) Skuas" is the third entry of a list. */
const LETTER = /^[\s*_(]{0,4}\(c\)/i;
/** 1998, 2004-2025. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SENTENCE = /[.!?]\s/;

/**
 * Copyright and rights notices: "© 2022 The Times", "All rights reserved".
 *
 * Three pages of four print one below the article (76 % on WCXB dev), and 0.6 % of the lines stand
 * in an article. A sign and a name alone is left to the credits of images.
 *
 *     - Copyright The Morning Paper Limited 2022. All rights reserved.
 *     + Copyright law protects a photograph from 2022 on.
 */
export function copyrights(): Cleaner {
  return defineCleaner<Reason>({
    name: 'copyrights',
    reasons: ['copyright-sign', 'copyright-word', 'rights-phrase'],
    phrases: ['copyright', 'copyright-label', 'rights'],
    *inspect(view) {
      let prose: Prose | undefined;
      for (const block of candidates(view)) {
        prose ??= weighProse(view);
        const found = readNotice(view, block, prose);
        if (found === undefined) continue;
        const rights = block.text.trim();
        yield lift(block, { rights }, { kind: 'copyright', ...found });
      }
    },
  });
}

/** The blocks with a phrase of a notice, in order, each once. */
function candidates(view: View): Block[] {
  const found = new Map<number, Block>();
  for (const phraseClass of ['copyright', 'copyright-label', 'rights'] as const) {
    for (const { block } of view.hits(phraseClass)) {
      if (block.text.length <= MAX_LENGTH && block.kind !== 'heading')
        found.set(block.index, block);
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

function readNotice(
  view: View,
  block: Block,
  prose: Prose,
): { reason: Reason; confidence: number } | undefined {
  const { text } = block;
  const label = view.hit(block, 'copyright-label');
  // "Copyright" is a word of the lexicon; the letter of "(c)" is one, too.
  const word = label !== undefined && label.end - label.start > 1 ? label : undefined;
  const sign = SIGN.test(text) || (word !== undefined && SIGN.test(text.slice(word.end)));
  const year = YEAR.test(text);
  const phrase = view.hit(block, 'rights');
  const rights = phrase !== undefined;
  const over = prose.goodAfter(block) === 0 || view.zone(block) === 'tail';
  if (sign && year && rights) return { reason: 'copyright-sign', confidence: 0.98 };
  if (!over) return undefined;
  const { words } = view.measures(block);
  const named = words <= MAX_NAME_WORDS && !LETTER.test(text);
  if (sign && (year || rights || named)) {
    return { reason: 'copyright-sign', confidence: year || rights ? 0.95 : 0.7 };
  }
  if (word !== undefined && year && (rights || isName(text))) {
    return { reason: 'copyright-word', confidence: rights ? 0.97 : 0.85 };
  }
  if (phrase === undefined || words > MAX_RIGHTS_WORDS || QUOTED.test(text)) return undefined;
  if (!phrase.whole && isRest(view, block)) return undefined;
  return { reason: 'rights-phrase', confidence: 0.9 };
}

/** Whether a block goes on with a sentence that a page's end cuts. */
function isRest(view: View, block: Block): boolean {
  const above = view.previous(block);
  if (above === undefined || startOf(block.text).shape !== 'lower') return false;
  const isProse = view.measures(above).words >= MIN_PROSE_WORDS;
  return isProse && stopOf(above.text, view.vocabulary).state === 'open';
}

/** Whether the first sentence holds names and numbers rather than a statement. */
function isName(text: string): boolean {
  const end = text.search(SENTENCE);
  return isTitleCase(measureText(end === -1 ? text : text.slice(0, end)));
}
