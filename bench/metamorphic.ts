import { extractArticle } from '../src/text.ts';
import { generateVariants, type Variant } from '../test/metamorphic/generate.ts';
import { formatFailure, measureVariants, type Tally } from '../test/metamorphic/measure.ts';
import { generatePdfVariants, withoutHyphens } from '../test/metamorphic/pdf.ts';
import type { Progress } from './progress.ts';

/** How often a seed that was rewritten and rearranged still gives its body to the letter. */
export interface Metamorphic {
  readonly variants: number;
  readonly rate: number;
  readonly byTransformation: Readonly<Record<string, Tally>>;
  readonly failures: readonly string[];
}

/** Cleans clean articles that were dumped as PDF text, and compares their bodies with the articles. */
export function measurePdf(progress: Progress): Metamorphic {
  progress.step('PDF variants');
  const texts = generatePdfVariants();
  return tally(
    texts.map((text) => ({ ...text, body: withoutHyphens(text.body) })),
    (source) => ({ body: withoutHyphens(extractArticle(source).body) }),
  );
}

/** Cleans the variants that the tests clean, and compares their bodies with the golden ones. */
export function measureMetamorphic(progress: Progress): Metamorphic {
  progress.step('metamorphic variants');
  return tally(generateVariants(), extractArticle);
}

type Extract = (source: string) => { readonly body: string };

function tally(texts: readonly Variant[], extract: Extract): Metamorphic {
  const measured = measureVariants(extract, texts);
  const { total, rate, byTransformation, failures } = measured;
  return { variants: total, rate, byTransformation, failures: failures.map(formatFailure) };
}
