import { type Block, part } from '../core/block.ts';
import { charClass, isWordChar, UPPER } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit, Measures, View } from '../core/view.ts';
import {
  countLines,
  isHeadline,
  isTitleCase,
  MAX_HEADLINE_LENGTH,
  measureText,
  startsLower,
} from '../measure/headline.ts';
import { isLabel, isPhrase } from '../measure/labels.ts';

/** Label and headline together are hardly longer than a long headline. */
const MAX_LENGTH = 300;

/** What stands between label and headline. */
const SEPARATORS = ':：|｜-–—→»›>▶】';
/** A label that ends in an arrow is the link itself: "Read more →". */
const LINK_ENDS = '→»›>▶';

/** A headline has at least so many words; "Related: None" has fewer. */
const MIN_WORDS = 3;

/** A sentence or a parenthesis closes before a link at the end of a paragraph. */
const CLOSED = /[.!?。…"'”’)\]|]\s{0,4}[[(|•►▶»]?\s{0,4}$/;
const OPENING = /[[(|•►▶»]\s{0,4}$/;
const CLOSING = /^[\s\])*_→»›>]{0,6}$/;

const SPACE = /\s/;

type Reason = 'label-and-headline' | 'label-then-headline';

/** A label found, and what follows it on its line. */
interface Link {
  readonly hit: Hit;
  readonly label: string;
  /** The sign between label and headline; empty where there is none. */
  readonly separator: string;
  readonly headline: string;
}

/**
 * Links to another story: "ALSO READ: Ministers meet", "Read more - …", also at a paragraph's end.
 *
 * Editors put them between and after paragraphs. Annotators keep a third of them (36 % on WCXB
 * dev), but nobody who reads the article on its own can follow them.
 *
 *     - ALSO READ: Ministers meet to discuss fuel shortage
 *     + Also read by millions, the paper has never made a profit.
 */
export function alsoRead(): Cleaner {
  return defineCleaner<Reason>({
    name: 'also-read',
    reasons: ['label-and-headline', 'label-then-headline'],
    phrases: ['also-read'],
    *inspect(view) {
      let lines: ((text: string) => number) | undefined;
      const count = (text: string): number => {
        lines ??= view.once(countLines);
        return lines(text);
      };
      let last: Block | undefined;
      for (const hit of view.hits('also-read')) {
        const { block } = hit;
        if (block === last || block.text.length > 2 * MAX_LENGTH) continue;
        const mark = markLink(view, readLink(hit), count);
        if (mark === undefined) continue;
        last = block;
        yield mark;
      }
    },
  });
}

function markLink(view: View, link: Link, count: (text: string) => number) {
  const { hit, label, headline } = link;
  const { block } = hit;
  const evidence = { label };
  if (headline === '') {
    const next = followingHeadline(view, link);
    if (next === undefined) return undefined;
    const reason = 'label-then-headline';
    return drop([block, next], { kind: 'also-read', reason, evidence, confidence: 0.8 });
  }
  if (!isSetOff(link)) return undefined;
  const measures = measureText(unmarked(headline));
  if (measures.length > MAX_HEADLINE_LENGTH || measures.words < MIN_WORDS) return undefined;
  const recurs = count(headline) > 0;
  if (!recurs && !isLinked(headline, measures)) return undefined;
  const reason = 'label-and-headline';
  const confidence = recurs ? 0.97 : 0.85;
  if (isFirst(hit)) return drop(block, { kind: 'also-read', reason, evidence, confidence });
  const before = block.text.slice(0, hit.start);
  const start = hit.start - (OPENING.exec(before)?.[0].length ?? 0);
  if (!CLOSED.test(before) || start === 0) return undefined;
  const target = part(block, start, block.text.length);
  return drop(target, { kind: 'also-read', reason, evidence, confidence: 0.8 });
}

function readLink(hit: Hit): Link {
  const { text } = hit.block;
  let at = hit.end;
  let separator = '';
  while (at < text.length && !isWordChar(text.charCodeAt(at))) {
    if (SEPARATORS.includes(text.charAt(at))) separator ||= text.charAt(at);
    at += 1;
  }
  // An opening quotation mark or bracket belongs to the headline.
  while (at > hit.end && '"\'“‘„«「『《([$#@€£'.includes(text.charAt(at - 1))) at -= 1;
  const label = text.slice(hit.start, hit.end);
  const rest = text.slice(at);
  return { hit, label, separator, headline: CLOSING.test(rest) ? '' : rest.trim() };
}

/** Whether a sign, or capitals throughout the label alone, part label and headline. */
function isSetOff({ hit, label, separator, headline }: Link): boolean {
  if (startsLower(headline) || (!isFirst(hit) && startsLower(label))) return false;
  if (separator === '' && isTitled(label, headline)) return isFirst(hit);
  if (separator === '') return isPhrase(label) && isShouted(label) && !isShouted(headline);
  // "Read-only", "must-read": a hyphen without spaces needs a label of two words or capitals.
  return separator !== '-' || isPhrase(label) || isShouted(label);
}

/** A headline without the brackets and marks of emphasis that close the link. */
function unmarked(headline: string): string {
  return headline.replace(/[\])*_]{1,4}$/, '');
}

function isLinked(headline: string, measures: Measures): boolean {
  if (isHeadline(unmarked(headline), measures)) return true;
  return measures.terminal && measures.words <= 12 && isTitleCase(measures);
}

/** The headline on the line after a label that stands alone. */
function followingHeadline(view: View, { hit, label, separator }: Link): Block | undefined {
  if (!hit.whole || !isPhrase(label)) return undefined;
  // Without a sign only a label that also heads lists: a bare "READ MORE" is a link itself.
  const opens = separator === '' ? isHeading(view, hit.block) : !LINK_ENDS.includes(separator);
  if (!opens) return undefined;
  const next = view.next(hit.block);
  if (next === undefined || next.index !== hit.block.index + 1) return undefined;
  if (next.kind !== 'paragraph' && next.kind !== hit.block.kind) return undefined;
  const measures = view.measures(next);
  if (measures.words < MIN_WORDS + 1 || !isHeadline(next.text, measures)) return undefined;
  if (isLabel(view, next)) return undefined;
  const after = view.next(next);
  const alone = after === undefined || view.measures(after).good || isLabel(view, after);
  return alone ? next : undefined;
}

function isHeading(view: View, block: Block): boolean {
  return view.hit(block, 'related-heading')?.whole === true;
}

function isFirst({ block, start }: Hit): boolean {
  for (let at = 0; at < start; at += 1) {
    if (isWordChar(block.text.charCodeAt(at))) return false;
  }
  return true;
}

/** Whether a label of several words has capitals that the sentence case behind it has not. */
function isTitled(label: string, headline: string): boolean {
  const measures = measureText(headline);
  const titled = label.split(SPACE).every((word) => charClass(word.charCodeAt(0)) === UPPER);
  return SPACE.test(label) && titled && !isTitleCase(measures) && measures.words > MIN_WORDS;
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
