/** What a wrong choice costs: as much either way, or more where text is left over or lost. */
export type Favour = 'balanced' | 'precision' | 'recall';

/**
 * How many words left over weigh as much as one that is lost: the beta of an F score, squared.
 * Balanced is F1; the others are van Rijsbergen's usual F0.5 and F2.
 */
const WEIGHTS: Readonly<Record<Favour, number>> = { balanced: 1, precision: 0.25, recall: 4 };

/** What can be favoured. */
export const FAVOURS: readonly Favour[] = ['balanced', 'precision', 'recall'];

/**
 * A page without any block that is more likely body than this has none. Word F1 of WCXB dev, out of
 * fold: .8836 at 0.2, .8820 at 0.3; few of its pages have no gold.
 */
const MIN_LIKELY = 0.2;

/** Above this likelihood a block is body on any page, except where precision is favoured. */
const MAX_BOUND = 0.5;

/** What is known of the blocks of a page. */
export interface Weighed {
  /** How likely each is body. */
  readonly chances: Float32Array;
  readonly words: Float32Array;
}

/**
 * The least probability of a block of the body: that at which the expected F score of the page is
 * the greatest, so that a page of which little is known keeps more than one that is plain to read.
 * Above 1 where nothing is body.
 */
export function chooseBound({ chances: probabilities, words }: Weighed, favour: Favour): number {
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number));
  const [likeliest] = order;
  if (likeliest === undefined || (probabilities[likeliest] as number) < MIN_LIKELY) return 2;
  let expected = 0;
  for (const index of order) {
    expected += (probabilities[index] as number) * (words[index] as number);
  }
  const weight = WEIGHTS[favour];
  let [right, chosen, best, bound] = [0, 0, 0, 1];
  for (const index of order) {
    const probability = probabilities[index] as number;
    right += probability * (words[index] as number);
    chosen += words[index] as number;
    const score = right / (chosen + weight * expected);
    if (score > best) {
      best = score;
      bound = probability;
    }
  }
  return favour === 'precision' ? bound : Math.min(bound, MAX_BOUND);
}
