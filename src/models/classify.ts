import { type Block, isVirtual } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { BodycopyError } from '../core/error.ts';
import { assertKnown } from '../core/known.ts';
import { type DropMark, drop, type KeepMark, keep } from '../core/mark.ts';
import type { Ruling, View } from '../core/view.ts';
import { countSiteWords } from '../measure/article-run.ts';
import { chooseBound, FAVOURS, type Favour } from './decide.ts';
import { createTextJudge, type Judge, type Judgement } from './judge.ts';
import { textWeights } from './text-weights.data.ts';

type Reason = 'unlikely-body' | 'likely-body';

/** How `classify` chooses. */
export interface ClassifyOptions {
  /** Which mistake is worse: text left over (`precision`), text lost (`recall`), or neither (`balanced`, the default). */
  readonly favour?: Favour;
}

/** @throws {BodycopyError} When an option or its value is unknown. */
export function favourOf(options: ClassifyOptions): Favour {
  if (typeof options !== 'object' || options === null) {
    throw new BodycopyError(
      'ERR_INVALID_OPTION',
      'Options are an object, such as `{ favour: "recall" }`.',
    );
  }
  for (const name of Object.keys(options))
    assertKnown('ERR_INVALID_OPTION', 'option', name, ['favour']);
  const { favour = 'balanced' } = options;
  assertKnown('ERR_INVALID_OPTION', 'favour', favour, FAVOURS);
  return favour;
}

let known: Judge | undefined;

/** The model for text and Markdown, read when it is first asked. */
export const judgeText: Judge = (view) => {
  known ??= createTextJudge(textWeights);
  return known(view);
};

/**
 * Blocks that a learned model finds unlikely to be body, where no rule says what they are.
 *
 * Rules know furniture by its words; most of what surrounds an article has none that give it away. The
 * model weighs what else shows: length, sentences, place, repetition, what stands beside a block and
 * what rules made of it. It may also bring back what rules took by its place alone.
 *
 *     - <h4><a href="/b">What the new bridge will cost</a></h4>     (below an article)
 *     + <li><a href="/s/1">Nordlys, with timber from Bergen</a></li>     (in an article)
 *
 * @throws {BodycopyError} When an option is unknown.
 */
export function classify(options: ClassifyOptions = {}): Cleaner {
  return classifyWith(judgeText, favourOf(options));
}

/** Makes the cleaner of a judge. */
export function classifyWith(judge: Judge, favour: Favour): Cleaner<Reason> {
  return defineCleaner<Reason>({
    name: 'classify',
    reasons: ['unlikely-body', 'likely-body'],
    sees: 'all',
    *inspect(view) {
      if (isFragment(view)) return;
      const judgement = judge(view);
      const bound = boundOf(view, judgement, favour);
      const marks = view.doc.blocks.map((block) => ruleOn(view, block, judgement, bound));
      const isWorth = view.doc.elements !== undefined || dropsEnough(marks, judgement);
      for (const mark of marks) {
        if (mark !== undefined && (isWorth || mark.type === 'keep')) yield mark;
      }
    },
  });
}

/** Shorter texts are fragments, of which the model has seen few: 14 of 1,476 pages of WCXB dev. */
const MIN_WORDS = 200;

function isFragment(view: View): boolean {
  let words = 0;
  for (const block of view.doc.blocks) {
    words += view.measures(block).words;
    if (words >= MIN_WORDS) return false;
  }
  return true;
}

/** Above what `chooseBound` says. */
const ANY_BOUND = 3;

/**
 * The fewer different words of a site a text has, the more of it is body, and the less likely must be
 * what goes: what an extractor left has none or two, nearly all whole pages have eight. On WCXB dev, out
 * of fold, word F1 of Readability's output is .9289 so, with .9435 of recall, and .9288 with .939 where
 * it is judged as pages are; clean articles lose over 1 % of their words in 1.0 % and 6.4 % of texts.
 */
const CAUTION: readonly (readonly [siteWords: number, maxBound: number])[] = [
  [8, ANY_BOUND],
  [3, 0.35],
  [0, 0.2],
];

function boundOf(view: View, judgement: Judgement, favour: Favour): number {
  const bound = chooseBound(judgement, favour);
  if (view.doc.elements !== undefined) return bound;
  const siteWords = view.once(countSiteWords);
  const [, maxBound = bound] = CAUTION.find(([least]) => siteWords >= least) ?? [];
  return Math.min(bound, maxBound);
}

/** Of a text less than this is not worth the risk; what is left of a cleaned one is mostly less. */
const MIN_DROPPED = 0.01;

type ClassifyMark = DropMark<Reason> | KeepMark<Reason>;

function dropsEnough(marks: readonly (ClassifyMark | undefined)[], { words }: Judgement): boolean {
  let [dropped, all] = [0, 0];
  for (const [index, mark] of marks.entries()) {
    all += words[index] as number;
    if (mark?.type === 'drop') dropped += words[index] as number;
  }
  return dropped >= MIN_DROPPED * all;
}

function ruleOn(
  view: View,
  block: Block,
  judgement: Judgement,
  bound: number,
): ClassifyMark | undefined {
  // The model has been shown no text of scripts.
  if (isVirtual(block)) return undefined;
  const chance = judgement.chances[block.index] as number;
  const ruling = view.ruling(block);
  if (chance >= bound) {
    return isDoubtful(ruling) ? keep(block, { reason: 'likely-body' }) : undefined;
  }
  if (ruling !== undefined) return undefined;
  return drop(block, {
    kind: 'unlikely-body',
    reason: 'unlikely-body',
    evidence: {
      probability: Math.round(100 * chance) / 100,
      because: judgement.because(block.index),
    },
    confidence: Math.max(0.5, 1 - chance),
  });
}

/** Whether a ruling is one that the model may overrule: what goes by place and names, not by words. */
function isDoubtful(ruling: Ruling | undefined): boolean {
  return ruling !== undefined && DOUBTFUL.has(ruling.cleaner);
}

/**
 * Cleaners that go by places, tags and names. What the model brings back of theirs on WCXB dev, out of
 * fold, is gold by 65 % of the words of `hidden-text`, 75 % of `outside-sections`, 62 % of `link-lists`;
 * word F1 is .885 with it and .880 where only the last two and `surroundings` may be overruled.
 */
export const DOUBTFUL: ReadonlySet<string> = new Set([
  'surroundings',
  'outside-sections',
  'link-lists',
  'landmarks',
  'named-sections',
  'comment-sections',
  'form-controls',
  'hidden-text',
  'repeated-menus',
]);
