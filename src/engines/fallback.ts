import type { Article } from '../core/article.ts';
import { createPipeline, type PageOptions, type PagePipeline } from '../presets/clean-pages.ts';
import { readability } from './readability.ts';

/**
 * Makes a pipeline that asks Readability where our own cleaners are unsure: where the body is empty,
 * or a warning says `suspicious`. What Readability finds no article on stays as our own have it.
 *
 * @throws {BodycopyError} When an option, preset, kind or policy is unknown.
 */
export function withFallback(options: PageOptions = {}): PagePipeline {
  const own = createPipeline(options);
  const second = createPipeline({ ...options, cleaners: [readability()] });
  return (source) => {
    const article = own(source);
    if (!isUnsure(article)) return article;
    const other = second(source);
    return hasFailed(other) ? article : other;
  };
}

function isUnsure({ warnings }: Article): boolean {
  return warnings.some(({ code }) => code === 'empty' || code === 'suspicious');
}

function hasFailed({ body, warnings }: Article): boolean {
  return body === '' || warnings.some(({ code }) => code === 'second-engine');
}
