import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, lift } from '../core/mark.ts';
import type { Hit, View, Vocabulary } from '../core/view.ts';
import { isLabelLine } from '../measure/label-lines.ts';
import { isLabel } from '../measure/labels.ts';
import { wordsOf } from '../measure/measures.ts';
import { isAfterArticle, type Prose, weighProse } from '../measure/prose.ts';
import { bioPerson, isPersonLine, namesRole, personAt, speaksOf } from '../metadata/bios.ts';

type Reason = 'bio-heading' | 'bio-link' | 'bio-name' | 'bio-paragraph' | 'bio-sentence';

/** Behind a bio stand two paragraphs at most: another one, or a note of the site. */
const MAX_GOOD_AFTER = 2;

/** Between a heading and its bio stand a name, a role and links. */
const MAX_LINES_BETWEEN = 4;

/** A heading is a label and a name. */
const MAX_HEADING_WORDS = 10;

/**
 * Without the name over it such a sentence stays, and is annotated: of 80 on WCXB dev's pages
 * annotators kept 12, and nothing tells these from the others.
 */
const LONE_CONFIDENCE = 0.45;

/** What may stand before a label; quotation marks make it data. */
const LABEL_START = /^[\s*_|#-]{0,4}$/;

/** What stands between a label and a name: "Written by: ". */
const LABEL_END = /^[\s:*_-]{0,6}/;

/** A bio has a sentence. */
const MIN_BIO_WORDS = 8;

/** More bios than authors are a list of people. */
const MAX_SENTENCES = 3;

/** Each person is looked for in all paragraphs, so that no more are than stand under any article. */
const MAX_PEOPLE = 30;

/**
 * What a text says about its authors below the article: "About the author", a name alone, "Jane Doe
 * is a reporter in Berlin".
 *
 * Half of the pages have such a heading (50 % on WCXB dev), and 1.3 % of the lines stand in an
 * article ("About <a book>"). A sentence without a heading needs the name over it, and an article
 * that names the person nowhere else, as portraits, interviews and obituaries do.
 *
 *     - Jane Doe is a freelance writer who lives by the harbour.   (under the line "Jane Doe")
 *     + Jane Doe is survived by two daughters.
 */
export function authorBios(): Cleaner {
  return defineCleaner<Reason>({
    name: 'author-bios',
    reasons: ['bio-heading', 'bio-link', 'bio-name', 'bio-paragraph', 'bio-sentence'],
    *inspect(view) {
      const prose = weighProse(view);
      const gone = new Set<Block>();
      for (const hit of view.hits('bio-link')) {
        if (!hit.whole || !isBelow(view, prose, hit)) continue;
        gone.add(hit.block);
        yield markLine(hit.block, 'bio-link', 0.9);
      }
      for (const hit of view.hits('bio-heading')) {
        if (gone.has(hit.block) || !isBelow(view, prose, hit)) continue;
        for (const [block, reason] of readSection(view, prose, hit)) {
          gone.add(block);
          yield markLine(block, reason, 0.9);
        }
      }
      for (const [block, reason, confidence] of readSentences(view, prose)) {
        if (!gone.has(block)) yield markLine(block, reason, confidence);
      }
    },
  });
}

function markLine(block: Block, reason: Reason, confidence: number) {
  const finding = { kind: 'author-bio', reason, confidence } as const;
  const says = reason === 'bio-paragraph' || reason === 'bio-sentence';
  return says ? lift(block, { bios: [block.text] }, finding) : drop(block, finding);
}

/** Whether a phrase is a heading or a link below the article. */
function isBelow(view: View, prose: Prose, { block, start, whole }: Hit): boolean {
  if (!LABEL_START.test(block.text.slice(0, start)) || block.kind === 'table') return false;
  const { words, terminal } = view.measures(block);
  if (!whole && (words > MAX_HEADING_WORDS || terminal)) return false;
  return isOver(view, prose, block);
}

function isOver(view: View, prose: Prose, block: Block): boolean {
  if (view.zone(block) === 'tail') return true;
  return isAfterArticle(prose, block) || isNearEnd(prose, block);
}

function isNearEnd(prose: Prose, block: Block): boolean {
  const before = prose.wordsBefore(block);
  return before > prose.words / 2 && prose.goodAfter(block) <= MAX_GOOD_AFTER;
}

/** A heading with the name, the role and the paragraphs below it; nothing where nobody is named. */
function readSection(view: View, prose: Prose, hit: Hit): readonly (readonly [Block, Reason])[] {
  const heading = hit.block;
  const behind = heading.text.slice(hit.end).replace(LABEL_END, '');
  const names = new Set(capitalised(behind));
  const between: Block[] = [];
  let block = view.next(heading);
  while (block !== undefined && between.length <= MAX_LINES_BETWEEN) {
    if (isBio(view, prose, block, names)) {
      const above = between.map((line) => [line, 'bio-name'] as const);
      return [[heading, 'bio-heading'], ...above, ...readParagraphs(view, prose, block, names)];
    }
    if (!isLabelLine(view, block) || isLabel(view, block)) break;
    for (const name of capitalised(block.text)) names.add(name);
    between.push(block);
    block = view.next(block);
  }
  if (isPersonLine(behind, view.vocabulary)) return [[heading, 'bio-heading']];
  const [first] = between;
  const named = first !== undefined && hit.whole && isPersonLine(first.text, view.vocabulary);
  return named
    ? [
        [heading, 'bio-heading'],
        [first, 'bio-name'],
      ]
    : [];
}

/** A bio, and what follows it about the same people. */
function* readParagraphs(
  view: View,
  prose: Prose,
  first: Block,
  names: ReadonlySet<string>,
): Generator<readonly [Block, Reason]> {
  yield [first, 'bio-paragraph'];
  let block = view.next(first);
  while (block !== undefined && view.measures(block).good && speaksOf(block.text, names)) {
    if (prose.goodAfter(block) > MAX_GOOD_AFTER) break;
    yield [block, 'bio-paragraph'];
    block = view.next(block);
  }
}

/** Whether a paragraph under a heading is about the person named there. */
function isBio(view: View, prose: Prose, block: Block, names: ReadonlySet<string>): boolean {
  const { words, terminal } = view.measures(block);
  if (words < MIN_BIO_WORDS || !terminal || prose.goodAfter(block) > MAX_GOOD_AFTER) return false;
  return speaksOf(block.text, names) || namesRole(block.text, view.vocabulary);
}

function capitalised(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.text)
    .filter((word) => word.length > 1 && word.charAt(0) !== word.charAt(0).toLowerCase());
}

