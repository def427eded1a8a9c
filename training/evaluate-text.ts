import { writeFileSync } from 'node:fs';
import { loadCorpus, type Page } from '../bench/corpus.ts';
import { createExtractionTally } from '../bench/extraction.ts';
import { type Harm, harmByType, harmOf, lossOf } from '../bench/harm.ts';
import { createProgress } from '../bench/progress.ts';
import { wordBag } from '../bench/score.ts';
import { classifyWith } from '../src/models/classify.ts';
import { createTextJudge } from '../src/models/judge.ts';
import { type Article, before, createPipeline, type Pipeline, presets } from '../src/text.ts';
import { reliabilityOf, round } from './figures.ts';
import { readModel } from './models.ts';
import { FOLDS, foldsOf } from './pages.ts';

const [folder = 'training/data', every = '1', only = ''] = process.argv.slice(2);
const step = Number(every);
const folds = foldsOf(process.env['WCXB_DIR'] ?? '');
const alone = presets.balanced().filter(({ name }) => name !== 'classify');
const rules = createPipeline({ cleaners: alone });
const pipelines = Array.from({ length: FOLDS }, (_, fold): Pipeline => {
  const judge = createTextJudge(readModel(folder, 'text', fold));
  return createPipeline({
    cleaners: before(alone, 'broken-sentences', classifyWith(judge, 'balanced')),
  });
});
const byModel = ({ id, text }: Page): Article =>
  (pipelines[folds.get(id)?.fold ?? 0] as Pipeline)(text);
const byRules = ({ text }: Page): Article => rules(text);
const corpus = loadCorpus();
const golds = new Map(corpus.gold.map((page) => [page.id, wordBag(page.text)]));
const progress = createProgress((2 * (4 * 791 + 1476)) / step);
const figures = {
  model: measure(byModel),
  rules: only === 'model' ? null : measure(byRules),
  reliability: reliabilityOf(folder, 'text'),
};
progress.done();
writeFileSync(`${folder}/text-figures.json`, `${JSON.stringify(figures, null, 2)}\n`);
for (const name of ['rules', 'model'] as const) {
  if (figures[name] === null) continue;
  for (const row of figures[name].scraped) process.stdout.write(`${name} ${JSON.stringify(row)}\n`);
  process.stdout.write(`${name} gold ${JSON.stringify(figures[name].gold)}\n`);
  process.stdout.write(
    `${name} gold of articles ${JSON.stringify(figures[name].goldOfArticles)}\n`,
  );
}
process.stdout.write(`ECE ${figures.reliability.error}\n`);

function measure(clean: (page: Page) => Article) {
  const scraped = corpus.scraped.map(({ name, pages }) => {
    const tally = createExtractionTally(name);
    for (const page of pages.filter((_, at) => at % step === 0)) {
      progress.step(`${name} ${page.id}`);
      const gold = golds.get(page.id);
      if (gold !== undefined) tally.add(page.text, clean(page).body, gold);
    }
    const { before: raw, after } = tally.result();
    return {
      file: name,
      raw: round(raw.f1),
      f1: round(after.f1),
      gain: round(after.f1 - raw.f1),
      precision: round(after.precision),
      recall: round(after.recall),
      recallGain: round(after.recall - raw.recall),
    };
  });
  const losses = corpus.gold
    .filter((_, at) => at % step === 0)
    .map((page) => {
      progress.step(`gold ${page.id}`);
      return lossOf(page, clean(page));
    });
  const articles = harmByType(losses).get('article');
  return { scraped, gold: short(harmOf(losses)), goldOfArticles: articles && short(articles) };
}

function short({ texts, words, over1, over10 }: Harm) {
  return { texts, words: round(words), over1: round(over1), over10: round(over10) };
}
