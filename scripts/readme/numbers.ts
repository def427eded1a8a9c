import { readOutOfFold } from '../../bench/out-of-fold.ts';
import { type Results, readResults } from './results.ts';
import { markdownTable } from './table.ts';

/** Lines of a kind that annotators keep more often than this are better lifted or kept. */
const KEEP_LIMIT = 0.01;

/** The figures that were recorded last, with their date, corpus and commands. */
export function numbers(): string {
  const results = readResults();
  if (results === undefined) return 'Not recorded yet: see [`bench/README.md`](bench/README.md).';
  return [
    `Measured on ${results.date} with \`npm run bench:quality\` and \`npm run bench:speed\` on [WCXB](bench/README.md) dev, and on \`bench/own\`, 24 texts written for this repository.`,
    '**Harm.** Clean article bodies, cleaned: what share of their words is still there.',
    harmTable(results),
    `**Stability.** Cleaning a cleaned body changes nothing in ${percent(results.idempotence.share)} of ${results.idempotence.texts} texts. Of ${results.metamorphic.variants} variants of the seeds, with other names, dates, labels, line endings and order of furniture, ${percent(results.metamorphic.rate)} give the golden body to the letter.`,
    ...(results.extraction.length === 0
      ? []
      : [
          '**Scraped text.** The article pages as other extractors hand them on, before and after; word scores against gold.',
          extractionTable(results),
        ]),
    ...(Object.keys(results.census.cleaners).length === 0
      ? []
      : [
          `**How safe each cleaner is.** Of the lines that it removed from those texts, how many stand in the page's gold (kept by its annotators), and how many of these the body then lacks: a second copy of the title is gold, but nobody misses it. ${percent(KEEP_LIMIT)} and less is what a default of \`drop\` asks for; [\`also-read\`](#also-read) goes all the same, because nobody who reads an article on its own can follow a link.`,
          safetyTable('cleaner', results.census.cleaners),
          'The same by [kind](#kinds).',
          safetyTable('kind', results.census.kinds),
        ]),
    ...(results.speed
      ? [
          "**Speed.** CPU with the audit included, as a multiple of `text.split('\\n')` on the same texts in the same run.",
          speedTable(results.speed),
        ]
      : []),
    ...(results.peers ? peerParts(results.peers) : []),
  ].join('\n\n');
}

function peerParts({ date, systems }: NonNullable<Results['peers']>): string[] {
  const { pages = 0 } = Object.values(systems)[0] ?? {};
  const { all, article } = readOutOfFold().model;
  return [
    `**Other extractors.** ${pages} whole pages of HTML of [WCXB](bench/README.md) dev, measured on ${date} with \`npm run bench:peers\`: words against gold, the share of titles, authors and dates that are right, CPU a page, each system in a process of its own. The model of bodycopy was trained on these pages, so of its words the last row is the fair one: those of all ${all?.pages ?? 0} pages, each judged by a model that had not seen its domain ([training/REPORT.md](training/REPORT.md)).`,
    markdownTable(
      [
        'system',
        'precision',
        'recall',
        'F1',
        'F1 of articles',
        'title',
        'author',
        'date',
        'CPU ms',
      ],
      [
        ...Object.entries(systems).map(([name, figures]) => [
          name,
          ...[figures.precision, figures.recall, figures.f1, figures.types['article'] ?? 0].map(
            (share) => share.toFixed(3),
          ),
          ...(['title', 'author', 'published'] as const).map((field) => {
            const found = figures.fields?.[field];
            return found === undefined ? '–' : percent(found.right / found.gold);
          }),
          figures.cpu.toFixed(1),
        ]),
        [
          'bodycopy, unseen',
          ...[all?.precision, all?.recall, all?.f1, article?.f1].map((share = 0) =>
            share.toFixed(3),
          ),
          ...['–', '–', '–', '–'],
        ],
      ],
    ),
  ];
}

function harmTable({ harm }: Results): string {
  return markdownTable(
    ['page type', 'texts', 'words kept', 'lose over 1 %', 'lose over 10 %', 'untouched'],
    Object.entries(harm).map(([type, { texts, words, over1, over10, untouched }]) => [
      type,
      String(texts),
      ...[words, over1, over10, untouched].map(percent),
    ]),
  );
}

function extractionTable({ extraction }: Results): string {
  return markdownTable(
    ['text of', 'texts', 'precision', 'recall', 'F1'],
    extraction.map(({ file, texts, before, after }) => [
      file.replace(/^dev-|\.ndjson(?:\.gz)?$/g, ''),
      String(texts),
      change(before.precision, after.precision),
      change(before.recall, after.recall),
      change(before.f1, after.f1),
    ]),
  );
}

function safetyTable(what: string, counts: Results['census']['kinds']): string {
  const rows = Object.entries(counts).sort(([, a], [, b]) => b.lines - a.lines);
  return markdownTable(
    [what, 'lines removed', 'in gold', 'keep-rate', 'lost', 'loss-rate'],
    rows.map(([name, { lines, inGold, lost }]) => [
      `\`${name}\``,
      String(lines),
      String(inGold),
      percent(inGold / lines),
      String(lost),
      percent(lost / lines),
    ]),
  );
}

function speedTable(speed: NonNullable<Results['speed']>): string {
  return markdownTable(
    ['texts', 'cost', 'MB/s'],
    Object.entries(speed).map(([name, { ratio, cleanSpeed }]) => [
      name,
      `${ratio.toFixed(1)}×`,
      cleanSpeed.toFixed(0),
    ]),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function change(before: number, after: number): string {
  return `${before.toFixed(3)} → ${after.toFixed(3)}`;
}
