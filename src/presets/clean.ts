import type { Article } from '../core/article.ts';
import { buildPipeline } from '../pipeline/build-pipeline.ts';
import { finishWith } from '../pipeline/writers.ts';
import { type PipelineOptions, planPreset, textEdition } from './options.ts';

/** A compiled pipeline: text in, article out. */
export type Pipeline = (text: string) => Article;

/**
 * Makes a reusable pipeline of a preset and all languages.
 *
 * @throws {BodycopyError} When an option, preset, kind or policy is unknown.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  return buildPipeline(planPreset(textEdition, options), finishWith(textEdition.writers));
}

let standard: Pipeline | undefined;

/**
 * Cleans a text and returns the whole record: body, fields, and every removal with its reason.
 *
 * @throws {BodycopyError} When the input is no string or a page of HTML, or an option is unknown.
 */
export function extractArticle(text: string, options?: PipelineOptions): Article {
  if (options !== undefined) return createPipeline(options)(text);
  standard ??= createPipeline();
  return standard(text);
}

/**
 * Cleans a text and returns the article's body, paragraphs separated by one blank line.
 *
 * @throws {BodycopyError} When the input is no string or a page of HTML, or an option is unknown.
 */
export function cleanArticle(text: string, options?: PipelineOptions): string {
  return extractArticle(text, options).body;
}
