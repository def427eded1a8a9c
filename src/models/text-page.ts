import type { Doc } from '../core/doc.ts';
import { findArticleRun, SITE_CLASSES } from '../measure/article-run.ts';
import type { Lines } from './lines.ts';
import type { Family } from './matrix.ts';

const COLUMNS = [
  'page:words',
  'page:blocks',
  'page:prose',
  'page:proseWords',
  'page:terminal',
  'page:short',
  'page:siteWords',
  'page:siteLines',
  'page:headings',
  'page:format',
  'page:convention',
  'run:known',
  'run:in',
  'run:from',
  'run:after',
] as const;

/** A line with fewer words is a short one. */
const SHORT = 8;
const FORMATS: readonly Doc['format'][] = ['text', 'markdown', 'html'];

/** How much of a text is furniture, as far as the whole of it shows. */
export const textPage: Family<Lines> = {
  columns: COLUMNS,
  fill(lines, { values, width, rows }, offset) {
    const page = numbersOf(lines);
    const run = lines.view.once(findArticleRun);
    for (let block = 0; block < rows; block += 1) {
      let at = block * width + offset;
      for (const value of page) values[at++] = value;
      if (run === undefined) continue;
      const before = block < run.first ? run.first - block : 0;
      const after = block > run.last ? block - run.last : 0;
      values[at++] = 1;
      values[at++] = before + after === 0 ? 1 : 0;
      values[at++] = before;
      values[at++] = after;
    }
  },
};

function numbersOf(lines: Lines): number[] {
  const { doc, blocks, words, terminal, level, allWords, allProse, view } = lines;
  let [closed, short, headings] = [0, 0, 0];
  for (let block = 0; block < blocks.length; block += 1) {
    if (terminal[block] === 1) closed += 1;
    if ((words[block] as number) < SHORT) short += 1;
    if (level[block] !== 0) headings += 1;
  }
  const site = new Set<string>();
  let siteLines = 0;
  for (const phraseClass of SITE_CLASSES) {
    for (const { block, whole } of view.hits(phraseClass)) {
      if (!whole) continue;
      siteLines += 1;
      site.add(block.text.toLowerCase());
    }
  }
  const count = Math.max(1, blocks.length);
  return [
    Math.log1p(allWords),
    Math.log1p(blocks.length),
    allProse / Math.max(1, allWords),
    Math.log1p(allProse),
    closed / count,
    short / count,
    site.size,
    siteLines / count,
    headings / count,
    FORMATS.indexOf(doc.format),
    doc.convention === 'line' ? 1 : 0,
  ];
}
