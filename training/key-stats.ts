import { createNames } from '../src/measure/name-words.ts';
import { namesOf } from '../src/models/element-names.ts';
import type { Lines } from '../src/models/lines.ts';
import type { Tree } from '../src/models/tree.ts';
import { keysOf } from '../src/models/word-weights.ts';
import { FOLDS } from './pages.ts';

/** How much of the text with a key is gold, page by page. */
interface KeyCount {
  /** Sums of the shares over pages, and pages, by fold. */
  readonly gold: Float64Array;
  readonly pages: Float64Array;
  readonly domains: Set<string>;
}

/** What is known of keys: names of elements, or words. */
export type KeyStats = Map<string, KeyCount>;

/** The fold and domain of a page. */
export interface Place {
  readonly fold: number;
  readonly domain: string;
}

/** Gold and all of it, on one page, by key. */
type Sums = Map<string, [gold: number, all: number]>;

/** Which keys are learned. */
export interface Cut {
  /** Rarer keys tell of their sites. */
  readonly minDomains: number;
  /** Keys that say less are left out. */
  readonly minWeight: number;
  /** The most telling ones are kept. */
  readonly maxKeys: number;
}

/** The share of gold of a key of which nothing is known, and how many pages say so. */
const PRIOR = 0.4;
const PRIOR_PAGES = 2;
/** Weights are multiples of its inverse. */
export const KEY_STEPS = 8;
const MAX_WEIGHT = 4;
/** A word more on longer texts says little. */
const MAX_WORDS = 100;

/** Adds the names of elements on one page. */
export function addNames(stats: KeyStats, tree: Tree, shares: Float32Array, place: Place): void {
  const { lines, parents, homes } = tree;
  const gold = new Float64Array(parents.length);
  const all = new Float64Array(parents.length);
  for (const { index } of lines.blocks) {
    const home = homes[index] as number;
    if (home === -1) continue;
    const weight = weightOf(lines.words[index] as number);
    all[home] = (all[home] as number) + weight;
    if ((shares[index] as number) >= 0.5) gold[home] = (gold[home] as number) + weight;
  }
  for (let at = parents.length - 1; at > 0; at -= 1) {
    const around = parents[at] as number;
    if (around === -1) continue;
    all[around] = (all[around] as number) + (all[at] as number);
    gold[around] = (gold[around] as number) + (gold[at] as number);
  }
  const known = lines.view.once(createNames);
  const sums: Sums = new Map();
  for (const element of lines.doc.elements ?? []) {
    const { index } = element;
    if (all[index] === 0) continue;
    for (const name of new Set(namesOf(known, element))) {
      add(sums, name, gold[index] as number, all[index] as number);
    }
  }
  addPage(stats, sums, place);
}

/** Adds the words on one page. */
export function addWords(stats: KeyStats, lines: Lines, shares: Float32Array, place: Place): void {
  const sums: Sums = new Map();
  for (const [index, words] of lines.firstWords.entries()) {
    const weight = weightOf(lines.words[index] as number);
    const isGold = (shares[index] as number) >= 0.5;
    for (const key of new Set(keysOf(words))) add(sums, key, isGold ? weight : 0, weight);
  }
  addPage(stats, sums, place);
}

function weightOf(words: number): number {
  return Math.sqrt(Math.min(words, MAX_WORDS) + 1);
}

function add(sums: Sums, key: string, gold: number, all: number): void {
  const known = sums.get(key);
  if (known === undefined) sums.set(key, [gold, all]);
  else {
    known[0] += gold;
    known[1] += all;
  }
}

function addPage(stats: KeyStats, sums: Sums, { fold, domain }: Place): void {
  for (const [key, [gold, all]] of sums) {
    let count = stats.get(key);
    if (count === undefined) {
      count = { gold: new Float64Array(FOLDS), pages: new Float64Array(FOLDS), domains: new Set() };
      stats.set(key, count);
    }
    count.gold[fold] = (count.gold[fold] as number) + gold / all;
    count.pages[fold] = (count.pages[fold] as number) + 1;
    count.domains.add(domain);
  }
}

/** Log-odds of the keys that enough domains use, without what one fold says. */
export function weighKeys(stats: KeyStats, without: number, cut: Cut): ReadonlyMap<string, number> {
  const found: { key: string; weight: number; rank: number }[] = [];
  for (const [key, { gold, pages, domains }] of stats) {
    if (domains.size < cut.minDomains) continue;
    let [sum, count] = [0, 0];
    for (let fold = 0; fold < FOLDS; fold += 1) {
      if (fold === without) continue;
      sum += gold[fold] as number;
      count += pages[fold] as number;
    }
    const odds = (sum + PRIOR_PAGES * PRIOR) / (count - sum + PRIOR_PAGES * (1 - PRIOR));
    const exact = Math.log(odds) - Math.log(PRIOR / (1 - PRIOR));
    const bounded = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, exact));
    const weight = Math.round(KEY_STEPS * bounded) / KEY_STEPS;
    if (Math.abs(weight) < cut.minWeight) continue;
    found.push({ key, weight, rank: Math.abs(weight) * Math.sqrt(count) });
  }
  found.sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1));
  return new Map(found.slice(0, cut.maxKeys).map(({ key, weight }) => [key, weight]));
}
