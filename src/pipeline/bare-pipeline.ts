import type { Article } from '../core/article.ts';
import { buildPipeline } from './build-pipeline.ts';
import { type BareOptions, planPipeline } from './options.ts';

/** A compiled pipeline: text in, article out. */
export type Pipeline = (text: string) => Article;

/**
 * Makes a reusable pipeline of nothing but the cleaners and languages that are named, so that a
 * bundle holds no others.
 *
 * @throws {BodycopyError} When an option, kind or policy is unknown.
 */
export function barePipeline(options: BareOptions): Pipeline {
  return buildPipeline(planPipeline(options));
}
