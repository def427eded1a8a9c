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
    const { words, level } = tree.lines;
    const groups = tree.groups.ofBlock;
    addContext({ matrix, words, groups, level }, scoreRows(first, matrix), tree);
    return judgementOf(second, matrix, words, topics);
  };
}

/** Reads a model for text and Markdown. */
export function createTextJudge(model: Pick<PackedModel, 'first' | 'second'>): Judge {
  const first = unpackTrees(model.first);
  const second = unpackTrees(model.second);
  const topics = [...textColumns, ...contextColumns].map(topicOf);
  return (view) => {
    const { matrix, lines } = textFeatures(view);
    const { words, level } = lines;
    const groups = textGroups(lines);
    addContext({ matrix, words, groups, level }, scoreRows(first, matrix), undefined);
    return judgementOf(second, matrix, words, topics);
  };
}

function judgementOf(
  trees: Trees,
  matrix: Matrix,
  words: Float32Array,
  topics: readonly string[],
): Judgement {
  return {
    chances: scoreRows(trees, matrix).map((score) => 1 / (1 + Math.exp(-score))),
    words,
    because: (block) => weighTopics(trees, matrix, block, topics),
  };
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
