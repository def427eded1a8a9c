import { DOUBTFUL } from '../src/models/classify.ts';
import { type Choice, wordScores } from './choices.ts';
import { byType } from './figures.ts';

/** Word F1 of blocks, all pages and articles. */
export interface Ablation {
  readonly name: string;
  readonly all: number;
  readonly articles: number;
}

const nobody = (): boolean => false;
const anybody = (): boolean => true;
const certain = (cleaner: string): boolean => !DOUBTFUL.has(cleaner);

const CHOICES: readonly (readonly [name: string, choice: Choice])[] = [
  ['all blocks', { obeyed: nobody }],
  ['rules alone', { obeyed: anybody }],
  ['first stage alone', { stage: 'html', obeyed: nobody }],
  ['both stages alone', { stage: 'html2', obeyed: nobody }],
  ['rules, then both stages', { stage: 'html2', obeyed: anybody }],
  ['certain rules, then both stages (as it is)', { stage: 'html2', obeyed: certain }],
];

/** What the stages of the model for HTML and the rules add, out of fold, by blocks. */
export function measureAblations(folder: string): Ablation[] {
  return CHOICES.map(([name, choice]) => {
    const figures = byType(wordScores(folder, 'html', choice));
    return { name, all: figures['all']?.f1 ?? 0, articles: figures['article']?.f1 ?? 0 };
  });
}
