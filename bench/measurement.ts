import type { Article } from '../src/text.ts';
import { type Census, createCensusTally } from './census.ts';
import type { Corpus, Page, ScrapedFile } from './corpus.ts';
import type { Extract } from './extract.ts';
import { createExtractionTally, type Extraction } from './extraction.ts';
import { createFieldTally, type FieldCount } from './fields.ts';
import type { Figures } from './floors.ts';
import { type Furnished, measureFurnished } from './furnished.ts';
import { type Genre, genreLossOf, genresOf, untouchedShare } from './genres.ts';
import { type Harm, harmByType, harmOf, type Loss, lossOf } from './harm.ts';
import { createIdempotenceTally, type Idempotence, type IdempotenceTally } from './idempotence.ts';
import { type Metamorphic, measureMetamorphic, measurePdf } from './metamorphic.ts';
import type { Progress } from './progress.ts';
import { mean, type WordBag, wordBag } from './score.ts';
import { createSegmentTally, type Segments } from './segments.ts';

/** Everything that `bench:quality` measures. */
export interface Measurement {
  readonly own: Harm;
  /** The own articles in other languages, together and by language. */
  readonly languages: { readonly all: Harm; readonly byLanguage: Readonly<Record<string, Harm>> };
  /** Clean articles of protected genres, by genre. */
  readonly genres: readonly Genre[];
  /** The same with a page's furniture around and in them, by layout. */
  readonly furnished: readonly Furnished[];
  readonly harm: Readonly<Record<string, Harm>>;
  readonly idempotence: Idempotence;
  readonly metamorphic: Metamorphic;
  /** Clean articles dumped as PDF text and read back. */
  readonly pdf: Metamorphic;
  /** Removals from gold bodies of articles: all of them are harm, save lifted titles. */
  readonly goldCensus: Census;
  readonly scrapedCensus: Census;
  readonly extraction: readonly Extraction[];
  readonly fields: readonly FieldCount[];
  /** What became of hand-picked segments of whole pages in several languages. */
  readonly segments: Segments;
}

/** Cleans every text of the corpus once and measures what came of it. */
export function measure(corpus: Corpus, extract: Extract, progress: Progress): Measurement {
  const idempotence = createIdempotenceTally(extract);
  const goldCensus = createCensusTally();
  const clean = (page: Page, label: string): Article => {
    progress.step(`${label} ${page.id}`);
    return extract(page.id, page.text);
  };
  const measureOwn = (page: Page): Loss => {
    const article = clean(page, 'own');
    if (corpus.gold.length === 0) idempotence.add(page.id, page.text, article);
    return lossOf(page, article);
  };
  const own = corpus.own.map(measureOwn);
  const languages = corpus.languages.map(measureOwn);
  const genres = corpus.genres.map((page) => genreLossOf(page, clean(page, page.type)));
  const losses = corpus.gold.map((page): Loss => {
    const article = clean(page, 'gold');
    idempotence.add(page.id, page.text, article);
    if (page.type === 'article') goldCensus.add(page, article, page.text);
    return lossOf(page, article);
  });
  const scraped = measureScraped(corpus, clean, idempotence);
  const segments = createSegmentTally();
  for (const page of corpus.multilingual) segments.add(page, clean(page, 'multilingual'));
  return {
    own: harmOf(own),
    languages: {
      all: harmOf(languages),
      byLanguage: Object.fromEntries(harmByType(languages)),
    },
    genres: genresOf(genres),
    furnished: measureFurnished(corpus.genres, extract),
    harm: Object.fromEntries(harmByType(losses)),
    idempotence: idempotence.result(),
    metamorphic: measureMetamorphic(progress),
    pdf: measurePdf(progress),
    goldCensus: goldCensus.census,
    segments: segments.result(),
    ...scraped,
  };
}

/** The measured figures by the names of their floors. */
export function figuresOf(measurement: Measurement, corpus: Corpus): Figures {
  const { own, languages, genres, furnished, harm, idempotence, metamorphic, segments } =
    measurement;
  const { article: articles } = harm;
  const isComplete = corpus.gold.length > 0 && corpus.scraped.length > 0;
  return {
    'rules.harm.words': articles?.words ?? null,
    'rules.harm.over1': articles?.over1 ?? null,
    'rules.harm.over10': articles?.over10 ?? null,
    'rules.metamorphic': metamorphic.rate,
    'rules.pdf': measurement.pdf.rate,
    'rules.idempotence': isComplete ? idempotence.share : null,
    'rules.own.words': own.words,
    'rules.own.over1': own.over1,
    'rules.languages.words': languages.all.words,
    'rules.languages.over1': languages.all.over1,
    'rules.genres': untouchedShare(genres),
    'rules.furnished.kept': mean(furnished.map(({ kept }) => kept)),
    'rules.furnished.removed': mean(furnished.map(({ removed }) => removed)),
    'rules.multilingual.wanted': shareOf(segments.all.kept, segments.all.wanted),
    'rules.multilingual.unwanted': shareOf(segments.all.removed, segments.all.unwanted),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Texts that a run cleans, for the progress line. */
export function countTexts(corpus: Corpus): number {
  const scraped = corpus.scraped.reduce((sum, file) => sum + file.pages.length, 0);
  const { own, languages, genres, gold, multilingual } = corpus;
  const single = [own, languages, genres, gold, multilingual];
  return single.reduce((sum, pages) => sum + pages.length, scraped);
}

function measureScraped(
  corpus: Corpus,
  clean: (page: Page, label: string) => Article,
  idempotence: IdempotenceTally,
): Pick<Measurement, 'scrapedCensus' | 'extraction' | 'fields'> {
  const golds = new Map(corpus.gold.map((page) => [page.id, page]));
  const fields: FieldCount[] = [];
  const bags = new Map<string, WordBag>();
  const { census, add } = createCensusTally();
  const measureFile = (file: ScrapedFile): Extraction => {
    const tally = createExtractionTally(file.name);
    const fieldTally = createFieldTally(file.name);
    for (const page of file.pages) {
      const article = clean(page, file.name);
      idempotence.add(`${file.name} ${page.id}`, page.text, article);
      const gold = golds.get(page.id);
      if (gold === undefined) continue;
      const bag = bags.get(page.id) ?? wordBag(gold.text);
      bags.set(page.id, bag);
      tally.add(page.text, article.body, bag);
      add(page, article, gold.text);
      if (gold.fields !== undefined) fieldTally.add(page.id, article, gold.fields);
    }
    fields.push(...fieldTally.result());
    return tally.result();
  };
  return { extraction: corpus.scraped.map(measureFile), scrapedCensus: census, fields };
}
