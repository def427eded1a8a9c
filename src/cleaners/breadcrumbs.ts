import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, lift } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { foldedKey } from '../measure/overlap.ts';
import { gluedSteps, sectionOf } from '../metadata/section.ts';

/** No word for a site's first page is longer. */
const MAX_HOME_LENGTH = 20;

/** Signs between the steps of a path. */
const SEPARATOR = /[>»›→/|\\]/;
/** Signs that stand in titles as well: "Home/work balance", "Home → Away". */
const WEAK_SEPARATOR = /[→/|\\]/;
const MIN_WEAK_STEPS = 3;
const MAX_STEPS = 7;
const MAX_STEP_WORDS = 12;

/** How many lines below a glued path its title may stand. */
const MAX_TITLE_DISTANCE = 4;
const MIN_TITLE_LENGTH = 12;
/** Home and one or two sections take this much room before the title. */
const MAX_PATH_LENGTH = 60;

/**
 * The path to the page, "Home > News > Harbour reopens", also behind a label ("You are here:") and
 * when the scrape glued its steps: "HomeNewsHarbour reopens".
 *
 * None of 57 such lines on WCXB dev's article pages stands in the article.
 *
 *     - Home » World » Harbour reopens after storm
 *     + Home is where the harbour is.
 */
export function breadcrumbs(): Cleaner {
  return defineCleaner({
    name: 'breadcrumbs',
    reasons: ['path', 'glued-path', 'path-label'],
    *inspect(view) {
      const { homeWords } = view.vocabulary;
      for (const hit of view.hits('breadcrumb-label')) {
        if (!isPathLabel(view, hit)) continue;
        yield drop(hit.block, { kind: 'breadcrumb', reason: 'path-label', confidence: 0.97 });
      }
      const initials = new Set(homeWords.map((word) => word.charCodeAt(0) | 0x20));
      for (const block of view.head) {
        if (!mayStart(initials, block.text)) continue;
        const start = block.text.slice(0, MAX_HOME_LENGTH).toLowerCase();
        const home = homeWords.find((word) => start.startsWith(word));
        if (home === undefined) continue;
        const steps = firstWord(block.text) === home ? readPath(block.text) : null;
        const reason = steps === null ? 'glued-path' : 'path';
        const found = steps ?? readGlued(view, block, home);
        if (found === null) continue;
        const fields = { section: sectionOf(view, block, found) };
        yield lift(block, fields, { kind: 'breadcrumb', reason, confidence: 0.97 });
      }
    },
  });
}

/** Whether a path follows a label, on its line or the next: "You are here: Home". */
function isPathLabel(view: View, { block, end }: Hit): boolean {
  if (view.zone(block) !== 'head') return false;
  const rest = block.text.slice(end).replace(/^[\s:]{1,4}/, '');
  const path = rest === '' ? (view.next(block)?.text ?? '') : rest;
  return (
    view.vocabulary.homeWords.includes(firstWord(path)) || (rest !== '' && readPath(rest) !== null)
  );
}

/** Whether a text may start with one of some letters, without regard to case. */
function mayStart(initials: ReadonlySet<number>, text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  return code >= 0x80 || initials.has(code | 0x20);
}

function firstWord(text: string): string {
  const end = text.search(/[\s>»›→/|\\]/);
  return (end === -1 ? text : text.slice(0, end)).toLowerCase();
}

/** The steps behind the first: there are one or more, all short. */
function readPath(text: string): string[] | null {
  const steps = text.split(SEPARATOR).map((step) => step.trim());
  const least = WEAK_SEPARATOR.test(text) ? MIN_WEAK_STEPS : 2;
  if (steps.length < least || steps.length > MAX_STEPS) return null;
  return steps.every((step) => step.split(' ').length <= MAX_STEP_WORDS) ? steps.slice(1) : null;
}

/** Home, section and title without anything between them, the title recurring just below. */
function readGlued(view: View, block: Block, home: string): string[] | null {
  const { text } = block;
  const key = foldedKey(text);
  let line = view.next(block);
  for (let distance = 0; distance < MAX_TITLE_DISTANCE && line !== undefined; distance += 1) {
    const title = foldedKey(line.text);
    const path = key.length - title.length;
    const fits = path >= home.length && path <= MAX_PATH_LENGTH;
    if (fits && title.length >= MIN_TITLE_LENGTH && key.endsWith(title)) {
      const end = text.endsWith(line.text) ? text.length - line.text.length : 0;
      return gluedSteps(text, home.length, end);
    }
    line = view.next(line);
  }
  return null;
}
