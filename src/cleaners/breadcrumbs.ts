import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { foldedKey } from '../measure/overlap.ts';

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
 * The path to the page, "Home > News > Harbour reopens", also when the scrape glued its steps:
 * "HomeNewsHarbour reopens".
 *
 * None of 57 such lines on WCXB dev's article pages stands in the article.
 *
 *     - Home » World » Harbour reopens after storm
 *     + Home is where the harbour is.
 */
export function breadcrumbs(): Cleaner {
  return defineCleaner({
    name: 'breadcrumbs',
    reasons: ['path', 'glued-path'],
    *inspect(view) {
      const { homeWords } = view.vocabulary;
      const initials = new Set(homeWords.map((word) => word.charCodeAt(0) | 0x20));
      for (const block of view.head) {
        if (!mayStart(initials, block.text)) continue;
        const start = block.text.slice(0, MAX_HOME_LENGTH).toLowerCase();
        const home = homeWords.find((word) => start.startsWith(word));
        if (home === undefined) continue;
        if (firstWord(block.text) === home && isPath(block.text)) {
          yield drop(block, { kind: 'breadcrumb', reason: 'path', confidence: 0.97 });
        } else if (isGlued(view, block, home)) {
          yield drop(block, { kind: 'breadcrumb', reason: 'glued-path', confidence: 0.97 });
        }
      }
    },
  });
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

/** Two or more short steps with separators between them. */
function isPath(text: string): boolean {
  const steps = text.split(SEPARATOR).map((step) => step.trim());
  const least = WEAK_SEPARATOR.test(text) ? MIN_WEAK_STEPS : 2;
  if (steps.length < least || steps.length > MAX_STEPS) return false;
  return steps.every((step) => step.split(' ').length <= MAX_STEP_WORDS);
}

/** Home, section and title without anything between them, the title recurring just below. */
function isGlued(view: View, block: Block, home: string): boolean {
  const key = foldedKey(block.text);
  let line = view.next(block);
  for (let distance = 0; distance < MAX_TITLE_DISTANCE && line !== undefined; distance += 1) {
    const title = foldedKey(line.text);
    const path = key.length - title.length;
    const fits = path >= home.length && path <= MAX_PATH_LENGTH;
    if (fits && title.length >= MIN_TITLE_LENGTH && key.endsWith(title)) return true;
    line = view.next(line);
  }
  return false;
}
