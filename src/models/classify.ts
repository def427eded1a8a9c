import { type Block, isVirtual } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { BodycopyError } from '../core/error.ts';
import { assertKnown } from '../core/known.ts';
import { type DropMark, drop, type KeepMark, keep } from '../core/mark.ts';
import type { Ruling, View } from '../core/view.ts';
import { isSitePage } from '../measure/article-run.ts';
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
      if (!isWhole(view)) return;
      const judgement = judge(view);
      const bound = chooseBound(judgement, favour);
      for (const block of view.doc.blocks) {
        // The model has been shown no text of scripts.
        if (isVirtual(block)) continue;
        const mark = ruleOn(view, block, judgement, bound);
        if (mark !== undefined) yield mark;
      }
    },
  });
}

/** Shorter texts are fragments, of which the model has seen few: 14 of 1,476 pages of WCXB dev. */
const MIN_WORDS = 200;

/**
 * Whether a text is a whole page: of HTML, or with so many words of a site. What an extractor left is
 * nearly all body, and there the model is no surer than its readers. Out of fold, with this and without,
 * clean articles of WCXB dev lose over 1 % of their words in 1.1 % and 3.9 % of texts, Readability's
 * output loses .0007 and .0048 of recall, whole pages reach .932 and .935 word F1.
 */
function isWhole(view: View): boolean {
  if (view.doc.elements === undefined && !view.once(isSitePage)) return false;
  let words = 0;
  for (const block of view.doc.blocks) {
    words += view.measures(block).words;
    if (words >= MIN_WORDS) return true;
  }
  return false;
}

function ruleOn(
  view: View,
  block: Block,
  judgement: Judgement,
  bound: number,
): DropMark<Reason> | KeepMark<Reason> | undefined {
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
