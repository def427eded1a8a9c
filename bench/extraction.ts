import { mean, type WordBag, type WordScore, wordBag, wordScore } from './score.ts';

/** Mean word scores of one scraped file, as it is and cleaned. */
export interface Extraction {
  readonly file: string;
  readonly texts: number;
  readonly before: WordScore;
  readonly after: WordScore;
}

/** Collects, text by text, how near a scraped text and its body are to gold. */
export interface ExtractionTally {
  readonly add: (text: string, body: string, gold: WordBag) => void;
  readonly result: () => Extraction;
}

/** Starts an empty tally for one scraped file. */
export function createExtractionTally(file: string): ExtractionTally {
  const before: WordScore[] = [];
  const after: WordScore[] = [];
  return {
    add: (text, body, gold) => {
      const score = wordScore(wordBag(text), gold);
      before.push(score);
      after.push(body === text ? score : wordScore(wordBag(body), gold));
    },
    result: () => ({
      file,
      texts: before.length,
      before: meanScore(before),
      after: meanScore(after),
    }),
  };
}

function meanScore(scores: readonly WordScore[]): WordScore {
  return {
    precision: mean(scores.map((score) => score.precision)),
    recall: mean(scores.map((score) => score.recall)),
    f1: mean(scores.map((score) => score.f1)),
  };
}
