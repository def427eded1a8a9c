import { type Article, cleanArticle, createPipeline, presets, without } from 'bodycopy';
import { alsoRead, type BareArticle, barePipeline, de, extractArticle } from 'bodycopy/text';

export const body: string = cleanArticle('text');
export const article: Article = extractArticle('text', { preset: 'gentle' });
export const clean = createPipeline({ cleaners: without(presets.balanced(), 'title') });

// @ts-expect-error: no such preset
extractArticle('text', { preset: 'brutal' });

export const bare: BareArticle = barePipeline({ cleaners: [alsoRead()], lexicons: [de] })('text');
export const asBare: BareArticle = article;

// @ts-expect-error: a bare pipeline writes no Markdown
bare.markdown;
// @ts-expect-error: nor is its article a whole one
export const whole: Article = bare;
