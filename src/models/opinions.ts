const MAX_WORDS = 100;

/** What stands in place of a block that there is none of. */
export const NOTHING = -3;

/** Draws a mean of few words towards the usual share of body. */
export const PRIOR = 0.2;

/** First opinions of blocks, and what each weighs. */
export interface Opinions {
  readonly scores: Float32Array;
  readonly chances: Float32Array;
  readonly weights: Float32Array;
  /** Running sums of weights, and of weights times chances. */
  readonly sumWeights: Float64Array;
  readonly sumChances: Float64Array;
}

/** Weighs the first opinions of blocks. */
export function readOpinions(scores: Float32Array, words: Float32Array): Opinions {
  const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const weights = words.map((count) => Math.min(count, MAX_WORDS) + 1);
  const sumWeights = new Float64Array(scores.length + 1);
  const sumChances = new Float64Array(scores.length + 1);
  for (let row = 0; row < scores.length; row += 1) {
    const weight = weights[row] as number;
    sumWeights[row + 1] = (sumWeights[row] as number) + weight;
    sumChances[row + 1] = (sumChances[row] as number) + weight * (chances[row] as number);
  }
  return { scores, chances, weights, sumWeights, sumChances };
}
