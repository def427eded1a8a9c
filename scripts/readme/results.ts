import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PeerFigures } from '../../bench/peers/tables.ts';

/** What the README says of one set of clean texts. */
interface Harm {
  readonly texts: number;
  readonly words: number;
  readonly over1: number;
  readonly over10: number;
  readonly untouched: number;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a cleaner removed from scraped text, or what was removed as a kind, in lines. */
export interface Count {
  readonly lines: number;
  /** Lines that stand in the page's gold. */
  readonly inGold: number;
  /** Lines that the gold has more often than the body that was left. */
  readonly lost: number;
}

type Counts = Readonly<Record<string, Count>>;

/** The figures in `bench/results.json`. */
export interface Results {
  /** The day of the measurement, ISO 8601. */
  readonly date: string;
  /** By page type; `own` is the set in the repository. */
  readonly harm: Readonly<Record<string, Harm>>;
  readonly idempotence: { readonly texts: number; readonly share: number };
  readonly metamorphic: { readonly variants: number; readonly rate: number };
  readonly extraction: readonly {
    readonly file: string;
    readonly texts: number;
    readonly before: Score;
    readonly after: Score;
  }[];
  /** What went from scraped text, by cleaner and by kind. */
  readonly census: { readonly cleaners: Counts; readonly kinds: Counts };
  /** Cost as a multiple of `split('\n')`, and megabytes a second, by set of texts. */
  /** Other extractors over the same pages, by system. */
  readonly peers?: { readonly date: string; readonly systems: Peers };
  readonly speed?: Readonly<
    Record<string, { readonly ratio: number; readonly cleanSpeed: number }>
  >;
}

/** What `bench:peers` writes with `--json`. */
export type Peers = Readonly<Record<string, PeerFigures>>;

const FILE = new URL('../../bench/results.json', import.meta.url);

/** Reads the figures that were recorded last, if any were. */
export function readResults(): Results | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : undefined;
}

/** What the benchmarks write with `--json`. */
type Quality = Omit<Results, 'date' | 'speed' | 'census' | 'peers'> & {
  readonly own: Harm;
  readonly scrapedCensus: Results['census'];
};
interface Speed {
  readonly ratios: NonNullable<Results['speed']>;
}

/** Records the figures of `bench:quality -- --json` and, if given, of `bench:speed -- --json`. */
export function recordResults(qualityFile: string, speedFile: string | undefined): void {
  const quality = JSON.parse(readFileSync(qualityFile, 'utf8')) as Quality;
  const speed = speedFile && (JSON.parse(readFileSync(speedFile, 'utf8')) as Speed);
  const { idempotence, metamorphic, scrapedCensus } = quality;
  const peers = readResults()?.peers;
  const results: Results = {
    date: today(),
    harm: mapValues({ ...quality.harm, own: quality.own }, pickHarm),
    idempotence: { texts: idempotence.texts, share: idempotence.share },
    metamorphic: { variants: metamorphic.variants, rate: metamorphic.rate },
    extraction: quality.extraction,
    census: {
      cleaners: mapValues(scrapedCensus.cleaners, pickCount),
      kinds: mapValues(scrapedCensus.kinds, pickCount),
    },
    ...(speed && {
      speed: mapValues(speed.ratios, ({ ratio, cleanSpeed }) => ({ ratio, cleanSpeed })),
    }),
    ...(peers && { peers }),
  };
  write(results);
}

/** Records the figures of `bench:peers -- --json`. */
export function recordPeers(file: string): void {
  const results = readResults();
  if (results === undefined) throw new Error('Record the figures of `bench:quality` first.');
  const systems = JSON.parse(readFileSync(file, 'utf8')) as Peers;
  write({ ...results, peers: { date: today(), systems } });
}

function write(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function pickHarm({ texts, words, over1, over10, untouched }: Harm): Harm {
  return { texts, words, over1, over10, untouched };
}

function pickCount({ lines, inGold, lost }: Count): Count {
  return { lines, inGold, lost };
}

function mapValues<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
