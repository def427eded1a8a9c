import type { View } from '../core/view.ts';
import { addContext, contextColumns } from './context.ts';
import { htmlColumns, htmlFeatures } from './html-features.ts';
import type { Matrix } from './matrix.ts';
import { type PackedTrees, unpackTrees } from './pack.ts';
import { readKeys } from './pack-keys.ts';
import { textColumns, textFeatures, textGroups } from './text-features.ts';
import { topicOf } from './topics.ts';
import { addInfluence, scoreRows, type Trees } from './trees.ts';

/** What the trainer writes. */
export interface PackedModel {
  /** Asked about each block alone. */
  readonly first: PackedTrees;
  /** Asked with the first opinion of the blocks around each. */
  readonly second: PackedTrees;
  /** Names of elements, and words, and what they weigh. */
  readonly names: string;
  readonly words: string;
}

/** What a model thinks of the blocks of a text, by `Block.index`. */
export interface Judgement {
  /** How likely each is body, from 0 to 1. */
  readonly chances: Float32Array;
  readonly words: Float32Array;
  /** What weighed most against a block, in words, up to three. */
  because(block: number): string;
}

/** A model that is ready to judge. */
export type Judge = (view: View) => Judgement;

/** Reads a model for pages of HTML. */
export function createHtmlJudge(model: PackedModel): Judge {
  const first = unpackTrees(model.first);
  const second = unpackTrees(model.second);
  const vocabularies = { names: readKeys(model.names), words: readKeys(model.words) };
  const topics = listTopics([...htmlColumns, ...contextColumns]);
  return (view) => {
    const { matrix, tree } = htmlFeatures(view, vocabularies);
    const { lines, groups } = tree;
    addContext({ matrix, lines, groups: groups.ofBlock }, scoreRows(first, matrix), tree);
    return judgementOf(second, matrix, lines.words, topics);
  };
}

/** Reads a model for text and Markdown. */
export function createTextJudge(model: Omit<PackedModel, 'names'>): Judge {
  const first = unpackTrees(model.first);
  const second = unpackTrees(model.second);
  const words = readKeys(model.words);
  const topics = listTopics([...textColumns, ...contextColumns]);
  return (view) => {
    const { matrix, lines } = textFeatures(view, words);
    const groups = textGroups(lines);
    addContext({ matrix, lines, groups }, scoreRows(first, matrix), undefined);
    return judgementOf(second, matrix, lines.words, topics);
  };
}

function judgementOf(trees: Trees, matrix: Matrix, words: Float32Array, topics: Topics): Judgement {
  return {
    chances: lend(
      scoreRows(trees, matrix).map((score) => 1 / (1 + Math.exp(-score))),
      words,
    ),
    words,
    because: (block) => weighTopics(trees, matrix, block, topics),
  };
}

/** Signs without a word, a rule or the brace that ends a function, are as likely as the likelier side. */
function lend(chances: Float32Array, words: Float32Array): Float32Array {
  const lent = chances.slice();
  for (let start = 0; start < words.length; start += 1) {
    if (words[start] !== 0) continue;
    let end = start + 1;
    while (words[end] === 0) end += 1;
    lent.fill(Math.max(chances[start - 1] ?? 0, chances[end] ?? 0), start, end);
    start = end;
  }
  return lent;
}

/** What columns tell of, in words. */
interface Topics {
  readonly names: readonly string[];
  /** The place of its topic among the names, by column. */
  readonly ofColumn: Uint8Array;
}

function listTopics(columns: readonly string[]): Topics {
  const names = [...new Set(columns.map(topicOf))];
  return { names, ofColumn: Uint8Array.from(columns, (name) => names.indexOf(topicOf(name))) };
}

/** Reasons that are told. */
const MAX_TOPICS = 3;

function weighTopics(
  trees: Trees,
  matrix: Matrix,
  block: number,
  { names, ofColumn }: Topics,
): string {
  const sums = new Array<number>(names.length).fill(0);
  addInfluence(trees, matrix, block, ofColumn, sums);
  return names
    .map((topic, at) => ({ topic, sum: sums[at] as number }))
    .filter(({ sum }) => sum < 0)
    .sort((a, b) => a.sum - b.sum)
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic)
    .join(', ');
}
