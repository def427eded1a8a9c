import { extractArticle } from '../src/text.ts';
import { generateVariants } from '../test/metamorphic/generate.ts';
import { measureVariants } from '../test/metamorphic/measure.ts';
import type { Progress } from './progress.ts';

/** Variants that are generated from the seeds. */
const COUNT = 500;

/** The seed of the generator, so that every run measures the same texts. */
const SEED = 1;

/** How often a seed that was rewritten and rearranged still gives its body. */
export interface Metamorphic {
  readonly variants: number;
  readonly rate: number;
  readonly failures: readonly string[];
}

/** Cleans generated variants of the seeds and compares their bodies with the golden ones. */
export function measureMetamorphic(progress: Progress): Metamorphic {
  progress.step('metamorphic variants');
  const variants = generateVariants({ count: COUNT, seed: SEED });
  const { rate, failures } = measureVariants(extractArticle, variants);
  return { variants: variants.length, rate, failures: failures.map(String) };
}