/** Bios without a heading at the end of a text. */
function* readSentences(view: View, prose: Prose): Generator<readonly [Block, Reason, number]> {
  const found: Block[] = [];
  let people = 0;
  for (let at = view.blocks.length - 1; at >= 0; at -= 1) {
    const block = view.blocks[at] as Block;
    if (prose.goodAfter(block) > MAX_GOOD_AFTER) break;
    const name = lastName(view, prose, block);
    if (name === undefined) continue;
    people += 1;
    if (!isNamedElsewhere(view, block, name)) found.push(block);
    if (found.length > MAX_SENTENCES || people > MAX_PEOPLE) return;
  }
  for (const block of found) {
    const above = view.previous(block);
    const named = above !== undefined && isNameOf(above, block, view.vocabulary);
    if (named) yield [above, 'bio-name', 0.85];
    yield [block, 'bio-sentence', named ? 0.85 : LONE_CONFIDENCE];
  }
}

/** Whether a line is the name that starts the next one. */
function isNameOf(line: Block, { text }: Block, vocabulary: Vocabulary): boolean {
  if (!isPersonLine(line.text, vocabulary)) return false;
  const names = new Set(personAt(line.text, vocabulary)?.words);
  return personAt(text, vocabulary)?.words.every((word) => names.has(word)) === true;
}

/** The last name of somebody of whom a block says what they do. */
function lastName(view: View, prose: Prose, block: Block): string | undefined {
  const { words, terminal } = view.measures(block);
  if (words < MIN_BIO_WORDS || !terminal || prose.wordsBefore(block) === 0) return undefined;
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return undefined;
  return bioPerson(block.text, view.vocabulary)?.words.at(-1);
}

function isNamedElsewhere(view: View, block: Block, name: string): boolean {
  return view.blocks.some(
    (other) => other !== block && view.measures(other).good && other.text.includes(name),
  );
}
