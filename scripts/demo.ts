/**
 * Cleans the scraped articles in `seeds/` and shows what went and why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Article, extractArticle } from 'bodycopy';
import { hasColor } from '../src/cli/color.ts';
import { explainArticle, paint } from '../src/cli/explain.ts';

const folder = new URL('../seeds/', import.meta.url);
const color = hasColor({ env: process.env, stdout: process.stdout });
const columns = process.stdout.columns ?? 0;

type Format = Parameters<typeof paint>[0];

const style = (format: Format, text: string): string => (color ? paint(format, text) : text);

function header(file: string, article: Article): string {
  const { section, title, standfirst, byline, published, readingMinutes } = article;
  const facts = [section, byline, published, readingMinutes && `${readingMinutes} min`];
  return [
    style(['black', 'bgCyan'], ` seeds/${file} `),
    style('bold', title ?? '(no title)'),
    standfirst && style('italic', standfirst),
    style('dim', facts.filter((fact) => fact).join(' · ')),
  ]
    .filter((line) => line)
    .join('\n');
}

function summary({ body, removals, repairs, warnings }: Article): string {
  const removed = removals.reduce((sum, { text }) => sum + countWords(text), 0);
  const lifted = removals.filter(({ action }) => action === 'lift').length;
  const facts = [
    `${countWords(body)} words kept`,
    `${removed} removed in ${removals.length} places, ${lifted} of them lifted into fields`,
    `${repairs.length} repairs`,
    ...warnings.map(({ message }) => message),
  ];
  return style('green', facts.join(' · '));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

for (const file of readdirSync(folder).sort()) {
  const article = extractArticle(readFileSync(new URL(file, folder), 'utf8'));
  const explained = explainArticle(article, { color, columns, clip: true });
  process.stdout.write(`${header(file, article)}\n\n${explained}\n${summary(article)}\n\n`);
}
