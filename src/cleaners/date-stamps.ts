import type { Fields } from '../core/article.ts';
import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { wordsOf } from '../measure/measures.ts';
import { readStamp, type Stamp } from '../metadata/stamp.ts';

/** More bare dates than this over an article are a list: tour dates, a calendar, teasers. */
const MAX_BARE = 2;

/** The sender of a letter is a name. */
const MAX_SENDER_WORDS = 5;

/** No function word is longer. */
const MAX_WORD_LENGTH = 20;

/**
 * When the article was published or updated: "October 22, 2022", "Updated: 22 Oct 2022, 10:15 AM".
 *
 * Pages print it over the article, where it is no sentence of it. 4 % of such lines on WCXB dev's
 * article pages stand in the body, as headings of diaries and timelines: so only lines before the
 * first good paragraph go, and a date right over it stays where more dates follow over paragraphs.
 *
 *     - October 22, 2022
 *     + October 3–5, 2022
 */
export function dateStamps(): Cleaner {
  return defineCleaner({
    name: 'date-stamps',
    reasons: ['date-line', 'date-and-reading-time'],
    *inspect(view) {
      const stamps = headStamps(view);
      const published = publication(stamps);
      for (const stamp of stamps) {
        const { block, date, readingMinutes } = stamp;
        const fields: Partial<Fields> = {
          published: stamp === published ? date.iso : null,
          modified: date.modified,
          readingMinutes,
        };
        yield lift(block, fields, {
          kind: 'date-stamp',
          reason: readingMinutes === null ? 'date-line' : 'date-and-reading-time',
          evidence: { date: date.iso ?? 'uncertain', label: date.label ?? 'none' },
          confidence: confidence(stamp),
        });
      }
    },
  });
}

/** The stamps over the article, without the dates that are headings. */
function headStamps(view: View): Stamp[] {
  const read: Stamp[] = [];
  for (const block of view.head) {
    const stamp = isRestOfSentence(view, block) ? null : readStamp(view, block);
    if (stamp) read.push(stamp);
  }
  const stamps = read.filter((stamp) => isCertain(view, stamp));
  const bare = stamps.filter(({ labelled }) => !labelled);
  if (bare.length > MAX_BARE) return stamps.filter(({ labelled }) => labelled);
  const headings = bare.filter(({ block }) => isHeading(view, block));
  if (headings.length === 0 || !hasDatedParagraphs(view, headings)) return stamps;
  return stamps.filter((stamp) => !headings.includes(stamp));
}

/** "They last spoke on" / page's foot / "February 24": whether a date ends a sentence. */
function isRestOfSentence(view: View, block: Block): boolean {
  if (block.index === 0) return false;
  const before = view.doc.blocks[block.index - 1];
  if (before === undefined || view.ruling(before)?.kind !== 'print-page') return false;
  const words = wordsOf(view.previous(block)?.text.slice(-MAX_WORD_LENGTH) ?? '');
  return view.vocabulary.functionWords.has(words.at(-1)?.text ?? '');
}

/** Whether a stamp names a day, or something beside it says that it is one. */
function isCertain(view: View, { block, date, labelled }: Stamp): boolean {
  if (labelled) return true;
  if (block.kind === 'heading' || block.kind === 'list-item') return false;
  if (isLetterhead(view, block)) return false;
  if (date.precision === 'day') return true;
  // "3 hours ago" has a number; a lone "Today" may be a heading.
  if (date.precision === 'relative' && view.measures(block).words > 1) return true;
  return [view.doc.blocks[block.index - 1], view.doc.blocks[block.index + 1]].some(
    (beside) => beside !== undefined && isFurniture(view, beside),
  );
}

/** Whether a date and the sender under it open a letter or a press release: no headline stands over it. */
function isLetterhead(view: View, block: Block): boolean {
  const { blocks, convention } = view.doc;
  const [over, next, after] = [-1, 1, 2].map((step) => blocks[block.index + step]);
  if (convention !== 'blank-line' || block.gap < 2 || next?.gap !== 1) return false;
  if (after === undefined || after.gap < 2 || !view.has(next) || isFurniture(view, next))
    return false;
  const { words } = view.measures(next);
  return words <= MAX_SENDER_WORDS && !(over && view.measures(over).words > MAX_SENDER_WORDS);
}

function isFurniture(view: View, block: Block): boolean {
  if (!view.has(block)) return true;
  if (view.hit(block, 'byline-label')?.start === 0 && !view.measures(block).terminal) return true;
  return view.hit(block, 'reading-time')?.whole ?? false;
}

/** Whether a block stands right over a good paragraph. */
function isHeading(view: View, block: Block): boolean {
  const next = view.next(block);
  return next !== undefined && view.measures(next).good;
}

/** Whether paragraphs inside the article have dates like these over them, as in a diary. */
function hasDatedParagraphs(view: View, headings: readonly Stamp[]): boolean {
  return view.blocks.some(
    (block) =>
      view.zone(block) === 'body' &&
      view.measures(block).digits > 0 &&
      isHeading(view, block) &&
      isLike(headings, readStamp(view, block)),
  );
}

/** A print's stamp has a time of day, which the dates of a diary have not. */
function isLike(headings: readonly Stamp[], stamp: Stamp | null): boolean {
  if (stamp === null || stamp.labelled) return false;
  return headings.some(({ date }) => date.timed === stamp.date.timed);
}

/** The stamp that gives the day of publication. */
function publication(stamps: readonly Stamp[]): Stamp | undefined {
  const dated = stamps.filter(({ date }) => date.iso !== null && date.label !== 'updated');
  const labelled = dated.find(({ date }) => date.label === 'published');
  if (labelled !== undefined) return labelled;
  // A second bare date is that of a change, or today's on top of the page; both are later.
  return dated.reduce<Stamp | undefined>(
    (first, stamp) => (first === undefined || iso(stamp) < iso(first) ? stamp : first),
    undefined,
  );
}

function iso({ date }: Stamp): string {
  return date.iso ?? '';
}

function confidence({ date, labelled }: Stamp): number {
  if (labelled) return 0.97;
  return date.precision === 'day' ? 0.95 : 0.8;
}
