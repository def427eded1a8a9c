import type { BareArticle } from '../core/article.ts';
import { buildPipeline } from './build-pipeline.ts';
import { finishBare } from './lazy.ts';
import { type BareOptions, planPipeline } from './options.ts';

/** A compiled pipeline of nothing but what was named: text in, article out. */
export type BarePipeline = (text: string) => BareArticle;

/**
 * Makes a reusable pipeline of nothing but the cleaners and languages that are named, so that a
 * bundle holds no others. Its articles have no `markdown` and no `html`.
 *
 * @throws {BodycopyError} When an option, kind or policy is unknown.
 */
export function barePipeline(options: BareOptions): BarePipeline {
  return buildPipeline(planPipeline(options), finishBare);
}
