import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isCjkName } from '../metadata/names.ts';
import { pageHead } from '../metadata/page-head.ts';
import { readReadingTime } from '../metadata/reading-time.ts';
import { readSignature, type Signature, signatureFields } from '../metadata/signature.ts';

const MAX_LENGTH = 200;
/** The least share of capitalised words: the rest is "in", "and", "hours ago". */
const MIN_CAPITALS = 0.4;

/** In a longer head, which is a site's menus, any two names may be linked by "in". */
const MAX_HEAD_LINES = 12;

/** A headline has at least this many words; it tells a byline without a label from one. */
const MIN_HEADLINE_WORDS = 5;

/** Kinds that stand beside a byline. */
const STAMPS: ReadonlySet<Kind> = new Set<Kind>(['date-stamp', 'reading-time', 'photo-credit']);

/**
 * Who wrote the article, and where: "By Jane Doe", "Jane Doe in Berlin and John Roe in Paris".
 *
 * Names prove nothing by themselves (3.9 % of such lines on WCXB dev stand in the article: "By
 * Audience", book lists), so the line must be all names, places and dates, and stand in the head.
 *
 *     - By Jane Doe and John Roe
 *     + By then Jane had left.
 */
export function bylines(): Cleaner {
  return defineCleaner({
    name: 'bylines',
    reasons: ['byline-label', 'names-and-places'],
    *inspect(view) {
      const found = readBylines(view);
      const lone = found.filter(({ signature }) => !signature.labelled).length === 1;
      for (const { block, signature, minutes } of found) {
        const { labelled } = signature;
        // Cards of other stories have a name and a day each.
        if (!labelled && !lone) continue;
        yield lift(
          block,
          { ...signatureFields(signature), readingMinutes: minutes },
          labelled
            ? { kind: 'byline', reason: 'byline-label' }
            : { kind: 'byline', reason: 'names-and-places', confidence: 0.8 },
        );
      }
    },
  });
}

interface Found {
  readonly block: Block;
  readonly signature: Signature;
  readonly minutes: number | null;
}

function readBylines(view: View): Found[] {
  const found: Found[] = [];
  const { head } = view;
  const hasLabels = view.hits('byline-label').length > 0;
  const last = head.at(-1)?.index ?? -1;
  const below = pageHead(view).filter(({ index }) => index > last);
  for (const block of below.length > 0 ? [...head, ...below] : head) {
    if (!isNamelike(view, block, hasLabels)) continue;
    const time = readReadingTime(view, block);
    const signature = readSignature(time?.rest ?? block.text, view.vocabulary);
    if (signature === null || !isProven(view, block, signature)) continue;
    found.push({ block, signature, minutes: time?.minutes ?? null });
  }
  return found;
}

/** Whether a line may be one of names, before anything is parsed. */
function isNamelike(view: View, block: Block, hasLabels: boolean): boolean {
  if (block.text.length > MAX_LENGTH || block.kind === 'list-item') return false;
  const { words, capitals, digits, terminal } = view.measures(block);
  // Room for "in", "YESTERDAY" or a date, as menus have not.
  const isRoomy = digits > 0 || (capitals < words && view.head.length <= MAX_HEAD_LINES);
  if (isRoomy && !terminal && capitals >= 2 && capitals >= MIN_CAPITALS * words) return true;
  if (hasLabels && view.hit(block, 'byline-label') !== undefined) return true;
  return isCjkName(block.text) && (digits > 0 || block.text.includes('@'));
}

/** Whether something beside the names says that they are those of the authors. */
function isProven(view: View, block: Block, signature: Signature): boolean {
  const { byline, date, labelled, plain } = signature;
  const dated = date.precision !== null;
  const isMenu = view.head.length > MAX_HEAD_LINES;
  if (labelled) return plain || dated || !isMenu || isBesideHeadline(view, block);
  if (!byline.placed && !dated) return false;
  const above = view.previous(block);
  if (above === undefined || view.measures(above).words < MIN_HEADLINE_WORDS) return false;
  return !isMenu;
}

/** Whether a headline or a stamp stands next to a line. */
function isBesideHeadline(view: View, block: Block): boolean {
  const { blocks } = view.doc;
  return [blocks[block.index - 1], blocks[block.index + 1]].some((beside) => {
    if (beside === undefined) return false;
    const ruling = view.ruling(beside);
    if (ruling !== undefined) return STAMPS.has(ruling.kind);
    return view.measures(beside).words >= MIN_HEADLINE_WORDS;
  });
}
