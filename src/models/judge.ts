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
  const topics = [...htmlColumns, ...contextColumns].map(topicOf);
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
  const topics = [...textColumns, ...contextColumns].map(topicOf);
  return (view) => {
    const { matrix, lines } = textFeatures(view, words);
    const groups = textGroups(lines);
    addContext({ matrix, lines, groups }, scoreRows(first, matrix), undefined);
    return judgementOf(second, matrix, lines.words, topics);
  };
}

function judgementOf(
  trees: Trees,
  matrix: Matrix,
  words: Float32Array,
  topics: readonly string[],
): Judgement {
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

/** Reasons that are told. */
const MAX_TOPICS = 3;

function weighTopics(
  trees: Trees,
  matrix: Matrix,
  block: number,
  topics: readonly string[],
): string {
  const influence = new Float32Array(matrix.width);
  addInfluence(trees, matrix, block, influence);
  const sums = new Map<string, number>();
  for (let column = 0; column < influence.length; column += 1) {
    const topic = topics[column] as string;
    sums.set(topic, (sums.get(topic) ?? 0) + (influence[column] as number));
  }
  return [...sums]
    .filter(([, sum]) => sum < 0)
    .sort((a, b) => a[1] - b[1])
    .slice(0, MAX_TOPICS)
    .map(([topic]) => topic)
    .join(', ');
}
