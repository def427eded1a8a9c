import { writeFileSync } from 'node:fs';
import { htmlPages } from '../bench/page-corpus.ts';
import { createProgress } from '../bench/progress.ts';
import { type WordScore, wordBag, wordScore } from '../bench/score.ts';
import { createPipeline, type PagePipeline } from '../src/index.ts';
import { classifyWith } from '../src/models/classify.ts';
import { createHtmlJudge } from '../src/models/judge.ts';
import { measureAblations } from './ablations.ts';
import { byType, reliabilityOf } from './figures.ts';
import { readModel } from './models.ts';
import { FOLDS, foldsOf } from './pages.ts';
import { scoreSegments } from './segments.ts';
import { rulesAlone, withModel } from './with-model.ts';

const [folder = 'training/data', every = '1', only = ''] = process.argv.slice(2);
const step = Number(every);
const folds = foldsOf(process.env['WCXB_DIR'] ?? '');
const pipelineOf = (fold: number): PagePipeline => {
  const judge = createHtmlJudge(readModel(folder, 'html', fold));
  return createPipeline({ format: 'html', cleaners: withModel(classifyWith(judge, 'balanced')) });
};
const pipelines = Array.from({ length: FOLDS }, (_, fold) => pipelineOf(fold));
const rules = createPipeline({ format: 'html', cleaners: rulesAlone() });
type Row = WordScore & { readonly type: string };
const [byModel, byRules]: [Row[], Row[]] = [[], []];
const progress = createProgress(1476 / step);
for (const { id, type, text, html } of htmlPages(step)) {
  progress.step(id);
  const gold = wordBag(text);
  const clean = pipelines[folds.get(id)?.fold ?? 0] as PagePipeline;
  byModel.push({ type, ...wordScore(wordBag(clean(html).body), gold) });
  if (only !== 'model') byRules.push({ type, ...wordScore(wordBag(rules(html).body), gold) });
}
progress.done();
const figures = {
  model: byType(byModel),
  rules: only === 'model' ? null : byType(byRules),
  segments: {
    model: scoreSegments(pipelineOf(FOLDS)),
    rules: only === 'model' ? null : scoreSegments(rules),
  },
  reliability: reliabilityOf(folder, 'html'),
  ablations: measureAblations(folder),
};
writeFileSync(`${folder}/html-figures.json`, `${JSON.stringify(figures, null, 2)}\n`);
for (const [name, rows] of Object.entries({ rules: figures.rules ?? {}, model: figures.model })) {
  for (const [type, row] of Object.entries(rows)) {
    process.stdout.write(`${name} ${type} P ${row.precision} R ${row.recall} F1 ${row.f1}\n`);
  }
}
process.stdout.write(`${JSON.stringify(figures.segments)}\nECE ${figures.reliability.error}\n`);
