import type { Cleaner } from '../core/cleaner.ts';
import { type ClassifyOptions, classifyWith, favourOf, judgeText } from './classify.ts';
import { htmlWeights } from './html-weights.data.ts';
import { createHtmlJudge, type Judge } from './judge.ts';

let known: Judge | undefined;

const judgePage: Judge = (view) => {
  if ((view.doc.elements ?? []).length === 0) return judgeText(view);
  known ??= createHtmlJudge(htmlWeights);
  return known(view);
};

/**
 * Blocks that a learned model finds unlikely to be body, where no rule says what they are; on pages
 * of HTML it also weighs elements, links and names.
 *
 * @throws {BodycopyError} When an option is unknown.
 */
export function classify(options: ClassifyOptions = {}): Cleaner {
  return classifyWith(judgePage, favourOf(options));
}
