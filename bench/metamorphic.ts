import { extractArticle } from '../src/text.ts';
import { generateVariants } from '../test/metamorphic/generate.ts';
import { formatFailure, measureVariants, type Tally } from '../test/metamorphic/measure.ts';
import type { Progress } from './progress.ts';

/** How often a seed that was rewritten and rearranged still gives its body to the letter. */
export interface Metamorphic {
  readonly variants: number;
  readonly rate: number;
  readonly byTransformation: Readonly<Record<string, Tally>>;
  readonly failures: readonly string[];
}

/** Cleans the variants that the tests clean, and compares their bodies with the golden ones. */
export function measureMetamorphic(progress: Progress): Metamorphic {
  progress.step('metamorphic variants');
  const measured = measureVariants(extractArticle, generateVariants());
  const { total, rate, byTransformation, failures } = measured;
  return { variants: total, rate, byTransformation, failures: failures.map(formatFailure) };
}
