/** A run of letters, digits and underscore: the token of WCXB's metric. Example: `Café_2`. */
const TOKEN = /[\p{L}\p{N}_]+/gu;

/** The words of a text with how often each occurs. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Agreement of a predicted text with its reference, over words with their repetitions. */
export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts the lower-cased words of one or more texts taken together. */
export function wordBag(...texts: readonly string[]): WordBag {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const word of text.toLowerCase().match(TOKEN) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

/** The number of words that two bags share, each as often as it stands in both. */
export function sharedWords(a: WordBag, b: WordBag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) {
    shared += Math.min(count, large.counts.get(word) ?? 0);
  }
  return shared;
}

/** Word precision, recall and F1 of one page; two empty texts agree. */
export function wordScore(predicted: WordBag, reference: WordBag): WordScore {
  if (predicted.total === 0 && reference.total === 0) return { precision: 1, recall: 1, f1: 1 };
  const shared = sharedWords(predicted, reference);
  const precision = predicted.total === 0 ? 0 : shared / predicted.total;
  const recall = reference.total === 0 ? 0 : shared / reference.total;
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The share of the reference's words that are kept; 1 when it has none. */
export function keptShare(reference: WordBag, kept: WordBag): number {
  return reference.total === 0 ? 1 : sharedWords(reference, kept) / reference.total;
}

/** The arithmetic mean, 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, the upper one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
