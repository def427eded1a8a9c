import { type Article, cleanArticle, createPipeline, presets, without } from 'bodycopy';
import { extractArticle } from 'bodycopy/text';

export const body: string = cleanArticle('text');
export const article: Article = extractArticle('text', { preset: 'gentle' });
export const clean = createPipeline({ cleaners: without(presets.balanced(), 'title') });

// @ts-expect-error: no such preset
extractArticle('text', { preset: 'brutal' });
